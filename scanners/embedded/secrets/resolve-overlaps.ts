/** One finding for one secret: where several rules matched overlapping text, the most specific one speaks. */
import {compareText} from '../../../src/finding/location.ts';
import type {Candidate} from './find-candidates.ts';

/** Sorted by place. Of candidates whose secrets overlap, one stays. */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.secret.start - b.secret.start || compareSpecificity(b, a));
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || candidate.secret.start >= last.secret.end) kept.push(candidate);
    else if (compareSpecificity(candidate, last) > 0) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Positive when `a` says more: by the rule, else by the longer secret, else by rule id for a stable choice. */
function compareSpecificity(a: Candidate, b: Candidate): number {
  return (
    a.rule.specificity - b.rule.specificity || lengthOf(a) - lengthOf(b) || compareText(b.rule.rule.id, a.rule.rule.id)
  );
}

function lengthOf({secret}: Candidate): number {
  return secret.end - secret.start;
}
