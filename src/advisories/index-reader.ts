/** Reads the compact index of one ecosystem. Records are made when their package is asked for. */
import {z} from 'zod';
import {AdvisoryDataError, type AdvisoryRecord} from './advisory.ts';
import {ColumnReader, valueAt} from './columns.ts';
import {readIds} from './id-codec.ts';
import {textToRanges, textToVersions} from './range-text.ts';

/** One ecosystem's advisories. */
export interface AdvisoryIndex {
  readonly ecosystem: string;
  /** Day of the data: of its download where that is known, else of the newest change in it. */
  readonly newest: string;
  readonly keys: Iterable<string>;
  find(key: string): readonly AdvisoryRecord[];
}

const HeadSchema = z.object({
  ecosystem: z.string(),
  newest: z.string(),
  packages: z.int().nonnegative(),
  vectors: z.array(z.string()),
  words: z.array(z.string()),
  prefixes: z.array(z.string()),
  columns: z.record(z.string(), z.int().nonnegative()),
});

type Head = z.infer<typeof HeadSchema>;
type Advisory = Omit<AdvisoryRecord, 'severityWord' | 'ranges' | 'versions'>;

const DAY_MS = 86_400_000;

/** Throws `AdvisoryDataError` when the payload does not hold what its head promises. */
export function readIndex(payload: Buffer): AdvisoryIndex {
  const columns = new ColumnReader(payload);
  const parsed = HeadSchema.safeParse(columns.head);
  if (!parsed.success) throw new AdvisoryDataError('an index with a head that cannot be read');
  const head = parsed.data;
  const rows = readKeys(columns, head);
  const recordAt = recordReader(columns, head);
  return {
    ecosystem: head.ecosystem,
    newest: head.newest,
    keys: [...rows.keys()],
    find: (key) => {
      const {first, count} = rows.get(key) ?? {first: 0, count: 0};
      return Array.from({length: count}, (_, place) => recordAt(first + place));
    },
  };
}

interface Rows {
  readonly first: number;
  readonly count: number;
}

function readKeys(columns: ColumnReader, head: Head): ReadonlyMap<string, Rows> {
  const shared = columns.numbers(head.columns, 'key.shared');
  const rest = columns.allTexts(head.columns, 'key.rest');
  const counts = columns.numbers(head.columns, 'key.records');
  const rows = new Map<string, Rows>();
  let [key, first] = ['', 0];
  for (let place = 0; place < head.packages; place++) {
    const text = rest[place];
    if (text === undefined) throw new AdvisoryDataError('an index with a column that is too short');
    key = key.slice(0, valueAt(shared, place)) + text;
    const count = valueAt(counts, place);
    rows.set(key, {first, count});
    first += count;
  }
  return rows;
}

function recordReader(columns: ColumnReader, head: Head): (row: number) => AdvisoryRecord {
  const ranges = columns.texts(head.columns, 'record.ranges');
  const versions = columns.texts(head.columns, 'record.versions');
  const words = columns.numbers(head.columns, 'record.word');
  const places = advisoryPlaces(columns.numbers(head.columns, 'record.advisory'));
  const advisoryAt = advisoryReader(columns, head);
  return (row) => {
    const word = head.words[valueAt(words, row)] ?? '';
    return {
      ...advisoryAt(valueAt(places, row)),
      ...(word !== '' && {severityWord: word}),
      ranges: textToRanges(ranges(row)),
      versions: textToVersions(versions(row)),
    };
  };
}

/** Which advisory each row is about: 0 is the next one, else so many back. */
function advisoryPlaces(distances: Uint32Array): Uint32Array {
  let written = 0;
  return distances.map((distance) => (distance === 0 ? written++ : written - distance));
}

function advisoryReader(columns: ColumnReader, head: Head): (place: number) => Advisory {
  const idAt = readIds(columns, head.columns, head.prefixes, 'id');
  const aliasAt = readIds(columns, head.columns, head.prefixes, 'alias');
  const aliasCounts = columns.numbers(head.columns, 'alias.count');
  const aliasStarts = startsOf(aliasCounts);
  const published = columns.numbers(head.columns, 'advisory.published');
  const modified = columns.signed(head.columns, 'advisory.modified');
  const vectors = columns.numbers(head.columns, 'advisory.vectors');
  const flags = columns.numbers(head.columns, 'advisory.flags');
  return (place) => {
    const [day, flag, start] = [valueAt(published, place), valueAt(flags, place), valueAt(aliasStarts, place)];
    const texts = head.vectors[valueAt(vectors, place)] ?? '';
    return {
      id: idAt(place),
      aliases: Array.from({length: valueAt(aliasCounts, place)}, (_, alias) => aliasAt(start + alias)),
      published: toDate(day),
      modified: toDate(day + valueAt(modified, place)),
      vectors: texts === '' ? [] : texts.split(' '),
      malicious: flag % 2 === 1,
      knownExploited: flag >= 2,
    };
  };
}

function startsOf(counts: Uint32Array): Uint32Array {
  let next = 0;
  return counts.map((count) => {
    next += count;
    return next - count;
  });
}

function toDate(day: number): string {
  return day === 0 ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);
}
