/** A tar archive of images, packed or not, as a folder: its table of contents is read once. */

import {randomUUID} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {type FileHandle, open, unlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {FileReader} from '../layers/byte-reader.ts';
import {decompress, packingOf} from '../layers/decompress.ts';
import {folderOf, joinPath, normalizePath} from '../layers/image-path.ts';
import {readTar} from '../layers/read-tar.ts';
import {digestOf} from './digest.ts';
import {ImageError} from './image-error.ts';
import type {ImageFolder} from './image-folder.ts';

/** An archive of images has a few files a layer. */
const MAX_ENTRIES = 100_000;
/** `docker save` links a layer that occurs twice. */
const MAX_LINKS = 10;
const READ_BYTES = 256 * 1024;

interface Stretch {
  readonly start: number;
  readonly sizeBytes: number;
}

/** Throws `CorruptArchive` and `ImageError`. */
export async function openTarFolder(path: string): Promise<ImageFolder> {
  const file = await openUnpacked(path);
  try {
    const find = await readContents(file);
    const expect = (name: string): Stretch => {
      const stretch = find(name);
      if (stretch === undefined) throw new ImageError(`${name} is not in the archive`);
      return stretch;
    };
    return {
      async read(name, maxBytes) {
        const stretch = find(name);
        if (stretch === undefined) return undefined;
        if (stretch.sizeBytes > maxBytes) throw new ImageError(`${name} is larger than ${maxBytes} bytes`);
        const bytes = Buffer.alloc(stretch.sizeBytes);
        await file.read(bytes, 0, stretch.sizeBytes, stretch.start);
        return bytes;
      },
      open: (name) => readStretch(file, expect(name), () => Buffer.allocUnsafe(READ_BYTES)),
      async digest(name) {
        // Each piece is done with before the next one is read.
        const buffer = Buffer.allocUnsafe(READ_BYTES);
        return digestOf(readStretch(file, expect(name), () => buffer));
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A packed archive is unpacked into a file without a name, as layers are looked for in any order. */
async function openUnpacked(path: string): Promise<FileHandle> {
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new ImageError('it is no file');
    const lead = Buffer.alloc(4);
    await file.read(lead, 0, lead.length, 0);
    if (packingOf(lead) === 'none') return file;
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return unpackIntoTemporary(path);
}

async function unpackIntoTemporary(path: string): Promise<FileHandle> {
  const temporary = join(tmpdir(), `secure-pipeline-${randomUUID()}.tar`);
  const file = await open(temporary, 'wx+', 0o600);
  try {
    // What has no name cannot be left behind. Windows keeps it until it is closed.
    await unlink(temporary).catch(() => {});
    for await (const chunk of decompress(createReadStream(path, {highWaterMark: READ_BYTES}))) await file.write(chunk);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readContents(file: FileHandle): Promise<(name: string) => Stretch | undefined> {
  const stretches = new Map<string, Stretch>();
  const links = new Map<string, string>();
  const {size} = await file.stat();
  for await (const entry of readTar(new FileReader(file, 0, size))) {
    const path = normalizePath(entry.path);
    if (entry.kind === 'file') stretches.set(path, {start: entry.start, sizeBytes: entry.storedBytes});
    if (entry.kind === 'hard-link') links.set(path, normalizePath(entry.linkName));
    if (entry.kind === 'symlink') links.set(path, normalizePath(joinPath(folderOf(path), entry.linkName)));
    if (stretches.size + links.size > MAX_ENTRIES) throw new ImageError(`it has over ${MAX_ENTRIES} files`);
  }
  return (name) => {
    let path = normalizePath(name);
    for (let hops = 0; hops < MAX_LINKS && links.has(path) && !stretches.has(path); hops++)
      path = links.get(path) ?? '';
    return stretches.get(path);
  };
}

/** `bufferFor` gives memory for the next piece. */
async function* readStretch(
  file: FileHandle,
  {start, sizeBytes}: Stretch,
  bufferFor: () => Buffer,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < sizeBytes; at += READ_BYTES) {
    const chunk = bufferFor().subarray(0, Math.min(READ_BYTES, sizeBytes - at));
    const {bytesRead} = await file.read(chunk, 0, chunk.length, start + at);
    if (bytesRead < chunk.length) throw new ImageError('the archive became shorter while it was read');
    yield chunk;
  }
}
