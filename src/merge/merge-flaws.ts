/** Scanners know the same flaw by different ids: one finding for a package, its version and a flaw in a file. */
import type {Advisory, AffectedComponent} from '../finding/component.ts';
import type {MergedFinding} from '../finding/finding.ts';
import {compareLocations, compareText, type Location} from '../finding/location.ts';
import {barePurl} from '../formats/purl/matches-purl.ts';
import {allSources, bestConfidence, compareFindings, firstFix, worstSeverity} from './combine.ts';

/**
 * Joins findings about the same version of a package in the same file whose advisories share an id, also by way of a
 * third one. Who knows the way out tells it. Deterministic, independent of order, idempotent, linear apart from sorting.
 */
export function mergeFlaws(findings: readonly MergedFinding[]): MergedFinding[] {
  const flawed = findings.filter(isFlawed);
  if (flawed.length === 0) return [...findings];
  const byPackage = Map.groupBy(flawed, ({location, component, commit}) =>
    JSON.stringify([location.path, barePurl(component.purl), commit ?? '']),
  );
  const joined = [...byPackage.values()].flatMap((members) => groupByIds(members).map(join));
  return [...findings.filter((finding) => !isFlawed(finding)), ...joined];
}

type Flawed = MergedFinding & {readonly component: AffectedComponent; readonly advisory: Advisory};

function isFlawed(finding: MergedFinding): finding is Flawed {
  return finding.component !== undefined && finding.advisory !== undefined;
}

/** Groups that share an id become one; each id points to the group that has it. */
function groupByIds(findings: readonly Flawed[]): readonly (readonly Flawed[])[] {
  const groups = new Set<Flawed[]>();
  const groupOf = new Map<string, Flawed[]>();
  for (const finding of findings) {
    const ids = idsOf(finding);
    const known = new Set(ids.map((id) => groupOf.get(id)).filter((group) => group !== undefined));
    const [target = [], ...others] = [...known].sort((a, b) => b.length - a.length);
    groups.add(target);
    target.push(finding);
    for (const other of others) {
      groups.delete(other);
      target.push(...other);
      for (const id of other.flatMap(idsOf)) groupOf.set(id, target);
    }
    for (const id of ids) groupOf.set(id, target);
  }
  return [...groups];
}

function idsOf({advisory: {id, ids}}: Flawed): readonly string[] {
  return [id, ...ids];
}

function join(group: readonly Flawed[]): MergedFinding {
  const ranked = [...group].sort(compareTellers);
  const [teller] = ranked;
  if (teller === undefined) throw new Error('a group of findings is never empty');
  if (ranked.length === 1) return teller;
  return {
    ...teller,
    severity: worstSeverity(ranked),
    confidence: bestConfidence(ranked),
    relatedLocations: otherLocations(teller, ranked),
    advisory: joinAdvisories(teller.advisory, ranked),
    ...firstFix(ranked),
    sources: allSources(ranked),
  };
}

/** Who names the change first, then who names the fixed version, then who knows the line. */
function compareTellers(a: Flawed, b: Flawed): number {
  const rank = ({component}: Flawed) =>
    component.upgrade === undefined ? (component.fixedVersion === undefined ? 2 : 1) : 0;
  return (
    rank(a) - rank(b) || Number(isFileAlone(a.location)) - Number(isFileAlone(b.location)) || compareFindings(a, b)
  );
}

/** A scanner that does not know the line says the first one. */
function isFileAlone({startLine, startColumn}: Location): boolean {
  return startLine === 1 && startColumn === undefined;
}

function joinAdvisories(best: Advisory, group: readonly Flawed[]): Advisory {
  const advisories = group.map(({advisory}) => advisory);
  const rated = [best, ...advisories].find(({score}) => score !== undefined);
  const published = advisories.flatMap((advisory) => advisory.published ?? []).sort(compareText)[0];
  return {
    id: best.id,
    ids: [...new Set(group.flatMap(idsOf))].sort(compareText),
    ...(published !== undefined && {published}),
    ...(rated?.vector !== undefined && {vector: rated.vector}),
    ...(rated?.score !== undefined && {score: rated.score}),
    malicious: advisories.some(({malicious}) => malicious),
    knownExploited: advisories.some(({knownExploited}) => knownExploited),
  };
}

/** Each place once, but the one that the finding stands at. */
function otherLocations({location}: Flawed, group: readonly Flawed[]): readonly Location[] {
  const places = group
    .flatMap((finding) => [finding.location, ...finding.relatedLocations])
    .filter((place) => place.path !== location.path || !isFileAlone(place));
  const byPlace = new Map(places.map((place) => [placeKey(place), place]));
  byPlace.delete(placeKey(location));
  return [...byPlace.values()].sort(compareLocations);
}

function placeKey({path, startLine}: Location): string {
  return `${startLine}\n${path}`;
}
