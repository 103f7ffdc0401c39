/** Refuses files whose trees would not fit into the memory of the thread: then the others could not be judged either. */
import {getHeapStatistics} from 'node:v8';

/** Bytes of tree, components and report that a byte of a lockfile comes to; measured on package-lock.json of 20 MB. */
const BYTES_A_BYTE = 20;

/** What is known of the heap of this thread. */
export interface Heap {
  readonly heap_size_limit: number;
}

/** Why a file of this size cannot be read; undefined when it can. */
export function memoryReason(sizeBytes: number, heap: Heap = getHeapStatistics()): string | undefined {
  if (sizeBytes * BYTES_A_BYTE <= heap.heap_size_limit) return undefined;
  const neededMb = Math.ceil((sizeBytes * BYTES_A_BYTE) / (1024 * 1024));
  return `reading it takes about ${neededMb} MB of memory; raise limits.worker-memory-mb, or exclude the file by its path`;
}
