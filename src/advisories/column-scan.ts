/**
 * Passes over columns of the index: a run asks for a few hundred of its packages, so nothing is made of the others.
 * Places are asked for in ascending order; a column that is shorter than that is an error. Loops are as plain as they
 * are because most of a short run passes before the compiler has had a look at them.
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
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw tooShort();
    return byte <= DIGITS ? byte : this.#rest(byte & DIGITS);
  }

  /** As `next`, of either sign. */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    const bytes = this.#bytes;
    let [at, left] = [this.#at, count];
    for (; left > 0 && at < bytes.length; at++) if ((bytes[at] ?? 0) <= DIGITS) left--;
    if (left > 0) throw tooShort();
    this.#at = at;
  }

  /** The further bytes of a number that began with `low`. */
  #rest(low: number): number {
    let [value, factor] = [low, DIGITS + 1];
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw tooShort();
      value += (byte & DIGITS) * factor;
      if (byte <= DIGITS) return value;
      factor *= DIGITS + 1;
    }
  }
}

/** The numbers at these places. */
export function pickNumbers(bytes: Uint8Array, places: readonly number[]): readonly number[] {
  const scan = new NumberScan(bytes);
  let next = 0;
  return places.map((place) => {
    scan.skip(place - next);
    next = place + 1;
    return scan.next();
  });
}

/** As `pickNumbers`, of either sign. */
export function pickSigned(bytes: Uint8Array, places: readonly number[]): readonly number[] {
  return pickNumbers(bytes, places).map((value) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2));
}

/** The texts at these places. */
export function pickTexts(bytes: Buffer, places: readonly number[]): readonly string[] {
  let [next, at] = [0, 0];
  return places.map((place) => {
    at = afterLines(bytes, at, place - next);
    next = place + 1;
    const end = bytes.indexOf(LINE_FEED, at);
    const text = bytes.toString('utf8', at, end < 0 ? bytes.length : end);
    // Behind the last line there is no line feed, and nothing to begin at.
    at = end < 0 ? bytes.length + 1 : end + 1;
    return text;
  });
}

/** Byte by byte: lines are a few bytes long, so that a search for each would cost more. */
function afterLines(bytes: Uint8Array, start: number, lines: number): number {
  let [at, left] = [start, lines];
  for (; left > 0 && at < bytes.length; at++) if (bytes[at] === LINE_FEED) left--;
  if (left > 0 || at > bytes.length) throw tooShort();
  return at;
}

function tooShort(): AdvisoryDataError {
  return new AdvisoryDataError('an index with a column that is too short');
}
