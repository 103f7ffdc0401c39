/** A layer's bytes as they are packed → the tar archive, within limits of size: gzip, zstd or plain by its first bytes. */
import {Readable} from 'node:stream';
import {createGunzip, createZstdDecompress} from 'node:zlib';
import {CorruptArchive} from './corrupt-archive.ts';

export interface UnpackLimits {
  /** Of one layer, unpacked. */
  readonly layerBytes: number;
  /** Times the packed size, once `freeBytes` are unpacked. Real layers stay below 100. */
  readonly ratio: number;
  readonly freeBytes: number;
}

export const UNPACK_LIMITS: UnpackLimits = {
  layerBytes: 16 * 1024 ** 3,
  ratio: 200,
  freeBytes: 512 * 1024 ** 2,
};

const CHUNK_BYTES = 256 * 1024;

/** Chunks of the archive. Throws `CorruptArchive` for broken packing and beyond the limits. */
export async function* decompress(
  packed: AsyncIterable<Uint8Array>,
  limits: UnpackLimits = UNPACK_LIMITS,
): AsyncGenerator<Uint8Array> {
  const count = {packed: 0, unpacked: 0};
  for await (const chunk of unpack(packed, (bytes) => (count.packed += bytes))) {
    count.unpacked += chunk.length;
    if (count.unpacked > limits.layerBytes) throw new CorruptArchive(`it unpacks to over ${limits.layerBytes} bytes`);
    if (count.unpacked > limits.freeBytes && count.unpacked > count.packed * limits.ratio) {
      throw new CorruptArchive(`it unpacks to over ${limits.ratio} times its size`);
    }
    yield chunk;
  }
}

async function* unpack(
  packed: AsyncIterable<Uint8Array>,
  onPacked: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const iterator = packed[Symbol.asyncIterator]();
  const lead = await readLead(iterator);
  const source = counted(lead, iterator, onPacked);
  const packing = packingOf(lead);
  if (packing === 'none') return yield* source;
  const stream =
    packing === 'gzip' ? createGunzip({chunkSize: CHUNK_BYTES}) : createZstdDecompress({chunkSize: CHUNK_BYTES});
  const input = Readable.from(source, {objectMode: false, highWaterMark: CHUNK_BYTES});
  input.on('error', (error) => stream.destroy(error));
  try {
    yield* input.pipe(stream);
  } catch (error) {
    throw toCorrupt(error);
  } finally {
    stream.destroy();
    input.destroy();
  }
}

/** Enough bytes to know the packing by, or all there are. */
async function readLead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let lead: Uint8Array = new Uint8Array(0);
  while (lead.length < 4) {
    const {done, value} = await iterator.next();
    if (done) return lead;
    lead = lead.length === 0 ? value : Buffer.concat([lead, value]);
  }
  return lead;
}

async function* counted(
  lead: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  onPacked: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (lead.length > 0) {
    onPacked(lead.length);
    yield lead;
  }
  for (;;) {
    const {done, value} = await rest.next();
    if (done) return;
    onPacked(value.length);
    yield value;
  }
}

/** RFC 1952 §2.3.1 and RFC 8878 §3.1.1. */
export function packingOf([first, second, third, fourth]: Uint8Array): 'gzip' | 'zstd' | 'none' {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd ? 'zstd' : 'none';
}

/** zlib's errors have codes such as `Z_BUF_ERROR`; all else is not about the archive. */
function toCorrupt(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!/^(Z_|ZSTD_)/.test(code)) return error;
  return new CorruptArchive(
    code === 'Z_BUF_ERROR' ? 'its compressed data ends too early' : 'its compressed data is broken',
  );
}
