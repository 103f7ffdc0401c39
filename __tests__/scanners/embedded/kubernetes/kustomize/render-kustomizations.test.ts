import {describe, expect, it} from 'vitest';
import {build} from './kustomize.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      serviceAccountName: web
      containers:
        - name: app
          image: shop/web:1.0
          env:
            - name: A
              value: base
          securityContext:
            privileged: false
        - name: proxy
          image: envoy
`;

/** An overlay over one Deployment. */
function overlay(kustomization: string, files: Readonly<Record<string, string>> = {}, base = DEPLOYMENT) {
  return build({
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': base,
    'prod/kustomization.yaml': `resources: [../base]\n${kustomization}`,
    ...files,
  });
}

const POD = 'spec.template.spec';

describe('values keep the place where they were set', () => {
  const patch = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: app
          securityContext:
            privileged: true
`;

  it.each([
    ['patches', {'prod/p.yaml': patch}, 'patches: [{path: p.yaml}]', 'prod/p.yaml', 0],
    ['patchesStrategicMerge', {'prod/p.yaml': patch}, 'patchesStrategicMerge: [p.yaml]', 'prod/p.yaml', 0],
    [
      'a patch in the kustomization',
      {},
      `patches:\n- patch: |-\n    ${patch.replaceAll('\n', '\n    ')}`,
      'prod/kustomization.yaml',
      3,
    ],
  ])('%s', (_, files, kustomization, path, before) => {
    const {placeOf, notes} = overlay(kustomization, files);

    expect(notes).toEqual([]);
    expect(placeOf('Deployment/web', `${POD}.hostNetwork`)).toBe(`${path}:${before + 8}`);
    expect(placeOf('Deployment/web', `${POD}.containers.0.securityContext.privileged`)).toBe(`${path}:${before + 12}`);
    expect(placeOf('Deployment/web', `${POD}.containers.0.name`)).toBe('base/web.yaml:10');
    expect(placeOf('Deployment/web', `${POD}.containers.0.image`)).toBe('base/web.yaml:11');
    expect(placeOf('Deployment/web', `${POD}.containers.1.image`)).toBe('base/web.yaml:18');
  });

  it('JSON patches', () => {
    const operations = '[{"op": "add", "path": "/spec/template/spec/hostPID", "value": true}]';
    const {placeOf} = overlay(`patches:\n- path: p.json\n  target: {kind: Deployment}`, {'prod/p.json': operations});

    expect(placeOf('Deployment/web', `${POD}.hostPID`)).toBe('prod/p.json:1');
  });

  it('images, namespace and replicas', () => {
    const {placeOf, objects} = overlay(
      'namespace: live\nimages:\n- name: shop/web\n  newTag: latest\nreplicas:\n- name: web\n  count: 3\n',
    );

    expect(objects['Deployment/web']).toMatchObject({metadata: {namespace: 'live'}, spec: {replicas: 3}});
    expect(placeOf('Deployment/web', 'metadata.namespace')).toBe('prod/kustomization.yaml:2');
    expect(placeOf('Deployment/web', `${POD}.containers.0.image`)).toBe('prod/kustomization.yaml:5');
    expect(placeOf('Deployment/web', 'spec.replicas')).toBe('prod/kustomization.yaml:8');
  });
});

describe('a strategic merge patch', () => {
  const patched = (spec: string) =>
    overlay(
      `patchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: web}\n  spec: ${spec}\n`,
    ).objects['Deployment/web'];

  it.each([
    [
      'changes a container by its name',
      '{template: {spec: {containers: [{name: proxy, image: b}]}}}',
      [{name: 'proxy', image: 'b'}, {name: 'app'}],
    ],
    [
      'adds a container',
      '{template: {spec: {containers: [{name: new}]}}}',
      [{name: 'new'}, {name: 'app'}, {name: 'proxy'}],
    ],
    ['deletes a container', '{template: {spec: {containers: [{name: proxy, $patch: delete}]}}}', [{name: 'app'}]],
    [
      'replaces all containers',
      '{template: {spec: {containers: [{$patch: replace}, {name: only}]}}}',
      [{name: 'only'}],
    ],
    [
      'sets one variable',
      '{template: {spec: {containers: [{name: app, env: [{name: B, value: b}]}]}}}',
      [{env: [{name: 'B'}, {name: 'A'}]}, {}],
    ],
    [
      'removes a key by null',
      '{template: {spec: {containers: [{name: app, env: null}]}}}',
      [{name: 'app', image: 'shop/web:1.0'}, {}],
    ],
  ])('%s', (_, spec, containers) => {
    expect(patched(spec)).toMatchObject({spec: {template: {spec: {containers}}}});
  });

  it('replaces a map on demand', () => {
    expect(patched('{template: {$patch: replace, spec: {hostIPC: true}}}')).toMatchObject({
      spec: {template: {spec: {hostIPC: true}}},
    });
    expect(patched('{template: {$patch: replace, spec: {hostIPC: true}}}')).not.toHaveProperty(`${POD}.containers`);
  });

  it('deletes an object', () => {
    const {objects} = overlay(
      'patchesStrategicMerge:\n- |-\n  apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: web}\n  $patch: delete\n',
    );
    expect(objects).toEqual({});
  });

  it('replaces lists of kinds that are not Kubernetes’ own', () => {
    const base =
      'apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: t}\nspec: {containers: [{name: a}, {name: b}]}\n';
    const {objects} = overlay(
      'patchesStrategicMerge:\n- |-\n  apiVersion: example.org/v1\n  kind: Thing\n  metadata: {name: t}\n  spec: {containers: [{name: c}]}\n',
      {},
      base,
    );
    expect(objects['Thing/t']).toMatchObject({spec: {containers: [{name: 'c'}]}});
  });
});

