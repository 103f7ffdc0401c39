/** Which lines of an example are marked. */
import {expect, it} from 'vitest';
import {markedLines} from '../../../src/formats/cel-rules/marked-lines.ts';

it.each([
  ['at the end of a line', 'a: 1\nb: 2 # finding\n', [2]],
  ['alone above a line', '# finding\na: 1\n', [2]],
  ['after two slashes', 'rpc A (B) returns (C); // finding\n', [1]],
  ['with blanks behind it', 'a: 1 # finding  \n', [1]],
  ['none, where a comment goes on', 'a: 1 # finding of another day\n', []],
  ['none, without a comment', 'a: finding\n', []],
])('%s', (_name, text, lines) => {
  expect(markedLines(text)).toEqual(lines);
});
