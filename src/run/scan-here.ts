/**
 * Runs a project scanner in the main thread, where it is the only one and there is little to read: starting a thread
 * would take longer than the work. What a file can do is bounded by its size and by `callWithin`.
 */
import {callWithin} from '../platform/call-within.ts';
import type {FileEntry} from '../repository/snapshot.ts';
import type {Project, ProjectReport, ProjectScanner, Shipped} from '../scanner.ts';
import {describeFault, ScanFault} from './describe-fault.ts';
import {checkProjectReport} from './report-schema.ts';
import type {ProjectSide} from './scan-project.ts';

/** A thread costs some 50 ms and 30 MB: about as much as reading this much takes. */
const MAX_BYTES = 1024 * 1024;

/** With more, the main thread would not hear of a signal for too long. */
const MAX_FILES = 100;

/** Whether the files are worth no thread. */
export function isLittle(files: readonly FileEntry[]): boolean {
  return files.length <= MAX_FILES && files.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0) <= MAX_BYTES;
}

export interface SideHere extends Omit<ProjectSide, 'scanner' | 'thread' | 'images'> {
  readonly scanner: ProjectScanner;
  readonly shipped: Shipped;
}

/** As `scanProjectSide`: rejects with the cause when the scanner fails. */
export async function scanProjectHere(side: SideHere): Promise<ProjectReport> {
  const {scanner, settings, dependencies, today, askApi, shipped, signal} = side;
  signal.throwIfAborted();
  const context = {...shipped, settings, dependencies, today, askApi, callWithin, signal};
  try {
    return checkProjectReport(await scanner.scan(projectOf(side), context));
  } catch (error) {
    throw new ScanFault(describeFault(error));
  }
}

function projectOf({files, withheld, repository}: SideHere): Project {
  const entries = new Map(files.map((entry) => [entry.path, entry]));
  return {
    paths: files.map(({path}) => path),
    withheld,
    async read(path) {
      const entry = entries.get(path);
      if (entry === undefined) throw new Error(`${path} is not a file of this project`);
      for await (const {bytes} of repository.read([entry])) return bytes;
      throw new Error(`${path}: the repository did not give its content`);
    },
  };
}
