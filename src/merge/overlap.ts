/** Findings of different scanners that overlap in a file: groups of those that see the same place. */
import type {MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {compareFindings, shareScanner} from './combine.ts';

/**
 * Groups findings that overlap, in one pass in the order of the file; at most one of each scanner in a group. All are of
 * one file and about the same kind of problem: that is for the caller to see to.
 */
export function groupOverlapping(findings: readonly MergedFinding[]): readonly (readonly MergedFinding[])[] {
  const groups: MergedFinding[][] = [];
  let current: {readonly members: MergedFinding[]; end: Point} | undefined;
  for (const finding of [...findings].sort(compareFindings)) {
    if (
      current !== undefined &&
      isBefore(startOf(finding.location), current.end) &&
      !shareScanner([finding], current.members)
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
