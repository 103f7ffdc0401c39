import {describe, expect, it} from 'vitest';
import {type Value, valueAt} from '../../../../../src/formats/cel-rules/value.ts';
import {configMap, renderFiles} from './chart.ts';

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0\nappVersion: 2\n';
const dataOf = (value: Value | undefined) => valueAt(value, ['data', 'value']);

describe('a chart', () => {
  it.each([
    ['its values', '{{ .Values.a.b }}', 'x'],
    ['its metadata', '{{ .Chart.Name }}-{{ .Chart.AppVersion }}', 'shop-2'],
    ['the release', '{{ .Release.Name }} {{ .Release.Namespace }} {{ .Release.Service }}', 'release-name default Helm'],
    ['its files', '{{ .Files.Get "files/motd.txt" }}', 'hello'],
    ['its files by pattern', '{{ (.Files.Glob "files/*").AsConfig | quote }}', 'motd.txt: hello'],
    ['partials', '{{ include "shop.name" . }}', 'shop-name'],
    ['the name of the template', '{{ .Template.Name }}', 'shop/templates/a.yaml'],
    ['what the cluster can', '{{ .Capabilities.KubeVersion.Minor }}', 33n],
    ['other templates by their path', '{{ include (print .Template.BasePath "/b.yaml") . | trim | quote }}', 'kind: b'],
    ['a password made up on the way', '{{ randAlphaNum 20 | b64enc | quote }}', '$(GENERATED)'],
  ])('gives templates %s', (_, expression, expected) => {
    const {documents, notes} = renderFiles({
      'Chart.yaml': CHART,
      'values.yaml': 'a: {b: x}',
      'files/motd.txt': 'hello',
      'templates/_helpers.tpl': '{{ define "shop.name" }}shop-name{{ end }}',
      'templates/a.yaml': configMap(expression),
      'templates/b.yaml': 'kind: b\n',
    });

    expect(notes).toEqual([]);
    expect(documents.map(({value}) => dataOf(value))).toEqual([expected]);
  });

  it('is rendered once more with the values of each environment', () => {
    const {documents} = renderFiles({
      'charts/shop/Chart.yaml': CHART,
      'charts/shop/values.yaml': 'a: 1\nb: {c: 1, d: 1}',
      'charts/shop/values-dev.yaml': 'a: 2',
      'charts/shop/values-prod.yaml': 'b: {c: 3}',
      'charts/shop/ci/test-values.yaml': 'a: 9',
      'charts/shop/templates/a.yaml': configMap('"{{ .Values.a }}{{ .Values.b.c }}{{ .Values.b.d }}"'),
    });

    expect(documents.map(({value, origin}) => [dataOf(value), origin.kind === 'helm' && origin.values])).toEqual([
      ['111', undefined],
      ['131', 'charts/shop/values-prod.yaml'],
      ['211', 'charts/shop/values-dev.yaml'],
    ]);
  });

  it('names files of values beyond the limit; production is never among them', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'prod'].map((name) => [`values-${name}.yaml`, `a: ${name}`]);
    const {documents, notes} = renderFiles({
      'Chart.yaml': CHART,
      'templates/a.yaml': configMap('"{{ .Values.a }}"'),
      ...Object.fromEntries(names),
    });

    expect(documents.map(({value}) => dataOf(value))).toEqual(['', 'prod', 'a', 'b', 'c']);
    expect(notes.map(({text}) => text)).toEqual([
      'the chart is not rendered with 2 further files of values, such as "values-d.yaml"',
    ]);
  });

  it('points at the line of the template, or of the partial, that wrote a value', () => {
    const {documents, places} = renderFiles({
      'Chart.yaml': CHART,
      'templates/_pod.tpl': '{{ define "pod" }}\n# pod\nspec:\n  hostNetwork: true\n{{ end }}',
      'templates/a.yaml':
        'apiVersion: v1\nkind: Pod\n{{ if true }}\nmetadata:\n  name: p\n{{ end }}\n{{ include "pod" . }}',
    });
    const placeOf = (path: readonly string[], key: string) => {
      const owner = valueAt(documents[0]?.value, path);
      const span = typeof owner === 'object' && owner !== null ? places.get(owner, key) : undefined;
      return span === undefined ? undefined : [span.source?.path, span.source?.lines.regionOf(span)];
    };

    expect(placeOf(['metadata'], 'name')).toEqual([
      'templates/a.yaml',
      {startLine: 5, startColumn: 3, endLine: 5, endColumn: 10},
    ]);
    expect(placeOf(['spec'], 'hostNetwork')).toEqual([
      'templates/_pod.tpl',
      {startLine: 4, startColumn: 3, endLine: 4, endColumn: 20},
    ]);
  });

  it('makes no pods of its tests, and no manifests of its notes', () => {
    const test = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: t\n  annotations: {helm.sh/hook: test}\n';
    const {documents, notes} = renderFiles({
      'Chart.yaml': CHART,
      'templates/tests/t.yaml': test,
      'templates/NOTES.txt': 'apiVersion kind {{ fail "no" }}',
    });

    expect([documents, notes]).toEqual([[], []]);
  });
});

