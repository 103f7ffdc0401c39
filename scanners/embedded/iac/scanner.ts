/** Infrastructure as code, first part: Dockerfiles and Kubernetes manifests against rules in CEL. */
import type {Rule} from '../../../src/finding/rule.ts';
import type {FileFacts, FileScanner, PreparedFileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath, isYamlPath} from './accepted-paths.ts';
import {scanDockerfile} from './docker/scan-dockerfile.ts';
import {compileRule} from './engine/compile.ts';
import type {RuleData} from './engine/rule-data.ts';
import {concludeNetwork} from './kubernetes/conclude-network.ts';
import {scanKubernetes} from './kubernetes/scan-kubernetes.ts';
import {RULES} from './rules.generated.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'iac',
    title: 'Infrastructure as code',
    description: 'Looks for insecure settings in Dockerfiles and Kubernetes manifests.',
    category: 'iac',
    version: '1',
  },
  settingsFiles: [],
  scansHistory: false,
  accepts: (path) => isDockerfilePath(path) || isYamlPath(path),
  rules: async () => RULES.map(toRule),
  prepare: async () => prepareRules(RULES),
  conclude: (files: readonly FileFacts[]) => concludeNetwork(files),
};

/** Compiles rules once. Exported so that tests can run rules that are not shipped. */
export function prepareRules(rules: readonly RuleData[]): PreparedFileScanner {
  const compiled = rules.map(compileRule);
  const docker = compiled.filter(({data}) => DOCKER_TARGETS.has(data.match.target));
  const kubernetes = compiled.filter(({data}) => !DOCKER_TARGETS.has(data.match.target));
  return {
    scan: (file) => (isDockerfilePath(file.path) ? scanDockerfile(file, docker) : scanKubernetes(file, kubernetes)),
  };
}

const DOCKER_TARGETS: ReadonlySet<string> = new Set(['dockerfile', 'stage', 'instruction']);

function toRule({
  id,
  title,
  severity,
  confidence,
  description,
  remediation,
  cwe,
  controls,
  references,
}: RuleData): Rule {
  return {id, title, category: 'iac', severity, confidence, description, remediation, cwe, controls, references};
}
