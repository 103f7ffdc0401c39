/** What an OSV archive says of some packages. Most of its documents are about others and are not parsed. */
import {OsvFormatError, parseOsvAdvisory} from '../formats/osv/advisory.ts';
import {AdvisoryDataError, type AdvisoryRecord, baseEcosystem} from './advisory.ts';
import {groupRecords} from './group-records.ts';
import {normalizeName} from './normalize-name.ts';
import {readZip} from './read-zip.ts';
import {type KnownExploited, type PackageRecord, toRecords} from './to-records.ts';

export interface ArchiveRequest {
  readonly path: string;
  /** Without suffix. */
  readonly ecosystem: string;
  /** Of distributions, with suffix. */
  readonly releases: ReadonlySet<string>;
  /** Normalized. */
  readonly names: ReadonlySet<string>;
  readonly knownExploited: KnownExploited;
  readonly signal: AbortSignal | undefined;
}

export interface ArchiveContents {
  /** Day of the newest change in the whole archive. */
  readonly newest: string;
  /** Those of the releases that some document names. */
  readonly releases: ReadonlySet<string>;
  /** By package key. */
  readonly records: ReadonlyMap<string, readonly AdvisoryRecord[]>;
}

/** Throws `AdvisoryDataError` when the archive or a document of it cannot be read. */
export async function readArchive(request: ArchiveRequest): Promise<ArchiveContents> {
  const {path, ecosystem, names, knownExploited, signal} = request;
  const entries: PackageRecord[] = [];
  const unseen = new Set(request.releases);
  let newest = '';
  for await (const text of readZip(path)) {
    signal?.throwIfAborted();
    refuseOtherThanObjects(text, path);
    for (const release of unseen) if (text.includes(JSON.stringify(release))) unseen.delete(release);
    if (!isNewer(text, newest) && !mentions(text, ecosystem, names)) continue;
    for (const entry of recordsOf(text, path, knownExploited)) {
      if (baseEcosystem(entry.package.ecosystem) !== ecosystem) continue;
      if (entry.record.modified > newest) newest = entry.record.modified;
      if (names.has(normalizeName(entry.package))) entries.push(entry);
    }
  }
  return {
    newest,
    releases: new Set([...request.releases].filter((release) => !unseen.has(release))),
    records: groupRecords(entries),
  };
}

/** The checksum vouches for the rest. */
function refuseOtherThanObjects(text: string, path: string): void {
  if (/^\s*\{/.test(text) && /\}\s*$/.test(text.slice(-100))) return;
  throw new AdvisoryDataError(`${path}: a document that is no OSV advisory: it is no JSON object`);
}

/** True when the document may have been changed after `day`; few documents are newer than all before them. */
function isNewer(text: string, day: string): boolean {
  return [...text.matchAll(/"modified"\s*:\s*"(\d{4}-\d{2}-\d{2})/g)].some(([, found = '']) => found > day);
}

/** True when a `name` of the document is one of `names`, in whatever spelling. */
function mentions(text: string, ecosystem: string, names: ReadonlySet<string>): boolean {
  const found = text.matchAll(/"name"\s*:\s*("(?:[^"\\]|\\.){0,2000}")/g);
  return [...found].some(([, written = '']) => names.has(normalizeName({ecosystem, name: textOf(written)})));
}

function textOf(written: string): string {
  return written.includes('\\') ? String(parseJson(written)) : written.slice(1, -1);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return '';
  }
}

function recordsOf(text: string, path: string, knownExploited: KnownExploited): readonly PackageRecord[] {
  try {
    return toRecords(parseOsvAdvisory(text), knownExploited);
  } catch (error) {
    if (error instanceof OsvFormatError) throw new AdvisoryDataError(`${path}: ${error.message}`, {cause: error});
    throw error;
  }
}
