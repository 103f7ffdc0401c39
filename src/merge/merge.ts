/** The same problem seen by several scanners, or by two rules of one, becomes one finding with several sources. */
import {confidenceRank} from '../finding/confidence.ts';
import type {Finding, MergedFinding, Source} from '../finding/finding.ts';
import {compareLocations, compareText} from '../finding/location.ts';
import {severityRank} from '../finding/severity.ts';
import {firstFix} from './combine.ts';
import {mergeConcepts} from './merge-concepts.ts';
import {mergeFlaws} from './merge-flaws.ts';
import {mergeFlows} from './merge-flows.ts';
import {mergeImagePackages} from './merge-image-packages.ts';
import {mergeImplied} from './merge-implied.ts';
import {mergeSightings} from './merge-sightings.ts';

/**
 * One finding for one real problem. Deterministic, independent of the order of the input, idempotent, linear in the
 * number of findings (apart from sorting). Secrets merge when they are the same secret at the same line, or when scanners
 * of different kinds see one at the same place; flaws of packages when their advisories share an id, in a lockfile and
 * the image built beside it, too; other findings when they are about one concept at one place, on one flow of data, or
 * when one follows from the other; everything else when rule, file and identity agree, which is what one scanner's own
 * twins share only with themselves.
 */
export function merge(findings: readonly Finding[]): MergedFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = problemKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const flaws = mergeImagePackages(mergeFlaws(mergeSightings([...groups.values()].map(mergeGroup))));
  return joinUntilStable(flaws).sort(
    (a, b) => compareLocations(a.location, b.location) || compareText(a.fingerprint, b.fingerprint),
  );
}

/** A finding that tells for others is smaller than they were, and may meet what they did not: once more, then. */
function joinUntilStable(findings: readonly MergedFinding[]): MergedFinding[] {
  let joined = [...findings];
  for (let count = Number.POSITIVE_INFINITY; joined.length < count; ) {
    count = joined.length;
    joined = mergeImplied(mergeFlows(mergeConcepts(joined)));
  }
  return joined;
}

function problemKey(finding: Finding): string {
  const {rule, location, identity} = finding;
  if (rule.category === 'secrets') {
    return JSON.stringify(['secrets', location.path, location.startLine, identity.key, finding.commit ?? '']);
  }
  return JSON.stringify([rule.category, finding.fingerprint]);
}

function mergeGroup(group: readonly Finding[]): MergedFinding {
  const ranked = [...group].sort(compareWeight);
  const [best] = ranked;
  if (best === undefined) throw new Error('a group of findings is never empty');
  return {...best, ...firstFix(ranked), sources: sourcesOf(ranked)};
}

/** The most severe word wins, then the surest. */
function compareWeight(a: Finding, b: Finding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    confidenceRank(b.confidence) - confidenceRank(a.confidence) ||
    compareText(a.scanner, b.scanner) ||
    compareText(a.rule.id, b.rule.id) ||
    compareLocations(a.location, b.location) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function sourcesOf(findings: readonly Finding[]): Source[] {
  const sources = new Map(
    findings
      .flatMap((finding) => knownSources(finding))
      .map((source) => [`${source.scanner}\n${source.ruleId}`, source]),
  );
  return [...sources.values()].sort((a, b) => compareText(a.scanner, b.scanner) || compareText(a.ruleId, b.ruleId));
}

function knownSources(finding: Finding & {readonly sources?: readonly Source[]}): readonly Source[] {
  return finding.sources ?? [{scanner: finding.scanner, ruleId: finding.rule.id}];
}
