/** Whatever kustomizations and patches hold: they are built, or named. */
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {build} from './kustomize.ts';

const scalar = fc.constantFrom<unknown>(
  '',
  'web',
  'app',
  '../base',
  'p.yaml',
  'Deployment',
  null,
  0,
  -1,
  true,
  'a.[b=c].0',
  '/spec/0',
  '-',
);
const KEYS = [
  ...[
    'resources',
    'patches',
    'patchesStrategicMerge',
    'patchesJson6902',
    'components',
    'images',
    'labels',
    'pairs',
    'replicas',
  ],
  ...[
    'commonLabels',
    'namespace',
    'namePrefix',
    'replacements',
    'source',
    'targets',
    'select',
    'fieldPaths',
    'options',
    'target',
  ],
  ...[
    'patch',
    'path',
    'kind',
    'name',
    'newTag',
    'op',
    'value',
    'metadata',
    'spec',
    'template',
    'containers',
    '$patch',
    'items',
  ],
  ...[
    'apiVersion',
    'configMapGenerator',
    'subjects',
    'roleRef',
    'env',
    'ports',
    'annotations',
    'fieldPath',
    'create',
    'delimiter',
  ],
];
const tree = fc.letrec((tie) => ({
  node: fc.oneof({maxDepth: 4, withCrossShrink: true}, scalar, tie('list'), tie('map')),
  list: fc.array(tie('node'), {maxLength: 3}),
  map: fc.dictionary(fc.constantFrom(...KEYS), tie('node'), {maxKeys: 5}),
})).map;

const BASE = JSON.stringify({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: {name: 'web', labels: null, annotations: []},
  spec: {template: {spec: {containers: [{name: 'app', image: 'web', ports: [1], env: {}}, 'x', null]}}},
});

it('no kustomization and no patch is a fault', () => {
  fc.assert(
    fc.property(tree, tree, (kustomization, patch) => {
      const {notes} = build({
        'base/kustomization.yaml': '{resources: [web.yaml]}',
        'base/web.yaml': BASE,
        'top/kustomization.yaml': JSON.stringify({resources: ['../base'], ...kustomization}),
        'top/p.yaml': JSON.stringify({...patch, apiVersion: 'apps/v1', kind: 'Deployment', metadata: {name: 'web'}}),
      });
      expect(Array.isArray(notes)).toBe(true);
    }),
    {numRuns: 2_000, seed: 7},
  );
});
