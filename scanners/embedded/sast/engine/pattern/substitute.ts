/** Pattern text → text that the grammar of the language accepts, with stand-ins for what only patterns have. */
import type {Language, Place} from '../../languages/language.ts';
import {DEEP, ELLIPSIS, ellipsisMetavariableName, metavariableName, regexName, typedName} from './stand-ins.ts';

/** A metavariable with a type: `($X: T)`. */
export interface TypedMetavariable {
  readonly name: string;
  readonly type: string;
}

export interface Substituted {
  readonly text: string;
  readonly typed: readonly TypedMetavariable[];
  /** Contents of `"=~/…/"`, which may hold what a string of the language may not. */
  readonly regexes: readonly string[];
}

const OPENING = '([{';
const CLOSING: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'};
const METAVARIABLE = /\$(?:\.\.\.)?[A-Z_][A-Z_0-9]*(?![A-Za-z0-9_])/y;

type Piece =
  | {readonly kind: 'text' | 'string'; readonly text: string}
  | {readonly kind: 'ellipsis'; readonly text: string}
  | {readonly kind: 'metavariable'; readonly text: string};

/** Pure; never fails: what is wrong shows when the text is parsed. */
export function substitute(pattern: string, language: Language): Substituted {
  const rewritten = language.patterns.rewrite?.(pattern) ?? pattern;
  const regexes: string[] = [];
  const {text, typed} = takeTyped(takeRegexes(rewritten, regexes), language);
  const pieces = split(text, language);
  return {text: pieces.map((piece, index) => render(piece, pieces, index, language)).join(''), typed, regexes};
}

/** Puts names in place of regular expressions in strings. */
function takeRegexes(pattern: string, regexes: string[]): string {
  return pattern.replaceAll(/(["'])=~\/([^\n]*?)\/([imsu]*)\1/g, (_, quote: string, source: string, flags: string) => {
    regexes.push(`/${source}/${flags}`);
    return quote + regexName(regexes.length - 1) + quote;
  });
}

const BEFORE_TYPED =
  /(^|[^\w\s)\]>]\s*|\b(?:return|throw|in|=)\s+)\(\s*([A-Za-z_$][\w.$]*(?:\s*<[^()]*>)?(?:\[\])*)\s+(\$[A-Z_][A-Z_0-9]*)\s*\)/g;
const COLON_TYPED =
  /(^|[^\w\s)\]>]\s*|\b(?:return|throw|in|await|not)\s+)\(\s*(\$[A-Z_][A-Z_0-9]*)\s*:\s*([^()]+?(?:\([^()]*\))?)\s*\)(?!\s*(?:=>|:))/g;
const COLON_ARGUMENT = /([(,]\s*)(\$[A-Z_][A-Z_0-9]*)\s*:\s*([\w.]+)(?=\s*[,)])/g;
const DECLARES = /\b(?:def|lambda|function|func|fn|fun)\b|=>|\{/;

/** Replaces typed metavariables by names; their types are parsed on their own. */
function takeTyped(pattern: string, language: Language): Omit<Substituted, 'regexes'> {
  const typed: TypedMetavariable[] = [];
  const style = language.patterns.typedMetavariables;
  if (style === undefined) return {text: pattern, typed};
  const replace = (_: string, before: string, first: string, second: string) => {
    const [name, type] = style === 'before' ? [second, first] : [first, second];
    typed.push({name, type});
    return `${before}${typedName(typed.length - 1)}`;
  };
  if (style === 'before') return {text: pattern.replaceAll(BEFORE_TYPED, replace), typed};
  const text = pattern.replaceAll(COLON_TYPED, replace);
  return {text: DECLARES.test(text) ? text : text.replaceAll(COLON_ARGUMENT, replace), typed};
}

function split(text: string, language: Language): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  const push = (piece: Piece) => {
    if (plain !== '') pieces.push({kind: 'text', text: plain});
    plain = '';
    pieces.push(piece);
  };
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, language);
    if (piece === undefined) {
      plain += text[at];
      at += 1;
    } else {
      push(piece);
      at += piece.text.length;
    }
  }
  if (plain !== '') pieces.push({kind: 'text', text: plain});
  return pieces;
}

