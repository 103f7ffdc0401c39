/** Maven: the version order specification. https://maven.apache.org/pom.html#Version_Order_Specification */
import {
  type CompareVersions,
  compareCodeUnits,
  compareDigits,
  compareParsed,
  isDigits,
  type Order,
} from './comparison.ts';

/** A piece of a version with what stands before it. A qualifier always counts as behind a hyphen (MNG-7644). */
interface Token {
  readonly prefix: '.' | '-';
  readonly text: string;
}

/** Order of two Maven versions. */
export const compareMaven: CompareVersions = compareParsed(parseMaven, compareTokens);

/** Qualifiers before, at and after the release; the empty one is the release itself. Others come after all of them. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = {ga: '', final: '', release: '', cr: 'rc'};
/** Only where a digit follows at once. */
const SHORTHANDS: Readonly<Record<string, string>> = {a: 'alpha', b: 'beta', m: 'milestone'};

function parseMaven(text: string): readonly Token[] | undefined {
  if (text === '' || /\s/.test(text)) return undefined;
  return trimNulls(tokenize(text.toLowerCase()));
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let prefix: Token['prefix'] = '.';
  let isPieceDue = true;
  for (const {0: piece, index} of text.matchAll(/[0-9]+|[._-]|[^0-9._-]+/g)) {
    if (piece === '.' || piece === '-' || piece === '_') {
      // Two separators in a row: the nothing between them is a 0.
      if (isPieceDue) tokens.push({prefix, text: '0'});
      prefix = piece === '.' ? '.' : '-';
      isPieceDue = true;
      continue;
    }
    const isNumber = isDigits(piece);
    const isHyphenated = tokens.length > 0 && (!isPieceDue || !isNumber);
    const isBeforeDigit = isDigits(text[index + piece.length] ?? '');
    tokens.push({prefix: isHyphenated ? '-' : prefix, text: isNumber ? piece : toQualifier(piece, isBeforeDigit)});
    isPieceDue = false;
  }
  return tokens;
}

function toQualifier(word: string, isBeforeDigit: boolean): string {
  if (isBeforeDigit && Object.hasOwn(SHORTHANDS, word)) return SHORTHANDS[word] ?? word;
  return Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? word) : word;
}

/** Drops zeros and empty qualifiers at the end and before each hyphen: `1.0.0-foo.0` is `1-foo`. */
function trimNulls(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const [index, token] of tokens.toReversed().entries()) {
    const next = kept.at(-1);
    const isFirst = index === tokens.length - 1;
    const isNull = token.text === '' || /^0+$/.test(token.text);
    if (!isFirst && isNull && (next === undefined || next.prefix === '-')) continue;
    kept.push(token);
  }
  return kept.toReversed();
}

function compareTokens(left: readonly Token[], right: readonly Token[]): Order {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [first, second] = [left[index], right[index]];
    const order = compareToken(first ?? nullLike(second), second ?? nullLike(first));
    if (order !== 0) return order;
  }
  return 0;
}

function nullLike(other: Token | undefined): Token {
  return other?.prefix === '.' ? {prefix: '.', text: '0'} : {prefix: '-', text: ''};
}

/** Qualifier < number behind a hyphen < number behind a dot. */
function compareToken(left: Token, right: Token): Order {
  const [first, second] = [kindOf(left), kindOf(right)];
  if (first !== second) return first < second ? -1 : 1;
  return first > 0 ? compareDigits(left.text, right.text) : compareQualifiers(left.text, right.text);
}

function kindOf({prefix, text}: Token): number {
  if (!isDigits(text)) return 0;
  return prefix === '-' ? 1 : 2;
}

function compareQualifiers(left: string, right: string): Order {
  const [first, second] = [rankOf(left), rankOf(right)];
  if (first !== second) return first < second ? -1 : 1;
  return first === QUALIFIERS.length ? compareCodeUnits(left, right) : 0;
}

function rankOf(qualifier: string): number {
  const place = QUALIFIERS.indexOf(qualifier);
  return place < 0 ? QUALIFIERS.length : place;
}
