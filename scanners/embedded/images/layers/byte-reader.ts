/** Reads bytes in the sizes that a parser asks for, from a stream or from a file in which it can jump. */
import type {FileHandle} from 'node:fs/promises';
import {CorruptArchive} from './corrupt-archive.ts';

export interface ByteReader {
  /** Bytes read or skipped so far. */
  readonly position: number;
  /** Exactly `count` bytes, valid until the next call; undefined at the end. Throws `CorruptArchive` in between. */
  take(count: number): Promise<Uint8Array | undefined>;
  /** Throws `CorruptArchive` when there are not so many. */
  skip(count: number): Promise<void>;
}

/** Of a stream: nothing is copied that lies in one chunk. */
export class StreamReader implements ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #at = 0;
  position = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Uint8Array | undefined> {
    if (this.#chunk.length - this.#at >= count) return this.#cut(count);
    if (count > 0 && !(await this.#hasMore())) return undefined;
    if (this.#chunk.length - this.#at >= count) return this.#cut(count);
    const bytes = Buffer.allocUnsafe(count);
    let filled = 0;
    while (filled < count) {
      if (!(await this.#hasMore())) throw new CorruptArchive('it ends too early');
      const part = this.#cut(Math.min(count - filled, this.#chunk.length - this.#at));
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  async skip(count: number): Promise<void> {
    let left = count;
    while (left > 0) {
      if (!(await this.#hasMore())) throw new CorruptArchive('it ends too early');
      left -= this.#cut(Math.min(left, this.#chunk.length - this.#at)).length;
    }
  }

  /** Reads whatever is left. */
  async drain(): Promise<void> {
    while (await this.#hasMore()) this.#cut(this.#chunk.length - this.#at);
  }

  #cut(count: number): Uint8Array {
    const part = this.#chunk.subarray(this.#at, this.#at + count);
    this.#at += count;
    this.position += count;
    return part;
  }

  async #hasMore(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const {done, value} = await this.#chunks.next();
      if (done) return false;
      this.#chunk = value;
      this.#at = 0;
    }
    return true;
  }
}

/** Of a file on disk: what is skipped is not read. */
export class FileReader implements ByteReader {
  readonly #file: FileHandle;
  readonly #end: number;
  position: number;

  /** From `start` on, up to `end`. The caller closes the file. */
  constructor(file: FileHandle, start: number, end: number) {
    this.#file = file;
    this.position = start;
    this.#end = end;
  }

  async take(count: number): Promise<Uint8Array | undefined> {
    if (count > 0 && this.position >= this.#end) return undefined;
    if (this.position + count > this.#end) throw new CorruptArchive('it ends too early');
    const bytes = Buffer.allocUnsafe(count);
    const {bytesRead} = await this.#file.read(bytes, 0, count, this.position);
    if (bytesRead < count) throw new CorruptArchive('it ends too early');
    this.position += count;
    return bytes;
  }

  async skip(count: number): Promise<void> {
    if (this.position + count > this.#end) throw new CorruptArchive('it ends too early');
    this.position += count;
  }
}
