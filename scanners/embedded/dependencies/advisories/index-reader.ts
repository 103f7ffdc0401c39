/** Reads the compact index of one ecosystem. Records are made when their package is asked for. */
import {z} from 'zod';
import {AdvisoryDataError, type AdvisoryRecord} from './advisory.ts';
import {ColumnReader} from './columns.ts';
import {readIds} from './id-codec.ts';
import {textToRanges, textToVersions} from './range-text.ts';

/** One ecosystem's advisories. */
export interface AdvisoryIndex {
  readonly ecosystem: string;
  /** Day of the newest change in it. */
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

interface Row {
  readonly advisory: Advisory;
  readonly ranges: string;
  readonly versions: string;
  readonly word: string;
}

const DAY_MS = 86_400_000;

/** Throws `AdvisoryDataError` when the payload does not hold what its head promises. */
export function readIndex(payload: Buffer): AdvisoryIndex {
  const columns = new ColumnReader(payload);
  const parsed = HeadSchema.safeParse(columns.head);
  if (!parsed.success) throw new AdvisoryDataError('an index with a head that cannot be read');
  const head = parsed.data;
  const rows = readPackages(columns, head);
  return {
    ecosystem: head.ecosystem,
    newest: head.newest,
    keys: rows.keys(),
    find: (key) => (rows.get(key) ?? []).map(toRecord),
  };
}

function readPackages(columns: ColumnReader, head: Head): ReadonlyMap<string, readonly Row[]> {
  const nextShared = columns.numbers(head.columns, 'key.shared');
  const nextRest = columns.texts(head.columns, 'key.rest');
  const nextCount = columns.numbers(head.columns, 'key.records');
  const nextRow = rowReader(columns, head);
  const packages = new Map<string, readonly Row[]>();
  let key = '';
  for (let place = 0; place < head.packages; place++) {
    key = key.slice(0, nextShared()) + nextRest();
    packages.set(key, Array.from({length: nextCount()}, nextRow));
  }
  return packages;
}

function rowReader(columns: ColumnReader, head: Head): () => Row {
  const nextRanges = columns.texts(head.columns, 'record.ranges');
  const nextVersions = columns.texts(head.columns, 'record.versions');
  const nextWord = columns.numbers(head.columns, 'record.word');
  const nextDistance = columns.numbers(head.columns, 'record.advisory');
  const nextAdvisory = advisoryReader(columns, head);
  const advisories: Advisory[] = [];
  return () => {
    const distance = nextDistance();
    if (distance === 0) advisories.push(nextAdvisory());
    const advisory = advisories.at(distance === 0 ? -1 : -distance);
    if (advisory === undefined) throw new AdvisoryDataError('an index that names an advisory it does not hold');
    return {advisory, ranges: nextRanges(), versions: nextVersions(), word: head.words[nextWord()] ?? ''};
  };
}

function advisoryReader(columns: ColumnReader, head: Head): () => Advisory {
  const nextId = readIds(columns, head.columns, head.prefixes, 'id');
  const nextAlias = readIds(columns, head.columns, head.prefixes, 'alias');
  const nextAliasCount = columns.numbers(head.columns, 'alias.count');
  const nextPublished = columns.numbers(head.columns, 'advisory.published');
  const nextModified = columns.signed(head.columns, 'advisory.modified');
  const nextVectors = columns.numbers(head.columns, 'advisory.vectors');
  const nextFlags = columns.numbers(head.columns, 'advisory.flags');
  const vectors = head.vectors.map((texts) => (texts === '' ? [] : texts.split(' ')));
  return () => {
    const id = nextId();
    const aliases = Array.from({length: nextAliasCount()}, nextAlias);
    const published = nextPublished();
    const modified = published + nextModified();
    const flags = nextFlags();
    return {
      id,
      aliases,
      published: toDate(published),
      modified: toDate(modified),
      vectors: vectors[nextVectors()] ?? [],
      malicious: flags % 2 === 1,
      knownExploited: flags >= 2,
    };
  };
}

function toRecord({advisory, ranges, versions, word}: Row): AdvisoryRecord {
  return {
    ...advisory,
    ...(word !== '' && {severityWord: word}),
    ranges: textToRanges(ranges),
    versions: textToVersions(versions),
  };
}

const dates = new Map<number, string>();

/** The same few thousand days occur again and again. */
function toDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = day === 0 ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}
