/** One order for findings, whatever thread or tool was faster. */
import type {RawFinding} from '../finding/finding.ts';
import {compareLocations, compareText} from '../finding/location.ts';

/** By place, then rule, then message; what is equal in all of these keeps its order. */
export function sortFindings<Found extends RawFinding>(findings: readonly Found[]): readonly Found[] {
  return findings.toSorted(
    (a, b) =>
      compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message),
  );
}
