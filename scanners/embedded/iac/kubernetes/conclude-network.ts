/** Workloads of all files against network policies of all files: which pods does no policy select? */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {FileFacts} from '../../../../src/scanner.ts';
import {NETWORK_RULE} from './network-facts.ts';
import {networkFacts, type PolicyFacts, type Selector, type WorkloadFacts} from './network-schema.ts';

/**
 * Throws when facts do not have their shape, or when policies and workloads are too many to be compared: neither must
 * look like a clean repository.
 */
export function concludeNetwork(files: readonly FileFacts[]): readonly RawFinding[] {
  const all = files.map(({path, facts}) => ({path, ...networkFacts.parse(facts)}));
  const isSelected = selection(all.flatMap((file) => file.policies));
  return all.flatMap(({path, workloads}) =>
    workloads.filter((workload) => !isSelected(workload)).map((workload) => toFinding(path, workload)),
  );
}

/** A cluster of 1,000 services with five policies each in one namespace needs 5,000,000. */
const MAX_COMPARISONS = 20_000_000;

/** Whether a workload is selected by a policy of its namespace or of the whole cluster. */
function selection(policies: readonly PolicyFacts[]): (workload: WorkloadFacts) => boolean {
  const everywhere = distinct(policies.filter(({clusterWide}) => clusterWide));
  const byNamespace = new Map(
    [
      ...Map.groupBy(
        policies.filter(({clusterWide}) => !clusterWide),
        namespaceOf,
      ),
    ].map(([namespace, own]) => [namespace, distinct(own)]),
  );
  let comparisons = 0;
  return (workload) =>
    [...everywhere, ...(byNamespace.get(namespaceOf(workload)) ?? [])].some((selector) => {
      comparisons += 1 + selector.matchExpressions.length;
      if (comparisons > MAX_COMPARISONS) throw new Error('too many network policies and workloads to compare');
      return matches(selector, workload.labels);
    });
}

function namespaceOf({namespace}: {readonly namespace: string}): string {
  return namespace || 'default';
}

function distinct(policies: readonly PolicyFacts[]): readonly Selector[] {
  return [...new Map(policies.map(({selector}) => [JSON.stringify(selector), selector])).values()];
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
