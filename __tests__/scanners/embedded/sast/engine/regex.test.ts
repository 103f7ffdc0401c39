import {describe, expect, it} from 'vitest';
import {compileUserRegex} from '../../../../../scanners/embedded/sast/engine/regex/compile-regex.ts';
import {parseRegex} from '../../../../../scanners/embedded/sast/engine/regex/parse-regex.ts';
import {searchRegex} from '../../../../../scanners/embedded/sast/engine/regex/run-regex.ts';
import {budget, RegexExhausted} from '../../../../../scanners/embedded/sast/engine/regex/spend.ts';

const FLAGS = {ignoresCase: false, dotAll: false, multiline: true};

describe('the bounded matcher agrees with the one of JavaScript', () => {
  it.each([
    ['a|b|cd*', 'xcddd'],
    ['^(?!.*foo).*bar', 'xx bar'],
    ['^(?!.*foo).*bar', 'foo bar'],
    ['(a|ab)(c|bcd)(d*)', 'abcd'],
    ['(?<=x)y+?', 'axyy'],
    ['(?<!x)y', 'xyay'],
    ['[^a-c\\d]{2,3}', 'abz!'],
    ['(\\w)\\1', 'abccd'],
    ['(?:x|y|z){2}', 'azyx'],
    ['"[^"]*"', 'say "hi" x'],
    ['\\$\\{.*?\\}', 'a ${b} ${c}'],
    ['\\bfoo\\b', 'afoo foo'],
    ['x*', 'yyy'],
    ['(?<=ab?)c', 'c bc abc'],
    ['(?<!a{2})b', 'aab ab'],
    ['(?=(a+))a*b', 'aab'],
    ['[\\]-]+', 'a]-b'],
    ['^b$', 'a\nb\nc'],
  ])('%s on %s', (source, text) => {
    const found = searchRegex(parseRegex(source, FLAGS), text, 0, false, budget());
    const expected = new RegExp(source, 'm').exec(text);
    expect(found === undefined ? undefined : text.slice(found.start, found.end)).toBe(expected?.[0]);
  });

  it('takes flags within', () => {
    const found = searchRegex(parseRegex('a(?i)b(?-i)c', FLAGS), 'aBC aBc', 0, false, budget());
    expect(found?.start).toBe(4);
  });

  it.each(['(', '[a', 'a{2000}', '*a', '(?<x', '\\'])('refuses %s', (source) => {
    expect(() => parseRegex(source, FLAGS)).toThrow();
  });
});

describe('the searches of a rule in a file', () => {
  const LONG = `${'a'.repeat(200_000)}b`;

  it.each([
    ['a look-ahead that reads on from everywhere', '(?=a*c)a|b'],
    ['a look-behind that reads back from everywhere', '(?<=c.*)a|b'],
    ['many repetitions, which the linear matcher is at all at once', '(?:[a-z]{900}){3}b'],
  ])('stop when they have used up their budget: %s', (_, source) => {
    const regex = compileUserRegex(source);
    expect(() => [...regex.all(LONG, budget())]).toThrow(RegexExhausted);
  });

  it('share it', () => {
    const regex = compileUserRegex('(?<!c)a+b');
    const spend = budget();
    expect(regex.test(LONG, spend)).toBe(true);
    expect(() => {
      for (let count = 0; count < 100; count += 1) regex.test(LONG, spend);
    }).toThrow(RegexExhausted);
  });

  it('ask for the time of the file meanwhile', () => {
    let asked = 0;
    const spend = budget(() => {
      asked += 1;
    });
    compileUserRegex('(?<!c)a+b').test(LONG, spend);
    expect(asked).toBeGreaterThan(10);
  });
});

it.each([
  ['an end', 'a\\Z', 'ba', true],
  ['an end', 'a\\Z', 'aZ', false],
  ['a reference', '(a|b)\\1', 'bb', true],
  ['a reference', '(a|b)\\1', 'ab', false],
])('what the linear matcher would take for letters is %s: %s on %s', (_, source, text, isFound) => {
  expect(compileUserRegex(source).test(text, budget())).toBe(isFound);
});
