import {describe, expect, it} from 'vitest';
import {parseRegex} from '../../../../../scanners/embedded/sast/engine/regex/parse-regex.ts';
import {searchRegex} from '../../../../../scanners/embedded/sast/engine/regex/run-regex.ts';

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
    ['(?=(a+))a*b', 'aab'],
    ['[\\]-]+', 'a]-b'],
    ['^b$', 'a\nb\nc'],
  ])('%s on %s', (source, text) => {
    const found = searchRegex(parseRegex(source, FLAGS), text, 0, false);
    const expected = new RegExp(source, 'm').exec(text);
    expect(found === undefined ? undefined : text.slice(found.start, found.end)).toBe(expected?.[0]);
  });

  it('takes flags within', () => {
    const found = searchRegex(parseRegex('a(?i)b(?-i)c', FLAGS), 'aBC aBc', 0, false);
    expect(found?.start).toBe(4);
  });

  it.each(['(', '[a', 'a{2000}', '*a', '(?<x', '\\'])('refuses %s', (source) => {
    expect(() => parseRegex(source, FLAGS)).toThrow();
  });
});
