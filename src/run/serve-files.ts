/** Worker thread: scans batches of files with the file scanners of the task, each prepared once. */
import type {MessagePort} from 'node:worker_threads';
import {isBinary} from '../formats/text/is-binary.ts';
import {BudgetExceeded, type FileReport, type PreparedFileScanner} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import {
  type BatchMessage,
  type FileAnswer,
  type FilesMessage,
  type FilesTask,
  IDLE,
  SLOT_FILE,
  SLOT_SCANNER,
  SLOT_SEQUENCE,
} from './protocol.ts';
import type {ScannerSources} from './scanner-sources.ts';

/** Answers are sent at least this often, so that little is lost when the worker has to be ended. */
const FLUSH_AFTER_MS = 50;

/** Prepares the scanners, says which are broken, then answers each batch file by file, one batch after the other. */
export async function serveFiles(task: FilesTask, port: MessagePort, sources: ScannerSources): Promise<void> {
  const send = (message: FilesMessage) => port.postMessage(message);
  const {prepared, broken} = await prepareAll(task, sources);

  const slots = new Int32Array(task.progress);
  let last = Promise.resolve();
  port.on('message', (batch: BatchMessage) => {
    last = last.then(() => scanBatch({batch, prepared, slots, send, timeoutMs: task.fileTimeoutMs}));
  });
  send({kind: 'ready', broken});
}

async function prepareAll({scanners}: FilesTask, {load, shippedWith}: ScannerSources) {
  const prepared: (PreparedFileScanner | undefined)[] = [];
  const broken: {scanner: number; cause: string}[] = [];
  for (const [index, {name, settings}] of scanners.entries()) {
    try {
      const scanner = await load(name);
      if (scanner.kind !== 'file') throw new Error(`${name} is not a file scanner`);
      prepared[index] = await scanner.prepare(settings, shippedWith(name));
    } catch (error) {
      broken.push({scanner: index, cause: describeFault(error)});
    }
  }
  return {prepared, broken};
}

interface BatchScan {
  readonly batch: BatchMessage;
  readonly prepared: readonly (PreparedFileScanner | undefined)[];
  readonly slots: Int32Array;
  readonly send: (message: FilesMessage) => void;
  readonly timeoutMs: number;
}

async function scanBatch({batch, prepared, slots, send, timeoutMs}: BatchScan): Promise<void> {
  let answers: FileAnswer[] = [];
  let spentMs = prepared.map(() => 0);
  let flushedAt = performance.now();
  const flush = () => {
    send({kind: 'answers', answers, spentMs});
    answers = [];
    spentMs = prepared.map(() => 0);
    flushedAt = performance.now();
  };

  for (const [file, {path, offset, length, scanners}] of batch.files.entries()) {
    const bytes = new Uint8Array(batch.bytes, offset, length);
    const binary = isBinary(bytes);
    for (const scanner of scanners) {
      const one = prepared[scanner];
      if (one === undefined) continue;
      const startedAt = performance.now();
      mark(slots, file, scanner);
      const wanted = !binary || one.takesBinary === true;
      const loading = wanted ? one.load?.(path) : undefined;
      const said = wanted ? await scanLoaded(one, {path, bytes, timeoutMs}, loading) : {report: NOT_TEXT};
      mark(slots, IDLE, scanner);
      answers.push({file, scanner, ...said});
      spentMs[scanner] = (spentMs[scanner] ?? 0) + performance.now() - startedAt;
      if (performance.now() - flushedAt > FLUSH_AFTER_MS) flush();
    }
  }
  flush();
  send({kind: 'done'});
}

const NOT_TEXT = JSON.stringify({
  findings: [],
  notes: [{kind: 'not-text', text: 'binary content'}],
} satisfies FileReport);

type Said = {readonly report: string} | {readonly failure: string};

interface TimedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly timeoutMs: number;
}

/** The time for loading is not the file's. */
async function scanLoaded(scanner: PreparedFileScanner, file: TimedFile, loading?: Promise<void>): Promise<Said> {
  try {
    if (loading !== undefined) await loading;
  } catch (error) {
    return {failure: describeFault(error)};
  }
  return scanFile(scanner, file);
}

function scanFile(scanner: PreparedFileScanner, file: TimedFile): Said {
  const {path, bytes, timeoutMs} = file;
  const deadline = performance.now() + timeoutMs;
  const checkBudget = () => {
    if (performance.now() > deadline) throw new BudgetExceeded(`over its time limit of ${timeoutMs} ms`);
  };
  try {
    return {report: reportToText(scanner.scan({path, bytes, checkBudget}))};
  } catch (error) {
    return {failure: describeFault(error)};
  }
}

/** Most files have nothing to say: those cost no text and no parsing. */
function reportToText(report: FileReport): string {
  const isEmpty = report.findings.length === 0 && !report.notes?.length && report.facts === undefined;
  return isEmpty ? '' : JSON.stringify(report);
}

/** Tells the main thread where this thread is; see FilesTask.progress. */
function mark(slots: Int32Array, file: number, scanner: number): void {
  Atomics.store(slots, SLOT_FILE, file);
  Atomics.store(slots, SLOT_SCANNER, scanner);
  Atomics.add(slots, SLOT_SEQUENCE, 1);
}
