/** One lane of the pool: takes batch after batch and sees each through, whatever a file does to the worker. */
import type {Batch} from './batch.ts';
import {oneLine} from './describe-fault.ts';
import {type BatchEnd, type Culprit, FilesWorker, type FilesWorkerSettings} from './files-worker.ts';
import type {FileAnswer} from './protocol.ts';
import {Rest} from './rest-of-batch.ts';

/** A thread that cannot even start twice will not start a third time. */
const MAX_FAILED_STARTS = 2;

/** Where a lane tells what it learns. Ids are those of the files; scanners are indexes of the task. */
export interface LaneEvents {
  readonly onReport: (id: number, scanner: number, report: string) => void;
  readonly onFailure: (id: number, scanner: number, reason: string) => void;
  /** The scanner as a whole cannot be used. */
  readonly onBroken: (scanner: number, cause: string) => void;
  readonly onSpent: (scanner: number, ms: number) => void;
  readonly onFilesDone: (count: number) => void;
}

/** Scans until there are no more batches or the signal is aborted. A file without an answer has failed. */
export async function runLane(
  batches: AsyncIterator<Batch>,
  settings: FilesWorkerSettings,
  events: LaneEvents,
  signal: AbortSignal,
): Promise<void> {
  const lane = new Lane(settings, events, signal);
  try {
    let next = batches.next();
    for (;;) {
      const {value: batch, done} = await next;
      if (done || signal.aborted) return;
      // The next batch is read while this one is scanned.
      next = batches.next();
      next.catch(() => {});
      await lane.scanToTheEnd(batch);
      events.onFilesDone(batch.files.length);
    }
  } finally {
    await lane.close();
  }
}

class Lane {
  readonly #settings: FilesWorkerSettings;
  readonly #events: LaneEvents;
  readonly #signal: AbortSignal;
  #worker: FilesWorker | undefined;
  #failedStarts = 0;

  constructor(settings: FilesWorkerSettings, events: LaneEvents, signal: AbortSignal) {
    this.#settings = settings;
    this.#events = events;
    this.#signal = signal;
  }

  /** Each turn takes at least one scan off the batch, answered or failed, or turns it into a suspect: it ends. */
  async scanToTheEnd(batch: Batch): Promise<void> {
    const queue: Batch[] = [batch];
    for (let one = queue.pop(); one !== undefined && this.#canScan; one = queue.pop()) {
      const rest = new Rest(one);
      const end = await this.#scanOnce(one, rest);
      queue.push(...this.#whatIsNext(one, rest, end));
    }
  }

  get #canScan(): boolean {
    return !this.#signal.aborted && this.#failedStarts < MAX_FAILED_STARTS;
  }

  async close(): Promise<void> {
    await this.#worker?.close();
    this.#worker = undefined;
  }

  async #scanOnce(batch: Batch, rest: Rest): Promise<BatchEnd> {
    if (this.#worker?.isAlive !== true) this.#worker = new FilesWorker(this.#settings);
    const startedAt = performance.now();
    let toldMs = 0;
    const onAnswers = (answers: readonly FileAnswer[], spentMs: readonly number[]) => {
      toldMs += spentMs.reduce((sum, ms) => sum + ms, 0);
      this.#accept(batch, rest, answers, spentMs);
    };
    const end = await this.#worker.scan(batch, {onBroken: this.#events.onBroken, onAnswers}, this.#signal);
    // A thread that was ended has not told what its last scan took.
    const culprit = 'culprit' in end ? end.culprit : undefined;
    if (culprit !== undefined) this.#events.onSpent(culprit.scanner, performance.now() - startedAt - toldMs);
    this.#noteStart(this.#worker.isReady, end);
    // Also lets the answers that are still under way arrive.
    if (end.kind !== 'done') await this.close();
    return end;
  }

  #noteStart(isReady: boolean, end: BatchEnd): void {
    if (isReady || end.kind !== 'crashed') return;
    this.#failedStarts += 1;
    if (this.#failedStarts < MAX_FAILED_STARTS) return;
    for (const scanner of this.#settings.scanners.keys()) this.#events.onBroken(scanner, oneLine(end.cause));
  }

  #accept(batch: Batch, rest: Rest, answers: readonly FileAnswer[], spentMs: readonly number[]): void {
    for (const answer of answers) {
      const file = batch.files[answer.file];
      if (file === undefined) continue;
      rest.take(answer);
      if ('report' in answer) this.#events.onReport(file.id, answer.scanner, answer.report);
      else this.#events.onFailure(file.id, answer.scanner, answer.failure);
    }
    for (const [scanner, ms] of spentMs.entries()) this.#events.onSpent(scanner, ms);
  }

  #whatIsNext(batch: Batch, rest: Rest, end: BatchEnd): readonly Batch[] {
    switch (end.kind) {
      case 'done':
      case 'aborted':
        return [];
      case 'over-time':
        this.#fail(batch, rest, end.culprit, `over its time limit of ${this.#settings.fileTimeoutMs} ms`);
        return rest.toBatches(false);
      case 'crashed':
        return this.#afterCrash(batch, rest, end.culprit, oneLine(end.cause));
    }
  }

  /** The file at which a thread died may only have been the last straw, so it is tried once more, alone. */
  #afterCrash(batch: Batch, rest: Rest, culprit: Culprit | undefined, cause: string): readonly Batch[] {
    if (culprit === undefined) {
      // It died at no file: one more try for all, then each is failed with the cause.
      if (!batch.suspect) return rest.toBatches(true);
      for (const one of rest.culprits()) this.#fail(batch, rest, one, cause);
      return [];
    }
    if (batch.suspect && batch.files.length === 1) {
      this.#fail(batch, rest, culprit, cause);
      return rest.toBatches(false);
    }
    const alone = rest.split(culprit);
    return [...rest.toBatches(false), ...alone];
  }

  #fail(batch: Batch, rest: Rest, culprit: Culprit, reason: string): void {
    const file = batch.files[culprit.file];
    if (file === undefined || !rest.take(culprit)) return;
    this.#events.onFailure(file.id, culprit.scanner, reason);
  }
}
