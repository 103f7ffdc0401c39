/** What is read fast is what the full parser reads: values, places and all, or it is left to the full parser. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import {isList, isMap, Places, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {composeDocuments} from '../../../../src/formats/cel-rules/yaml/compose-documents.ts';
import {convertDocument} from '../../../../src/formats/cel-rules/yaml/convert-document.ts';
import {readRegular} from '../../../../src/formats/cel-rules/yaml/regular/read-regular.ts';
import type {YamlDialect} from '../../../../src/formats/cel-rules/yaml/scalar-value.ts';
import {splitDocuments, withLineFeeds} from '../../../../src/formats/cel-rules/yaml/split-documents.ts';

const DIALECTS = ['yaml-1.1', 'yaml-1.2'] as const;
const checkBudget = () => {};

/** Everything about a value: what it is, where its entries stand, how it is written. */
function written(value: Value, places: Places): unknown {
  if (isMap(value)) {
    const entries = [...value].map(([key, one]) => [key, places.get(value, key), written(one, places)]);
    return {flow: places.isFlow(value), anchor: places.anchorOf(value), entries};
  }
  if (isList(value)) return value.map((one, index) => [places.get(value, index), written(one, places)]);
  return typeof value === 'bigint' ? `integer ${value}` : value;
}

function regular(text: string, dialect: YamlDialect, stretch = {start: 0, end: text.length}) {
  const places = new Places();
  const value = readRegular({text, places, dialect, checkBudget}, stretch);
  return value === undefined ? undefined : written(value, places);
}

function full(text: string, dialect: YamlDialect, stretch = {start: 0, end: text.length}) {
  const places = new Places();
  const documents = composeDocuments(text, stretch, {lines: new LineTable(text), checkBudget});
  return documents.map((document) => {
    const {value, duplicates} = convertDocument(document, {places, dialect});
    return {written: written(value, places), duplicates, errors: document.errors.map(({code}) => code)};
  });
}

const asFull = (value: unknown) => [{written: value, duplicates: [], errors: []}];

describe.each(DIALECTS)('in %s', (dialect) => {
  it.each([
    'a: 1\n',
    'a: 1',
    '---\na: b # c\n',
    '# head\n\na:\n  b: c\n  # comment\n  d: e\n# end\n',
    'a:\n- b\n- c: d\n  e: f\n- g\nh: i\n',
    'a:\n  - name: x # y\n    value: "z # z"\n\n  - name: "q\\n"\n    value: \'it\'\'s\'\n',
    '- a\n- b: c\n',
    'a: [b, 1, {c: d, "e":f}, []] # g\nh: {}\n',
    'a: |\n  one\n\n    two\n  three\n\nb: |-\n  last\n',
    'a:\nb:\n  c:\nd: ~\ne: null\n',
    'a: yes\non: 010\nc: 1_000\nd: -5\ne: 1.50\nf: .5\ng: 1.2.3\nh: 0x\ni: -x\nj: 10.0.0.1\nk: 2024-01-01\n',
    'a: http://example.com:80/x?y#z\nb: a,b]c\nc: --flag={x}\n',
    'a: # comment\n  b: c\n',
    '"a": 1\n\'b c\': 2\n12: x\n',
    'a:\n  - - b\n'.replace('- - b', '- b'),
    'a:   b   \nc:    \n  d: e\n',
  ])('reads %j as the full parser does', (text) => {
    expect(full(text, dialect)).toEqual(asFull(regular(text, dialect)));
  });

  it.each([
    ...[
      'a: &x 1\nb: *x\n',
      'a: !!str 1\n',
      '<<: {a: b}\n',
      'a: >\n  b\n',
      'a: |2\n  b\n',
      'a: b\n  c\n',
      'a: "b\n  c"\n',
    ],
    ...[
      'a: 1\na: 2\n',
      'a: [b,\n  c]\n',
      'a: {b}\n',
      '? a\n: b\n',
      '- - a\n',
      '%YAML 1.1\n---\na: b\n',
      'a: b\n...\n',
      '',
    ],
    ...[
      'a:\tb\n',
      'a: b\r\nc: d\n',
      'a: 1e3\n',
      'a: 0x1F\n',
      'a: "\\x41"\n',
      'a: @b\n',
      'a: b: c\n',
      'a : b\n',
      'just text\n',
    ],
    ...[
      ' a: b\n',
      'a:\n   b: c\n  d: e\n',
      'a:\n  # no value\nb: c\n',
      'a:\n  - b: c\n    # end\nd: e\n',
      '\uFEFFa: b\n',
      'a: \0\n',
    ],
    ...[
      'a: |\n  x\n \n',
      'a: |\n',
      'a: |\n  x',
      '-\n  a: b\n',
      'a: "b" c\n',
      'a: [b] c\n',
      `${'a'.repeat(1_100)}: b\n`,
    ],
  ])('leaves %j to the full parser', (text) => {
    expect(regular(text, dialect)).toBeUndefined();
  });
});

