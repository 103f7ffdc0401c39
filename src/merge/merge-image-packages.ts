/** A package that a lockfile names and that is in the image built beside it: one finding with two sightings. */
import {type AffectedComponent, SCOPES} from '../finding/component.ts';
import type {MergedFinding} from '../finding/finding.ts';
import {compareLocations, type Location} from '../finding/location.ts';
import {barePurl} from '../formats/purl/matches-purl.ts';
import {allSources, bestConfidence, compareFindings, worstSeverity} from './combine.ts';

/**
 * Joins a flaw of a package in an image with that of the same version in a lockfile of the folder that the image is built
 * in, or of one above or below. The lockfile tells it, as that is where it is mended; it counts with the scope of the
 * image, where whatever is there can run.
 */
export function mergeImagePackages(findings: readonly MergedFinding[]): MergedFinding[] {
  const inImages = findings.filter((finding) => isFlawOf(finding, 'images'));
  if (inImages.length === 0) return [...findings];
  const inLockfiles = Map.groupBy(
    findings.filter((finding) => isFlawOf(finding, 'dependencies')),
    ({component}) => barePurl(component?.purl ?? ''),
  );
  const joined = new Map<MergedFinding, MergedFinding[]>();
  const gone = new Set<MergedFinding>();
  for (const finding of inImages.sort(compareFindings)) {
    const teller = tellerOf(finding, inLockfiles.get(barePurl(finding.component?.purl ?? '')) ?? []);
    if (teller === undefined) continue;
    const sightings = joined.get(teller) ?? [];
    sightings.push(finding);
    joined.set(teller, sightings);
    gone.add(finding);
  }
  return findings.filter((finding) => !gone.has(finding)).map((finding) => join(finding, joined.get(finding) ?? []));
}

function isFlawOf({rule, component, advisory, commit}: MergedFinding, category: 'images' | 'dependencies'): boolean {
  return rule.category === category && component !== undefined && advisory !== undefined && commit === undefined;
}

/** The lockfile that is nearest to the Dockerfile. */
function tellerOf(finding: MergedFinding, candidates: readonly MergedFinding[]): MergedFinding | undefined {
  const ids = new Set(finding.advisory?.ids);
  const folder = folderOf(finding.location);
  const near = candidates.filter(
    ({advisory, location}) => advisory?.ids.some((id) => ids.has(id)) && isNear(folderOf(location), folder),
  );
  const distance = (one: MergedFinding) => Math.abs(folderOf(one.location).length - folder.length);
  return near.sort((a, b) => distance(a) - distance(b) || compareFindings(a, b))[0];
}

function isNear(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** With a slash at its end; empty at the top. */
function folderOf({path}: Location): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function join(teller: MergedFinding, sightings: readonly MergedFinding[]): MergedFinding {
  const [first] = sightings;
  if (first === undefined || teller.component === undefined) return teller;
  const group = [teller, ...sightings];
  return {
    ...teller,
    severity: worstSeverity(group),
    confidence: bestConfidence(group),
    component: {...teller.component, scope: mostExposed(group.flatMap(({component}) => component ?? []))},
    relatedLocations: otherPlaces(teller.location, group),
    details: {...first.details, ...teller.details},
    sources: allSources(group),
  };
}

function mostExposed(components: readonly AffectedComponent[]): AffectedComponent['scope'] {
  return SCOPES.find((scope) => components.some((component) => component.scope === scope)) ?? 'production';
}

function otherPlaces({path, startLine}: Location, group: readonly MergedFinding[]): readonly Location[] {
  const places = group.flatMap(({location, relatedLocations}) => [location, ...relatedLocations]);
  const distinct = new Map(places.map((place) => [`${place.startLine}\n${place.path}`, place]));
  distinct.delete(`${startLine}\n${path}`);
  return [...distinct.values()].sort(compareLocations);
}
