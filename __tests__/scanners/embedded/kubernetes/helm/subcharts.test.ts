/** Charts in charts: https://helm.sh/docs/chart_template_guide/subcharts_and_globals/. */
import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {valueAt} from '../../../../../src/formats/cel-rules/value.ts';
import {configMap, renderFiles} from './chart.ts';

const HELD = configMap('"{{ .Chart.Name }} {{ .Values.a }} {{ .Values.global.g }} {{ .Values.deep }}"');

interface Case {
  readonly dependencies?: string;
  readonly values?: string;
  readonly held?: string;
}

/** What the template of the chart in the chart says; undefined where that chart is not installed. */
function renderHeld({dependencies = '[]', values = '', held = 'a: own'}: Case) {
  const {documents} = renderFiles({
    'Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: ${dependencies}\n`,
    'values.yaml': values,
    'charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.2.3\n',
    'charts/redis/values.yaml': held,
    'charts/redis/templates/a.yaml': HELD,
  });
  return documents.map(({value}) => valueAt(value, ['data', 'value']));
}

it.each([
  ['has values of its own', {}, ['redis own  ']],
  ['gets values from the chart around it', {values: 'redis: {a: given}'}, ['redis given  ']],
  ['sees global values', {values: 'global: {g: all}'}, ['redis own all ']],
  ['loses a value that is set to null', {values: 'redis: {a: null}'}, ['redis   ']],
  [
    'is known by an alias',
    {dependencies: '[{name: redis, version: 1.x, alias: cache}]', values: 'cache: {a: c}'},
    ['cache c  '],
  ],
  [
    'is there twice under two names',
    {dependencies: '[{name: redis, version: ">=1", alias: a}, {name: redis, version: "*", alias: b}]'},
    ['b own  ', 'a own  '],
  ],
  [
    'is switched off by a condition',
    {dependencies: '[{name: redis, version: "*", condition: redis.enabled}]', values: 'redis: {enabled: false}'},
    [],
  ],
  [
    'is switched on by the first condition that has a value',
    {dependencies: '[{name: redis, version: "*", condition: "none.at,on.all"}]', values: '"on": {all: true}'},
    ['redis own  '],
  ],
  [
    'is switched off by a tag',
    {dependencies: '[{name: redis, version: "*", tags: [db]}]', values: 'tags: {db: false}'},
    [],
  ],
  ['is left out in another version', {dependencies: '[{name: redis, version: 2.x}]'}, ['redis own  ']],
])('a chart in a chart %s', (_, given, expected) => {
  expect(renderHeld(given)).toEqual(expected);
});

it('values of a chart are imported by the one around it', () => {
  const {documents} = renderFiles({
    'Chart.yaml': `apiVersion: v2
name: shop
version: 1.0.0
dependencies:
  - {name: redis, version: "*", import-values: [data, {child: inner, parent: outer}]}
`,
    'templates/a.yaml': configMap('"{{ .Values.port }} {{ .Values.outer.x }}"'),
    'charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.2.3\n',
    'charts/redis/values.yaml': 'exports: {data: {port: 6379}}\ninner: {x: z}',
  });

  expect(documents.map(({value}) => valueAt(value, ['data', 'value']))).toEqual(['6379 z']);
});

it.each([
  ['by its folder', 'file://../lib', 'lib'],
  ['by its name and version', 'oci://example.org/charts', 'elsewhere/lib'],
])('a chart that is elsewhere in the repository is found %s', (_, repository, folder) => {
  const {documents, notes} = renderFiles({
    'shop/Chart.yaml': `apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: lib, version: 1.x, repository: "${repository}"}]\n`,
    'shop/templates/a.yaml': '{{ include "lib.map" . }}',
    [`${folder}/Chart.yaml`]: 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
    [`${folder}/templates/_map.tpl`]: `{{ define "lib.map" }}${configMap('lib')}{{ end }}`,
  });

  expect(notes).toEqual([]);
  expect(documents.map(({value}) => valueAt(value, ['data', 'value']))).toEqual(['lib']);
});

it('templates that need a chart that is not there are counted in one note', () => {
  const {notes} = renderFiles({
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\ndependencies: [{name: lib, version: 1.x}]\n',
    'templates/a.yaml': configMap('{{ include "lib.a" . }}'),
    'templates/b.yaml': configMap('{{ template "lib.b" . }}'),
  });

  expect(notes.map(({text}) => text)).toEqual([
    expect.stringContaining('the chart "lib" that it depends on is not in its folder charts'),
    '2 templates are not rendered, as others that they include are not in the repository',
  ]);
});

it('charts that depend on each other end', () => {
  const dependsOn = (name: string, other: string) =>
    `apiVersion: v2\nname: ${name}\nversion: 1.0.0\ndependencies: [{name: ${other}, version: 1.x, repository: "file://../${other}"}]\n`;
  const {documents} = renderFiles({
    'a/Chart.yaml': dependsOn('a', 'b'),
    'a/templates/a.yaml': configMap('a'),
    'b/Chart.yaml': dependsOn('b', 'a'),
  });

  expect(documents.length).toBeGreaterThan(0);
});

it('a library gives its templates and makes no manifests', () => {
  const {documents} = renderFiles({
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'templates/a.yaml': '{{ include "lib.map" . }}',
    'charts/lib/Chart.yaml': 'apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n',
    'charts/lib/templates/_map.tpl': `{{ define "lib.map" }}${configMap('lib')}{{ end }}`,
    'charts/lib/templates/b.yaml': configMap('never'),
  });

  expect(documents.map(({value}) => valueAt(value, ['data', 'value']))).toEqual(['lib']);
});

it('a chart that is packed is rendered, and its findings point at the archive', () => {
  const files = {
    'redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n',
    'redis/templates/a.yaml': configMap('packed'),
  };
  const {documents, places} = renderFiles({
    'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'charts/redis-1.0.0.tgz': gzipSync(Buffer.concat([...Object.entries(files).map(tarEntry), Buffer.alloc(1024)])),
  });
  const data = valueAt(documents[0]?.value, ['data']);
  const span = typeof data === 'object' && data !== null ? places.get(data, 'value') : undefined;

  expect(valueAt(data, ['value'])).toBe('packed');
  expect([span?.source?.path, span?.source?.lines.regionOf(span).startLine]).toEqual(['charts/redis-1.0.0.tgz', 1]);
});

/** One plain file in the format ustar. */
function tarEntry([name, text]: readonly [string, string]): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(text.length.toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  header.write('ustar', 257);
  return Buffer.concat([header, Buffer.from(text), Buffer.alloc((512 - (text.length % 512)) % 512)]);
}
