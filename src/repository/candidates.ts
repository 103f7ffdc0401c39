/** The files of one side before and after the limits: from what lies there to what is scanned. */
import {compareText} from '../finding/location.ts';
import {type DiskPath, readFileBytes} from '../platform/files.ts';
import {blobId, type ObjectFormat} from './blob-id.ts';
import type {FileSelection} from './checkout.ts';
import type {NamedPath} from './git-output.ts';
import {isLfsPointer} from './lfs-pointer.ts';
import type {FileEntry, FileSkipReason, SkippedFile} from './snapshot.ts';

/** A file that the selection lets through. */
export interface Candidate extends NamedPath {
  readonly sizeBytes: number;
  /** Octal text. */
  readonly mode: string;
  /** Undefined while nobody knows its content's id: it is read and hashed, if the limits let it through. */
  readonly oid: string | undefined;
  /** What the index has at this path; the content may still be the same. */
  readonly indexOid?: string;
}

/** What one side came to. */
export interface Listing {
  readonly files: readonly FileEntry[];
  readonly skipped: readonly SkippedFile[];
  /** Of the skipped ones those with generated code that others are compiled with. */
  readonly generated: readonly FileEntry[];
}

export interface Admission {
  readonly selection: FileSelection;
  readonly identify: Identify;
  /** True for candidates that are listed and not scanned. */
  readonly isGenerated: (path: string) => boolean;
}

/** Sorts, applies the limits on size and number, and hashes what has no id yet. */
export function admit(
  candidates: readonly Candidate[],
  skipped: readonly SkippedFile[],
  {selection, identify, isGenerated}: Admission,
): Listing {
  const files: FileEntry[] = [];
  const generated: FileEntry[] = [];
  const left = [...skipped];
  for (const candidate of candidates.toSorted(byPath)) {
    const reason = limitReason(candidate, files.length, selection);
    const admitted = reason ?? identify(candidate);
    if (typeof admitted === 'string') left.push(skip(candidate, admitted));
    else if (!isGenerated(candidate.path)) files.push(admitted);
    else {
      generated.push(admitted);
      left.push(skip(candidate, 'generated'));
    }
  }
  return {files, skipped: left.sort(byPath), generated};
}

/** Gives a candidate its id, or says why it is not scanned. */
export type Identify = (candidate: Candidate) => FileEntry | FileSkipReason;

/** For sides whose candidates all have their id. */
export const identifyKnown: Identify = (candidate) => makeEntry(candidate, candidate.oid ?? '', candidate.sizeBytes);

/** For files on disk: those without an id are read and hashed. */
export function identifyOnDisk(root: string, format: ObjectFormat, maxBytes: number): Identify {
  return (candidate) => {
    if (candidate.oid !== undefined) return makeEntry(candidate, candidate.oid, candidate.sizeBytes);
    const bytes = readFileBytes(diskPath(root, candidate), maxBytes);
    if (typeof bytes === 'string') return bytes;
    if (isLfsPointer(bytes)) return 'lfs-pointer';
    return makeEntry(candidate, contentId(bytes, candidate.indexOid, format), bytes.length);
  };
}

/** Where a listed file lies. */
export function diskPath(
  root: string,
  {path, rawPath}: {readonly path: string; readonly rawPath?: Uint8Array},
): DiskPath {
  return rawPath === undefined ? `${root}/${path}` : Buffer.concat([Buffer.from(`${root}/`), rawPath]);
}

/** A file that is left out. */
export function skip(
  {path, sizeBytes}: {readonly path: string; readonly sizeBytes?: number},
  reason: FileSkipReason,
): SkippedFile {
  return sizeBytes === undefined ? {path, reason} : {path, reason, sizeBytes};
}

/**
 * Id of the bytes as they lie there; but where only line ends differ from what the index has (`core.autocrlf`), the
 * index's id: the file is unchanged.
 */
function contentId(bytes: Buffer, indexOid: string | undefined, format: ObjectFormat): string {
  const oid = blobId(bytes, format);
  if (indexOid === undefined || oid === indexOid || !bytes.includes('\r\n')) return oid;
  const withLineFeeds = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return blobId(withLineFeeds, format) === indexOid ? indexOid : oid;
}

function limitReason({sizeBytes}: Candidate, count: number, selection: FileSelection): FileSkipReason | undefined {
  if (sizeBytes > selection.maxFileSizeBytes) return 'too-large';
  return count >= selection.maxFiles ? 'over-file-limit' : undefined;
}

function makeEntry({path, rawPath, mode}: Candidate, oid: string, sizeBytes: number): FileEntry {
  return rawPath === undefined ? {path, oid, sizeBytes, mode} : {path, oid, sizeBytes, mode, rawPath};
}

function byPath(a: {readonly path: string}, b: {readonly path: string}): number {
  return compareText(a.path, b.path);
}