describe('a JSON patch', () => {
  const patched = (operations: string) =>
    overlay(`patches:\n- target: {kind: Deploy.*, name: w.b}\n  patch: |-\n    ${operations}\n`);

  it.each([
    ['adds to a list', '- {op: add, path: /spec/template/spec/containers/-, value: {name: z}}', ['app', 'proxy', 'z']],
    [
      'adds before an item',
      '- {op: add, path: /spec/template/spec/containers/0, value: {name: z}}',
      ['z', 'app', 'proxy'],
    ],
    ['replaces an item', '- {op: replace, path: /spec/template/spec/containers/0, value: {name: z}}', ['z', 'proxy']],
    ['removes an item', '- {op: remove, path: /spec/template/spec/containers/0}', ['proxy']],
    [
      'copies an item',
      '- {op: copy, from: /spec/template/spec/containers/0, path: /spec/template/spec/containers/-}',
      ['app', 'proxy', 'app'],
    ],
    [
      'moves an item',
      '- {op: move, from: /spec/template/spec/containers/0, path: /spec/template/spec/containers/-}',
      ['proxy', 'app'],
    ],
  ])('%s', (_, operations, names) => {
    const {objects, notes} = patched(operations);

    expect(notes).toEqual([]);
    expect(objects['Deployment/web']).toMatchObject({
      spec: {template: {spec: {containers: names.map((name) => ({name}))}}},
    });
  });

  it.each([
    '- {op: remove, path: /spec/none}',
    '- {op: replace, path: /spec/none/x, value: 1}',
    '- {op: replace, path: /spec/template/spec/containers/9, value: 1}',
    '- {op: add, path: /spec/template/spec/containers/9, value: 1}',
    '- {op: shout, path: /spec}',
    '- {op: add, path: "", value: 1}',
  ])('that does not fit is named: %s', (operations) => {
    expect(patched(operations).notes).toEqual([expect.stringContaining('a JSON patch does not fit "Deployment web"')]);
  });
});

describe('names', () => {
  const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: b}
roleRef: {kind: Role, name: r}
subjects: [{kind: ServiceAccount, name: web}, {kind: ServiceAccount, name: default}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: r}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web}
`;

  it('are changed everywhere they are used', () => {
    const {objects} = overlay('namespace: live\nnamePrefix: p-\nnameSuffix: -s\n', {}, `${DEPLOYMENT}---\n${binding}`);

    expect(objects['Deployment/p-web-s']).toMatchObject({spec: {template: {spec: {serviceAccountName: 'p-web-s'}}}});
    expect(objects['RoleBinding/p-b-s']).toMatchObject({
      roleRef: {name: 'p-r-s'},
      subjects: [
        {name: 'p-web-s', namespace: 'live'},
        {name: 'default', namespace: 'live'},
      ],
    });
  });

  it('of namespaces, and of what stands in none, stay', () => {
    const base =
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: c}\n';
    const {objects} = overlay('namePrefix: p-\nnamespace: live\n', {}, base);

    expect(Object.keys(objects)).toEqual(['Namespace/live', 'ClusterRole/p-c']);
    expect(objects['ClusterRole/p-c']).toEqual(expect.objectContaining({metadata: {name: 'p-c'}}));
  });

  it('of what was patched are those of its file or those that it got', () => {
    const {objects, notes} = build({
      'base/kustomization.yaml': 'resources: [web.yaml]\nnamePrefix: a-\n',
      'base/web.yaml': DEPLOYMENT,
      'prod/kustomization.yaml':
        'resources: [../base]\npatches:\n- target: {name: a-web}\n  patch: "[{op: add, path: /spec/x, value: 1}]"\n- patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {z: 2}}"\n',
    });

    expect([Object.keys(objects), notes]).toEqual([['Deployment/a-web'], []]);
    expect(objects['Deployment/a-web']).toMatchObject({spec: {x: 1, z: 2}});
  });
});

describe('further fields', () => {
  it('labels follow into selectors only where they are told to', () => {
    const {objects} = overlay('commonLabels: {a: b}\nlabels: [{pairs: {c: d}}]\ncommonAnnotations: {e: f}\n');

    expect(objects['Deployment/web']).toMatchObject({
      metadata: {labels: {a: 'b', c: 'd'}, annotations: {e: 'f'}},
      spec: {selector: {matchLabels: {a: 'b'}}, template: {metadata: {labels: {a: 'b'}, annotations: {e: 'f'}}}},
    });
    expect(objects['Deployment/web']).not.toHaveProperty('spec.selector.matchLabels.c');
  });

  it.each([
    ['{name: shop/web, newTag: "2"}', 'shop/web:2'],
    ['{name: shop/web, newName: r.io/w}', 'r.io/w:1.0'],
    ['{name: shop/web, newName: r.io:5000/w, newTag: x}', 'r.io:5000/w:x'],
    ['{name: shop/web, digest: "sha256:00"}', 'shop/web@sha256:00'],
    ['{name: web, newTag: "2"}', 'shop/web:1.0'],
  ])('image %s', (image, expected) => {
    const {objects} = overlay(`images: [${image}]\n`);

    expect(objects['Deployment/web']).toHaveProperty(`${POD}.containers.0.image`, expected);
  });

  it('generated ConfigMaps and Secrets are there by name', () => {
    const {objects} = overlay(
      'configMapGenerator: [{name: c, literals: [a=b]}]\nsecretGenerator: [{name: s, files: [x]}]\n',
    );

    expect(Object.keys(objects)).toEqual(['Deployment/web', 'ConfigMap/c', 'Secret/s']);
  });

  it('components change what is there already', () => {
    const {objects} = overlay('components: [../extra]\n', {
      'extra/kustomization.yaml':
        'kind: Component\npatches: [{target: {kind: Deployment}, patch: "[{op: add, path: /spec/paused, value: true}]"}]\n',
    });

    expect(objects['Deployment/web']).toMatchObject({spec: {paused: true}});
  });

  it('replacements put a value of one resource into others', () => {
    const {objects} = overlay(`replacements:
