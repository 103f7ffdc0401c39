/** Who may do everything may do each thing, too: what follows from a problem at its place is no problem of its own. */
import type {MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {compareFindings} from './combine.ts';
import {conceptOf} from './concept-of.ts';
import {IMPLIED} from './concepts.generated.ts';
import {tellTogether} from './tell-together.ts';

/**
 * Joins findings whose concept another one implies (`implies` in `concepts/`) into that one, where they overlap in a
 * file. The wider problem tells it. Deterministic, independent of order, idempotent; n log n.
 */
export function mergeImplied(findings: readonly MergedFinding[]): MergedFinding[] {
  const roots = Map.groupBy(findings.filter(isRoot).sort(compareFindings), placeOf);
  if (roots.size === 0) return [...findings];
  const followers = new Map<MergedFinding, MergedFinding[]>([...roots.values()].flat().map((root) => [root, []]));
  const alone = findings.filter((finding) => {
    if (followers.has(finding)) return false;
    const root = rootOf(finding, roots.get(placeOf(finding)) ?? []);
    if (root !== undefined) followers.get(root)?.push(finding);
    return root === undefined;
  });
  return [...alone, ...[...followers].map(([root, others]) => tellTogether(root, others.sort(compareFindings)))];
}

function isRoot(finding: MergedFinding): boolean {
  const concept = conceptOf(finding);
  return concept !== undefined && Object.hasOwn(IMPLIED, concept);
}

function placeOf({location, commit}: MergedFinding): string {
  return JSON.stringify([location.path, commit ?? '']);
}

/** The first that begins inside of the finding, else the last before it if it reaches to it. */
function rootOf(finding: MergedFinding, sorted: readonly MergedFinding[]): MergedFinding | undefined {
  const concept = conceptOf(finding);
  if (concept === undefined || sorted.length === 0) return undefined;
  const {startLine} = finding.location;
  const next = firstFrom(sorted, startLine);
  return [sorted[next], sorted[next - 1]].find(
    (root) => root !== undefined && implies(root, concept) && overlap(root.location, finding.location),
  );
}

function implies(root: MergedFinding, concept: string): boolean {
  return IMPLIED[conceptOf(root) ?? '']?.includes(concept) === true;
}

function overlap(a: Region, b: Region): boolean {
  return a.startLine <= (b.endLine ?? b.startLine) && b.startLine <= (a.endLine ?? a.startLine);
}

/** Index of the first that begins at the line or later. */
function firstFrom(sorted: readonly MergedFinding[], line: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.location.startLine ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
