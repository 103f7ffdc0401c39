/** Infrastructure as code: Dockerfiles, Compose files and Kubernetes manifests against rules in CEL. */
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import type {FileFacts, FileScanner} from '../../../src/scanner.ts';
import {isDockerfilePath, isYamlPath} from './accepted-paths.ts';
import {concludeNetwork} from './kubernetes/conclude-network.ts';
import {RULES} from './rules.generated.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'iac',
    title: 'Infrastructure as code',
    description: 'Looks for insecure settings in Dockerfiles, Compose files and Kubernetes manifests.',
    category: 'iac',
    version: '1',
  },
  settingsFiles: [],
  scansHistory: false,
  accepts: (path) => isDockerfilePath(path) || isYamlPath(path),
  rules: async () => RULES.map((rule) => toRule(rule, 'iac')),
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async () => (await import('./prepare-rules.ts')).prepareRules(RULES),
  conclude: (files: readonly FileFacts[]) => concludeNetwork(files),
};
