/** Scanners of different kinds that see a secret at the same place see one problem. */
import {categoryOf, type MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {severityRank} from '../finding/severity.ts';
import {allSources, bestConfidence, compareFindings, worstSeverity} from './combine.ts';

/**
 * Joins findings that hold a secret and overlap in the same file, one of each scanner: the secret itself, and the
 * manifest or Dockerfile rule that forbids a secret there. The finding about the secret tells it, with the worse
 * severity and the better confidence of all. Two secrets of one scanner are never joined.
 */
export function mergeSightings(findings: readonly MergedFinding[]): MergedFinding[] {
  const plain = findings.filter(({sensitive}) => !sensitive);
  const byFile = Map.groupBy(
    findings.filter(({sensitive}) => sensitive),
    ({location, commit}) => JSON.stringify([location.path, commit ?? '']),
  );
  return [...plain, ...[...byFile.values()].flatMap((inFile) => sweep(inFile).map(join))];
}

/** Groups by place, in one pass over the findings in the order of the file. */
function sweep(findings: readonly MergedFinding[]): MergedFinding[][] {
  const groups: MergedFinding[][] = [];
  let current: {readonly members: MergedFinding[]; end: Point} | undefined;
  for (const finding of [...findings].sort(compareFindings)) {
    if (
      current !== undefined &&
      isBefore(startOf(finding.location), current.end) &&
      isFromOthers(finding, current.members)
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

function isFromOthers({sources}: MergedFinding, members: readonly MergedFinding[]): boolean {
  const seen = new Set(members.flatMap((member) => member.sources.map(({scanner}) => scanner)));
  return !sources.some(({scanner}) => seen.has(scanner));
}

function join(group: readonly MergedFinding[]): MergedFinding {
  const [teller] = [...group].sort(compareTellers);
  if (teller === undefined) throw new Error('a group of findings is never empty');
  return {
    ...teller,
    severity: worstSeverity(group),
    confidence: bestConfidence(group),
    sources: allSources(group),
  };
}

/** Who found the secret itself tells more than who found that something stands where secrets must not. */
function compareTellers(a: MergedFinding, b: MergedFinding): number {
  const rank = (finding: MergedFinding) => (categoryOf(finding) === 'secrets' ? 0 : 1);
  return rank(a) - rank(b) || severityRank(b.severity) - severityRank(a.severity) || compareFindings(a, b);
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
