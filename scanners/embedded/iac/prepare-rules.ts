/** Rules → a scanner of single files, with every expression compiled. */
import {compileRules} from '../../../src/formats/cel-rules/compile.ts';
import {isJsonPath} from '../../../src/formats/kubernetes/json-manifest.ts';
import {looksLikeKubernetes} from '../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import type {ResourceRule} from '../../../src/formats/kubernetes/resource-rule.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import type {PreparedFileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath} from './accepted-paths.ts';
import {isComposePath} from './compose/is-compose.ts';
import {scanCompose} from './compose/scan-compose.ts';
import {scanDockerfile} from './docker/scan-dockerfile.ts';
import type {DockerRule} from './iac-rule.ts';
import {scanKubernetes} from './kubernetes/scan-kubernetes.ts';
import {scanServiceConfig} from './services/scan-service-config.ts';
import {serviceSystemOf} from './services/system-of.ts';

export interface IacRules {
  readonly docker: readonly DockerRule[];
  readonly kubernetes: readonly ResourceRule[];
}

/** Compiles rules once. */
export function prepareRules(rules: IacRules): PreparedFileScanner {
  const ofDocker = compileRules(rules.docker);
  const docker = ofDocker.filter(({data}) => !['composeService', 'serviceConfig'].includes(data.match.target));
  const compose = ofDocker.filter(({data}) => data.match.target === 'composeService');
  const services = ofDocker.filter(({data}) => data.match.target === 'serviceConfig');
  const kubernetes = compileRules(rules.kubernetes);
  return {
    // Docker reads a Dockerfile whatever stands in its comments.
    takesBinary: true,
    scan: (file) => {
      if (isDockerfilePath(file.path)) return scanDockerfile(file, docker);
      if (isComposePath(file.path)) return scanCompose(file, compose);
      if (isJsonPath(file.path)) return scanKubernetes(file, kubernetes);
      const text = decodeText(file.bytes);
      const system = looksLikeKubernetes(text) ? undefined : serviceSystemOf(text);
      return system === undefined
        ? scanKubernetes(file, kubernetes)
        : scanServiceConfig(file, {text, system}, services);
    },
  };
}