describe('what cannot be rendered', () => {
  it.each([
    ['a function that is not known', '{{ frobnicate }}', 'is not rendered: function "frobnicate" is not known, line 6'],
    ['a field of nothing', '{{ .Values.x.y }}', 'is not rendered: nil pointer evaluating interface {}.y, line 6'],
    ['an action without end', '{{ .Values', 'is not rendered: the action has no end, line 6'],
    ['what includes itself', '{{ include .Template.Name . }}', 'levels deep'],
  ])('is named, and the rest is rendered: %s', (_, expression, text) => {
    const {documents, notes} = renderFiles({
      'Chart.yaml': CHART,
      'templates/a.yaml': configMap(expression),
      'templates/b.yaml': configMap('1'),
    });

    expect(documents.map(({value}) => dataOf(value))).toEqual([1n]);
    expect(notes).toEqual([{path: 'templates/a.yaml', kind: 'not-resolved', text: expect.stringContaining(text)}]);
  });

  it('a value that must be given is taken as given, and the note says so', () => {
    const {documents, notes} = renderFiles({
      'Chart.yaml': CHART,
      'templates/a.yaml': configMap('{{ required "a tag is needed" .Values.tag }}'),
    });

    expect(documents.map(({value}) => dataOf(value))).toEqual(['$(GENERATED)']);
    expect(notes.map(({text}) => text)).toEqual([
      'is rendered although the chart refuses its values: a tag is needed, line 6',
    ]);
  });

  it('nothing is said of a template that an environment gives what it needs', () => {
    const {notes} = renderFiles({
      'Chart.yaml': CHART,
      'values-prod.yaml': 'tag: 1',
      'templates/a.yaml': configMap('{{ required "a tag is needed" .Values.tag }}'),
    });

    expect(notes).toEqual([]);
  });

  it('a chart that does endless work is named, and others are rendered', () => {
    const {documents, notes} = renderFiles({
      'a/Chart.yaml': CHART,
      'a/templates/a.yaml': '{{ range until 99999 }}{{ range until 99999 }}{{ end }}{{ end }}',
      'b/Chart.yaml': CHART,
      'b/templates/a.yaml': configMap('1'),
    });

    expect(documents.length).toBe(1);
    expect(notes.map(({path, text}) => `${path} ${text}`)).toEqual([
      'a/Chart.yaml the chart is not rendered: it needs more than 5000000 steps',
    ]);
  });

  it.each([
    [
      'Chart.yaml that is no YAML',
      {'Chart.yaml': 'a: [', 'templates/a.yaml': configMap('1')},
      'Chart.yaml cannot be read',
    ],
    ['values that are no map', {'Chart.yaml': CHART, 'values.yaml': '[1]'}, 'values.yaml is no map'],
    [
      'values of an environment that are no YAML',
      {'Chart.yaml': CHART, 'values-prod.yaml': 'a: ['},
      'values-prod.yaml cannot be read',
    ],
    ['an archive that is none', {'Chart.yaml': CHART, 'charts/x.tgz': 'x'}, 'charts/x.tgz is no archive'],
    [
      'a dependency that is not there',
      {'Chart.yaml': `${CHART}dependencies: [{name: redis, version: 1.x}]`},
      'Chart.yaml the chart "redis" that it depends on',
    ],
  ])('%s', (_, files, text) => {
    const {notes} = renderFiles(files);

    expect(notes.map((note) => `${note.path} ${note.text}`)).toEqual([expect.stringContaining(text)]);
  });
});
