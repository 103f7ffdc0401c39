/** An archive with all that are nested in it, within limits; what is beyond them is named. */
import {readZipEntries, UnreadableZip, type ZipEntry} from '../../../../../../src/formats/zip/read-zip.ts';
import type {LanguagePackage, PackageFacts} from '../../package-facts.ts';
import {LANGUAGE_FILES} from '../language-files.ts';
import {identify} from './identify.ts';

/** Ours: a program in a web archive in an enterprise archive has three. */
const MAX_DEPTH = 8;
/** Of one archive; the Java runtime's largest has 60,000. */
const MAX_ENTRIES = 200_000;
/** Archives in one file, and what is unpacked of it in all. */
const MAX_ARCHIVES = 5_000;
const MAX_UNPACKED_BYTES = 1024 ** 3;
/** Of one archive inside another, and of one file that describes a package. */
const MAX_NESTED_BYTES = 256 * 1024 ** 2;
const MAX_METADATA_BYTES = 1024 ** 2;

/** Files that say what an archive is. */
const METADATA = /^META-INF\/(?:MANIFEST\.MF|maven\/[^/]+\/[^/]+\/pom\.properties)$/;
/** Notes of one file; the rest is counted. */
const MAX_NOTES = 20;

interface Pending {
  /** Way through the archives; empty for the outermost one. */
  readonly inside: string;
  readonly name: string;
  /** Unpacks it when its turn comes, so that one way through the archives is in memory at a time. */
  readonly read: () => Buffer;
  readonly depth: number;
}

interface Progress {
  readonly pending: Pending[];
  readonly packages: LanguagePackage[];
  readonly notes: string[];
  archives: number;
  unpackedBytes: number;
}

/** Never throws for what an archive holds: what could not be read is a note with its name. */
export function readArchives(path: string, bytes: Buffer): PackageFacts {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const progress: Progress = {
    pending: [{inside: '', name, read: () => bytes, depth: 0}],
    packages: [],
    notes: [],
    archives: 0,
    unpackedBytes: 0,
  };
  for (let archive = progress.pending.pop(); archive !== undefined; archive = progress.pending.pop()) {
    readArchive(archive, progress);
  }
  const {packages, notes} = progress;
  return {packages, ...(notes.length > 0 && {notes: shorten(notes)})};
}

function readArchive(archive: Pending, progress: Progress): void {
  const {inside, name, read} = archive;
  const label = inside === '' ? 'it' : inside;
  progress.archives += 1;
  try {
    const bytes = read();
    const entries = readZipEntries(bytes, {entries: MAX_ENTRIES});
    const metadata = entries
      .filter((entry) => METADATA.test(entry.name))
      .map((entry) => ({name: entry.name, text: textOf(entry, progress)}));
    const nested = entries.filter((each) => LANGUAGE_FILES.jar.test(each.name));
    const found = identify({name, bytes, metadata, isContainer: nested.length > 0 || inside === ''});
    for (const each of found.packages) progress.packages.push({...each, ...(inside !== '' && {inside})});
    if (found.note !== undefined) progress.notes.push(`${label} ${found.note}`);
    for (const entry of nested) queueNested(archive, entry, progress);
  } catch (error) {
    if (!(error instanceof UnreadableZip)) throw error;
    progress.notes.push(`${label} could not be read: ${error.message}`);
  }
}

function textOf(entry: ZipEntry, progress: Progress): string {
  if (entry.sizeBytes > MAX_METADATA_BYTES) throw new UnreadableZip(`${entry.name} is larger than any description`);
  progress.unpackedBytes += entry.sizeBytes;
  if (progress.unpackedBytes > MAX_UNPACKED_BYTES) throw new UnreadableZip('it unpacks to more than the limit');
  return entry.read().toString('utf8');
}

function queueNested({inside, depth}: Pending, entry: ZipEntry, progress: Progress): void {
  const path = inside === '' ? entry.name : `${inside}!/${entry.name}`;
  const reason = refusal(entry, depth, progress);
  if (reason !== undefined) {
    progress.notes.push(`${path} was not looked into: ${reason}`);
    return;
  }
  progress.unpackedBytes += entry.sizeBytes;
  const name = entry.name.slice(entry.name.lastIndexOf('/') + 1);
  progress.pending.push({inside: path, name, read: () => entry.read(), depth: depth + 1});
}

function refusal({sizeBytes}: ZipEntry, depth: number, progress: Progress): string | undefined {
  if (depth >= MAX_DEPTH) return `it lies in more than ${MAX_DEPTH} archives`;
  if (sizeBytes > MAX_NESTED_BYTES) return `it unpacks to more than ${MAX_NESTED_BYTES} bytes`;
  if (progress.archives + progress.pending.length >= MAX_ARCHIVES)
    return `there are more than ${MAX_ARCHIVES} archives`;
  const isTooMuch = progress.unpackedBytes + sizeBytes > MAX_UNPACKED_BYTES;
  return isTooMuch ? `all archives together unpack to more than ${MAX_UNPACKED_BYTES} bytes` : undefined;
}

function shorten(notes: readonly string[]): readonly string[] {
  if (notes.length <= MAX_NOTES) return notes;
  return [...notes.slice(0, MAX_NOTES), `${notes.length - MAX_NOTES} more archives in it could not be read or named`];
}