function pieceAt(text: string, at: number, language: Language): Piece | undefined {
  const string = stringAt(text, at, language);
  if (string !== undefined) return {kind: 'string', text: string};
  METAVARIABLE.lastIndex = at;
  const metavariable = METAVARIABLE.exec(text);
  if (metavariable !== null) return {kind: 'metavariable', text: metavariable[0]};
  if (text.startsWith('<...', at)) return {kind: 'text', text: '<...'};
  if (text.startsWith('...>', at)) return {kind: 'text', text: '...>'};
  return text.startsWith('...', at) ? {kind: 'ellipsis', text: '...'} : undefined;
}

/** The string literal or comment that begins here, as a whole. */
function stringAt(text: string, at: number, language: Language): string | undefined {
  const quote = /^(?:"""|'''|["'`])/.exec(text.slice(at, at + 3))?.[0];
  if (
    quote === undefined ||
    (quote === "'" &&
      /\w/.test(text[at - 1] ?? '') &&
      /\w/.test(text[at + 1] ?? '') &&
      !/\b[A-Za-z]{1,2}'/.test(text.slice(Math.max(0, at - 2), at + 1)))
  ) {
    return commentAt(text, at, language);
  }
  let end = at + quote.length;
  while (end < text.length && !text.startsWith(quote, end)) end += text[end] === '\\' ? 2 : 1;
  return text.slice(at, Math.min(text.length, end + quote.length));
}

function commentAt(text: string, at: number, language: Language): string | undefined {
  const mark = language.comments.line.find((each) => text.startsWith(each, at));
  if (mark === undefined || (at > 0 && !/[\s;{}()]/.test(text[at - 1] ?? ' '))) return undefined;
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end);
}

function render(piece: Piece, pieces: readonly Piece[], index: number, language: Language): string {
  const {patterns} = language;
  switch (piece.kind) {
    case 'text':
      return piece.text.replace(/^<\.\.\.$/, `${DEEP}(`).replace(/^\.\.\.>$/, ')');
    case 'string':
      return renderString(piece.text, pieces[index - 1]?.text ?? '', language);
    case 'ellipsis':
      return patterns.ellipsis(ELLIPSIS, placeOf(pieces, index));
    case 'metavariable': {
      const isEllipsis = piece.text.startsWith('$...');
      const name = isEllipsis ? ellipsisMetavariableName(piece.text.slice(4)) : metavariableName(piece.text.slice(1));
      return patterns.metavariable(name, placeOf(pieces, index));
    }
  }
}

/** Metavariables in the expressions of a formatted string. */
function renderString(text: string, before: string, {patterns}: Language): string {
  const {interpolation} = patterns;
  if (interpolation === undefined || !interpolation.isFormatted(before, text)) return text;
  const place: Place = {bracket: '', head: '', tail: '', before: '', after: ''};
  return text.replaceAll(interpolation.hole, (hole: string) =>
    hole
      .replaceAll(/\$[A-Z_][A-Z_0-9]*/g, (name) => patterns.metavariable(metavariableName(name.slice(1)), place))
      .replaceAll(/(["'])\.\.\.\1|\.\.\.(?![A-Z>])/g, (found) => (found === '...' ? ELLIPSIS : found)),
  );
}

/** Looks outwards from the piece for the innermost bracket. */
function placeOf(pieces: readonly Piece[], index: number): Place {
  const before = pieces.slice(0, index).map(visible).join('');
  const after = pieces
    .slice(index + 1)
    .map(visible)
    .join('');
  const open = innermost(before);
  const bracket = open === -1 ? '' : bracketOf(before[open]);
  const close = bracket === '' ? after.length : closingOf(after);
  return {bracket, head: open === -1 ? '' : before.slice(0, open), tail: after.slice(close + 1), before, after};
}

/** Brackets in strings do not count. */
function visible({kind, text}: Piece): string {
  return kind === 'string' ? text.replaceAll(/[()[\]{}]/g, '_') : text;
}

function bracketOf(char: string | undefined): Place['bracket'] {
  return char === '(' || char === '[' || char === '{' ? char : '';
}

function innermost(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at] ?? '';
    if (OPENING.includes(char)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (')]}'.includes(char)) depth += 1;
  }
  return -1;
}

function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (Object.values(CLOSING).includes(char)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (OPENING.includes(char)) depth += 1;
  }
  return text.length;
}
