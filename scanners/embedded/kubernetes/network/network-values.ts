/** What rules see of the network of one workload. */
import type {Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {canRefer} from '../model/proximity.ts';
import type {ClusterWorkload} from '../model/workload.ts';
import {isEveryAddress} from './addresses.ts';
import {isAllowed} from './is-allowed.ts';
import type {Direction, NetworkPolicy, PolicyRule} from './network-policy.ts';

/** Where clouds tell a machine its credentials. */
const METADATA_SERVICE = '169.254.169.254';

/**
 * Of all policies that could select the workload: `selected`, `policies` (their names), and for `ingress` and `egress`
 * each: `isolated`, and what is allowed: `anybody`, `internet`, `peers` in words. `egress` says `dns` and `metadata`, too.
 * `surely` has the same of those policies that are deployed with it for sure, for claims that something is so.
 */
export function networkValues(workload: ClusterWorkload, policies: readonly NetworkPolicy[]): ValueMap {
  const sure = policies.filter(({clusterWide, manifest}) => clusterWide || canRefer(workload.manifest, manifest));
  return new Map<string, Value>([
    ...valuesOf(policies),
    ['onHost', workload.isOnHostNetwork],
    ['surely', valuesOf(sure)],
  ]);
}

function valuesOf(policies: readonly NetworkPolicy[]): Map<string, Value> {
  return new Map<string, Value>([
    ['selected', policies.length > 0],
    ['policies', [...new Set(policies.map(({manifest}) => manifest.name))]],
    ['ingress', directionValues('ingress', policies)],
    ['egress', new Map([...directionValues('egress', policies), ...egressValues(policies)])],
  ]);
}

function directionValues(direction: Direction, policies: readonly NetworkPolicy[]): ValueMap {
  const isolated = policies.some(({isolates}) => isolates[direction]);
  const rules = policies.flatMap((policy) => policy.rules[direction]);
  return new Map<string, Value>([
    ['isolated', isolated],
    ['anybody', !isolated || rules.some(({peers}) => peers === undefined)],
    ['internet', !isolated || rules.some(isForInternet)],
    ['peers', isolated ? [...new Set(rules.flatMap(peerTexts))] : ['anybody']],
  ]);
}

function egressValues(policies: readonly NetworkPolicy[]): readonly (readonly [string, Value])[] {
  const other = {kind: 'address', address: METADATA_SERVICE} as const;
  return [
    ['dns', policies.every(({isolates}) => !isolates.egress) || policies.some(allowsDns)],
    ['metadata', isAllowed(policies, {direction: 'egress', other, protocol: 'TCP', port: 80})],
  ];
}

/** To whom does not matter: names are asked of pods, of a cache on the node, or of a server outside. */
function allowsDns({rules}: NetworkPolicy): boolean {
  return rules.egress.some(
    ({ports}) =>
      ports === undefined ||
      ports.some(({port, endPort}) => {
        if (typeof port === 'string') return /dns/i.test(port);
        return (
          port === undefined ||
          DNS_PORTS.some((dns) => (endPort === undefined ? port === dns : port <= dns && dns <= endPort))
        );
      }),
  );
}

/** 5353: where DNS of OpenShift and some caches listens. 443 and 853 carry DNS, too. */
const DNS_PORTS = [53, 5353, 853, 8053];

function isForInternet({peers}: PolicyRule): boolean {
  if (peers === undefined) return true;
  return peers.some(
    (peer) =>
      (peer.kind === 'addresses' && isEveryAddress(peer.cidr)) || (peer.kind === 'entity' && peer.entity !== 'cluster'),
  );
}

function peerTexts({peers}: PolicyRule): readonly string[] {
  if (peers === undefined) return ['anybody'];
  return peers.map((peer) => {
    if (peer.kind === 'addresses') return peer.cidr;
    if (peer.kind === 'entity') return peer.entity;
    if (peer.kind === 'other') return 'others';
    if (peer.namespaces !== undefined)
      return peer.pods.requirements.length === 0 ? 'pods of namespaces' : 'some pods of namespaces';
    return peer.pods.requirements.length === 0 ? 'pods of the namespace' : 'some pods of the namespace';
  });
}
