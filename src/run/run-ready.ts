/** Runs scanners that are ready, all kinds of them; nothing is concluded from what several files say together. */
import type {FileScannerEnd} from './file-outcome.ts';
import type {ScanOutcome} from './outcome.ts';
import type {ReadyScanner} from './ready-scanner.ts';
import {isFileScanner, runFileScanners} from './run-file-scanners.ts';
import type {RunOptions} from './run-options.ts';
import {isWholeScanner, runWholeScanner} from './run-whole-scanner.ts';
import type {ReadyWhole} from './scan-side.ts';
import type {StopSignal} from './stop-signal.ts';

/** A project or tool scanner at its end. */
export interface WholeEnd {
  readonly outcome: ScanOutcome;
  /** What it has to say in the report besides. */
  readonly notices: readonly string[];
}

/** What came of the scanners, in the order given. */
export interface Ran {
  readonly files: readonly FileScannerEnd[];
  readonly whole: readonly WholeEnd[];
}

/** A project scanner mostly has a thread of its own and waits for files most of the time; a tool takes the machine. */
export async function runReady(
  ready: readonly ReadyScanner[],
  options: RunOptions,
  stop: StopSignal,
  onWholeEnded: (outcome: ScanOutcome) => void,
): Promise<Ran> {
  const whole = ready.filter(isWholeScanner);
  const ends = new Map<ReadyWhole, WholeEnd>();
  const runOne = async (scanner: ReadyWhole) => {
    const notices: string[] = [];
    const onNotice = (text: string) => notices.push(text);
    const outcome = await runWholeScanner(scanner, {...options, onNotice, isAlone: ready.length === 1}, stop);
    ends.set(scanner, {outcome, notices});
    onWholeEnded(outcome);
  };
  let files: readonly FileScannerEnd[] = [];
  const runFiles = async () => {
    files = await runFileScanners(ready.filter(isFileScanner), options, stop);
  };
  await allOf([runFiles, ...whole.filter(isProject).map((scanner) => () => runOne(scanner))]);
  for (const scanner of whole) if (!isProject(scanner)) await runOne(scanner);
  return {files, whole: whole.flatMap((scanner) => ends.get(scanner) ?? [])};
}

function isProject({plan}: ReadyWhole): boolean {
  return plan.scanner.kind === 'project';
}

/** Waits for all, also when one rejects: nothing is left running behind. */
async function allOf(runs: readonly (() => Promise<void>)[]): Promise<void> {
  const settled = await Promise.allSettled(runs.map((run) => run()));
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
}
