/** How many worker threads pay. */

/**
 * A thread costs 30–60 ms until it scans, and one thread scans some 10 MB a second: below this much per thread a
 * further one would start when the work is already done.
 */
const BYTES_A_WORKER = 1024 * 1024;

/** At least 1, at most one a core, fewer for little work. */
export function chooseWorkerCount(sizeBytes: number, cores: number): number {
  return Math.max(1, Math.min(cores, Math.ceil(sizeBytes / BYTES_A_WORKER)));
}
