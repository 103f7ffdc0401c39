/** What came of each scanner, as far as a compliance report needs it. */
import type {ScanOutcome} from '../../run/outcome.ts';
import {outcomeReason} from '../view/words.ts';

export interface ScannerEvidence {
  readonly name: string;
  readonly version: string;
  readonly outcome: ScanOutcome['kind'];
  readonly reason: string;
  readonly files: number;
  readonly notReadInFull: number;
}

export function scannerEvidence(outcome: ScanOutcome): ScannerEvidence {
  const {name, version} = outcome.manifest;
  const notes = outcome.kind === 'not-applicable' ? [] : outcome.notes;
  const unread = notes.filter(({kind}) => kind !== 'suppressed-by-settings').map(({path}) => path);
  return {
    name,
    version,
    outcome: outcome.kind,
    reason: outcomeReason(outcome),
    files: outcome.kind === 'not-applicable' ? 0 : outcome.counts.files,
    notReadInFull: new Set(unread).size,
  };
}
