/** Findings of different scanners that overlap in a file: groups of those that see the same place. */
import type {MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {compareFindings} from './combine.ts';

/** Whether a finding of a scanner that has seen the place already is the same problem; one of another scanner always is. */
export type JoinsOwn = (finding: MergedFinding, member: MergedFinding) => boolean;

/**
 * Groups findings that overlap, in one pass in the order of the file; at most one of each scanner in a group, but for
 * those that `joinsOwn` lets in. All are of one file and about the same kind of problem: that is for the caller to see to.
 */
export function groupOverlapping(
  findings: readonly MergedFinding[],
  joinsOwn: JoinsOwn = () => false,
): readonly (readonly MergedFinding[])[] {
  const groups: MergedFinding[][] = [];
  let current: {readonly members: MergedFinding[]; end: Point} | undefined;
  for (const finding of [...findings].sort(compareFindings)) {
    if (
      current !== undefined &&
      isBefore(startOf(finding.location), current.end) &&
      current.members.every((member) => !shareScanner(finding, member) || joinsOwn(finding, member))
    ) {
      current.members.push(finding);
      current.end = later(current.end, endOf(finding.location));
      continue;
    }
    current = {members: [finding], end: endOf(finding.location)};
    groups.push(current.members);
  }
  return groups;
}

function shareScanner(a: MergedFinding, b: MergedFinding): boolean {
  return a.sources.some(({scanner}) => b.sources.some((other) => other.scanner === scanner));
}

type Point = readonly [line: number, column: number];

function startOf({startLine, startColumn}: Region): Point {
  return [startLine, startColumn ?? 1];
}

/** One past the last character; the whole line where no column is given. */
function endOf({startLine, endLine, endColumn}: Region): Point {
  return [endLine ?? startLine, endColumn ?? Number.POSITIVE_INFINITY];
}

function isBefore(a: Point, b: Point): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function later(a: Point, b: Point): Point {
  return isBefore(a, b) ? b : a;
}
