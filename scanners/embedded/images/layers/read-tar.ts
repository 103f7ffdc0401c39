/** The entries of a tar archive, one after the other, with long names and sparse files as PAX and GNU write them. */
import type {ByteReader} from './byte-reader.ts';
import {CorruptArchive} from './corrupt-archive.ts';
import {parsePax} from './pax.ts';
import {expand, OLD_GNU, parseList, parseOldGnu, realSize, type SparseMap, splitMap} from './sparse.ts';
import {BLOCK_BYTES, parseHeader, parseText, type TarHeader} from './tar-header.ts';

/** `other`: devices, pipes and whatever else is no file. */
export type TarKind = 'file' | 'folder' | 'symlink' | 'hard-link' | 'other';

export interface TarEntry {
  /** As written. */
  readonly path: string;
  readonly kind: TarKind;
  /** Of the file as a program sees it. */
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** As written; empty for all but links. */
  readonly linkName: string;
  /** Where its content begins in the archive, and how long it is there. */
  readonly start: number;
  readonly storedBytes: number;
  /** The content; only before the next entry is asked for. Undefined for a sparse file that would be larger than this. */
  read(): Promise<Uint8Array | undefined>;
}

/** Long names and PAX headers beyond this are no names. */
const MAX_METADATA_BYTES = 1024 * 1024;
/** A few bytes of archive can stand for any size. */
const MAX_SPARSE_BYTES = 64 * 1024 * 1024;

const KINDS: Readonly<Record<string, TarKind>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  S: 'file',
  '1': 'hard-link',
  '2': 'symlink',
  '5': 'folder',
};

/** Ends at the end of the archive. Throws `CorruptArchive`, and whatever the reader throws. */
export async function* readTar(reader: ByteReader): AsyncGenerator<TarEntry> {
  let pending = NOTHING_PENDING;
  for (;;) {
    const block = await reader.take(BLOCK_BYTES);
    if (block === undefined) return;
    const header = parseHeader(block);
    if (header === undefined) return expectEnd(await reader.take(BLOCK_BYTES));
    const described = await readMetadata(reader, header, pending);
    if (described !== undefined) {
      pending = described;
      continue;
    }
    const content = await describeContent(reader, header, block, pending);
    const start = reader.position;
    const {entry, wasRead} = makeEntry(reader, content);
    yield {...entry, start};
    const used = wasRead() ? content.storedBytes : 0;
    await reader.skip(padded(content.storedBytes) - used);
    pending = NOTHING_PENDING;
  }
}

/** Two blocks of zeros end an archive; one alone is damage, or a trick against readers that go on. */
function expectEnd(block: Uint8Array | undefined): void {
  if (block !== undefined && parseHeader(block) !== undefined) throw new CorruptArchive('it goes on after its end');
}

/** What headers before an entry say of it. */
interface Pending {
  readonly pax: ReadonlyMap<string, string>;
  readonly path: string | undefined;
  readonly linkName: string | undefined;
}

const NOTHING_PENDING: Pending = {pax: new Map(), path: undefined, linkName: undefined};

/** Undefined when the header is that of an entry. */
async function readMetadata(reader: ByteReader, header: TarHeader, pending: Pending): Promise<Pending | undefined> {
  if (!'xgLK'.includes(header.type) || header.type === '') return undefined;
  if (header.sizeBytes > MAX_METADATA_BYTES) throw new CorruptArchive('a name is longer than 1 MB');
  const bytes = await reader.take(header.sizeBytes);
  if (bytes === undefined) throw new CorruptArchive('it ends too early');
  const next = describe(header.type, bytes, pending);
  await reader.skip(padded(header.sizeBytes) - header.sizeBytes);
  return next;
}

function describe(type: string, bytes: Uint8Array, pending: Pending): Pending {
  if (type === 'L') return {...pending, path: parseText(bytes, 0, bytes.length)};
  if (type === 'K') return {...pending, linkName: parseText(bytes, 0, bytes.length)};
  // Global headers (`g`) hold comments such as git's commit: nothing that an entry needs.
  return type === 'x' ? {...pending, pax: parsePax(bytes)} : pending;
}

interface Content {
  readonly header: TarHeader;
  readonly pending: Pending;
  readonly kind: TarKind;
  readonly storedBytes: number;
  readonly sizeBytes: number;
  readonly sparse: SparseMap | 'before-data' | undefined;
}

async function describeContent(
  reader: ByteReader,
  header: TarHeader,
  block: Uint8Array,
  pending: Pending,
): Promise<Content> {
  const {pax} = pending;
  const kind = KINDS[header.type] ?? 'other';
  const stored = number(pax, 'size') ?? header.sizeBytes;
  const common = {header, pending, kind, storedBytes: hasContent(header, kind) ? stored : 0};
  if (header.type === 'S') {
    const sizeBytes = realSize(block);
    return {...common, sizeBytes, sparse: await readOldGnu(reader, block)};
  }
  const sparseSize = number(pax, 'GNU.sparse.realsize') ?? number(pax, 'GNU.sparse.size');
  if (sparseSize === undefined) return {...common, sizeBytes: common.storedBytes, sparse: undefined};
  const map = pax.get('GNU.sparse.map');
  return {...common, sizeBytes: sparseSize, sparse: map === undefined ? 'before-data' : parseList(map)};
}

async function readOldGnu(reader: ByteReader, header: Uint8Array): Promise<SparseMap> {
  let {map, hasMore} = parseOldGnu(header, OLD_GNU.header);
  while (hasMore) {
    const block = await reader.take(BLOCK_BYTES);
    if (block === undefined) throw new CorruptArchive('it ends too early');
    const next = parseOldGnu(block, OLD_GNU.extension);
    map.push(...next.map);
    hasMore = next.hasMore;
  }
  return map;
}

function makeEntry(reader: ByteReader, {header, pending, kind, storedBytes, sizeBytes, sparse}: Content) {
  let isRead = false;
  const read = async (): Promise<Uint8Array | undefined> => {
    if (sparse !== undefined && sizeBytes > MAX_SPARSE_BYTES) return undefined;
    isRead = true;
    const bytes = await reader.take(storedBytes);
    if (bytes === undefined) throw new CorruptArchive('it ends too early');
    if (sparse === undefined) return bytes;
    const {map, data} = sparse === 'before-data' ? splitMap(bytes) : {map: sparse, data: bytes};
    return expand(data, map, sizeBytes);
  };
  const {pax, path, linkName} = pending;
  const {mode} = header;
  const name = pax.get('GNU.sparse.name') ?? pax.get('path') ?? path ?? header.path;
  const entry = {
    path: name,
    linkName: kind === 'symlink' || kind === 'hard-link' ? (pax.get('linkpath') ?? linkName ?? header.linkName) : '',
    // Archives older than POSIX mark a folder by the slash alone.
    kind: kind === 'file' && name.endsWith('/') ? ('folder' as const) : kind,
    sizeBytes,
    storedBytes,
    mode,
    uid: number(pax, 'uid') ?? header.uid,
    gid: number(pax, 'gid') ?? header.gid,
    read,
  };
  return {entry, wasRead: () => isRead};
}

/** Links, folders, devices and pipes have none, whatever their size says. */
function hasContent({type}: TarHeader, kind: TarKind): boolean {
  return kind === 'file' || (kind === 'other' && !'346'.includes(type));
}

function number(pax: ReadonlyMap<string, string>, key: string): number | undefined {
  const text = pax.get(key);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new CorruptArchive(`a PAX header has a ${key} that is no number`);
  return Number(text);
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
}
