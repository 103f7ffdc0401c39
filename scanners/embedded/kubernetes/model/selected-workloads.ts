/** The workloads that a policy of a namespace selects. */
import type {Manifest} from '../manifest.ts';
import type {Cluster} from './cluster.ts';
import {canShareNamespace} from './proximity.ts';
import type {Selector} from './selector.ts';
import type {ClusterWorkload} from './workload.ts';

/**
 * Conservative: also those of which it cannot be told whether they will be in the policy's namespace, when they are in the
 * same part of the repository or the policy names their labels.
 */
export function selectedWorkloads(policy: Manifest, selector: Selector, {index}: Cluster): readonly ClusterWorkload[] {
  const namesLabels = selector.requirements.some(({operator}) => operator === 'In');
  const namespaces = policy.namespace === '' ? undefined : [policy.namespace, ''];
  return index.select(selector, namespaces).filter(({manifest}) => {
    const isOpen = policy.namespace === '' || manifest.namespace === '';
    return canShareNamespace(policy, manifest) || (isOpen && namesLabels);
  });
}
