/** Sets a key of a YAML document by an edit of its text: comments, order and indentation of all else stay. */
import type {OffsetEdit} from '../../text-edit/edit.ts';
import {isMap, type Places, type Span, type Value, type ValueMap} from '../value.ts';
import type {SetKey} from './rule-fix.ts';

export interface Setting {
  readonly text: string;
  readonly places: Places;
  /** What the path starts from. */
  readonly owner: Value | undefined;
  readonly path: readonly string[];
  readonly value: SetKey['to'];
}

/** Undefined where it is not certain how the text has to be: an empty map, flow style, a value of several lines. */
export function setKey({text, places, owner, path, value}: Setting): OffsetEdit | undefined {
  if (!isMap(owner) || owner.size === 0) return undefined;
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (!owner.has(key))
    return places.isFlow(owner) ? undefined : insertInto(text, entriesOf(owner, places), [path, value]);
  if (rest.length > 0) return setKey({text, places, owner: owner.get(key), path: rest, value});
  const span = places.get(owner, key);
  return span === undefined || span.source !== undefined ? undefined : replaceScalar(text, span, owner.get(key), value);
}

/** Spans of the entries in the order of the text; none when one of them stands elsewhere. */
function entriesOf(owner: ValueMap, places: Places): readonly Span[] {
  const spans = [...owner.keys()].map((key) => places.get(owner, key));
  const own = spans.filter((span) => span !== undefined && span.source === undefined);
  if (own.length < spans.length) return [];
  return own.flatMap((span) => span ?? []).sort((a, b) => a.start - b.start);
}

/** The span of a pair with a scalar reaches from the key to the end of the value. */
function replaceScalar(
  text: string,
  {start, end}: Span,
  old: Value | undefined,
  value: SetKey['to'],
): OffsetEdit | undefined {
  const isScalar =
    typeof old === 'string' || typeof old === 'number' || typeof old === 'bigint' || typeof old === 'boolean';
  const pair = text.slice(start, end);
  const head = /^(?:[\w.$/-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:[ \t]+/.exec(pair)?.[0];
  if (!isScalar || head === undefined || pair.includes('\n') || /^[|>&*!]/.test(pair.slice(head.length)))
    return undefined;
  return {start: start + head.length, end, text: inFlow(value)};
}

/** Below the last entry of one line, as most people write; above the first where there is none. */
function insertInto(
  text: string,
  entries: readonly Span[],
  [path, value]: readonly [readonly string[], SetKey['to']],
): OffsetEdit | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  const lines = entries.map((span) => lineAround(text, span));
  const own = lines.find(({isBlock}) => isBlock);
  if (own === undefined || !isBlockEnd(text, entries)) return undefined;
  const block = toBlock(path, value, own.indentation);
  const last = lines.findLast(({isBlock, isWhole}) => isBlock && isWhole);
  if (last !== undefined) {
    const isAtEnd = last.end === text.length;
    const at = isAtEnd ? last.end : last.end + 1;
    return {start: at, end: at, text: isAtEnd ? `\n${block}` : `${block}\n`};
  }
  const top = lineAround(text, first);
  if (!top.isBlock || /\S/.test(text.slice(top.start, first.start))) return undefined;
  return {start: top.start, end: top.start, text: `${block}\n`};
}

interface EntryLine {
  readonly start: number;
  /** Offset of its line end, or of the end of the text. */
  readonly end: number;
  /** Nothing but indentation and hyphens of lists stands before the key. */
  readonly isBlock: boolean;
  /** Key and value are all that the line has, but for a comment. */
  readonly isWhole: boolean;
  readonly indentation: string;
}

function lineAround(text: string, span: Span): EntryLine {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const before = text.slice(start, span.start);
  return {
    start,
    end,
    isBlock: /^ *(?:- +)*$/.test(before),
    isWhole:
      span.end > span.start &&
      !text.slice(span.start, span.end).includes('\n') &&
      /^[ \t]*(?:#.*)?\r?$/.test(text.slice(span.end, end)),
    indentation: ' '.repeat(before.length),
  };
}

/** A map between braces can be written line by line, too, and some are put together by us. */
function isBlockEnd(text: string, entries: readonly Span[]): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = /[{[,][ \t\r\n]*$/.test(text.slice(Math.max(0, first.start - MAX_GAP), first.start));
  const after = /^[^\n]*\n[ \t\r\n]*[}\],]/.test(text.slice(last.end, last.end + MAX_GAP));
  return !before && !after;
}

/** Characters that are looked at around a map. */
const MAX_GAP = 1_000;

function toBlock(path: readonly string[], value: SetKey['to'], indentation: string): string {
  const lines = path.map((key, depth) => `${indentation}${'  '.repeat(depth)}${key}:`);
  const inner = `${indentation}${'  '.repeat(path.length)}`;
  const isObject = typeof value === 'object' && !Array.isArray(value);
  if (!isObject) return `${lines.join('\n')} ${inFlow(value)}`;
  return [...lines, ...Object.entries(value).map(([key, one]) => `${inner}${key}: ${inFlow(one)}`)].join('\n');
}

function inFlow(value: SetKey['to'] | unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${inFlow(one)}`)
      .join(', ')} }`;
  }
  const text = String(value);
  return typeof value !== 'string' || /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
}
