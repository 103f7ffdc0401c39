/** Infrastructure as code: Dockerfiles, Compose files and Kubernetes manifests against rules in CEL. */
import {compareText} from '../../../src/finding/location.ts';
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import {isJsonManifestPath} from '../../../src/formats/kubernetes/json-manifest.ts';
import {RULES as RESOURCE_RULES} from '../../../src/formats/kubernetes/resource-rules.generated.ts';
import type {FileFacts, FileScanner} from '../../../src/scanner.ts';
import {isAnsibleLinesPath, isDockerfilePath, isYamlPath} from './accepted-paths.ts';
import type {IacRule} from './iac-rule.ts';
import {concludeImages} from './kubernetes/image-facts.ts';
import {RULES} from './rules.generated.ts';
import {isServicePath} from './services/system-of.ts';

export const scanner: FileScanner = {
  kind: 'file',
  manifest: {
    name: 'iac',
    title: 'Infrastructure as code',
    description:
      'Looks for insecure settings in Dockerfiles, Compose files, Kubernetes manifests, Ansible and files of shared services.',
    category: 'iac',
    version: '1',
    tellsSubjects: true,
  },
  settingsFiles: [],
  scansHistory: false,
  accepts: (path) =>
    isDockerfilePath(path) ||
    isYamlPath(path) ||
    isJsonManifestPath(path) ||
    isAnsibleLinesPath(path) ||
    isServicePath(path),
  rules: async () =>
    [...RULES, ...RESOURCE_RULES]
      .sort((a: IacRule, b: IacRule) => compareText(a.id, b.id))
      .map((rule) => toRule(rule, 'iac')),
  // Loaded here: where every result is cached nobody needs the engine.
  prepare: async () => (await import('./prepare-rules.ts')).prepareRules({files: RULES, kubernetes: RESOURCE_RULES}),
  conclude: (files: readonly FileFacts[]) => concludeImages(files),
};
