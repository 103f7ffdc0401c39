/** Which columns of which lines of a file hold secrets. */
import type {Region} from '../../finding/location.ts';

/** Columns of one line: 0-based, `end` exclusive, Infinity for the rest of the line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** By 1-based line: spans sorted by start and without overlap. */
export type Masks = ReadonlyMap<number, readonly Span[]>;

/** A region that names no columns is masked by whole lines: rather too much than a character of a secret. */
export function masksOf(regions: readonly Region[], lineCount: number): Masks {
  const spans = new Map<number, Span[]>();
  for (const region of regions) {
    const lastLine = Math.min(region.endLine ?? region.startLine, lineCount);
    for (let line = region.startLine; line <= lastLine; line += 1) {
      const onLine = spans.get(line) ?? [];
      onLine.push(spanOnLine(region, line));
      spans.set(line, onLine);
    }
  }
  return new Map([...spans].map(([line, onLine]) => [line, mergeSpans(onLine)]));
}

/** The part of a region that lies on one of its lines. */
export function spanOnLine({startLine, startColumn, endLine, endColumn}: Region, line: number): Span {
  return {
    start: line === startLine ? (startColumn ?? 1) - 1 : 0,
    end: line === (endLine ?? startLine) && endColumn !== undefined ? endColumn - 1 : Number.POSITIVE_INFINITY,
  };
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
  }
  return merged;
}
