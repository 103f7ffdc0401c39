/**
 * Passes over columns of the index: a run asks for a few hundred of its packages, so nothing is made of the others.
 * Every place is asked for in ascending order; a column that is shorter than that is an error.
 */
import {AdvisoryDataError} from './advisory.ts';

const LINE_FEED = 10;
/** Bits of a byte that hold a number's digits; the highest says that more bytes follow. */
const DIGITS = 127;

/** Numbers of a column, one after the other. */
export class NumberScan {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Throws `AdvisoryDataError` behind the last one. */
  next(): number {
    let byte = this.#byte();
    let value = byte & DIGITS;
    for (let factor = 128; byte > DIGITS; factor *= 128) {
      byte = this.#byte();
      value += (byte & DIGITS) * factor;
    }
    return value;
  }

  /** As `next`, of either sign. */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new AdvisoryDataError('an index with a column that is too short');
    return byte;
  }
}

/** The numbers at these places. */
export function pickNumbers(bytes: Uint8Array, places: readonly number[]): readonly number[] {
  const scan = new NumberScan(bytes);
  return pick(places, () => scan.next());
}

/** As `pickNumbers`, of either sign. */
export function pickSigned(bytes: Uint8Array, places: readonly number[]): readonly number[] {
  const scan = new NumberScan(bytes);
  return pick(places, () => scan.nextSigned());
}

/** The texts at these places. */
export function pickTexts(bytes: Buffer, places: readonly number[]): readonly string[] {
  let [start, end] = [0, -1];
  const ends = pick(places, () => {
    start = end + 1;
    end = endOfLine(bytes, start);
    return [start, end] as const;
  });
  return ends.map(([from, to]) => bytes.toString('utf8', from, to));
}

/** What `next` gives at each of the places; it is called for those before them, too. */
function pick<Value>(places: readonly number[], next: () => Value): readonly Value[] {
  let at = -1;
  return places.map((place) => {
    while (at < place - 1) {
      next();
      at++;
    }
    at++;
    return next();
  });
}

/** Byte by byte: lines are a few bytes long, so that a search for each would cost more. */
function endOfLine(bytes: Uint8Array, start: number): number {
  if (start > bytes.length) throw new AdvisoryDataError('an index with a column that is too short');
  let end = start;
  while (end < bytes.length && bytes[end] !== LINE_FEED) end++;
  return end;
}
