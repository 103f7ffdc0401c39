/** Writes the compact index of one ecosystem: columns of facts, package by package. */
import {compareCodeUnits} from '../formats/versions/comparison.ts';
import type {AdvisoryRecord} from './advisory.ts';
import {ColumnWriter} from './columns.ts';
import {IdWriter} from './id-codec.ts';
import {rangesToText, versionsToText} from './range-text.ts';

const DAY_MS = 86_400_000;

/**
 * Payload of an index. The keys' order is kept, so they must be sorted. `asOf`: day of the data, `YYYY-MM-DD`; default is
 * that of the newest change in it.
 */
export function writeIndex(
  ecosystem: string,
  records: ReadonlyMap<string, readonly AdvisoryRecord[]>,
  asOf?: string,
): Uint8Array {
  const all = [...records.values()].flat();
  const writer = new IndexWriter(all);
  let last = '';
  for (const [key, ofPackage] of records) {
    writer.writePackage(key, last, ofPackage);
    last = key;
  }
  const newest = all.reduce((latest, {modified}) => (modified > latest ? modified : latest), '');
  return writer.toPayload({ecosystem, newest: asOf ?? newest, packages: records.size});
}

class IndexWriter {
  readonly #columns = new ColumnWriter();
  readonly #ids = new IdWriter();
  /** Place of each advisory in the order of first use. */
  readonly #written = new Map<string, number>();
  readonly #vectors: readonly string[];
  readonly #words: readonly string[];
  readonly #vectorPlaces: ReadonlyMap<string, number>;

  constructor(records: readonly AdvisoryRecord[]) {
    this.#vectors = byFrequency(records.map(({vectors}) => vectors.join(' ')));
    this.#words = byFrequency(records.map(({severityWord}) => severityWord ?? ''));
    this.#vectorPlaces = new Map(this.#vectors.map((vectors, place) => [vectors, place]));
  }

  writePackage(key: string, last: string, records: readonly AdvisoryRecord[]): void {
    const shared = sharedLength(key, last);
    this.#columns.number('key.shared', shared);
    this.#columns.text('key.rest', key.slice(shared));
    this.#columns.number('key.records', records.length);
    for (const record of records) this.#writeRecord(record);
  }

  toPayload(facts: Readonly<Record<string, unknown>>): Uint8Array {
    const dictionaries = {vectors: this.#vectors, words: this.#words, prefixes: this.#ids.prefixes};
    return this.#columns.toPayload({...facts, ...dictionaries});
  }

  #writeRecord(record: AdvisoryRecord): void {
    this.#columns.text('record.ranges', rangesToText(record.ranges));
    this.#columns.text('record.versions', versionsToText(record.versions));
    this.#columns.number('record.word', this.#words.indexOf(record.severityWord ?? ''));
    const known = this.#written.get(record.id);
    // 0: the next advisory that was not there before; else how many advisories back.
    this.#columns.number('record.advisory', known === undefined ? 0 : this.#written.size - known);
    if (known !== undefined) return;
    this.#written.set(record.id, this.#written.size);
    this.#writeAdvisory(record);
  }

  #writeAdvisory(record: AdvisoryRecord): void {
    this.#ids.write(this.#columns, 'id', record.id);
    this.#columns.number('alias.count', record.aliases.length);
    for (const alias of record.aliases) this.#ids.write(this.#columns, 'alias', alias);
    const published = toDay(record.published);
    this.#columns.number('advisory.published', published);
    this.#columns.signed('advisory.modified', toDay(record.modified) - published);
    this.#columns.number('advisory.vectors', this.#vectorPlaces.get(record.vectors.join(' ')) ?? 0);
    this.#columns.number('advisory.flags', (record.malicious ? 1 : 0) + (record.knownExploited ? 2 : 0));
  }
}

/** Distinct texts, the most frequent first. */
function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([left, first], [right, second]) => second - first || compareCodeUnits(left, right))
    .map(([text]) => text);
}

function sharedLength(left: string, right: string): number {
  let length = 0;
  while (length < left.length && length < right.length && left[length] === right[length]) length++;
  return length;
}

/** Days since 1970; 0 for an unknown day. */
function toDay(date: string): number {
  return date === '' ? 0 : Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}
