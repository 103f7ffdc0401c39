/** Plan → one outcome for each scanner. A scanner's fault is an outcome, never an exception. */
import type {Plan} from '../plan/plan.ts';
import type {ScanOutcome} from './outcome.ts';
import {readyScanner} from './ready-scanner.ts';
import {isFileScanner, runFileScanners} from './run-file-scanners.ts';
import type {RunOptions} from './run-options.ts';
import {isWholeScanner, runWholeScanner} from './run-whole-scanner.ts';
import {startStopSignal} from './stop-signal.ts';

/** In the order of the plan. Rejects only for a fault of this program. */
export async function runPlan(plan: Plan, options: RunOptions): Promise<readonly ScanOutcome[]> {
  const outcomes = new Map<string, ScanOutcome>();
  const end = (outcome: ScanOutcome) => {
    const {manifest, kind, durationMs} = outcome;
    outcomes.set(manifest.name, outcome);
    options.onProgress({kind: 'scanner-ended', scanner: manifest.name, outcome: kind, durationMs});
  };

  const stop = startStopSignal(options.limits.timeoutMs, options.signal);
  try {
    const scanners = await Promise.all(plan.scanners.map((planned) => readyScanner(planned, options)));
    for (const one of scanners) if (one.kind === 'ended') end(one.outcome);
    const ready = scanners.flatMap((one) => (one.kind === 'ready' ? [one.scanner] : []));

    for (const outcome of await runFileScanners(ready.filter(isFileScanner), options, stop)) end(outcome);
    for (const scanner of ready.filter(isWholeScanner)) end(await runWholeScanner(scanner, options, stop));
  } finally {
    stop.disarm();
  }
  return plan.scanners.flatMap(({scanner}) => outcomes.get(scanner.manifest.name) ?? []);
}
