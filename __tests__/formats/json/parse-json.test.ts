import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson} from '../../../src/formats/json/parse-json.ts';
import {isTreeList, isTreeMap, type TreeNode} from '../../../src/formats/tree/tree-node.ts';

function plain({value}: TreeNode): unknown {
  if (isTreeMap(value)) return [...value].map(([key, child]) => [key, plain(child)]);
  return isTreeList(value) ? value.map(plain) : value;
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, child]) => [key, plainOf(child)])
    : value;
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({maxDepth: 6}), (text) => {
        expect(plain(parseJson(text))).toEqual(plainOf(JSON.parse(text)));
      }),
    );
  });

  it('knows the line of each key and item', () => {
    const root = parseJson('{\n "a": [\n  1,\r\n  {"b":\n 2}\n ]\n}');
    const a = isTreeMap(root.value) ? root.value.get('a') : undefined;
    expect(a?.line).toBe(2);
    const items = a !== undefined && isTreeList(a.value) ? a.value : [];
    expect(items.map(({line}) => line)).toEqual([3, 4]);
  });

  it('keys mean nothing to JavaScript', () => {
    expect(plain(parseJson('{"__proto__": {"x": 1}, "constructor": 2}'))).toEqual([
      ['__proto__', [['x', 1]]],
      ['constructor', 2],
    ]);
  });

  it('the jsonc dialect has comments and trailing commas', () => {
    const text = '{ // c\n "a": [1, /* x */ 2,],\n}';
    expect(plain(parseJson(text, {dialect: 'jsonc'}))).toEqual([['a', [1, 2]]]);
  });

  it.each([
    ['nothing', '', 1, 'ends too early'],
    ['a truncated map', '{\n"a": 1,\n', 3, 'key expected'],
    ['a truncated list', '[1,', 1, 'ends too early'],
    ['an unfinished string', '{"a', 1, 'invalid or unfinished token'],
    ['a duplicate key', '{"a": 1,\n"a": 2}', 2, 'duplicate key'],
    ['a trailing comma', '{"a": 1,}', 1, 'key expected'],
    ['a comment', '{} // x', 1, 'comments are no JSON'],
    ['two values', '{}\n{}', 2, 'more text after the end of the JSON value'],
    ['a missing comma', '[1 2]', 1, 'comma expected'],
    ['a missing colon', '{"a" 1}', 1, 'colon expected'],
    ['a bare word', '{"a": yes}', 1, 'value expected'],
    ['great depth', '['.repeat(10_000), 1, 'nested more than 1000 levels deep'],
    ['great depth of maps', '{"a":'.repeat(10_000), 1, 'nested more than 1000 levels deep'],
  ])('%s is unreadable and the line is told', (_, text, line, message) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({line, message}));
  });

  it('lets the budget end it', () => {
    const checkBudget = () => {
      throw new Error('budget');
    };
    expect(() => parseJson(`[${'1,'.repeat(10_000)}1]`, {checkBudget})).toThrow('budget');
  });
});
