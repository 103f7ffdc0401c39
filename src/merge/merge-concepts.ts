/** Rules that see the same problem: one finding for a concept at a place. */
import {confidenceRank} from '../finding/confidence.ts';
import type {MergedFinding} from '../finding/finding.ts';
import type {Region} from '../finding/location.ts';
import {severityRank} from '../finding/severity.ts';
import {compareFindings, keyOf} from './combine.ts';
import {conceptOf, isInTable} from './concept-of.ts';
import {groupOverlapping} from './overlap.ts';
import {joinByResource} from './same-resource.ts';
import {tellTogether} from './tell-together.ts';

/**
 * Joins findings that are about one concept and overlap in one file. For code the concept is the family of its CWE, else
 * the CWE, else the rule; for everything else it stands in the table of equivalent rules (`concepts/`). Of one scanner
 * they are joined where two of its rules that stand in the table begin at the same line. Deterministic, independent of
 * order, linear apart from sorting.
 */
export function mergeConcepts(findings: readonly MergedFinding[]): MergedFinding[] {
  const groups = Map.groupBy(joinTwins(findings), placeAndConcept);
  return [...groups].flatMap(([key, members]) =>
    key === undefined || members.length === 1 ? members : joinByResource(groupOverlapping(members)).map(join),
  );
}

/** Two rules of one scanner that say the same of a line; the same rule twice are two problems. */
function joinTwins(findings: readonly MergedFinding[]): readonly MergedFinding[] {
  const groups = Map.groupBy(findings, (finding) => {
    const place = isInTable(finding) ? placeAndConcept(finding) : undefined;
    return place === undefined ? undefined : JSON.stringify([place, finding.scanner, finding.location.startLine]);
  });
  return [...groups].flatMap(([key, members]) =>
    key === undefined || members.length === 1 ? members : joinRules(members),
  );
}

/** One of each rule together, the others alone. */
function joinRules(members: readonly MergedFinding[]): readonly MergedFinding[] {
  const rules = new Set<string>();
  const first: MergedFinding[] = [];
  const others: MergedFinding[] = [];
  for (const finding of [...members].sort(compareFindings)) {
    const keys = finding.sources.map(keyOf);
    (keys.some((key) => rules.has(key)) ? others : first).push(finding);
    for (const key of keys) rules.add(key);
  }
  return [join(first), ...others];
}

function placeAndConcept(finding: MergedFinding): string | undefined {
  const concept = conceptOf(finding);
  const {location, commit, component} = finding;
  if (concept === undefined || component !== undefined) return undefined;
  return JSON.stringify([location.path, concept, commit ?? '']);
}

function join(group: readonly MergedFinding[]): MergedFinding {
  const [teller, ...others] = [...group].sort(compareTellers);
  if (teller === undefined) throw new Error('a group of findings is never empty');
  return tellTogether(teller, others);
}

/**
 * Whose words, place and severity count: who points at the smallest piece, as it knows best what it means; then the worse
 * severity. A tool that marks a whole resource says less than one that marks the line.
 */
function compareTellers(a: MergedFinding, b: MergedFinding): number {
  return (
    linesOf(a.location) - linesOf(b.location) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    confidenceRank(b.confidence) - confidenceRank(a.confidence) ||
    compareFindings(a, b)
  );
}

function linesOf({startLine, endLine}: Region): number {
  return (endLine ?? startLine) - startLine;
}
