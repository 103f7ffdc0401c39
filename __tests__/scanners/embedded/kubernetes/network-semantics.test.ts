/**
 * Who may connect to whom, case by case as the documentation of Kubernetes says it:
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../../../../scanners/embedded/kubernetes/manifest.ts';
import type {OtherEnd} from '../../../../scanners/embedded/kubernetes/network/is-allowed.ts';
import {isAllowed} from '../../../../scanners/embedded/kubernetes/network/is-allowed.ts';
import {readPolicies} from '../../../../scanners/embedded/kubernetes/network/read-policy.ts';
import {readManifests} from '../../../../scanners/embedded/kubernetes/read-manifests.ts';

function manifestsOf(text: string): readonly Manifest[] {
  return readManifests('policy.yaml', new TextEncoder().encode(text), () => undefined);
}

/** A policy of the namespace shop with this spec, in JSON or YAML's flow style. */
function policies(...specs: readonly string[]) {
  const texts = specs.map(
    (spec) =>
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: p, namespace: shop}\nspec: ${spec}\n`,
  );
  return manifestsOf(texts.join('---\n')).flatMap(readPolicies);
}

const pod = (
  namespace: string,
  labels: Record<string, string>,
  ofNamespace: Record<string, string> = {},
): OtherEnd => ({
  kind: 'pod',
  namespace,
  labels: new Map(Object.entries(labels)),
  namespaceLabels: new Map(Object.entries({'kubernetes.io/metadata.name': namespace, ...ofNamespace})),
});
const address = (text: string): OtherEnd => ({kind: 'address', address: text});

const WEB = pod('shop', {app: 'web'});
const OTHER = pod('shop', {app: 'other'});
const ALIEN = pod('bank', {app: 'web'}, {team: 'bank'});
const INTERNET = address('203.0.113.9');

type Case = readonly [name: string, specs: readonly string[], other: OtherEnd, port: number, allowed: boolean];

const INGRESS: readonly Case[] = [
  ['without any policy everybody may', [], INTERNET, 80, true],
  ['a policy without rules denies everybody', ['{podSelector: {}}'], WEB, 80, false],
  ['policyTypes Ingress without rules denies', ['{podSelector: {}, policyTypes: [Ingress]}'], WEB, 80, false],
  ['a policy of egress alone changes nothing', ['{podSelector: {}, policyTypes: [Egress]}'], WEB, 80, true],
  ['an empty list of rules denies', ['{podSelector: {}, ingress: []}'], WEB, 80, false],
  ['an empty rule allows everybody', ['{podSelector: {}, ingress: [{}]}'], INTERNET, 80, true],
  ['an empty from allows everybody', ['{podSelector: {}, ingress: [{from: []}]}'], INTERNET, 80, true],
  [
    'a podSelector is for the own namespace',
    ['{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}'],
    WEB,
    80,
    true,
  ],
  ['not for another one', ['{podSelector: {}, ingress: [{from: [{podSelector: {}}]}]}'], ALIEN, 80, false],
  ['by label', ['{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}'], WEB, 80, true],
  [
    'not by another',
    ['{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]}'],
    OTHER,
    80,
    false,
  ],
  [
    'an empty namespaceSelector is for all',
    ['{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}'],
    ALIEN,
    80,
    true,
  ],
  ['but not for addresses', ['{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}'], INTERNET, 80, false],
  [
    'namespace by label',
    ['{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: bank}}}]}]}'],
    ALIEN,
    80,
    true,
  ],
  [
    'namespace by its name',
    ['{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}}]}]}'],
    WEB,
    80,
    false,
  ],
  [
    'both selectors of one peer must fit',
    [
      '{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: bank}}, podSelector: {matchLabels: {app: x}}}]}]}',
    ],
    ALIEN,
    80,
    false,
  ],
  [
    'of two peers one is enough',
    [
      '{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: bank}}}, {podSelector: {matchLabels: {app: x}}}]}]}',
    ],
    ALIEN,
    80,
    true,
  ],
  [
    'In',
    [
      '{podSelector: {}, ingress: [{from: [{podSelector: {matchExpressions: [{key: app, operator: In, values: [web]}]}}]}]}',
    ],
    WEB,
    80,
    true,
  ],
  [
    'NotIn',
    [
      '{podSelector: {}, ingress: [{from: [{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [web]}]}}]}]}',
    ],
    WEB,
    80,
    false,
  ],
  [
    'Exists',
    ['{podSelector: {}, ingress: [{from: [{podSelector: {matchExpressions: [{key: app, operator: Exists}]}}]}]}'],
    OTHER,
    80,
    true,
  ],
  [
    'DoesNotExist',
    ['{podSelector: {}, ingress: [{from: [{podSelector: {matchExpressions: [{key: app, operator: DoesNotExist}]}}]}]}'],
    OTHER,
    80,
    false,
  ],
  ['a range', ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/24}}]}]}'], INTERNET, 80, true],
  [
    'outside of the range',
    ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 198.51.100.0/24}}]}]}'],
    INTERNET,
    80,
    false,
  ],
  [
    'except',
    ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [203.0.113.0/24]}}]}]}'],
    INTERNET,
    80,
    false,
  ],
  [
    'except of something else',
    ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [198.51.100.0/24]}}]}]}'],
    INTERNET,
    80,
    true,
  ],
  [
    'IPv6',
    ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: "2001:db8::/32"}}]}]}'],
    address('2001:db8::1'),
    80,
    true,
  ],
  [
    'a range that is none',
    ['{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 203.0.113.0/99}}]}]}'],
    INTERNET,
    80,
    false,
  ],
  ['the port', ['{podSelector: {}, ingress: [{ports: [{port: 80}]}]}'], WEB, 80, true],
  ['another port', ['{podSelector: {}, ingress: [{ports: [{port: 80}]}]}'], WEB, 81, false],
  ['TCP is the default', ['{podSelector: {}, ingress: [{ports: [{port: 80, protocol: UDP}]}]}'], WEB, 80, false],
  ['a protocol without a port', ['{podSelector: {}, ingress: [{ports: [{protocol: TCP}]}]}'], WEB, 80, true],
  ['up to endPort', ['{podSelector: {}, ingress: [{ports: [{port: 80, endPort: 90}]}]}'], WEB, 90, true],
  ['beyond endPort', ['{podSelector: {}, ingress: [{ports: [{port: 80, endPort: 90}]}]}'], WEB, 91, false],
  ['a port by its name', ['{podSelector: {}, ingress: [{ports: [{port: http}]}]}'], WEB, 80, true],
  ['a name that the pod does not have', ['{podSelector: {}, ingress: [{ports: [{port: grpc}]}]}'], WEB, 80, false],
  [
    'peer and port of one rule must both fit',
    ['{podSelector: {}, ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 81}]}]}'],
    WEB,
    80,
    false,
  ],
  ['what one policy allows no other forbids', ['{podSelector: {}}', '{podSelector: {}, ingress: [{}]}'], WEB, 80, true],
  [
    'rules for ingress do not count without their type',
    ['{podSelector: {}, policyTypes: [Egress], ingress: [{}]}', '{podSelector: {}}'],
    WEB,
    80,
    false,
  ],
];

const EGRESS: readonly Case[] = [
  ['a policy without rules and types leaves it open', ['{podSelector: {}}'], INTERNET, 443, true],
  [
    'with rules for egress it is isolated',
    ['{podSelector: {}, egress: [{to: [{podSelector: {}}]}]}'],
    INTERNET,
    443,
    false,
  ],
  ['with the type alone it is isolated', ['{podSelector: {}, policyTypes: [Egress]}'], INTERNET, 443, false],
  [
    'with the type Ingress alone it is open',
    ['{podSelector: {}, policyTypes: [Ingress], egress: []}'],
    INTERNET,
    443,
    true,
  ],
  ['an empty rule allows everything', ['{podSelector: {}, egress: [{}]}'], INTERNET, 443, true],
  ['ports alone are for everybody', ['{podSelector: {}, egress: [{ports: [{port: 443}]}]}'], INTERNET, 443, true],
];

describe.each([
  ['ingress', INGRESS],
  ['egress', EGRESS],
] as const)('%s', (direction, cases) => {
  it.each(cases)('%s', (_name, specs, other, port, allowed) => {
    const portNames = new Map([['http', 80]]);
    expect(isAllowed(policies(...specs), {direction, other, protocol: 'TCP', port, portNames})).toBe(allowed);
  });
});

describe('Cilium', () => {
  const cilium = (spec: string, kind = 'CiliumNetworkPolicy') =>
    manifestsOf(
      `apiVersion: cilium.io/v2\nkind: ${kind}\nmetadata: {name: p, namespace: shop}\nspec: ${spec}\n`,
    ).flatMap(readPolicies);

  it.each<[string, string, OtherEnd, boolean]>([
    ['a section without rules isolates', '{endpointSelector: {}, ingress: []}', WEB, false],
    ['a section with an empty rule lets everybody in', '{endpointSelector: {}, ingress: [{}]}', WEB, true],
    ['egress alone leaves ingress open', '{endpointSelector: {}, egress: []}', WEB, true],
    [
      'default deny can be switched off',
      '{endpointSelector: {}, enableDefaultDeny: {ingress: false}, ingress: []}',
      WEB,
      true,
    ],
    ['by endpoint', '{endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]}', WEB, true],
    [
      'with the source of a label',
      '{endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {"k8s:app": web}}]}]}',
      WEB,
      true,
    ],
    [
      'an endpoint of the own namespace',
      '{endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {app: web}}]}]}',
      ALIEN,
      false,
    ],
    [
      'an endpoint of a namespace by name',
      '{endpointSelector: {}, ingress: [{fromEndpoints: [{matchLabels: {"k8s:io.kubernetes.pod.namespace": bank}}]}]}',
      ALIEN,
      true,
    ],
    ['by entity', '{endpointSelector: {}, ingress: [{fromEntities: [cluster]}]}', ALIEN, true],
    ['the world is outside', '{endpointSelector: {}, ingress: [{fromEntities: [world]}]}', ALIEN, false],
    ['the world', '{endpointSelector: {}, ingress: [{fromEntities: [world]}]}', INTERNET, true],
    ['by range', '{endpointSelector: {}, ingress: [{fromCIDR: [203.0.113.0/24]}]}', INTERNET, true],
    [
      'by range with exceptions',
      '{endpointSelector: {}, ingress: [{fromCIDRSet: [{cidr: 203.0.113.0/24, except: [203.0.113.9/32]}]}]}',
      INTERNET,
      false,
    ],
    ['an empty list is nobody', '{endpointSelector: {}, ingress: [{fromEndpoints: []}]}', WEB, false],
    ['by port', '{endpointSelector: {}, ingress: [{toPorts: [{ports: [{port: "80", protocol: TCP}]}]}]}', WEB, true],
    [
      'by another port',
      '{endpointSelector: {}, ingress: [{toPorts: [{ports: [{port: "81", protocol: TCP}]}]}]}',
      WEB,
      false,
    ],
  ])('%s', (_name, spec, other, allowed) => {
    expect(isAllowed(cilium(spec), {direction: 'ingress', other, protocol: 'TCP', port: 80})).toBe(allowed);
  });
});

describe('Calico', () => {
  const calico = (spec: string) =>
    manifestsOf(
      `apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata: {name: p, namespace: shop}\nspec: ${spec}\n`,
    ).flatMap(readPolicies);

  it.each<[string, string, OtherEnd, boolean]>([
    ['types isolate', '{selector: "all()", types: [Ingress]}', WEB, false],
    ['an action Allow', '{selector: "all()", ingress: [{action: Allow}]}', INTERNET, true],
    ['an action Deny', '{selector: "all()", ingress: [{action: Deny}]}', WEB, false],
    ['by selector', `{selector: "all()", ingress: [{action: Allow, source: {selector: "app == 'web'"}}]}`, WEB, true],
    [
      'by another selector',
      `{selector: "all()", ingress: [{action: Allow, source: {selector: "app in {'a', 'b'}"}}]}`,
      WEB,
      false,
    ],
    ['by net', '{selector: "all()", ingress: [{action: Allow, source: {nets: [203.0.113.0/24]}}]}', INTERNET, true],
    [
      'by port',
      '{selector: "all()", ingress: [{action: Allow, protocol: TCP, destination: {ports: ["80:90"]}}]}',
      WEB,
      true,
    ],
    [
      'by another port',
      '{selector: "all()", ingress: [{action: Allow, protocol: TCP, destination: {ports: [81]}}]}',
      WEB,
      false,
    ],
  ])('%s', (_name, spec, other, allowed) => {
    expect(isAllowed(calico(spec), {direction: 'ingress', other, protocol: 'TCP', port: 80})).toBe(allowed);
  });
});
