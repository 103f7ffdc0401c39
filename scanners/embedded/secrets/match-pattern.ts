/** Runs one rule's pattern on a stretch of text and says where the secret in the match is. */
import type {CompiledRule, Pattern} from './compiled-rule.ts';
import type {Span} from './line-index.ts';

/** A match of a rule's pattern, with the secret inside it. */
export interface PatternMatch {
  readonly match: Span;
  readonly secret: Span;
}

type PatternOf<Kind extends Pattern['kind']> = Extract<Pattern, {kind: Kind}>;

/** Users' patterns run on pieces of this many characters, cut at a line's end where there is one, so that the clock is
 * asked in between. Gitleaks reads files in pieces of about this size, too. */
const PIECE_CHARACTERS = 100_000;

/** Pieces overlap by this much, so that a match across a cut is found. */
const OVERLAP_CHARACTERS = 4_096;

const TOKEN_CHARACTER = /[\w-]/;

/** The match that starts exactly at `start`, if any. */
export function matchAt(
  secretGroup: number,
  pattern: PatternOf<'at-keyword'>,
  text: string,
  start: number,
): PatternMatch | undefined {
  if (pattern.startsToken && start > 0 && TOKEN_CHARACTER.test(text.charAt(start - 1))) return undefined;
  pattern.test.lastIndex = start;
  if (!pattern.test.test(text)) return undefined;
  pattern.capture.lastIndex = start;
  const found = pattern.capture.exec(text);
  return found === null ? undefined : toMatch(found, 0, secretGroup);
}

/** All matches inside the window that do not touch its edges, where a longer match might be cut off. */
export function matchAround(
  secretGroup: number,
  pattern: PatternOf<'around-keyword'>,
  text: string,
  window: Span,
): readonly PatternMatch[] {
  const piece = text.slice(window.start, window.end);
  const isWhole = (start: number, end: number) =>
    (start > 0 || window.start === 0) && (end < piece.length || window.end === text.length);
  return [...piece.matchAll(pattern.capture)]
    .filter((found) => isWhole(found.index, found.index + found[0].length))
    .map((found) => toMatch(found, window.start, secretGroup));
}

/** All matches in the text, and nothing when the pattern is about paths. `tick` is called between pieces. */
export function matchWholeText(rule: CompiledRule, text: string, tick: () => void): readonly PatternMatch[] {
  if (rule.pattern.kind !== 'whole-text') return [];
  const found: PatternMatch[] = [];
  let from = 0;
  while (from < text.length) {
    const cut = endOfPiece(text, from);
    const matcher = rule.pattern.regex.matcher(text.slice(from, cut));
    while (matcher.find()) {
      const spanOf = (group: number) => ({start: from + matcher.start(group), end: from + matcher.end(group)});
      const group =
        rule.secretGroup || firstGroup(matcher.groupCount(), (index) => matcher.end(index) > matcher.start(index));
      found.push({match: spanOf(0), secret: spanOf(group)});
      tick();
    }
    tick();
    if (cut === text.length) break;
    from = Math.max(from + 1, cut - OVERLAP_CHARACTERS);
  }
  return found;
}

function endOfPiece(text: string, from: number): number {
  const wanted = from + PIECE_CHARACTERS;
  if (wanted >= text.length) return text.length;
  const lineEnd = text.lastIndexOf('\n', wanted) + 1;
  return lineEnd > from + PIECE_CHARACTERS / 2 ? lineEnd : wanted;
}

function toMatch(found: RegExpExecArray, shift: number, secretGroup: number): PatternMatch {
  const spans = found.indices ?? [];
  const group = secretGroup || firstGroup(found.length - 1, (index) => (found[index] ?? '') !== '');
  const [start, end] = spans[group] ?? [found.index, found.index + found[0].length];
  return {
    match: {start: shift + found.index, end: shift + found.index + found[0].length},
    secret: {start: shift + start, end: shift + end},
  };
}

/** Gitleaks' rule: without `secretGroup` the first group that matched something holds the secret, else the match. */
function firstGroup(count: number, isFilled: (group: number) => boolean): number {
  for (let group = 1; group <= count; group += 1) if (isFilled(group)) return group;
  return 0;
}
