/** The head of an index: what is true of all of it, and the dictionaries of its columns. */
import {AdvisoryDataError} from './advisory.ts';

export interface IndexHead {
  readonly ecosystem: string;
  readonly newest: string;
  readonly packages: number;
  /** CVSS vectors, severity words and prefixes of ids, by the number that stands in the columns. */
  readonly vectors: readonly string[];
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  /** Lengths in bytes. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Checked by hand, not by a schema: thousands of texts that every run comes by. Throws `AdvisoryDataError` when the head
 * is not what it should be.
 */
export function parseHead(head: unknown): IndexHead {
  const {ecosystem, newest, packages, vectors, words, prefixes, columns} = fieldsOf(head);
  const isWhole =
    typeof ecosystem === 'string' &&
    typeof newest === 'string' &&
    isCount(packages) &&
    isTexts(vectors) &&
    isTexts(words) &&
    isTexts(prefixes) &&
    isCounts(columns);
  if (!isWhole) throw new AdvisoryDataError('an index with a head that cannot be read');
  return {ecosystem, newest, packages, vectors, words, prefixes, columns};
}

function fieldsOf(value: unknown): {readonly [name: string]: unknown} {
  return typeof value === 'object' && value !== null ? {...value} : {};
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCounts(value: unknown): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isCount);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
