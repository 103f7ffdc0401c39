/** Columns of numbers and texts in one payload, so that like stands beside like and compresses well. */
import {AdvisoryDataError} from './advisory.ts';

/** Collects columns by name; they are written in the order of their first use. */
export class ColumnWriter {
  readonly #numbers = new Map<string, number[]>();
  readonly #texts = new Map<string, string[]>();

  /** A whole number from 0 to 2^31. */
  number(column: string, value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 2 ** 31) throw new RangeError(`${column}: ${value}`);
    entry(this.#numbers, column).push(value);
  }

  /** A whole number of either sign. */
  signed(column: string, value: number): void {
    this.number(column, value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** A text without a line feed. */
  text(column: string, value: string): void {
    if (value.includes('\n')) throw new RangeError(`${column}: a line feed`);
    entry(this.#texts, column).push(value);
  }

  /** Head: JSON with the columns' lengths; then the columns. */
  toPayload(facts: Readonly<Record<string, unknown>>): Uint8Array {
    const columns = [
      ...[...this.#numbers].map(([name, values]) => [name, Buffer.from(values.flatMap(toVarint))] as const),
      ...[...this.#texts].map(([name, values]) => [name, Buffer.from(values.join('\n'))] as const),
    ];
    const lengths = Object.fromEntries(columns.map(([name, bytes]) => [name, bytes.length]));
    const head = Buffer.from(JSON.stringify({...facts, columns: lengths}));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(head.length);
    return Buffer.concat([size, head, ...columns.map(([, bytes]) => bytes)]);
  }
}

/** Reads what `ColumnWriter` wrote: the head, and each column as it lies there. */
export class ColumnReader {
  readonly head: unknown;
  readonly #bytes: Buffer;
  readonly #start: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#start = bytes.length < 4 ? 0 : 4 + bytes.readUInt32LE(0);
    if (this.#start === 0 || this.#start > bytes.length) throw new AdvisoryDataError('an index without a head');
    this.head = JSON.parse(bytes.toString('utf8', 4, this.#start));
  }

  /** Columns lie one behind the other in the order of the head; one that was never written is empty. */
  column(lengths: Readonly<Record<string, number>>, column: string): Buffer {
    let start = this.#start;
    for (const [name, length] of Object.entries(lengths)) {
      if (name === column) return this.#bytes.subarray(start, start + length);
      start += length;
    }
    return this.#bytes.subarray(0, 0);
  }
}

function entry<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  map.set(key, made);
  return made;
}

/** Seven bits a byte, the lowest first; the high bit says that more follow. */
function toVarint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
