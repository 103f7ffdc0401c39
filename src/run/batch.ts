/** Packs files into batches: large enough that a message costs little, small enough to share work evenly. */
import type {BatchedFile, BatchMessage} from './protocol.ts';

/** A worker needs 50–200 ms for this much, so the threads end at about the same time. */
const MAX_BATCH_BYTES = 1024 * 1024;
const MAX_BATCH_FILES = 256;

/** A file that is to be scanned, with its bytes. `id` is the caller's. */
export interface FileWork {
  readonly id: number;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Indexes of the scanners that still have to see it. */
  readonly scanners: readonly number[];
}

/** Work that is handed to a worker in one go. */
export interface Batch {
  readonly files: readonly FileWork[];
  /** The file is suspected of having crashed a worker: it is tried once more by itself. */
  readonly suspect: boolean;
}

/** Groups a stream of files into batches; reads no further ahead than the batch that is asked for. */
export async function* toBatches(files: AsyncIterable<FileWork>): AsyncGenerator<Batch> {
  let batch: FileWork[] = [];
  let sizeBytes = 0;
  for await (const file of files) {
    batch.push(file);
    sizeBytes += file.bytes.length;
    if (sizeBytes < MAX_BATCH_BYTES && batch.length < MAX_BATCH_FILES) continue;
    yield {files: batch, suspect: false};
    batch = [];
    sizeBytes = 0;
  }
  if (batch.length > 0) yield {files: batch, suspect: false};
}

/** The batch as a message, its bytes copied into one buffer that can be transferred. */
export function packBatch({files}: Batch): BatchMessage {
  const packed = new Uint8Array(files.reduce((sum, {bytes}) => sum + bytes.length, 0));
  const entries: BatchedFile[] = [];
  let offset = 0;
  for (const {path, bytes, scanners} of files) {
    packed.set(bytes, offset);
    entries.push({path, offset, length: bytes.length, scanners});
    offset += bytes.length;
  }
  return {bytes: packed.buffer, files: entries};
}