- source: {kind: Deployment, name: web, fieldPath: spec.template.spec.containers.0.image, options: {delimiter: ":", index: 1}}
  targets:
  - select: {kind: Deployment}
    fieldPaths: ["spec.template.spec.containers.[name=proxy].image", "metadata.annotations.[example.org/v]"]
    options: {create: true}
`);

    expect(objects['Deployment/web']).toMatchObject({
      metadata: {annotations: {'example.org/v': '1.0'}},
      spec: {template: {spec: {containers: [{}, {image: '1.0'}]}}},
    });
  });
});

describe('what cannot be built', () => {
  it.each([
    ['a remote base', 'resources: ["https://example.org/x//deploy?ref=v1"]', 'is not in the repository'],
    ['a base that is not there', 'resources: [../none]', '"../none" is not there'],
    ['a path out of the repository', 'resources: [../../../etc]', '"../../../etc" is not there'],
    ['itself', 'resources: [../a]', 'includes itself'],
    ['a patch that is not there', 'patches: [{path: p.yaml}]', 'the patch "p.yaml" is not in the repository'],
    [
      'a patch for nothing',
      'patches: [{patch: "{apiVersion: v1, kind: Pod, metadata: {name: x}}"}]',
      'a patch fits no resource: "Pod x"',
    ],
    ['a component that is not there', 'components: [../none]', 'the component "../none" is not in the repository'],
    [
      'a replacement without a source',
      'replacements: [{source: {kind: Pod}, targets: []}]',
      'the source of a replacement',
    ],
    ['charts', 'helmCharts: [{name: x}]', 'helmCharts is not carried out'],
  ])('is named: %s', (_, kustomization, text) => {
    const {notes} = build({'a/kustomization.yaml': `${kustomization}\n`, 'b/kustomization.yml': 'resources: [../a]\n'});

    expect(notes).toEqual(
      [`a/kustomization.yaml ${text}`].map((note) => expect.stringMatching(new RegExp(escaped(note)))),
    );
  });

  const escaped = (text: string) => text.replace(/[.?*+^$[\]\\(){}|/]/g, '\\$&').replace('yaml ', 'yaml .*');

  it('kustomizations that multiply are stopped', () => {
    const levels = Array.from({length: 19}, (_, level) => [
      `l${level}/kustomization.yaml`,
      `resources: [${Array.from({length: 9}, () => `../l${level + 1}`).join()}]\n`,
    ]);
    const {notes} = build(Object.fromEntries([...levels, ['l19/kustomization.yaml', 'resources: []\n']]));

    expect(notes).toEqual(['l0/kustomization.yaml is not built: it needs more than 20000000 steps']);
  });

  it.each([
    ['no YAML', 'a: ['],
    ['no map', '[1]'],
    ['nothing', ''],
    [
      'fields of other types',
      'resources: {a: 1}\npatches: 3\nimages: [1, x]\nnamespace: [a]\nlabels: [{pairs: 1}]\nreplicas: [{}]\n',
    ],
  ])('is no fault: %s', (_, kustomization) => {
    expect(build({'a/kustomization.yaml': kustomization}).objects).toEqual({});
  });
});
