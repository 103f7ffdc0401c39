/** The worker thread's side: takes its task and serves it until the main thread ends it. */
import {parentPort, workerData} from 'node:worker_threads';
import {readGrammar} from '../platform/grammars.ts';
import {readScannerData} from '../platform/scanner-data.ts';
import type {Scanner, ScannerEntry} from '../scanner.ts';
import type {WorkerTask} from './protocol.ts';
import {serveFiles} from './serve-files.ts';
import {serveProject} from './serve-project.ts';

/** Called once by the worker's entry with every scanner that this build has. */
export async function serveWorker(entries: readonly ScannerEntry[]): Promise<void> {
  if (parentPort === null) throw new Error('the worker entry was started outside a worker thread');
  const task: WorkerTask = workerData;
  const load = (name: string) => loadScanner(entries, name);
  const shippedWith = (scanner: string) => ({readData: (name: string) => readScannerData(scanner, name), readGrammar});
  const sources = {load, shippedWith};
  return task.kind === 'files' ? serveFiles(task, parentPort, sources) : serveProject(task, parentPort, sources);
}

async function loadScanner(entries: readonly ScannerEntry[], name: string): Promise<Scanner> {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`the worker has no scanner ${name}`);
  return entry.load();
}
