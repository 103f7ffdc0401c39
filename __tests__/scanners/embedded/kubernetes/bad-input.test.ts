/** Manifests that nobody would write, and more of them than anybody has. */

import {describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {readRules} from '../../../../scanners/embedded/kubernetes/read-rules.ts';
import {scanFiles} from './scan.ts';
import {object, pod} from './values.ts';

const rules = await readRules();
const documents: readonly unknown[] = rules
  .flatMap(({examples}) => [...examples.bad, ...examples.good])
  .flatMap(({text}) => parseAllDocuments(text).map((document): unknown => document.toJS()));

/** Copies of the value in each of which one part is something else. Kind and version stay, or nothing would be looked at. */
function variants(value: unknown, other: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => [other, ...variants(item, other)].map((one) => value.with(index, one)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'kind' && key !== 'apiVersion')
    .flatMap(([key, part]) => [other, ...variants(part, other)].map((one) => ({...value, [key]: one})));
}

describe('no rule fails', () => {
  it.each(
    [null, 7, -1.5, true, 'text', '', [], {}, [[null]], {a: {b: [1]}}, 9_007_199_254_740_993n.toString()].map(
      (other) => [other],
    ),
  )(
    'with %j anywhere',
    (other) => {
      const changed = documents.flatMap((document) => variants(document, other));
      // A folder each, so that they are clusters of their own.
      const files = Object.fromEntries(
        changed.map((document, index) => [`f${index}/a.yaml`, JSON.stringify(document)]),
      );

      expect(changed.length).toBeGreaterThan(1_000);
      expect(() => scanFiles(files)).not.toThrow();
    },
    60_000,
  );
});

describe('work grows in proportion to the manifests', () => {
  const service = (index: number) =>
    [
      pod(`s${index}`, `namespace: shop, labels: {app: s${index}, part-of: shop}`, `serviceAccountName: s${index}`),
      object('v1', 'Service', `name: s${index}, namespace: shop`, `spec: {selector: {app: s${index}}}`),
      object(
        'networking.k8s.io/v1',
        'NetworkPolicy',
        `name: s${index}, namespace: shop`,
        `spec: {podSelector: {matchLabels: {part-of: shop, app: s${index}}}}`,
      ),
      object(
        'networking.k8s.io/v1',
        'Ingress',
        `name: s${index}, namespace: shop`,
        `spec: {rules: [{http: {paths: [{backend: {service: {name: s${index}}}}]}}]}`,
      ),
      object(
        'security.istio.io/v1',
        'AuthorizationPolicy',
        `name: s${index}, namespace: shop`,
        `spec: {selector: {matchLabels: {app: s${index}}}, rules: [{from: [{source: {namespaces: [a]}}]}]}`,
      ),
      object(
        'rbac.authorization.k8s.io/v1',
        'RoleBinding',
        `name: s${index}, namespace: shop`,
        `roleRef: {kind: Role, name: s${index}}\nsubjects: [{kind: ServiceAccount, name: s${index}}]`,
      ),
      object(
        'rbac.authorization.k8s.io/v1',
        'Role',
        `name: s${index}, namespace: shop`,
        'rules: [{apiGroups: [""], resources: [secrets], verbs: [get]}]',
      ),
    ].join('---\n');

  it('2,000 services of one namespace are within the limit of comparisons', () => {
    const files = Object.fromEntries(Array.from({length: 2_000}, (_, index) => [`s${index}.yaml`, service(index)]));

    expect(scanFiles(files).findings.length).toBeGreaterThanOrEqual(2_000);
  }, 60_000);
});

describe('an attack', () => {
  it.each<[string, string]>([
    [
      'a role that takes up itself',
      object(
        'rbac.authorization.k8s.io/v1',
        'ClusterRole',
        'name: r, labels: {a: b}',
        'aggregationRule: {clusterRoleSelectors: [{matchLabels: {a: b}}]}\nrules: []',
      ),
    ],
    [
      'names of objects of the language',
      object(
        'v1',
        'Pod',
        'name: constructor, namespace: __proto__, labels: {toString: x}',
        'spec: {serviceAccountName: hasOwnProperty, containers: [{image: a}]}',
      ),
    ],
    ['a name of a megabyte', pod('n'.repeat(1_000_000))],
    [
      'a regular expression that backtracks elsewhere',
      object(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicy',
        'name: p',
        `spec: {matchConstraints: {resourceRules: [{apiGroups: ["*"], apiVersions: ["*"], operations: ["*"], resources: ["*"]}]}, validations: [{expression: '"${'a'.repeat(5_000)}!".matches("(a+)+$")'}]}`,
      ),
    ],
    [
      'an expression of a megabyte',
      object(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicy',
        'name: p',
        `spec: {validations: [{expression: '${'!'.repeat(1_000_000)}true'}]}`,
      ),
    ],
    [
      'an expression of 4,000 brackets',
      object(
        'admissionregistration.k8s.io/v1',
        'ValidatingAdmissionPolicy',
        'name: p',
        `spec: {validations: [{expression: '${'('.repeat(4_000)}true${')'.repeat(4_000)}'}]}`,
      ),
    ],
  ])('by %s ends', (_name, text) => {
    expect(() => scanFiles({'a.yaml': text})).not.toThrow();
  });
});
