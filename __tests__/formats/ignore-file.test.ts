import {describe, expect, it} from 'vitest';
import {findIgnore, parseIgnoreFile} from '../../src/formats/ignore-file/ignore-file.ts';

function ignores(text: string, path: string): boolean {
  return findIgnore(parseIgnoreFile('.gitignore', text), path) !== undefined;
}

describe('an ignore file', () => {
  it.each([
    ['a name in any folder', 'build', ['build', 'a/build', 'build/x.js', 'a/build/b/x.js'], ['builds', 'a/rebuild']],
    ['a name at the top', '/build', ['build', 'build/x'], ['a/build']],
    ['a path from the top', 'a/b', ['a/b', 'a/b/c'], ['x/a/b']],
    ['a folder and not a file', 'logs/', ['logs/x', 'a/logs/x'], ['logs', 'a/logs']],
    ['any letters of a name', '*.min.js', ['x.min.js', 'a/b.min.js'], ['x.js', 'min.js']],
    ['letters, but no slash', 'a/*/c', ['a/b/c'], ['a/c', 'a/b/b/c']],
    ['one letter', 'a?c', ['abc'], ['ac', 'abbc']],
    ['any folders before', '**/x', ['x', 'a/x', 'a/b/x'], ['ax']],
    ['any folders between', 'a/**/x', ['a/x', 'a/b/c/x'], ['x', 'b/x']],
    ['all below', 'a/**', ['a/b', 'a/b/c'], ['b']],
    ['one of a class', '[Bb]in/[a-c]*', ['Bin/a', 'bin/cat'], ['bin/dog', 'xin/a']],
    ['none of a class', '[!a]x', ['bx'], ['ax']],
    ['an escaped letter', '\\#x\\*', ['#x*'], ['#xy', 'x']],
    ['what is not taken back', '*.py\n!keep.py', ['a.py', 'b/a.py'], ['keep.py', 'b/keep.py']],
    ['what lies in an ignored folder', 'gen/\n!gen/keep.py', ['gen/keep.py'], ['keep.py']],
    ['nothing by comments and blanks', '# a\n\n   \n', [], ['a', '# a']],
    ['with line ends of Windows', 'a\r\nb\r\n', ['a', 'b'], ['c']],
    ['an unfinished class as it stands', 'a[b', ['a[b'], ['ab']],
  ])('ignores %s', (_, text, ignored, kept) => {
    expect(ignored.filter((path) => !ignores(text, path))).toEqual([]);
    expect(kept.filter((path) => ignores(text, path))).toEqual([]);
  });

  it('names the rule that decides', () => {
    const rules = parseIgnoreFile('.semgrepignore', '# tests\n\n*_test.py\n');
    expect(findIgnore(rules, 'a/b_test.py')).toMatchObject({file: '.semgrepignore', line: 3, text: '*_test.py'});
  });

  it('does not choke on a pattern made for it', () => {
    const pattern = `${'a*'.repeat(2_000)}b/`;
    expect(ignores(`${pattern}\n${'**/'.repeat(1_000)}x`, `${'a'.repeat(2_000)}/c`)).toBe(false);
  });
});
