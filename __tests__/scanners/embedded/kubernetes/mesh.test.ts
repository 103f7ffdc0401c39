/** Which mutual TLS a workload asks for: https://istio.io/latest/docs/concepts/security/#peer-authentication */
import {describe, expect, it} from 'vitest';
import {object, pod, seenAt, together} from './values.ts';

const namespace = (labels: string, annotations = '') =>
  object('v1', 'Namespace', `name: shop, labels: {${labels}}, annotations: {${annotations}}`);
const peer = (mode: string, {of = 'shop', selector = '', name = 'default'} = {}) =>
  object(
    'security.istio.io/v1',
    'PeerAuthentication',
    `name: ${name}, namespace: ${of}`,
    `spec: {${selector === '' ? '' : `selector: {matchLabels: {${selector}}}, `}mtls: {mode: ${mode}}}`,
  );
const IN_MESH = namespace('istio-injection: enabled');
const SHOP = pod('shop', 'namespace: shop, labels: {app: shop}');

describe('mutual TLS of Istio', () => {
  it.each<[string, readonly string[], string]>([
    ['outside of the mesh there is none', [namespace(''), SHOP, peer('STRICT')], 'absent'],
    ['without a policy plain text is taken, too', [IN_MESH, SHOP], 'permissive'],
    ['by the namespace', [IN_MESH, SHOP, peer('STRICT')], 'strict'],
    ['by the mesh', [IN_MESH, SHOP, peer('STRICT', {of: 'istio-system'})], 'strict'],
    ['another namespace says nothing', [IN_MESH, SHOP, peer('STRICT', {of: 'bank'})], 'permissive'],
    [
      'the namespace counts more than the mesh',
      [IN_MESH, SHOP, peer('STRICT', {of: 'istio-system'}), peer('PERMISSIVE')],
      'permissive',
    ],
    [
      'the workload counts more than the namespace',
      [IN_MESH, SHOP, peer('STRICT'), peer('DISABLE', {selector: 'app: shop', name: 'shop'})],
      'disabled',
    ],
    [
      'a selector of others does not count',
      [IN_MESH, SHOP, peer('STRICT'), peer('DISABLE', {selector: 'app: cart', name: 'cart'})],
      'strict',
    ],
    [
      'UNSET takes that of the wider one',
      [IN_MESH, SHOP, peer('UNSET'), peer('STRICT', {of: 'istio-system'})],
      'strict',
    ],
    ['revisions inject, too', [namespace('istio.io/rev: canary'), SHOP, peer('STRICT')], 'strict'],
    ['ambient mode', [namespace('istio.io/dataplane-mode: ambient'), SHOP, peer('STRICT')], 'strict'],
    [
      'a pod can stay out',
      [IN_MESH, pod('shop', 'namespace: shop, annotations: {sidecar.istio.io/inject: "false"}'), peer('STRICT')],
      'absent',
    ],
    [
      'a pod can ask for it by itself',
      [pod('shop', 'namespace: shop, labels: {sidecar.istio.io/inject: "true"}'), peer('STRICT')],
      'strict',
    ],
    [
      'pods in the network of the node get no proxy',
      [IN_MESH, pod('shop', 'namespace: shop', 'hostNetwork: true')],
      'absent',
    ],
  ])('%s', (_name, texts, expected) => {
    expect(seenAt('shop', 'mesh.mutualTls', together(...texts))).toBe(expected);
  });
});

describe('a token is required', () => {
  const authorization = (spec: string, of = 'shop') =>
    object('security.istio.io/v1', 'AuthorizationPolicy', `name: a, namespace: ${of}`, `spec: ${spec}`);

  it.each<[string, string, boolean]>([
    [
      'by a denial of requests without',
      '{action: DENY, rules: [{from: [{source: {notRequestPrincipals: ["*"]}}]}]}',
      true,
    ],
    ['by an allowance of requests with', '{rules: [{from: [{source: {requestPrincipals: ["*"]}}]}]}', true],
    ['by a claim', '{rules: [{when: [{key: "request.auth.claims[role]", values: [admin]}]}]}', true],
    ['by somebody else', '{action: CUSTOM, provider: {name: login}, rules: [{}]}', true],
    ['not by an allowance of peers', '{rules: [{from: [{source: {principals: ["*"]}}]}]}', false],
    ['not by a denial of paths', '{action: DENY, rules: [{to: [{operation: {paths: [/admin]}}]}]}', false],
    ['not by an audit', '{action: AUDIT, rules: [{from: [{source: {requestPrincipals: ["*"]}}]}]}', false],
  ])('%s', (_name, spec, expected) => {
    expect(seenAt('shop', 'mesh.tokenRequired', together(SHOP, authorization(spec)))).toBe(expected);
  });

  it('not by a policy of another namespace, but by one of the mesh', () => {
    const spec = '{rules: [{from: [{source: {requestPrincipals: ["*"]}}]}]}';
    expect(seenAt('shop', 'mesh.tokenRequired', together(SHOP, authorization(spec, 'bank')))).toBe(false);
    expect(seenAt('shop', 'mesh.tokenRequired', together(SHOP, authorization(spec, 'istio-system')))).toBe(true);
  });
});

describe('Linkerd', () => {
  it.each<[string, string, string, string]>([
    ['by the namespace', 'linkerd.io/inject: enabled', '', 'linkerd'],
    ['by the pod', '', 'linkerd.io/inject: enabled', 'linkerd'],
    ['the pod has the last word', 'linkerd.io/inject: enabled', 'linkerd.io/inject: disabled', 'none'],
    ['by nobody', '', '', 'none'],
  ])('%s', (_name, ofNamespace, ofPod, expected) => {
    const shop = pod('shop', `namespace: shop, annotations: {${ofPod}}`);
    expect(seenAt('shop', 'mesh.kind', together(namespace('', ofNamespace), shop))).toBe(expected);
  });

  it.each<[string, string, string, string]>([
    ['takes plain text by default', 'linkerd.io/inject: enabled', '', 'permissive'],
    [
      'not where the namespace says so',
      'linkerd.io/inject: enabled, config.linkerd.io/default-inbound-policy: all-authenticated',
      '',
      'strict',
    ],
    [
      'the pod has the last word',
      'linkerd.io/inject: enabled, config.linkerd.io/default-inbound-policy: deny',
      'config.linkerd.io/default-inbound-policy: all-unauthenticated',
      'permissive',
    ],
    ['is absent outside of the mesh', 'config.linkerd.io/default-inbound-policy: deny', '', 'absent'],
  ])('mutual TLS %s', (_name, ofNamespace, ofPod, expected) => {
    const shop = pod('shop', `namespace: shop, annotations: {${ofPod}}`);
    expect(seenAt('shop', 'mesh.mutualTls', together(namespace('', ofNamespace), shop))).toBe(expected);
  });
});
