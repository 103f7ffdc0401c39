/** Keeps a gap between requests that change something, as GitHub asks for, so that no secondary limit is met. */
import {setTimeout as sleep} from 'node:timers/promises';

/**
 * One second: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export const WRITE_GAP_UNITS = 1;

/** The part of a limiter group that @octokit/plugin-throttling uses: it schedules an empty job and then sends. */
interface Group {
  key(id: string): {schedule<Value>(options: unknown, job: () => Value): Promise<Value>};
}

/** Lets one job through at a time, each at least `gapMs` after the one before. */
export function makePacer(gapMs: number): Group {
  let turn: Promise<void> = Promise.resolve();
  let earliestMs = 0;
  const waitForTurn = async () => {
    const pauseMs = earliestMs - performance.now();
    if (pauseMs > 0) await sleep(pauseMs);
    earliestMs = performance.now() + gapMs;
  };
  const schedule = async <Value>(_options: unknown, job: () => Value): Promise<Value> => {
    turn = turn.then(waitForTurn);
    await turn;
    return job();
  };
  return {key: () => ({schedule})};
}
