/** Infrastructure as code, first part: Dockerfiles and Kubernetes manifests against rules in CEL. */
import type {Rule} from '../../../src/finding/rule.ts';
import type {FileFacts, FileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath, isYamlPath} from './accepted-paths.ts';
import type {RuleData} from './engine/rule-data.ts';
import {concludeNetwork} from './kubernetes/conclude-network.ts';
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
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async () => (await import('./prepare-rules.ts')).prepareRules(RULES),
  conclude: (files: readonly FileFacts[]) => concludeNetwork(files),
};

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
