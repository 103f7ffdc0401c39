/** Workloads of all files against network policies of all files: which pods does no policy select? */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {FileFacts} from '../../../../src/scanner.ts';
import {NETWORK_RULE} from './network-facts.ts';
import {networkFacts, type PolicyFacts, type Selector, type WorkloadFacts} from './network-schema.ts';

/** Throws when facts do not have their shape: a broken cache must not look like a clean repository. */
export function concludeNetwork(files: readonly FileFacts[]): readonly RawFinding[] {
  const all = files.map(({path, facts}) => ({path, ...networkFacts.parse(facts)}));
  const policies = byNamespace(all.flatMap((file) => file.policies));
  return all.flatMap(({path, workloads}) =>
    workloads.filter((workload) => !isSelected(workload, policies)).map((workload) => toFinding(path, workload)),
  );
}

interface Policies {
  readonly clusterWide: readonly PolicyFacts[];
  readonly namespaced: ReadonlyMap<string, readonly PolicyFacts[]>;
}

function byNamespace(policies: readonly PolicyFacts[]): Policies {
  return {
    clusterWide: policies.filter(({clusterWide}) => clusterWide),
    namespaced: Map.groupBy(
      policies.filter(({clusterWide}) => !clusterWide),
      ({namespace}) => namespace || 'default',
    ),
  };
}

function isSelected({namespace, labels}: WorkloadFacts, {clusterWide, namespaced}: Policies): boolean {
  const candidates = [...clusterWide, ...(namespaced.get(namespace || 'default') ?? [])];
  return candidates.some(({selector}) => matches(selector, labels));
}

/** An empty selector selects all pods (https://kubernetes.io/docs/concepts/services-networking/network-policies/). */
function matches({matchLabels, matchExpressions}: Selector, labels: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labelOf(labels, key) === value) &&
    matchExpressions.every((expression) => matchesExpression(expression, labelOf(labels, expression.key)))
  );
}

/** Labels are attacker-controlled names: `constructor` is not a label that every pod has. */
function labelOf(labels: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function matchesExpression(
  {operator, values}: Selector['matchExpressions'][number],
  label: string | undefined,
): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    default:
      return false;
  }
}

function toFinding(path: string, {kind, namespace, name, region, suppressed}: WorkloadFacts): RawFinding {
  return {
    ruleId: NETWORK_RULE,
    message: `No NetworkPolicy in this repository selects the pods of ${kind} ${name}, so every pod of the cluster can reach them.`,
    location: {path, ...region},
    identity: {scope: 'repository', key: [kind, namespace, name]},
    ...(suppressed === undefined ? {} : {suppressedInSource: suppressed}),
  };
}
