/** What rules see of a workload's place in a service mesh. */
import {type Value, type ValueMap, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Cluster} from '../model/cluster.ts';
import {namespaceOf} from '../model/namespaces.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import type {Istio} from './istio.ts';
import {linkerdInjection} from './linkerd.ts';
import {requiresToken} from './requires-token.ts';

/**
 * `kind`: `istio`, `linkerd` or `none`. `namespaceInjects`: `istio`, `linkerd` or empty. `mutualTls`: what the workload
 * asks of those that connect: `strict`, `permissive` (takes plain text, too), `disabled` or `absent` (not in a mesh).
 * `authorized`: some authorization policy applies. `tokenChecked`, `tokenRequired`: by policies for requests.
 */
export function meshValues(workload: ClusterWorkload, istio: Istio, cluster: Cluster): ValueMap {
  const membership = istio.membership(workload);
  const linkerd = linkerdInjection(workload, cluster);
  const isLinkerd = linkerd === 'enabled' || linkerd === 'ingress';
  const authorizations = istio.policiesFor('authorization', workload);
  const tls = istio.mutualTls(workload);
  return new Map<string, Value>([
    ['kind', membership !== undefined ? 'istio' : isLinkerd ? 'linkerd' : 'none'],
    ['namespaceInjects', namespaceInjects(workload, cluster)],
    ['mutualTls', membership !== undefined ? WORDS[tls.mode] : isLinkerd ? 'permissive' : 'absent'],
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
