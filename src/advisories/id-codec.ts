/**
 * Ids in columns: `MAL-2024-1234` as prefix and difference to the last number of that prefix, `GHSA-…` as its twelve
 * characters, anything else as it is.
 */
import {type ColumnReader, type ColumnWriter, valueAt} from './columns.ts';

const GHSA = 'GHSA-';
/** Prefix number of ids that are stored as texts, and of GHSA ids. */
const WHOLE = 0;
const GHSA_PLACE = 1;

/** Zeros before the number belong to the prefix, so that the number is only a number. */
const NUMBERED = /^(?<prefix>.*?[^0-9]0*)(?<digits>[1-9][0-9]{0,8})$/;
const GHSA_ID = /^GHSA-(?<first>[0-9a-z]{4})-(?<second>[0-9a-z]{4})-(?<third>[0-9a-z]{4})$/;

/** Writes ids into the columns of one name. */
export class IdWriter {
  readonly prefixes: string[] = ['', GHSA];
  readonly #places = new Map<string, number>();
  readonly #last = new Map<string, number>();

  write(columns: ColumnWriter, name: string, id: string): void {
    const ghsa = GHSA_ID.exec(id)?.groups;
    if (ghsa !== undefined) {
      columns.number(`${name}.prefix`, GHSA_PLACE);
      columns.text(`${name}.ghsa`, `${ghsa.first}${ghsa.second}${ghsa.third}`);
      return;
    }
    const {prefix, digits} = NUMBERED.exec(id)?.groups ?? {};
    if (prefix === undefined || digits === undefined) {
      columns.number(`${name}.prefix`, WHOLE);
      columns.text(`${name}.text`, id);
      return;
    }
    const key = `${name} ${prefix}`;
    columns.number(`${name}.prefix`, this.#placeOf(prefix));
    columns.signed(`${name}.number`, Number(digits) - (this.#last.get(key) ?? 0));
    this.#last.set(key, Number(digits));
  }

  #placeOf(prefix: string): number {
    const place = this.#places.get(prefix) ?? this.prefixes.push(prefix) - 1;
    this.#places.set(prefix, place);
    return place;
  }
}

/** Id at a place of the columns of one name. */
export function readIds(
  columns: ColumnReader,
  lengths: Readonly<Record<string, number>>,
  prefixes: readonly string[],
  name: string,
): (place: number) => string {
  const kinds = columns.numbers(lengths, `${name}.prefix`);
  const ghsa = columns.texts(lengths, `${name}.ghsa`);
  const texts = columns.texts(lengths, `${name}.text`);
  const values = sumDifferences(kinds, columns.signed(lengths, `${name}.number`), prefixes.length);
  return (place) => {
    const [kind, value] = [valueAt(kinds, place), valueAt(values, place)];
    if (kind === WHOLE) return texts(value);
    if (kind !== GHSA_PLACE) return `${prefixes[kind] ?? ''}${value}`;
    const letters = ghsa(value);
    return `${GHSA}${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
  };
}

/** For each id its number or, for those stored as texts, its place among them. */
function sumDifferences(kinds: Uint32Array, differences: Int32Array, prefixes: number): Int32Array {
  const values = new Int32Array(kinds.length);
  const last = new Int32Array(prefixes).fill(0);
  const texts = [0, 0];
  let next = 0;
  for (let place = 0; place < kinds.length; place++) {
    const kind = kinds[place] ?? 0;
    if (kind <= GHSA_PLACE) {
      const before = texts[kind] ?? 0;
      values[place] = before;
      texts[kind] = before + 1;
      continue;
    }
    const value = valueAt(last, kind) + valueAt(differences, next++);
    last[kind] = value;
    values[place] = value;
  }
  return values;
}
