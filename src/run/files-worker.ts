/** The main thread's side of one files worker: gives it a batch and says in which of four ways that ended. */
import type {Worker} from 'node:worker_threads';
import {type Batch, packBatch} from './batch.ts';
import {
  type FileAnswer,
  type FilesMessage,
  type FilesTask,
  IDLE,
  PROGRESS_SLOTS,
  SLOT_FILE,
  SLOT_SCANNER,
  SLOT_SEQUENCE,
} from './protocol.ts';
import {describeDeath, startThread, type ThreadSettings} from './thread.ts';

/** How often a busy worker is looked at. */
const WATCH_INTERVAL_MS = 50;

/** A scanner that calls `checkBudget` ends by itself at its limit; one that does not is ended this much later. */
const HARD_LIMIT_GRACE_MS = 500;

/** Loading the scanners and compiling their rules takes well under a second; this is for overloaded machines. */
const START_TIMEOUT_MS = 60_000;

/** A place in a batch: which file, and which scanner was at it. */
export interface Culprit {
  readonly file: number;
  readonly scanner: number;
}

export type BatchEnd =
  | {readonly kind: 'done'}
  | {readonly kind: 'over-time'; readonly culprit: Culprit}
  /** The thread died; `culprit` is undefined when it was at no file. */
  | {readonly kind: 'crashed'; readonly culprit: Culprit | undefined; readonly cause: string}
  | {readonly kind: 'aborted'};

export interface FilesWorkerSettings {
  readonly thread: ThreadSettings;
  readonly scanners: FilesTask['scanners'];
  readonly fileTimeoutMs: number;
}

export interface FilesWorkerEvents {
  readonly onBroken: (scanner: number, cause: string) => void;
  readonly onAnswers: (answers: readonly FileAnswer[], spentMs: readonly number[]) => void;
}

type Resolve = (end: BatchEnd) => void;

/** One thread. After any end but `done` it is gone, and a new one has to be made. */
export class FilesWorker {
  readonly #worker: Worker;
  readonly #slots: Int32Array;
  readonly #fileTimeoutMs: number;
  #events: FilesWorkerEvents | undefined;
  #resolve: Resolve | undefined;
  #isReady = false;
  #deathCause: string | undefined;

  constructor({thread, scanners, fileTimeoutMs}: FilesWorkerSettings) {
    const progress = new SharedArrayBuffer(PROGRESS_SLOTS * Int32Array.BYTES_PER_ELEMENT);
    this.#slots = new Int32Array(progress);
    Atomics.store(this.#slots, SLOT_FILE, IDLE);
    this.#fileTimeoutMs = fileTimeoutMs;
    this.#worker = startThread(thread, {kind: 'files', scanners, fileTimeoutMs, progress});
    this.#worker.on('message', (message: FilesMessage) => this.#onMessage(message));
    this.#worker.on('error', (error: unknown) => {
      this.#deathCause ??= describeDeath(error, thread);
    });
    this.#worker.on('exit', (code) => this.#onExit(code));
  }

  get isAlive(): boolean {
    return this.#deathCause === undefined;
  }

  /** True once the scanners are prepared. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Scans the batch. Never rejects. */
  async scan(batch: Batch, events: FilesWorkerEvents, signal: AbortSignal): Promise<BatchEnd> {
    if (signal.aborted) return {kind: 'aborted'};
    this.#events = events;
    const {promise, resolve} = Promise.withResolvers<BatchEnd>();
    this.#resolve = resolve;
    const onAbort = () => resolve({kind: 'aborted'});
    signal.addEventListener('abort', onAbort, {once: true});
    const stopWatching = this.#watch(resolve);

    const message = packBatch(batch);
    this.#worker.postMessage(message, [message.bytes]);
    const end = await promise;

    stopWatching();
    signal.removeEventListener('abort', onAbort);
    this.#resolve = undefined;
    return end;
  }

  /** Ends the thread whatever it is doing. */
  async close(): Promise<void> {
    this.#deathCause ??= 'was ended';
    await this.#worker.terminate();
  }

  #onMessage(message: FilesMessage): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        for (const {scanner, cause} of message.broken) this.#events?.onBroken(scanner, cause);
        return;
      case 'answers':
        this.#events?.onAnswers(message.answers, message.spentMs);
        return;
      case 'done':
        this.#resolve?.({kind: 'done'});
    }
  }

  #onExit(code: number): void {
    this.#deathCause ??= `the scanning thread ended with code ${code}`;
    this.#resolve?.({kind: 'crashed', culprit: this.#culprit(), cause: this.#deathCause});
  }

  #culprit(): Culprit | undefined {
    const file = Atomics.load(this.#slots, SLOT_FILE);
    return file === IDLE ? undefined : {file, scanner: Atomics.load(this.#slots, SLOT_SCANNER)};
  }

  /** The clock of a scan starts when this thread first sees it, so a busy main thread never shortens a limit. */
  #watch(resolve: Resolve): () => void {
    let sequence = Atomics.load(this.#slots, SLOT_SEQUENCE);
    let seenAt = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const current = Atomics.load(this.#slots, SLOT_SEQUENCE);
      if (current !== sequence) {
        sequence = current;
        seenAt = now;
        return;
      }
      if (!this.#isReady && now - seenAt > START_TIMEOUT_MS) {
        resolve({kind: 'crashed', culprit: undefined, cause: 'the scanning thread did not start in time'});
      }
      const culprit = this.#culprit();
      if (culprit !== undefined && now - seenAt > this.#fileTimeoutMs + HARD_LIMIT_GRACE_MS) {
        resolve({kind: 'over-time', culprit});
      }
    }, WATCH_INTERVAL_MS);
    return () => clearInterval(timer);
  }
}
