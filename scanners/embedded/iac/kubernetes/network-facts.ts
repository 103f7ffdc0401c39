/** Facts of one file for the rule over several: which pods it runs and which pods its network policies select. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {isMap, listAt, mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {NetworkFacts, Selector} from './network-schema.ts';
import {type Resource, workloadOf} from './resources.ts';

/** Rule that `conclude` reports; a suppression of it beside the workload travels with the facts. */
export const NETWORK_RULE = 'k8s-no-network-policy';

/** Undefined when the file has neither workloads nor policies. */
export function factsOf(resources: readonly Resource[], context: FileContext): NetworkFacts | undefined {
  const workloads = resources.flatMap((resource) => workloadFacts(resource, context));
  const policies = resources.flatMap(policyFacts);
  return workloads.length + policies.length === 0 ? undefined : {workloads, policies};
}

function workloadFacts(resource: Resource, {places, lines, suppressions}: FileContext): NetworkFacts['workloads'] {
  const workload = workloadOf(resource, places);
  if (workload === undefined || !workload.complete || workload.podSpec.get('hostNetwork') === true) return [];
  const {kind, namespace, name} = resource;
  const region = lines.regionOf(resource.anchor);
  const suppressed = suppressions.get(region.startLine)?.get(NETWORK_RULE);
  const labels = stringEntries(workload.podLabels);
  return [{kind, namespace, name, labels, region, ...(suppressed === undefined ? {} : {suppressed})}];
}

const POLICY_SELECTORS: Readonly<Record<string, {readonly key: string; readonly clusterWide: boolean}>> = {
  'networking.k8s.io/NetworkPolicy': {key: 'podSelector', clusterWide: false},
  'cilium.io/CiliumNetworkPolicy': {key: 'endpointSelector', clusterWide: false},
  'cilium.io/CiliumClusterwideNetworkPolicy': {key: 'endpointSelector', clusterWide: true},
};

function policyFacts({object, qualifiedKind, namespace}: Resource): NetworkFacts['policies'] {
  const policy = POLICY_SELECTORS[qualifiedKind];
  if (policy === undefined) return [];
  return [{namespace, clusterWide: policy.clusterWide, selector: toSelector(mapAt(object, 'spec', policy.key))}];
}

function toSelector(selector: ValueMap): Selector {
  return {
    matchLabels: stringEntries(mapAt(selector, 'matchLabels')),
    matchExpressions: listAt(selector, 'matchExpressions')
      .filter(isMap)
      .map((expression) => ({
        key: String(expression.get('key') ?? ''),
        operator: String(expression.get('operator') ?? ''),
        values: listAt(expression, 'values').map(String),
      })),
  };
}

function stringEntries(map: ValueMap): Record<string, string> {
  return Object.fromEntries(
    [...map].map(([key, value]) => [key, isMap(value) || Array.isArray(value) ? '' : String(value)]),
  );
}
