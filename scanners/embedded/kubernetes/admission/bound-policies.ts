/** Policies with their bindings: where they hold, with which parameters, and what comes of a violation. */
import {listAt, mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from '../model/cluster.ts';
import {canBeTogether} from '../model/proximity.ts';
import {type AdmissionPolicy, compilePolicy} from './compile-policy.ts';

const BINDING = 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding';

export interface BoundPolicy {
  readonly manifest: Manifest;
  readonly policy: AdmissionPolicy;
  readonly resources: ValueMap;
  readonly actions: readonly Value[];
  readonly params: Value | undefined;
}

export function boundPolicies(manifest: Manifest, cluster: Cluster): readonly BoundPolicy[] {
  const policy = compilePolicy(manifest.object);
  const needsParams = mapAt(manifest.object, 'spec', 'paramKind').size > 0;
  const bindings = cluster
    .ofKind(BINDING)
    .filter(({object}) => textAt(object, 'spec', 'policyName') === manifest.name)
    .filter((binding) => canBeTogether(binding, manifest));
  cluster.countSteps(cluster.ofKind(BINDING).length);
  if (bindings.length === 0) {
    return needsParams ? [] : [{manifest, policy, resources: new Map(), actions: ['Audit'], params: undefined}];
  }
  return bindings.flatMap((binding) => {
    const spec = mapAt(binding.object, 'spec');
    const params = needsParams ? paramsOf(manifest, binding, cluster) : undefined;
    if (needsParams && params === undefined) return [];
    const resources = mapAt(spec, 'matchResources');
    return [{manifest, policy, resources, actions: listAt(spec, 'validationActions'), params}];
  });
}

function paramsOf(policy: Manifest, binding: Manifest, cluster: Cluster): ValueMap | undefined {
  const kind = mapAt(policy.object, 'spec', 'paramKind');
  const [apiVersion, name] = [textAt(kind, 'apiVersion'), textAt(kind, 'kind')];
  const slash = apiVersion.indexOf('/');
  const qualified = slash === -1 ? name : `${apiVersion.slice(0, slash)}/${name}`;
  const reference = mapAt(binding.object, 'spec', 'paramRef');
  return cluster.refer(binding, qualified, textAt(reference, 'name'), textAt(reference, 'namespace'))?.object;
}
