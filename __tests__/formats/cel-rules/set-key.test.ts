import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {setKey} from '../../../src/formats/cel-rules/fix/set-key.ts';
import {LineTable} from '../../../src/formats/cel-rules/line-table.ts';
import {Places, valueAt} from '../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../src/formats/cel-rules/yaml/read-documents.ts';
import {applyOffsetEdits} from '../../../src/formats/text-edit/edit.ts';

/** The text with `a.b` set to false below `at`; undefined when that is not certain. */
function set(text: string, at: string, value: boolean | readonly string[] = false): string | undefined {
  const places = new Places();
  const context = {path: 'a.yaml', places, lines: new LineTable(text), suppressions: new Map(), checkBudget: () => {}};
  const {values} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: () => true});
  const owner = valueAt(values[0], at === '' ? [] : at.split('.'));
  const edit = setKey({text, places, owner, path: ['a', 'b'], value});
  return edit === undefined ? undefined : applyOffsetEdits(text, [edit]);
}

describe('setting a key', () => {
  it.each([
    ['replaces a value', 'a:\n  b: true # why\n', '', 'a:\n  b: false # why\n'],
    ['replaces a value in quotes', 'a:\n  "b": "yes"\n', '', 'a:\n  "b": false\n'],
    ['replaces a value between braces', 'a: {b: true, c: 1}\n', '', 'a: {b: false, c: 1}\n'],
    ['adds a key below the last one', 'a:\n  c: 1 # one\nd: 2\n', '', 'a:\n  c: 1 # one\n  b: false\nd: 2\n'],
    ['adds both keys', 'x: 1\ny:\n  z: 1\n', '', 'x: 1\na:\n  b: false\ny:\n  z: 1\n'],
    [
      'adds keys of an item of a list',
      'l:\n  - n: 1\n    m: [2]\n',
      'l.0',
      'l:\n  - n: 1\n    a:\n      b: false\n    m: [2]\n',
    ],
    ['adds keys of a short item', 'l:\n- n: 1\n- n: 2\n', 'l.0', 'l:\n- n: 1\n  a:\n    b: false\n- n: 2\n'],
    ['adds a key above maps', 'x:\n  y: 1\nz:\n  w: 2\n', '', 'a:\n  b: false\nx:\n  y: 1\nz:\n  w: 2\n'],
    ['adds a key at an end without a line end', 'a:\n  c: 1', '', 'a:\n  c: 1\n  b: false'],
    ['keeps a block of text together', 'x: |\n  y\n  z\nw: 1\n', '', 'x: |\n  y\n  z\nw: 1\na:\n  b: false\n'],
    ['keeps deep indentation', 'r:\n      x: 1\n', 'r', 'r:\n      x: 1\n      a:\n        b: false\n'],
    ['is not misled by a colon in a value', 'a:\n  b: "x: y"\n', '', 'a:\n  b: false\n'],
  ])('%s', (_, text, at, expected) => {
    const changed = set(text, at);
    expect(changed).toBe(expected);
    expect(() => parse(changed ?? '[')).not.toThrow();
  });

  it('writes a list', () => {
    expect(set('x: 1\n', '', ['ALL', 'no'])).toBe('x: 1\na:\n  b: [ALL, no]\n');
  });

  it.each([
    ['an empty map', 'a: {}\n', ''],
    ['a key without a value', 'a:\n', ''],
    ['a map between braces', 'x: {y: 1}\n', 'x'],
    ['a map between braces over several lines', 'x: {\n  y: 1,\n  z: 2\n}\n', 'x'],
    ['a text where a map should be', 'a: text\n', ''],
    ['a list as value', 'a:\n  b:\n    - 1\n', ''],
    ['a value of several lines', 'a:\n  b: one\n    two\n', ''],
    ['a block of text as value', 'a:\n  b: |\n    two\n', ''],
    ['a value with a tag', 'a:\n  b: !!str true\n', ''],
    ['nothing but maps in an item of a list', 'l:\n  - x:\n      y: 1\n', 'l.0'],
  ])('is left to people for %s', (_, text, at) => {
    expect(set(text, at)).toBeUndefined();
  });
});
