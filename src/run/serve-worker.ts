/** The worker thread's side: takes its task and serves it until the main thread ends it. */
import {parentPort, workerData} from 'node:worker_threads';
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
  if (task.kind === 'files') return serveFiles(task, parentPort, load);
  return serveProject(task, parentPort, {load, readData: readScannerData});
}

async function loadScanner(entries: readonly ScannerEntry[], name: string): Promise<Scanner> {
  const entry = entries.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`the worker has no scanner ${name}`);
  return entry.load();
}
