/** Plan → one outcome for each scanner. A scanner's fault is an outcome, never an exception. */
import type {Plan} from '../plan/plan.ts';
import type {ScanOutcome} from './outcome.ts';
import {concludePlan, readyPlan} from './ready-plan.ts';
import type {RunOptions} from './run-options.ts';
import {runReady} from './run-ready.ts';
import {startStopSignal} from './stop-signal.ts';

/** In the order of the plan. Rejects only for a fault of this program. */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly ScanOutcome[]> {
  const told = new Set<string>();
  const tell = ({manifest, kind, durationMs}: ScanOutcome) => {
    if (told.has(manifest.name)) return;
    told.add(manifest.name);
    options.onProgress({kind: 'scanner-ended', scanner: manifest.name, outcome: kind, durationMs});
  };
  const stop = startStopSignal(options.limits.timeoutMs, options.signal);
  try {
    const readied = await readyPlan(plan, options);
    for (const outcome of readied.ended) tell(outcome);
    const ran = await runReady(readied.ready, options, stop, tell);
    const outcomes = concludePlan(plan, readied, ran);
    for (const outcome of outcomes) tell(outcome);
    // In the order of the plan, whoever was first.
    for (const text of ran.whole.flatMap(({notices}) => notices)) options.onNotice(text);
    return outcomes;
  } finally {
    stop.disarm();
  }
}
