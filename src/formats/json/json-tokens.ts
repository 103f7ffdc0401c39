/** JSON tokens through jsonc-parser's scanner, which knows lines and does not recurse. */
import {createScanner} from 'jsonc-parser';
import {UnreadableText} from '../tree/tree-node.ts';

/** Values of jsonc-parser's `SyntaxKind`, a const enum that erasable syntax cannot import. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  end: 17,
} as const;

export interface JsonTokens {
  /** Kind of the next token that is no white space. Throws `UnreadableText`. */
  next(): number;
  /** Text of the token: a string without quotes and escapes. */
  text(): string;
  /** 1-based. */
  line(): number;
  /** Half-open range of offsets of the token, quotes included. */
  span(): {readonly start: number; readonly end: number};
}

const NAMES_OF_BAD_TOKENS = 'invalid or unfinished token';

/** Comments are passed over when `comments` allows them and an error otherwise. */
export function jsonTokens(text: string, comments: 'allowed' | 'refused'): JsonTokens {
  const scanner = createScanner(text, false);
  const line = () => scanner.getTokenStartLine() + 1;
  function next(): number {
    for (;;) {
      const kind: number = scanner.scan();
      if (scanner.getTokenError() !== 0) throw new UnreadableText(line(), NAMES_OF_BAD_TOKENS);
      const isComment = kind === TOKEN.lineComment || kind === TOKEN.blockComment;
      if (isComment && comments === 'refused') throw new UnreadableText(line(), 'comments are no JSON');
      if (!isComment && kind !== TOKEN.lineBreak && kind !== TOKEN.trivia) return kind;
    }
  }
  function span() {
    const start = scanner.getTokenOffset();
    return {start, end: start + scanner.getTokenLength()};
  }
  return {next, line, span, text: () => scanner.getTokenValue()};
}
