/** Offsets of a text → 1-based lines and columns. */
import type {Span} from './value.ts';

/** A SARIF region with all four numbers. */
export interface FullRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export class LineTable {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** 1-based line of an offset. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset of the first character of a 0-based line. */
  startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  regionOf({start, end}: Span): FullRegion {
    const startLine = this.lineOf(start);
    const endLine = this.lineOf(Math.max(start, end - 1));
    return {
      startLine,
      startColumn: start - this.startOf(startLine - 1) + 1,
      endLine,
      endColumn: Math.max(start + 1, end) - this.startOf(endLine - 1) + 1,
    };
  }
}
