/** Manifests against admission policies: https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
import {describe, expect, it} from 'vitest';
import {resourceName} from '../../../../scanners/embedded/kubernetes/admission/resource-name.ts';
import {findingsOf, scanFiles} from './scan.ts';
import {object, pod, together} from './values.ts';

const ADMISSION = 'admissionregistration.k8s.io/v1';
const PODS = 'resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: ["*"], resources: [pods]}]';
const policy = (expression: string, {constraints = PODS, more = ''} = {}) =>
  object(
    ADMISSION,
    'ValidatingAdmissionPolicy',
    'name: p',
    `spec: {matchConstraints: {${constraints}}, validations: [{expression: '${expression}', message: refused}]${more}}`,
  );
const binding = (actions: string, more = '') =>
  object(
    ADMISSION,
    'ValidatingAdmissionPolicyBinding',
    'name: b',
    `spec: {policyName: p, validationActions: [${actions}]${more}}`,
  );
const SHOP = pod('shop', 'namespace: shop, labels: {app: shop}');
const NEVER = 'false';

const violations = (...texts: readonly string[]) => findingsOf('k8s-admission-policy-violated', together(...texts));

describe('a policy', () => {
  it.each<[string, readonly string[], number]>([
    ['is violated', [policy(NEVER)], 1],
    ['holds', [policy('true')], 0],
    ['sees the object', [policy('object.metadata.name != "shop"')], 1],
    ['sees the request', [policy('request.namespace != "shop"')], 1],
    ['sees that nothing was there before', [policy('oldObject != null')], 1],
    [
      'has variables',
      [policy('variables.name != "shop"', {more: ', variables: [{name: name, expression: object.metadata.name}]'})],
      1,
    ],
    [
      'has conditions',
      [policy(NEVER, {more: ', matchConditions: [{name: c, expression: object.metadata.name == "cart"}]'})],
      0,
    ],
    ['is silent about fields that are not there', [policy('object.spec.priority < 5')], 0],
    ['of another group', [policy(NEVER, {constraints: PODS.replace('[""]', '[apps]')})], 0],
    ['of other resources', [policy(NEVER, {constraints: PODS.replace('[pods]', '[services]')})], 0],
    ['of all resources', [policy(NEVER, {constraints: PODS.replace('[pods]', '["*"]')})], 1],
    ['of updates', [policy(NEVER, {constraints: PODS.replace('["*"]', '[UPDATE]')})], 0],
    [
      'with exceptions',
      [
        policy(NEVER, {
          constraints: `${PODS}, excludeResourceRules: [{apiGroups: [""], apiVersions: [v1], operations: ["*"], resources: [pods], resourceNames: [shop]}]`,
        }),
      ],
      0,
    ],
    ['for labels', [policy(NEVER, {constraints: `${PODS}, objectSelector: {matchLabels: {app: cart}}`})], 0],
    [
      'for namespaces',
      [policy(NEVER, {constraints: `${PODS}, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: shop}}`})],
      1,
    ],
    [
      'not for others',
      [policy(NEVER, {constraints: `${PODS}, namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}`})],
      0,
    ],
    [
      'bound to namespaces',
      [
        policy(NEVER),
        binding('Deny', ', matchResources: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: bank}}}'),
      ],
      0,
    ],
    ['without constraints looks at nothing', [policy(NEVER, {constraints: ''})], 0],
    [
      'without its parameters is not asked',
      [
        policy('params.data.max == "1"', {more: ', paramKind: {apiVersion: v1, kind: ConfigMap}'}),
        binding('Deny', ', paramRef: {name: limits}'),
      ],
      0,
    ],
    [
      'with its parameters',
      [
        policy('params.data.max == "1"', {more: ', paramKind: {apiVersion: v1, kind: ConfigMap}'}),
        binding('Deny', ', paramRef: {name: limits}'),
        object('v1', 'ConfigMap', 'name: limits', 'data: {max: "2"}'),
      ],
      1,
    ],
  ])('%s', (_name, texts, count) => {
    expect(violations(SHOP, ...texts)).toHaveLength(count);
  });

  it.each([
    ['Deny', 'medium'],
    ['Warn, Audit', 'low'],
    ['Audit, Deny', 'medium'],
  ])('with the actions %s is %s', (actions, severity) => {
    expect(violations(SHOP, policy(NEVER), binding(actions))).toMatchObject([{severity}]);
  });

  it('can be accepted beside the object', () => {
    const shop = SHOP.replace('metadata:', '# secure-pipeline:ignore k8s-admission-policy-violated a test\nmetadata:');

    expect(violations(shop, policy(NEVER))).toMatchObject([{suppressedInSource: 'a test'}]);
  });

  it('about pods is asked about the pods of a workload', () => {
    const deployment = object(
      'apps/v1',
      'Deployment',
      'name: shop',
      'spec: {selector: {}, template: {metadata: {labels: {app: x}}, spec: {containers: [{image: a}]}}}',
    );

    expect(violations(deployment, policy('object.metadata.labels.app != "x"'))).toMatchObject([
      {message: 'Deployment shop violates the admission policy p: refused', location: {startLine: 3}},
    ]);
  });

  it.each([
    ['quantity("1Gi").isInteger()', 'the function isInteger'],
    ['authorizer.group("")', 'the function group'],
    ['nothing == 1', 'a name that is not known'],
    ['1 +', 'does not parse'],
    ['object.?spec.orValue(1) == 1', 'does not parse'],
  ])('with %s is named, not passed over', (expression, text) => {
    const {notes} = scanFiles(together(SHOP, policy(expression)));

    expect(notes).toMatchObject([{path: 'all.yaml', kind: 'not-resolved', text: expect.stringContaining(text)}]);
  });
});

it.each([
  ['Ingress', 'ingresses'],
  ['NetworkPolicy', 'networkpolicies'],
  ['Gateway', 'gateways'],
  ['Endpoints', 'endpoints'],
  ['Deployment', 'deployments'],
])('%s is called %s in the API', (kind, name) => {
  expect(resourceName(kind)).toBe(name);
});
