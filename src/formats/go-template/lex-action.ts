/** Text of an action → tokens, up to its closing delimiter. */
import {TemplateError} from './template-error.ts';

export type TokenKind =
  | 'field'
  | 'variable'
  | 'identifier'
  | 'dot'
  | 'number'
  | 'string'
  | 'raw'
  | 'character'
  | 'pipe'
  | 'open'
  | 'close'
  | 'declare'
  | 'assign'
  | 'comma'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly offset: number;
  /** White space stands before it: `.a .b` are two values, `.a.b` is one. */
  readonly spaced: boolean;
}

export interface LexedAction {
  readonly tokens: readonly Token[];
  /** Offset behind the closing delimiter. */
  readonly end: number;
  /** It ends with ` -}}`. */
  readonly trimsAfter: boolean;
}

/** No alternative can begin like another one does, so each token is found in one step. */
const TOKEN =
  /(?<close2>-?\}\})|(?<field>\.[\p{L}_][\p{L}\p{Nd}_]*)|(?<variable>\$[\p{L}\p{Nd}_]*)|(?<number>[-+]?(?:\.?\d)[\p{L}\p{Nd}_.]*(?:(?<=[eEpP])[-+]\d+)?)|(?<identifier>[\p{L}_][\p{L}\p{Nd}_]*)|(?<dot>\.)|"(?<string>(?:[^"\\\n]|\\[^\n])*)"|`(?<raw>[^`]*)`|'(?<character>(?:[^'\\\n]|\\[^\n])*)'|(?<declare>:=)|(?<assign>=)|(?<pipe>\|)|(?<open>\()|(?<close>\))|(?<comma>,)/uy;

const SPACE = /[ \t\r\n]*/y;

const KINDS = [
  ...(['field', 'variable', 'number', 'identifier', 'dot', 'string', 'raw', 'character'] as const),
  ...(['declare', 'assign', 'pipe', 'open', 'close', 'comma'] as const),
];

/** Throws `TemplateError` when the action does not end or holds what is no token. */
export function lexAction(text: string, start: number): LexedAction {
  const tokens: Token[] = [];
  let offset = start;
  for (;;) {
    const from = afterSpace(text, offset);
    const spaced = from > offset;
    TOKEN.lastIndex = from;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) throw new TemplateError(problemAt(text, from));
    offset = TOKEN.lastIndex;
    if (groups.close2 !== undefined) return {...closing(tokens, groups.close2, {from, spaced}), end: offset};
    const kind = KINDS.find((candidate) => groups[candidate] !== undefined);
    if (kind !== undefined) tokens.push({kind, text: groups[kind] ?? '', offset: from, spaced});
  }
}

function closing(
  tokens: Token[],
  delimiter: string,
  {from, spaced}: {readonly from: number; readonly spaced: boolean},
) {
  const trimsAfter = delimiter.startsWith('-');
  if (trimsAfter && !spaced) throw new TemplateError('the minus sign before }} needs a space before it');
  tokens.push({kind: 'end', text: '', offset: from, spaced});
  return {tokens, trimsAfter};
}

function afterSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  SPACE.exec(text);
  return SPACE.lastIndex;
}

function problemAt(text: string, offset: number): string {
  if (offset >= text.length) return 'the action has no end';
  return `unexpected ${JSON.stringify(text.slice(offset, offset + 1))} in an action`;
}
