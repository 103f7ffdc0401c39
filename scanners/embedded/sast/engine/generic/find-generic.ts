/** Finds a generic pattern in the tokens of a file. */
import {type Bindings, boundText, lookUp} from '../match/bindings.ts';
import type {Range, Search} from '../match/find-pattern.ts';
import type {GenericItem, TextToken} from './generic-pattern.ts';

interface State {
  readonly bindings: Bindings;
  /** Index of the token behind the last one that was matched. */
  readonly end: number;
}

/** At most one match begins at each token: the shortest. */
export function findGeneric(on: Search, items: readonly GenericItem[], tokens: readonly TextToken[]): Range[] {
  const ranges: Range[] = [];
  const first = items.findIndex(({kind}) => kind !== 'ellipsis');
  if (first === -1) return [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isWithin(on, token)) continue;
    const found = matchFrom(on, items, first, tokens, at, on.bindings, []);
    const last = found === undefined ? undefined : tokens[Math.max(at, found.end - 1)];
    if (found === undefined || last === undefined || !isWithin(on, last)) continue;
    ranges.push({start: token.start, end: last.end, bindings: found.bindings, kind: 'plain', node: undefined});
  }
  return ranges;
}

function isWithin({within}: Search, {start, end}: TextToken): boolean {
  return within === undefined || (start >= within.start && end <= within.end);
}

const CLOSING: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}'};

/** `open` are the brackets of the pattern that are open. Recursion is as deep as the pattern is long. */
function matchFrom(
  on: Search,
  items: readonly GenericItem[],
  index: number,
  tokens: readonly TextToken[],
  at: number,
  bindings: Bindings,
  open: readonly string[],
): State | undefined {
  on.matching.step();
  const item = items[index];
  if (item === undefined) return {bindings, end: at};
  if (item.kind === 'ellipsis') return matchEllipsis(on, items, index, tokens, at, bindings, open);
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (item.kind === 'metavariable') {
    const found = bindWord(item.name, token, bindings);
    return found === false ? undefined : matchFrom(on, items, index + 1, tokens, at + 1, found, open);
  }
  if (item.text !== token.text) return undefined;
  return matchFrom(on, items, index + 1, tokens, at + 1, bindings, nowOpen(open, item.text));
}

function nowOpen(open: readonly string[], text: string): readonly string[] {
  const closing = CLOSING[text];
  if (closing !== undefined) return [...open, closing];
  return open.at(-1) === text ? open.slice(0, -1) : open;
}

function bindWord(name: string, {text, start, end}: TextToken, bindings: Bindings): Bindings | false {
  if (!/^[A-Za-z0-9_\u0080-\uffff]/.test(text)) return false;
  const before = lookUp(bindings, name);
  if (before !== undefined) return before.text === text ? bindings : false;
  return {name, value: boundText(text, start, end), next: bindings};
}

/** Skips as little as possible, over whole brackets, and not out of the bracket that the pattern is in. */
function matchEllipsis(
  on: Search,
  items: readonly GenericItem[],
  index: number,
  tokens: readonly TextToken[],
  from: number,
  bindings: Bindings,
  open: readonly string[],
): State | undefined {
  const item = items[index];
  const name = item?.kind === 'ellipsis' ? item.name : undefined;
  const lastLine = (tokens[Math.max(0, from - 1)]?.line ?? 0) + on.matching.options.generic_ellipsis_max_span;
  const isLast = index === items.length - 1;
  const closing = open.at(-1);
  let depth = 0;
  for (let at = from; ; at += 1) {
    on.matching.step();
    const token = tokens[at];
    const isClosing = token !== undefined && token.text === closing;
    if (!isLast && (depth === 0 || !isClosing)) {
      const found = matchFrom(on, items, index + 1, tokens, at, bound(name, tokens, from, at, bindings), open);
      if (found !== undefined) return found;
    }
    if (token === undefined || token.line > lastLine || (isClosing && depth === 0)) {
      return isLast ? {bindings: bound(name, tokens, from, at, bindings), end: at} : undefined;
    }
    depth = depthAfter(depth, token.text);
  }
}

function depthAfter(depth: number, text: string): number {
  if (CLOSING[text] !== undefined) return depth + 1;
  return Object.values(CLOSING).includes(text) ? Math.max(0, depth - 1) : depth;
}

function bound(
  name: string | undefined,
  tokens: readonly TextToken[],
  from: number,
  to: number,
  bindings: Bindings,
): Bindings {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (name === undefined) return bindings;
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return {name, value: boundText(text, first?.start ?? 0, last?.end ?? first?.start ?? 0), next: bindings};
}
