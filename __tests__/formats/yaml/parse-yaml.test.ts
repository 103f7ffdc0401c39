import {describe, expect, it} from 'vitest';
import {isTreeList, isTreeMap, type TreeNode} from '../../../src/formats/tree/tree-node.ts';
import {parseAnyYaml} from '../../../src/formats/yaml/parse-any-yaml.ts';
import {parseRegularYaml} from '../../../src/formats/yaml/parse-regular-yaml.ts';
import {parseYaml} from '../../../src/formats/yaml/parse-yaml.ts';
import {IrregularYaml} from '../../../src/formats/yaml/regular-scalar.ts';

/** Values with the line of each entry of a map: `{a: ['x', 1]}`. */
function plain({value}: TreeNode): unknown {
  if (isTreeMap(value)) {
    return Object.fromEntries([...value].map(([key, child]) => [key, [plain(child), child.line]]));
  }
  return isTreeList(value) ? value.map(plain) : value;
}

const none = () => {};

describe('YAML in the regular layout', () => {
  it.each([
    ['maps', 'a:\n  b: 1.10\n  c: true\n\n# x\nd: ~'],
    ['windows line ends', "a:\r\n  b: 'it''s'\r\nc: x\r\n"],
    ['quoted keys and values', `"a: b": "x # y"\n'@s/x@1.0.0(y@2)':\n  k: "\\u0041\\n"`],
    ['colons in plain keys and values', '/a@1.0.0:\n  url: https://host/x:y\nb@npm:1: c'],
    ['one-line collections', "a: {b: c, d: 'e, f', g: sha512-x==} # z\nh: [i, 'j']\nk: {}\nl: []"],
    ['lists as deep as their key', 'a:\n- b\n- c\nd: e'],
    ['lists deeper than their key', 'a:\n  - b\n  - "c"\nd: e'],
    ['keys without value', 'a:\nb:\n  c:\nd: x'],
    ['long keys', '? a\n: b: c\n  d: e\nf: g'],
    ['comments behind values', 'a: b # c\nd: #e'],
    ['several documents', '---\na: 1\n---\nb: 2\n'],
    ['nothing', '# only a comment\n'],
  ])('%s: as the library reads them', (_, text) => {
    expect(parseRegularYaml(text, none).map(plain)).toEqual(parseAnyYaml(text, none).map(plain));
  });

  it('passes over block scalars', () => {
    expect(parseYaml('a:\n  b: >-\n    x: y\n\n    - z\n  c: d').map(plain)).toEqual([
      {a: [{b: ['', 2], c: ['d', 6]}, 1]},
    ]);
  });

  it.each([
    ['maps in lists', '- a: b\n- c: d'],
    ['text over several lines', 'a: b\n  c'],
    ['quoted text over several lines', 'a: "b\n  c"'],
    ['collections over several lines', 'a: {b: c,\n  d: e}'],
    ['nested one-line collections', 'a: {b: {c: d}}'],
    ['tags', 'a: !!str b'],
  ])('%s are left to the library', (_, text) => {
    expect(() => parseRegularYaml(text, none)).toThrow(IrregularYaml);
    expect(parseYaml(text)).toHaveLength(1);
  });

  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', 3, 'duplicate key'],
    ['a duplicate key in another layout', 'a: {b: {}}\na: 3', 2, 'duplicate key'],
    ['a tab', 'a:\n\tb: c', 2, ''],
    ['an alias', 'a: &x 1\nb: *x', 1, 'holds an alias'],
    ['depth by indentation', Array.from({length: 500}, (_, n) => `${' '.repeat(n)}a:`).join('\n'), 201, 'nested'],
    ['depth by brackets', `a: ${'['.repeat(10_000)}`, 1, 'nested'],
    ['an unusual layout of great size', `- a: b\n${'# x\n'.repeat(1_100_000)}`, 1, 'more than'],
    ['JSON garbage', '{"a": ', 1, ''],
  ])('%s is unreadable', (_, text, line, message) => {
    expect(() => parseYaml(text)).toThrow(
      expect.objectContaining({name: 'UnreadableText', line, message: expect.stringContaining(message)}),
    );
  });
});
