/** Where the worker thread's module and the program's code lie: in the sources, or in dist beside the bundle. */
import {basename, join} from 'node:path';

export interface WorkerEntry {
  /** Absolute path of the module that a worker thread runs. */
  readonly file: string;
  /**
   * Files and folders that together are this program's code, or the digest of it that the build wrote: cached results
   * of other code are never used.
   */
  readonly code: readonly string[];
}

/** In the sources this file is `src/platform/worker-entry.ts`; bundled it is `dist/<entry>/index.js`. */
export function workerEntry(from: string = import.meta.filename): WorkerEntry {
  const folder = join(from, '..');
  return basename(folder) === 'platform' ? sourceEntry(folder) : bundledEntry(folder);
}

function sourceEntry(folder: string): WorkerEntry {
  const root = join(folder, '..', '..');
  return {
    file: join(root, 'src', 'worker.ts'),
    code: [join(root, 'src'), join(root, 'scanners'), join(root, 'package-lock.json')],
  };
}

function bundledEntry(folder: string): WorkerEntry {
  const dist = join(folder, '..');
  return {file: join(dist, 'worker', 'index.js'), code: [join(dist, 'digest.txt')]};
}
