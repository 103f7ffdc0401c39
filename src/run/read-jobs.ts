/** Reads the contents of jobs, each blob once, and names the file when one cannot be read. */
import type {FileEntry, Repository} from '../repository/snapshot.ts';
import type {FileWork} from './batch.ts';
import {describeFault} from './describe-fault.ts';
import type {FileJob} from './file-jobs.ts';

/** When this many reads fail, the repository is broken, not a file: the rest is not tried. */
const MAX_FAILED_READS = 20;

export type OnUnreadable = (id: number, reason: string) => void;

/** Yields the jobs with their bytes; the id is the job's index. What cannot be read is told, never left out. */
export async function* readJobs(
  repository: Pick<Repository, 'read'>,
  jobs: readonly FileJob[],
  onUnreadable: OnUnreadable,
): AsyncGenerator<FileWork> {
  const idsByOid = Map.groupBy(jobs.keys(), (id) => jobs[id]?.entry.oid ?? '');
  let blobs = [...idsByOid.values()].flatMap((ids) => jobs[ids[0] ?? -1]?.entry ?? []);
  const refuse = (entry: FileEntry, reason: string) => {
    for (const id of idsByOid.get(entry.oid) ?? []) onUnreadable(id, reason);
  };

  for (let failures = 0; blobs.length > 0; failures += 1) {
    let read = 0;
    let reason = 'the repository did not give its content';
    try {
      for await (const {entry, bytes} of repository.read(blobs)) {
        read += 1;
        yield* workOf(idsByOid.get(entry.oid) ?? [], jobs, bytes);
      }
    } catch (error) {
      reason = describeFault(error);
    }
    const [unreadable, ...rest] = blobs.slice(read);
    if (unreadable !== undefined) refuse(unreadable, reason);
    if (failures >= MAX_FAILED_READS) for (const entry of rest.splice(0)) refuse(entry, reason);
    blobs = rest;
  }
}

function* workOf(ids: readonly number[], jobs: readonly FileJob[], bytes: Uint8Array): Generator<FileWork> {
  for (const id of ids) {
    const job = jobs[id];
    if (job !== undefined) yield {id, path: job.entry.path, bytes, scanners: job.scanners};
  }
}
