import {expect, it} from 'vitest';
import {areComponents} from '../../src/run/component-guard.ts';

const COMPONENT = {
  ref: '1',
  purl: 'pkg:npm/a@1.0.0',
  ecosystem: 'npm',
  name: 'a',
  version: '1.0.0',
  scope: 'production',
  direct: true,
  location: {path: 'package-lock.json', startLine: 3},
  dependsOn: ['2'],
};

it('takes components, with a licence and without', () => {
  expect(areComponents([])).toBe(true);
  expect(areComponents([COMPONENT, {...COMPONENT, license: 'MIT'}])).toBe(true);
});

const REFUSED: readonly (readonly [what: string, value: unknown])[] = [
  ['no list', COMPONENT],
  ['no object', [null]],
  ...Object.keys(COMPONENT).map((field) => [`without ${field}`, [{...COMPONENT, [field]: undefined}]] as const),
  ['a field more', [{...COMPONENT, more: 1}]],
  ['another scope', [{...COMPONENT, scope: 'runtime'}]],
  ['a licence that is no text', [{...COMPONENT, license: undefined}]],
  ['an edge to nothing', [{...COMPONENT, dependsOn: [undefined]}]],
  ['a path out of the repository', [{...COMPONENT, location: {path: '../x', startLine: 1}}]],
  ['an absolute path', [{...COMPONENT, location: {path: '/x', startLine: 1}}]],
  ['line 0', [{...COMPONENT, location: {path: 'x', startLine: 0}}]],
  ['no whole line', [{...COMPONENT, location: {path: 'x', startLine: 1.5}}]],
  ['a location with more', [{...COMPONENT, location: {path: 'x', startLine: 1, more: 1}}]],
  ['one bad among good ones', [COMPONENT, COMPONENT, {}]],
];

it.each(REFUSED)('refuses %s', (_, value) => {
  expect(areComponents(value)).toBe(false);
});
