/** Jobs in the order in which they can run, so that what one hands on is known before the next. */
import type {Job} from '../model/workflow.ts';

/** Jobs that wait for each other, or for one that is not there, come last. A loop: chains can be long. */
export function jobsInOrder(jobs: readonly Job[]): readonly Job[] {
  const byKey = new Map(jobs.map((job) => [job.key, job]));
  const dependents = new Map<string, Job[]>();
  const waiting = new Map<Job, number>();
  for (const job of jobs) {
    const needs = [...new Set(job.needs)].filter((key) => byKey.has(key));
    waiting.set(job, needs.length);
    for (const key of needs) add(dependents, key, job);
  }
  const ready = jobs.filter((job) => waiting.get(job) === 0);
  for (let next = 0; next < ready.length; next += 1) {
    for (const job of dependents.get(ready[next]?.key ?? '') ?? []) {
      const left = (waiting.get(job) ?? 0) - 1;
      waiting.set(job, left);
      if (left === 0) ready.push(job);
    }
  }
  const done = new Set(ready);
  return [...ready, ...jobs.filter((job) => !done.has(job))];
}

function add(lists: Map<string, Job[]>, key: string, job: Job): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [job]);
  else list.push(job);
}
