/** Starts a worker thread in which scanners run, and says in words why one died. */
import {Worker} from 'node:worker_threads';
import type {WorkerTask} from './protocol.ts';

export interface ThreadSettings {
  /** Absolute path of the worker's entry module. */
  readonly workerFile: string;
  /** Heap of the thread; beyond it the thread dies and the process lives. */
  readonly memoryMb: number;
  /** All that a scanner sees of the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * At the limit Node allows 16 MB more while it ends the thread. What survives of the young generation moves to the old
 * one in one go: were it more than that, V8 would end the whole process. Node's own default is 48 MB.
 */
const MAX_YOUNG_GENERATION_MB = 16;

/** The thread gets its task at once; it inherits neither our environment nor our options. */
export function startThread({workerFile, memoryMb, env}: ThreadSettings, task: WorkerTask): Worker {
  const worker = new Worker(workerFile, {
    workerData: task,
    resourceLimits: {maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: MAX_YOUNG_GENERATION_MB},
    env,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // Nothing that a scanner prints may get into our own output, nor pile up unread.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** For the event `error` of the thread. */
export function describeDeath(error: unknown, {memoryMb}: ThreadSettings): string {
  if (!(error instanceof Error)) return 'the scanning thread died';
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return `over its memory limit of ${memoryMb} MB`;
  return `the scanning thread died: ${error.message}`;
}
