/** Text of an expression → its words. One pass, no backtracking. */
import {ExpressionError} from './expression.ts';

export interface Word {
  readonly kind: 'string' | 'number' | 'name' | 'mark';
  /** Of a string its content. */
  readonly text: string;
}

/** GitHub refuses longer ones. https://github.com/actions/runner/blob/main/src/Sdk/DTExpressions2/Expressions2/ExpressionConstants.cs */
const MAX_LENGTH = 21_000;

/** Each alternative begins with another character; `y` keeps the match at the place that is reached. */
const WORD =
  /\s+|'(?<string>(?:[^']|'')*)'|(?<number>[-+]?(?:0x[\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+))|(?<name>[A-Za-z_][\w-]*)|(?<mark>&&|\|\||[=!<>]=|[!<>()[\],.*])/y;

/** Throws `ExpressionError`. */
export function tokenize(text: string): readonly Word[] {
  if (text.length > MAX_LENGTH) throw new ExpressionError(`longer than ${MAX_LENGTH} characters`);
  const words: Word[] = [];
  WORD.lastIndex = 0;
  while (WORD.lastIndex < text.length) {
    const at = WORD.lastIndex;
    const match = WORD.exec(text);
    if (match === null) throw new ExpressionError(`character ${at + 1} begins no word`);
    const word = toWord(match.groups ?? {});
    if (word !== undefined) words.push(word);
  }
  return words;
}

function toWord({string, number, name, mark}: Readonly<Record<string, string | undefined>>): Word | undefined {
  if (string !== undefined) return {kind: 'string', text: string.replaceAll("''", "'")};
  if (number !== undefined) return {kind: 'number', text: number};
  if (name !== undefined) return {kind: 'name', text: name};
  return mark === undefined ? undefined : {kind: 'mark', text: mark};
}
