/** Reads the compact index of one ecosystem: records of the packages that are asked for, in one pass over each column. */
import {AdvisoryDataError, type AdvisoryRecord} from './advisory.ts';
import {NumberScan, pickNumbers, pickSigned, pickTexts} from './column-scan.ts';
import {ColumnReader} from './columns.ts';
import {pickIds} from './id-codec.ts';
import {type IndexHead, parseHead} from './index-head.ts';
import {allKeys, findKeys, type KeyColumns, type KeyRows} from './key-scan.ts';
import {textToRanges, textToVersions} from './range-text.ts';

/** One ecosystem's advisories. */
export interface AdvisoryIndex {
  readonly ecosystem: string;
  /** Day of the data: of its download where that is known, else of the newest change in it. */
  readonly newest: string;
  /** All of them, sorted. */
  keys(): Iterable<string>;
  /** The records of each of the keys that has any. Throws `AdvisoryDataError` when the columns do not fit together. */
  read(keys: ReadonlySet<string>): ReadonlyMap<string, readonly AdvisoryRecord[]>;
}

type Advisory = Omit<AdvisoryRecord, 'severityWord' | 'ranges' | 'versions'>;

const DAY_MS = 86_400_000;

/** Throws `AdvisoryDataError` when the payload has no head that can be read. */
export function readIndex(payload: Buffer): AdvisoryIndex {
  const reader = new ColumnReader(payload);
  const head = parseHead(reader.head);
  const column = (name: string) => reader.column(head.columns, name);
  const keyColumns: KeyColumns = {
    count: head.packages,
    shared: column('key.shared'),
    rest: column('key.rest'),
    records: column('key.records'),
  };
  return {
    ecosystem: head.ecosystem,
    newest: head.newest,
    keys: () => allKeys(keyColumns),
    read: (keys) => readRecords(findKeys(keyColumns, keys), {head, column}),
  };
}

interface Columns {
  readonly head: IndexHead;
  readonly column: (name: string) => Buffer;
}

function readRecords(
  found: readonly KeyRows[],
  {head, column}: Columns,
): ReadonlyMap<string, readonly AdvisoryRecord[]> {
  const rows = found.flatMap(({first, count}) => countUp(first, count, column('record.word').length));
  const ranges = pickTexts(column('record.ranges'), rows);
  const versions = pickTexts(column('record.versions'), rows);
  const words = pickNumbers(column('record.word'), rows);
  const places = advisoryPlaces(column('record.advisory'), rows);
  const advisories = readAdvisories(places, {head, column});
  const records = rows.map((_, place): AdvisoryRecord => {
    const advisory = advisories.get(places[place] ?? -1);
    if (advisory === undefined) throw new AdvisoryDataError('a record without an advisory');
    const word = head.words[words[place] ?? 0] ?? '';
    return {
      ...advisory,
      ...(word !== '' && {severityWord: word}),
      ranges: textToRanges(ranges[place] ?? ''),
      versions: textToVersions(versions[place] ?? ''),
    };
  });
  let next = 0;
  return new Map(
    found.map(({key, count}) => {
      next += count;
      return [key, records.slice(next - count, next)];
    }),
  );
}

/** Each value takes a byte at least, so that no count is above `most`. */
function countUp(first: number, count: number, most: number): number[] {
  if (count > most) throw new AdvisoryDataError('an index with a column that is too short');
  return Array.from({length: count}, (_, place) => first + place);
}

/** Which advisory each row is about: 0 is the next one, else so many back. */
function advisoryPlaces(bytes: Uint8Array, rows: readonly number[]): readonly number[] {
  const scan = new NumberScan(bytes);
  let [row, written] = [0, 0];
  const readOne = () => {
    row++;
    const distance = scan.next();
    return distance === 0 ? written++ : written - distance;
  };
  return rows.map((wanted) => {
    while (row < wanted) readOne();
    return readOne();
  });
}

function readAdvisories(asked: readonly number[], {head, column}: Columns): ReadonlyMap<number, Advisory> {
  const places = [...new Set(asked)].sort((left, right) => left - right);
  const ids = readIds('id', places, {head, column});
  const aliases = readAliases(places, {head, column});
  const published = pickNumbers(column('advisory.published'), places);
  const modified = pickSigned(column('advisory.modified'), places);
  const vectors = pickNumbers(column('advisory.vectors'), places);
  const flags = pickNumbers(column('advisory.flags'), places);
  return new Map(
    places.map((place, at): [number, Advisory] => {
      const [day, flag] = [published[at] ?? 0, flags[at] ?? 0];
      const texts = head.vectors[vectors[at] ?? 0] ?? '';
      const advisory = {
        id: ids[at] ?? '',
        aliases: aliases[at] ?? [],
        published: toDate(day),
        modified: toDate(day + (modified[at] ?? 0)),
        vectors: texts === '' ? [] : texts.split(' '),
        malicious: flag % 2 === 1,
        knownExploited: flag >= 2,
      };
      return [place, advisory];
    }),
  );
}

function readAliases(places: readonly number[], columns: Columns): readonly (readonly string[])[] {
  const scan = new NumberScan(columns.column('alias.count'));
  const most = columns.column('alias.prefix').length;
  let [at, start] = [0, 0];
  const wanted = places.map((place) => {
    for (; at < place; at++) start += scan.next();
    const count = scan.next();
    at++;
    start += count;
    return countUp(start - count, count, most);
  });
  const ids = readIds('alias', wanted.flat(), columns).values();
  return wanted.map((each) => each.map(() => ids.next().value ?? ''));
}

function readIds(name: 'id' | 'alias', places: readonly number[], {head, column}: Columns): readonly string[] {
  const [kinds, differences] = [column(`${name}.prefix`), column(`${name}.number`)];
  const [ghsa, texts] = [column(`${name}.ghsa`), column(`${name}.text`)];
  return pickIds({prefixes: head.prefixes, kinds, differences, ghsa, texts}, places);
}

/** Throws for a day that no calendar has. */
function toDate(day: number): string {
  return day === 0 ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);
}
