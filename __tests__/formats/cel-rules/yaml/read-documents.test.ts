/** The same text is another document to a reader of YAML 1.1 than to one of YAML 1.2. */
import {describe, expect, it} from 'vitest';
import {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import {Places} from '../../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import type {YamlDialect} from '../../../../src/formats/cel-rules/yaml/scalar-value.ts';

function read(text: string, dialect: YamlDialect, isWanted = (_text: string) => true) {
  const lines = new LineTable(text);
  const places = new Places();
  return {...readDocuments({path: 'a.yaml', text, lines, places, dialect, isWanted, checkBudget: () => {}}), places};
}

describe('dialects', () => {
  it.each<[string, YamlDialect, readonly (readonly [string, unknown])[]]>([
    ['on: no', 'yaml-1.1', [['true', false]]],
    ['on: no', 'yaml-1.2', [['on', 'no']]],
    ['a: yes', 'yaml-1.1', [['a', true]]],
    ['a: yes', 'yaml-1.2', [['a', 'yes']]],
    ['a: 1_000', 'yaml-1.1', [['a', 1000n]]],
    ['a: 1_000', 'yaml-1.2', [['a', '1_000']]],
    ['a: 010', 'yaml-1.1', [['a', 8n]]],
    ['a: -0755', 'yaml-1.1', [['a', -493n]]],
    ['a: 089', 'yaml-1.1', [['a', 89n]]],
    ['a: 010', 'yaml-1.2', [['a', 10n]]],
    ['a: true', 'yaml-1.2', [['a', true]]],
    ['200: 1.5', 'yaml-1.2', [['200', 1.5]]],
    ['a: 1 # b\u2028c: 2', 'yaml-1.2', [['a', 1n]]],
    [
      'a: 1\rb: 2',
      'yaml-1.2',
      [
        ['a', 1n],
        ['b', 2n],
      ],
    ],
  ])('%j in %s', (text, dialect, entries) => {
    expect(read(text, dialect)).toMatchObject({values: [new Map(entries)], notes: []});
  });
});

it('reads only documents that are wanted, and says where their values stand', () => {
  const {values, notes, places} = read('skip: [\n---\ntake: 1\n', 'yaml-1.2', (text) => text.includes('take'));

  expect(notes).toEqual([]);
  expect(values).toEqual([new Map([['take', 1n]])]);
  expect(values.map((value) => places.get(Object(value), 'take'))).toEqual([{start: 12, end: 19}]);
});
