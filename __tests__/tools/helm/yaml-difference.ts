/** Two documents as plain data → where they differ first. */
import {parseAllDocuments} from 'yaml';

/** Documents of a text as plain data, empty ones left out. */
export function documentsOf(text: string): readonly unknown[] {
  return parseAllDocuments(text, {uniqueKeys: false, version: '1.1', logLevel: 'silent'}).flatMap((document) => {
    const value: unknown = 'toJS' in document ? document.toJS({maxAliasCount: -1}) : null;
    return value === null || value === undefined ? [] : [value];
  });
}

export interface Comparison {
  /** Whether two texts count as the same. */
  readonly isSameText: (theirs: string, ours: string) => boolean;
}

/** Path and the two values; undefined when they are the same. What is empty is as good as what is not there. */
export function firstDifference(theirs: unknown, ours: unknown, how: Comparison, path = ''): string | undefined {
  if (isEmpty(theirs) && isEmpty(ours)) return undefined;
  if (typeof theirs === 'string' && typeof ours === 'string') {
    return how.isSameText(theirs, ours) ? undefined : `${path}: ${shown(theirs)} is ${shown(ours)} here`;
  }
  if (!isObject(theirs) || !isObject(ours)) {
    return String(theirs) === String(ours) ? undefined : `${path}: ${shown(theirs)} is ${shown(ours)} here`;
  }
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const difference = firstDifference(theirs[key], ours[key], how, `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isObject(value) && Object.keys(value).length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}

/** What has no equal on the other side; each document is used once. */
export function unmatched(theirs: readonly unknown[], ours: readonly unknown[], how: Comparison): readonly string[] {
  const left = [...ours];
  const differences = theirs.flatMap((document) => {
    const equal = left.findIndex((candidate) => firstDifference(document, candidate, how) === undefined);
    if (equal !== -1) {
      left.splice(equal, 1);
      return [];
    }
    const namesake = left.findIndex((candidate) => nameOf(candidate) === nameOf(document));
    const [other] = namesake === -1 ? [undefined] : left.splice(namesake, 1);
    return [`${nameOf(document)}${firstDifference(document, other, how) ?? ''}`];
  });
  return [...differences, ...left.map((document) => `${nameOf(document)} is only here`)];
}

function nameOf(document: unknown): string {
  if (!isObject(document)) return typeof document;
  const metadata = isObject(document.metadata) ? document.metadata : {};
  return `${String(document.kind)} ${String(metadata.name).replace(/-[2456789bcdfghkmt]{10}$/, '')}`;
}
