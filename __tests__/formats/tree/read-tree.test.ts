import {describe, expect, it} from 'vitest';
import {parseJson} from '../../../src/formats/json/parse-json.ts';
import {
  asText,
  childOf,
  descendantOf,
  entriesOf,
  flagOf,
  itemsOf,
  textOf,
} from '../../../src/formats/tree/read-tree.ts';

const ROOT = parseJson('{"text": "x",\n"list": ["a"],\n"map": {"k": {"v": "deep"}},\n"yes": true, "none": null}');

describe('looking into trees', () => {
  it('gives what is there', () => {
    expect(textOf(ROOT, 'text')).toBe('x');
    expect(itemsOf(ROOT, 'list').map((item) => asText(item, 'item'))).toEqual(['a']);
    expect(entriesOf(ROOT, 'map').map(([key, {line}]) => [key, line])).toEqual([['k', 3]]);
    expect(textOf(descendantOf(ROOT, 'map', 'k'), 'v')).toBe('deep');
    expect(flagOf(ROOT, 'yes')).toBe(true);
  });

  it('absent and null are nothing', () => {
    for (const key of ['absent', 'none', '__proto__', 'constructor']) {
      expect(childOf(ROOT, key)).toBeUndefined();
      expect(textOf(ROOT, key)).toBeUndefined();
      expect([...itemsOf(ROOT, key), ...entriesOf(ROOT, key)]).toEqual([]);
      expect(flagOf(ROOT, key)).toBe(false);
    }
    expect(descendantOf(ROOT, 'absent', 'k')).toBeUndefined();
  });

  it.each([
    ['a list as text', () => textOf(ROOT, 'list'), 2, 'list is not text'],
    ['text as list', () => itemsOf(ROOT, 'text'), 1, 'text is not a list'],
    ['a list as map', () => entriesOf(ROOT, 'list'), 2, 'list is not a map of keys and values'],
    ['text as flag', () => flagOf(ROOT, 'text'), 1, 'text is neither true nor false'],
    ['a key of text', () => descendantOf(ROOT, 'text', 'x'), 1, 'this value is not a map of keys and values'],
  ])('%s is unreadable, with the line', (_, read, line, message) => {
    expect(read).toThrow(expect.objectContaining({name: 'UnreadableText', line, message}));
  });
});
