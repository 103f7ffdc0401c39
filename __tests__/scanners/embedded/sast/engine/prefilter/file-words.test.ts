import {describe, expect, it} from 'vitest';
import {FileWords} from '../../../../../../scanners/embedded/sast/engine/prefilter/file-words.ts';
import type {Need} from '../../../../../../scanners/embedded/sast/engine/prefilter/need.ts';

const SOURCE = 'const café = $x.query("SELECT 1") // Über_all';

describe('the words of a file', () => {
  it.each<[string, Need, boolean]>([
    ['a word', 'query', true],
    ['a word that is not there', 'missing', false],
    ['a word only as part of another', 'quer', false],
    ['a word in another case', 'Query', false],
    ['part of a word', {part: 'quer'}, true],
    ['part of a word in another case', {anyCase: 'select'}, true],
    ['part of a word in the wrong case', {part: 'select'}, false],
    ['a name with signs', '$x', true],
    ['a name with letters beyond ASCII', 'café', true],
    ['all of several', {all: ['const', 'query']}, true],
    ['all of several, one missing', {all: ['const', 'missing']}, false],
    ['one of several', {any: ['missing', 'query']}, true],
    ['one of none', {any: []}, false],
    ['nothing', {all: []}, true],
  ])('%s', (_, need, expected) => {
    expect(new FileWords(SOURCE, false).mayHold(need)).toBe(expected);
  });

  it('are the same in upper and lower case where the language says so', () => {
    const words = new FileWords('MySQL_Query($x)', true);
    expect([words.mayHold('mysql_query'), words.mayHold('MYSQL_QUERY'), words.mayHold('mysql')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
