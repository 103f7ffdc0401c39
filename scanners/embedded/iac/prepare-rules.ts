/** Rules → a scanner of single files, with every expression compiled. */
import {compileRules} from '../../../src/formats/cel-rules/compile.ts';
import type {PreparedFileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath} from './accepted-paths.ts';
import {isComposePath} from './compose/is-compose.ts';
import {scanCompose} from './compose/scan-compose.ts';
import {scanDockerfile} from './docker/scan-dockerfile.ts';
import type {IacRule} from './iac-rule.ts';
import {scanKubernetes} from './kubernetes/scan-kubernetes.ts';

/** Compiles rules once. */
export function prepareRules(rules: readonly IacRule[]): PreparedFileScanner {
  const compiled = compileRules(rules);
  const docker = compiled.filter(({data}) => DOCKER_TARGETS.has(data.match.target));
  const compose = compiled.filter(({data}) => data.match.target === 'composeService');
  const kubernetes = compiled.filter((rule) => !docker.includes(rule) && !compose.includes(rule));
  return {
    // Docker reads a Dockerfile whatever stands in its comments.
    takesBinary: true,
    scan: (file) => {
      if (isDockerfilePath(file.path)) return scanDockerfile(file, docker);
      return isComposePath(file.path) ? scanCompose(file, compose) : scanKubernetes(file, kubernetes);
    },
  };
}

const DOCKER_TARGETS: ReadonlySet<string> = new Set(['dockerfile', 'stage', 'instruction']);
