/** Small parts: keywords, bounds of regexes, entropy, lines. */

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shannonEntropy} from '../../../../scanners/embedded/secrets/entropy.ts';
import {generate} from '../../../../scanners/embedded/secrets/generate.ts';
import {buildKeywordIndex} from '../../../../scanners/embedded/secrets/keyword-index.ts';
import {indexLines} from '../../../../scanners/embedded/secrets/line-index.ts';
import {boundRegex, maxMatchLength} from '../../../../scanners/embedded/secrets/regex-bound.ts';

const ROOT = join(import.meta.dirname, '../../../..');

describe('the keyword index', () => {
  it('finds what a naive search finds, in any case', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'B', 'b', '-', 'é'), minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(
        fc.uniqueArray(word, {maxLength: 6}),
        fc.string({unit: fc.constantFrom('a', 'A', 'b', '-', 'É', 'x')}),
        (words, text) => {
          expect(search(words, text)).toEqual(naive(words, text));
        },
      ),
      {seed: 1},
    );
  });
});

describe('the longest match', () => {
  it.each([
    ['abc', 3],
    ['\\babc\\b', 3],
    ['a{2,5}b?', 6],
    ['(?:ab|c{1,9})d', 10],
    ['(?i)[\\w.\\]]{3}\\x41', 4],
    ['(?:a?b){4}', 8],
  ])('of %s is %i', (regex, length) => {
    expect(maxMatchLength(regex)).toBe(length);
  });

  it.each(['a*', 'a+', 'a{2,}', '(a', 'a)', '(?=a)', '(?<!a)b', '(a)\\1', '(?:a{1,9}b){1,20}', '(?:a?){30}'])(
    'of %s is refused',
    (regex) => {
      expect(() => maxMatchLength(regex)).toThrow();
    },
  );

  it('is bounded for an open repetition after boundRegex', () => {
    expect(maxMatchLength(boundRegex('a{3,}b'))).toBe(16_001);
  });
});

it.each([
  ['', 0],
  ['aaaa', 0],
  ['abab', 1],
  ['abcd', 2],
])('the entropy of "%s" is %d bits', (text, bits) => {
  expect(shannonEntropy(text)).toBe(bits);
});

it('lines and columns start at 1, also at the end of the text', () => {
  const lines = indexLines('ab\n\ncd');
  expect(lines.region({start: 4, end: 6})).toEqual({startLine: 3, startColumn: 1, endLine: 3, endColumn: 3});
  expect(lines.region({start: 0, end: 6})).toEqual({startLine: 1, startColumn: 1, endLine: 3, endColumn: 3});
  expect(lines.linesAround({start: 4, end: 5}, 100)).toBe('cd');
});

it('the generated files are those that the rules give', async () => {
  const files = await generate();
  expect(files).toHaveLength(2);
  for (const {path, text} of files) expect(await readFile(join(ROOT, path), 'utf8')).toBe(text);
});

function search(words: readonly string[], text: string): readonly string[] {
  const hits: string[] = [];
  buildKeywordIndex(words).search(
    text,
    (word, start) => hits.push(`${word}@${start}`),
    () => {},
  );
  return hits.toSorted();
}

function naive(words: readonly string[], text: string): readonly string[] {
  const lower = text.toLowerCase();
  return words
    .flatMap((word, index) =>
      Array.from(lower, (_, at) => at)
        .filter((at) => lower.startsWith(word.toLowerCase(), at))
        .map((at) => `${index}@${at}`),
    )
    .toSorted();
}
