/** What a bill of materials may lack: a list that is silent about that would be taken for a whole one. */
import type {ScanOutcome} from '../../run/outcome.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';

/** Of one sentence; ours, as causes can hold hostile text. */
const MAX_GAP_LENGTH = 1_000;

/** Sentences; none when every scanner that lists components did so for all its files. */
export function billGaps(outcomes: readonly ScanOutcome[]): readonly string[] {
  const listing = outcomes.filter(({manifest}) => CATEGORIES.has(manifest.category));
  const failed = listing.flatMap((outcome) =>
    outcome.kind === 'failed' ? [`The scanner ${outcome.manifest.name} failed: ${outcome.cause}`] : [],
  );
  const gaps = listing.some(hasLooked) ? failed : [NO_SCANNER];
  return gaps.map((gap) => truncate(toOneLine(gap), MAX_GAP_LENGTH));
}

/** A repository without a file that names components has none, which is something to know. */
function hasLooked(outcome: ScanOutcome): boolean {
  return outcome.kind !== 'not-applicable' || outcome.reason === 'no-matching-files';
}

/** Categories whose scanners list components. */
const CATEGORIES: ReadonlySet<string> = new Set(['dependencies', 'images']);

const NO_SCANNER = 'No scanner looked for components.';