const EXAMPLE = join(import.meta.dirname, '../../../../examples/online-shop');
const paths = readdirSync(EXAMPLE, {recursive: true, encoding: 'utf8'}).filter((path) => /\.ya?ml$/.test(path));

it('reads most documents of the example system, each as the full parser does', () => {
  const documents = paths.flatMap((path) => {
    const text = withLineFeeds(readFileSync(join(EXAMPLE, path), 'utf8'), 'yaml-1.1');
    return splitDocuments(text).map((stretch) => ({text, stretch}));
  });
  const read = documents.map((one) => ({...one, value: regular(one.text, 'yaml-1.1', one.stretch)}));
  const fast = read.filter(({value}) => value !== undefined);

  expect(fast.length).toBeGreaterThan(0.8 * documents.length);
  for (const {text, stretch, value} of fast) expect(full(text, 'yaml-1.1', stretch)).toEqual(asFull(value));
});

/** Lines of all sorts, in and out of place; most of them in a layout that can be read fast. */
const key = fc.integer({min: 0, max: 99}).map((number) => `k${number}`);
const inline = fc.constantFrom(
  ...[
    '1',
    'x y',
    '[1, a b, {g: h}]',
    '{}',
    '"q # r"',
    "'it''s'",
    'x # note',
    'yes',
    'http://v:1',
    '',
    '',
    '',
    '|',
    '|-',
  ],
);
const odd = fc.constantFrom(
  ...['# note', '# note', '', '', '-', 'text', 'l: >', '---', '- - r', 't: u: v', 'w: \t', '   ', 'x: &y z'],
);
const usual = fc
  .tuple(fc.constantFrom('', '', '- '), key, inline)
  .map(([dash, name, value]) => `${dash}${name}: ${value}`);
const item = inline.map((value) => `- ${value}`);
const content = fc.oneof({weight: 9, arbitrary: usual}, {weight: 2, arbitrary: item}, {weight: 2, arbitrary: odd});
/** How many levels a line goes back, and whether it stands a character too deep. */
const shift = fc.constantFrom([0, 0], [0, 0], [0, 0], [0, 0], [1, 0], [1, 0], [2, 0], [0, 1]);
const text = fc.tuple(fc.array(fc.tuple(shift, content), {maxLength: 12}), fc.boolean()).map(([lines, ends]) => {
  let depth = 0;
  const shown = lines.map(([[back = 0, more = 0], words]) => {
    depth = Math.max(0, depth - 2 * back);
    const line = ' '.repeat(depth + more) + words;
    if (/[:|-]$/.test(words) || words.startsWith('- k')) depth += 2;
    return line;
  });
  return shown.join('\n') + (ends ? '\n' : '');
});

it('reads no text otherwise than the full parser', () => {
  let read = 0;
  fc.assert(
    fc.property(text, fc.constantFrom(...DIALECTS), (source, dialect) => {
      const value = regular(source, dialect);
      if (value === undefined) return;
      read += 1;
      expect(full(source, dialect)).toEqual(asFull(value));
    }),
    {numRuns: 4_000, seed: 20_240_601},
  );
  expect(read).toBeGreaterThan(200);
});
