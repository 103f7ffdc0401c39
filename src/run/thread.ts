/** Starts a worker thread in which scanners run, and says in words why one died. */
import {setFlagsFromString} from 'node:v8';
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

/**
 * V8 13.6 (Node 24) compiles a call out of WebAssembly anew after 1,000 times and keeps the result for all threads; two
 * that do so at once for the same signature crash the process, as one of them frees code that belongs to no module
 * (`NativeModule::FreeCode` below `Runtime_TierUpWasmToJSWrapper`). Parsers of several threads do just that. The number is
 * one that no run reaches; it costs 3% of the time of static analysis.
 */
const NEVER_COMPILE_ANEW = '--wasm-wrapper-tiering-budget=1000000000';
setFlagsFromString(NEVER_COMPILE_ANEW);

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
