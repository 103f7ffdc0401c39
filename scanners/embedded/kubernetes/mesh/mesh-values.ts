/** What rules see of a workload's place in a service mesh. */
import {type Value, type ValueMap, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import type {Istio} from './istio.ts';
import {isInLinkerd, needsIdentity} from './linkerd.ts';
import {requiresToken} from './requires-token.ts';

/**
 * `kind`: `istio`, `linkerd` or `none`. `namespaceInjects`: `istio`, `linkerd` or empty. `mutualTls`: what the workload
 * asks of those that connect: `strict`, `permissive` (takes plain text, too), `disabled` or `absent` (not in a mesh).
 * `authorized`: some authorization policy applies. `tokenChecked`, `tokenRequired`: by policies for requests.
 */
export function meshValues(workload: ClusterWorkload, istio: Istio, cluster: Cluster): ValueMap {
  const membership = istio.membership(workload);
  const isLinkerd = isInLinkerd(workload, cluster);
  const authorizations = istio.policiesFor('authorization', workload);
  const ofLinkerd = isLinkerd ? (needsIdentity(workload, cluster) ? 'strict' : 'permissive') : 'absent';
  const mutualTls = membership === undefined ? ofLinkerd : WORDS[istio.mutualTls(workload).mode];
  return new Map<string, Value>([
    ['kind', membership !== undefined ? 'istio' : isLinkerd ? 'linkerd' : 'none'],
    ['namespaceInjects', namespaceInjects(workload, cluster)],
    ['mutualTls', mutualTls],
    ['authorized', authorizations.length > 0],
    ['tokenChecked', istio.policiesFor('request', workload).length > 0],
    ['tokenRequired', authorizations.some(requiresToken)],
    ['annotations', workload.annotations],
  ]);
}

const WORDS = {STRICT: 'strict', PERMISSIVE: 'permissive', DISABLE: 'disabled'} as const;

function namespaceInjects({manifest}: ClusterWorkload, cluster: Cluster): string {
  const {labels, annotations} = namespaceOf(manifest, cluster);
  if (labels.get('istio-injection') === 'enabled' || labels.has('istio.io/rev')) return 'istio';
  return valueAt(annotations, ['linkerd.io/inject']) === 'enabled' ? 'linkerd' : '';
}
