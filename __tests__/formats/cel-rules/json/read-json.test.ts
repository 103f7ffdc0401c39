/** JSON as values for rules, with the place of each. */
import {describe, expect, it} from 'vitest';
import {readJson} from '../../../../src/formats/cel-rules/json/read-json.ts';
import {Places, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {UnreadableText} from '../../../../src/formats/tree/tree-node.ts';

function read(text: string) {
  const places = new Places();
  return {places, value: readJson({text, places, checkBudget: () => {}})};
}

it.each<[string, Value]>([
  ['{}', new Map()],
  ['[]', []],
  ['"a"', 'a'],
  ['{"a": {"b": [1, 2.5, true, null]}}', new Map([['a', new Map([['b', [1n, 2.5, true, null]]])]])],
  ['{"a": 1, "a": 2}', new Map([['a', 2n]])],
  ['[1, // why\n 2,]', [1n, 2n]],
  ['{"a": 1000000000000000000000000000000}', new Map([['a', 1e30]])],
])('%s', (text, value) => {
  expect(read(text).value).toEqual(value);
});

it.each<[string, string | number, string]>([
  ['{"a": 1, "b": "x"}', 'b', '"b": "x"'],
  ['{"a": 1, "b": {"c": 2}}', 'b', '"b"'],
  ['["x", "y"]', 1, '"y"'],
  ['[0, {"a": 1}]', 1, '{'],
])('%s: the place of %j is %s', (text, key, part) => {
  const {value, places} = read(text);
  const {start = 0, end = 0} = places.get(Object(value), key) ?? {};

  expect(text.slice(start, end)).toBe(part);
});

describe('what is no JSON is refused with its line', () => {
  it.each([
    ['nothing', '', 1, /ends too early/],
    ['an open map', '{"a": 1\n', 2, /comma expected/],
    ['a missing colon', '{\n"a" 1}', 2, /colon/],
    ['a missing comma', '[1\n2]', 2, /comma/],
    ['a key that is no text', '{1: 2}', 1, /key/],
    ['more behind it', '{}\n{}', 2, /more text/],
    ['a bad token', '{"a": tru}', 1, /value expected|token/],
    ['100,000 levels', '['.repeat(100_000), 1, /nested more than 200 levels/],
  ])('%s', (_name, text, line, message) => {
    expect(() => read(text)).toThrow(UnreadableText);
    expect(() => read(text)).toThrow(expect.objectContaining({line, message: expect.stringMatching(message)}));
  });
});
