/**
 * Ids in columns: `MAL-2024-1234` as prefix and difference to the last number of that prefix, `GHSA-…` as its twelve
 * characters, anything else as it is.
 */
import {NumberScan, pickTexts} from './column-scan.ts';
import type {ColumnWriter} from './columns.ts';

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

/** The columns of one name. */
export interface IdColumns {
  readonly prefixes: readonly string[];
  /** For each id the number of its prefix. */
  readonly kinds: Uint8Array;
  readonly differences: Uint8Array;
  readonly ghsa: Buffer;
  readonly texts: Buffer;
}

/** The ids at these places, which ascend. */
export function pickIds(columns: IdColumns, places: readonly number[]): readonly string[] {
  const found = scanIds(columns, places);
  const placesOf = (kind: number) => found.flatMap((id) => (id.kind === kind ? id.value : []));
  const texts = {
    [WHOLE]: pickTexts(columns.texts, placesOf(WHOLE)).values(),
    [GHSA_PLACE]: pickTexts(columns.ghsa, placesOf(GHSA_PLACE)).values(),
  };
  return found.map(({kind, value}) => {
    if (kind === WHOLE) return texts[WHOLE].next().value ?? '';
    if (kind !== GHSA_PLACE) return `${columns.prefixes[kind] ?? ''}${value}`;
    const letters = texts[GHSA_PLACE].next().value ?? '';
    return `${GHSA}${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
  });
}

interface FoundId {
  readonly kind: number;
  /** The number of the id or, for those stored as texts, its place among them. */
  readonly value: number;
}

function scanIds({prefixes, kinds, differences}: IdColumns, places: readonly number[]): readonly FoundId[] {
  const [kindScan, differenceScan] = [new NumberScan(kinds), new NumberScan(differences)];
  const last = new Float64Array(prefixes.length);
  const texts = [0, 0];
  let next = 0;
  const readOne = (): FoundId => {
    next++;
    const kind = kindScan.next();
    if (kind <= GHSA_PLACE) {
      const value = texts[kind] ?? 0;
      texts[kind] = value + 1;
      return {kind, value};
    }
    const value = (last[kind] ?? 0) + differenceScan.nextSigned();
    last[kind] = value;
    return {kind, value};
  };
  return places.map((place) => {
    while (next < place) readOne();
    return readOne();
  });
}
