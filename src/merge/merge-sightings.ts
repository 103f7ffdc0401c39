/** Scanners of different kinds that see a secret at the same place see one problem. */
import {categoryOf, type MergedFinding} from '../finding/finding.ts';
import {severityRank} from '../finding/severity.ts';
import {allSources, bestConfidence, compareFindings, worstSeverity} from './combine.ts';
import {groupOverlapping} from './overlap.ts';

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
  return [...plain, ...[...byFile.values()].flatMap((inFile) => groupOverlapping(inFile).map(join))];
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
