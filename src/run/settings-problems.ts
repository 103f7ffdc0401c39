/** A scanner whose settings are partly wrong has run with the rest of them, and proves less than was asked for. */
import type {SettingsProblem} from '../scanner.ts';
import {oneLine} from './describe-fault.ts';
import type {ScanOutcome} from './outcome.ts';

/** The outcome as failed, when there are problems; what was found is kept. Problems come before other failures. */
export function withSettingsProblems(outcome: ScanOutcome, problems: readonly SettingsProblem[]): ScanOutcome {
  const [first, ...others] = problems;
  if (first === undefined || outcome.kind === 'not-applicable') return outcome;
  const more =
    others.length === 0 ? '' : `; ${others.length} more problem${others.length === 1 ? '' : 's'} of settings`;
  const faults = problems.map(({path, reason}) => ({path, reason: oneLine(reason)}));
  const earlier = outcome.kind === 'failed' ? outcome.failedFiles : [];
  return {
    ...outcome,
    kind: 'failed',
    cause: oneLine(`${first.path}: ${first.reason}${more}`),
    failedFiles: [...faults, ...earlier],
  };
}
