/** What both bills of materials (CycloneDX and SPDX) are made from: the product, its components and their flaws. */
import type {Advisory, AffectedComponent, Component} from '../../finding/component.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import {compareText} from '../../finding/location.ts';
import {isAtLeast, type Severity} from '../../finding/severity.ts';
import type {Report} from '../report.ts';

/** A published flaw of one or more components, about all of which the same has been decided. */
export interface Flaw {
  readonly advisory: Advisory;
  /** `ref` of each component that has it, sorted. */
  readonly refs: readonly string[];
  /** The worst of its findings. */
  readonly severity: Severity;
  /** The first of its findings, by rank. */
  readonly finding: JudgedFinding;
}

export interface BillOfMaterials {
  /** Sorted by `ref`, each once. */
  readonly components: readonly Component[];
  /** In the order of the findings. */
  readonly flaws: readonly Flaw[];
}

/** Components of all scanners that list some, also of those that failed in part. */
export function collectBill({outcomes, findings}: Pick<Report, 'outcomes' | 'findings'>): BillOfMaterials {
  const components = new Map<string, Component>();
  for (const outcome of outcomes) {
    const listed = outcome.kind === 'not-applicable' ? [] : (outcome.components ?? []);
    for (const component of listed) if (!components.has(component.ref)) components.set(component.ref, component);
  }
  const flaws = collectFlaws(findings, components);
  return {components: [...components.values()].sort((a, b) => compareText(a.ref, b.ref)), flaws};
}

interface FlawDraft {
  readonly advisory: Advisory;
  readonly refs: Set<string>;
  readonly finding: JudgedFinding;
  severity: Severity;
}

/** Adds the component of a finding that no scanner listed: a flaw must not be lost for want of its component. */
function collectFlaws(findings: readonly JudgedFinding[], components: Map<string, Component>): readonly Flaw[] {
  const places = indexPlaces(components.values());
  const drafts = new Map<string, FlawDraft>();
  for (const finding of findings) {
    const {advisory, component, status, severity} = finding;
    if (advisory === undefined || component === undefined || status === 'fixed') continue;
    const key = keyOf(advisory, finding);
    const draft = drafts.get(key) ?? {advisory, refs: new Set<string>(), finding, severity};
    drafts.set(key, draft);
    if (isAtLeast(severity, draft.severity)) draft.severity = severity;
    for (const ref of refsOf(finding, component, places, components)) draft.refs.add(ref);
  }
  return [...drafts.values()].map(({refs, ...rest}) => ({...rest, refs: [...refs].sort(compareText)}));
}

/** What was decided is said of a flaw as a whole, so a waived occurrence is a flaw of its own. */
function keyOf({ids}: Advisory, {disposition, waiver, suppressedInSource}: JudgedFinding): string {
  const decided = disposition === 'waived' ? [waiver?.reason, waiver?.owner, waiver?.expires, suppressedInSource] : [];
  return JSON.stringify([ids, disposition, ...decided.map((text) => text ?? '')]);
}

type Places = ReadonlyMap<string, readonly string[]>;

/** `ref`s by purl, and by purl and file. */
function indexPlaces(components: Iterable<Component>): Places {
  const places = new Map<string, string[]>();
  for (const {ref, purl, location} of components) {
    for (const key of [purl, placeKey(purl, location.path)]) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [ref]);
      else known.push(ref);
    }
  }
  return places;
}

function placeKey(purl: string, path: string): string {
  return JSON.stringify([purl, path]);
}

function refsOf(
  {location, relatedLocations}: JudgedFinding,
  affected: AffectedComponent,
  places: Places,
  components: Map<string, Component>,
): readonly string[] {
  const paths = new Set([location, ...relatedLocations].map(({path}) => path));
  const here = [...paths].flatMap((path) => places.get(placeKey(affected.purl, path)) ?? []);
  if (here.length > 0) return here;
  const anywhere = places.get(affected.purl);
  if (anywhere !== undefined) return anywhere;
  const {purl, ecosystem, name, version, scope, direct} = affected;
  if (!components.has(purl)) {
    components.set(purl, {ref: purl, purl, ecosystem, name, version, scope, direct, location, dependsOn: []});
  }
  return [purl];
}
