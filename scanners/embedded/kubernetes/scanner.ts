/** Kubernetes clusters: what all manifests, charts and kustomizations of a repository are together. */
import {compareText} from '../../../src/finding/location.ts';
import type {RuleData} from '../../../src/formats/cel-rules/rule-data.ts';
import {toRule} from '../../../src/formats/cel-rules/to-rule.ts';
import {looksLikeKubernetes} from '../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import {RULES as RESOURCE_RULES} from '../../../src/formats/kubernetes/resource-rules.generated.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import type {Project, ProjectContext, ProjectReport, ProjectScanner} from '../../../src/scanner.ts';
import {isAcceptedPath, isWorthKeeping} from './accepted-paths.ts';
import {RULES} from './rules.generated.ts';

export const scanner: ProjectScanner = {
  kind: 'project',
  manifest: {
    name: 'kubernetes',
    title: 'Kubernetes clusters',
    description:
      'Puts all Kubernetes manifests together and looks for what is open between services and to the outside.',
    category: 'iac',
    version: '1',
    tellsSubjects: true,
  },
  settingsFiles: [],
  accepts: isAcceptedPath,
  // Those about one object are asked about what charts and kustomizations make; `iac` asks them about the files.
  rules: async () =>
    [...RULES, ...RESOURCE_RULES]
      .sort((a: RuleData, b: RuleData) => compareText(a.id, b.id))
      .map((rule) => toRule(rule, 'iac')),
  scan,
};

async function scan({paths, read}: Project, {signal}: ProjectContext): Promise<ProjectReport> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    signal.throwIfAborted();
    const bytes = await read(path);
    if (isWorthKeeping(path, bytes)) files.set(path, bytes);
  }
  // Most repositories with YAML have nothing to do with Kubernetes: the engine is not loaded for them.
  if (![...files].some(([path, bytes]) => mayMatter(path, bytes))) return {findings: []};
  const {scanCluster} = await import('./scan-cluster.ts');
  return scanCluster({files, rules: RULES, checkBudget: () => signal.throwIfAborted()});
}

/** A chart or kustomization may hold manifests in packed files, or get them from other kinds of files. */
function mayMatter(path: string, bytes: Uint8Array): boolean {
  return (
    /(?:^|\/)(?:Chart|kustomization)\.ya?ml$|(?:^|\/)Kustomization$/.test(path) ||
    looksLikeKubernetes(decodeText(bytes))
  );
}
