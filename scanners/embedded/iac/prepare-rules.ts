/** Rules → a scanner of single files, with every expression compiled. */
import {compileRules} from '../../../src/formats/cel-rules/compile.ts';
import type {ResourceRule} from '../../../src/formats/kubernetes/resource-rule.ts';
import type {PreparedFileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath} from './accepted-paths.ts';
import {isComposePath} from './compose/is-compose.ts';
import {scanCompose} from './compose/scan-compose.ts';
import {scanDockerfile} from './docker/scan-dockerfile.ts';
import type {DockerRule} from './iac-rule.ts';
import {scanKubernetes} from './kubernetes/scan-kubernetes.ts';

export interface IacRules {
  readonly docker: readonly DockerRule[];
  readonly kubernetes: readonly ResourceRule[];
}

/** Compiles rules once. */
export function prepareRules(rules: IacRules): PreparedFileScanner {
  const ofDocker = compileRules(rules.docker);
  const docker = ofDocker.filter(({data}) => data.match.target !== 'composeService');
  const compose = ofDocker.filter(({data}) => data.match.target === 'composeService');
  const kubernetes = compileRules(rules.kubernetes);
  return {
    // Docker reads a Dockerfile whatever stands in its comments.
    takesBinary: true,
    scan: (file) => {
      if (isDockerfilePath(file.path)) return scanDockerfile(file, docker);
      return isComposePath(file.path) ? scanCompose(file, compose) : scanKubernetes(file, kubernetes);
    },
  };
}
