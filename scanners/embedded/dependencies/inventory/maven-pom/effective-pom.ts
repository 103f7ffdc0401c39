/** What a POM says after inheritance: properties and managed versions. https://maven.apache.org/ref/current/maven-model-builder/ */
import {folderOf, joinPath, resolvePath} from '../path-names.ts';
import {interpolate} from './interpolate.ts';
import type {Pom, PomDependency, PomParent} from './pom.ts';
import type {PomIndex} from './pom-index.ts';

export interface ManagedVersion {
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly optional: string | undefined;
}

export interface EffectivePom {
  readonly groupId: string;
  readonly version: string | undefined;
  readonly properties: ReadonlyMap<string, string>;
  /** By `managementKey`. */
  readonly managed: ReadonlyMap<string, ManagedVersion>;
  /** Where the chain of parents leaves the repository. */
  readonly unknownParent:
    | {readonly path: string; readonly parent: PomParent; readonly reason: string; readonly isMissing: boolean}
    | undefined;
  /** Coordinates of imported BOMs that are not in the repository. */
  readonly unknownBoms: readonly string[];
}

/** Real chains have fewer than ten. */
const MAX_ANCESTORS = 50;
const MAX_NESTED_BOMS = 10;

/** Modules and BOMs share ancestors and each other, so each is worked out once. */
const KNOWN = new WeakMap<PomIndex, Map<string, EffectivePom>>();

/** What is not in the repository is named in the result. Throws only what `checkBudget` throws. */
export function effectivePom(pom: Pom, index: PomIndex, checkBudget: () => void): EffectivePom {
  return memoized(pom, {index, checkBudget, open: new Set()});
}

interface Work {
  readonly index: PomIndex;
  readonly checkBudget: () => void;
  /** Paths of POMs that are being worked out: a BOM that imports itself is not followed. */
  readonly open: Set<string>;
}

function memoized(pom: Pom, work: Work): EffectivePom {
  const known = KNOWN.get(work.index) ?? new Map<string, EffectivePom>();
  KNOWN.set(work.index, known);
  const found = known.get(pom.path);
  if (found !== undefined) return found;
  work.open.add(pom.path);
  const effective = workOut(pom, work);
  work.open.delete(pom.path);
  known.set(pom.path, effective);
  return effective;
}

function workOut(pom: Pom, work: Work): EffectivePom {
  const {index, checkBudget, open} = work;
  const {chain, unknownParent} = lineage(pom, index);
  const properties = inheritedProperties(chain);
  const managed = new Map<string, ManagedVersion>();
  const unknownBoms: string[] = [];
  const imports: PomDependency[] = [];
  for (const each of chain) {
    for (const raw of each.managed) {
      checkBudget();
      const entry = interpolated(raw, properties);
      if (entry.scope === 'import') imports.push(entry);
      else if (!managed.has(managementKey(entry))) managed.set(managementKey(entry), entry);
    }
  }
  for (const {groupId, artifactId, version} of imports) {
    const bom = index.byName(`${groupId}:${artifactId}`);
    const isFollowed = bom !== undefined && !open.has(bom.path) && open.size <= MAX_NESTED_BOMS;
    if (isFollowed) addMissing(managed, memoized(bom, work), unknownBoms, checkBudget);
    else unknownBoms.push(`${groupId}:${artifactId}:${version ?? ''}`);
  }
  return {
    groupId: properties.get('project.groupId') ?? '',
    version: interpolate(properties.get('project.version'), properties),
    properties,
    managed,
    unknownParent,
    unknownBoms,
  };
}

/** What dependencyManagement goes by. */
export function managementKey({groupId, artifactId, type, classifier}: PomDependency): string {
  return `${groupId}:${artifactId}:${type}:${classifier}`;
}

/** The same with its expressions replaced, as far as they are known. */
export function interpolated(dependency: PomDependency, properties: ReadonlyMap<string, string>): PomDependency {
  const {groupId, artifactId, version, type, classifier, scope, optional} = dependency;
  return {
    ...dependency,
    groupId: interpolate(groupId, properties) ?? groupId,
    artifactId: interpolate(artifactId, properties) ?? artifactId,
    version: interpolate(version, properties) ?? version,
    type: interpolate(type, properties) ?? type,
    classifier: interpolate(classifier, properties) ?? classifier,
    scope: interpolate(scope, properties) ?? scope,
    optional: interpolate(optional, properties) ?? optional,
  };
}

interface Lineage {
  /** The POM itself first. */
  readonly chain: readonly Pom[];
  readonly unknownParent: EffectivePom['unknownParent'];
}

function lineage(pom: Pom, index: PomIndex): Lineage {
  const chain = [pom];
  const seen = new Set([pom.path]);
  for (let current = pom; current.parent !== undefined; ) {
    const {parent} = current;
    const next = parentPom(current, parent, index);
    const path = current.path;
    if (next === undefined)
      return {chain, unknownParent: {path, parent, reason: 'is not in the repository', isMissing: true}};
    if (seen.has(next.path))
      return {chain, unknownParent: {path, parent, reason: 'is one of its own descendants', isMissing: false}};
    if (chain.length > MAX_ANCESTORS)
      return {chain, unknownParent: {path, parent, reason: 'has too many ancestors', isMissing: false}};
    seen.add(next.path);
    chain.push(next);
    current = next;
  }
  return {chain, unknownParent: undefined};
}

/** By its path, as Maven does, if it has the right name there; otherwise by name among all POMs. */
function parentPom(pom: Pom, {groupId, artifactId, relativePath}: PomParent, index: PomIndex): Pom | undefined {
  const path = relativePath === '' ? undefined : resolvePath(folderOf(pom.path), relativePath);
  const found = path === undefined ? undefined : (index.at(path) ?? index.at(joinPath(path, 'pom.xml')));
  const isRight = found?.artifactId === artifactId && (found.groupId ?? found.parent?.groupId) === groupId;
  return isRight ? found : index.byName(`${groupId}:${artifactId}`);
}

function inheritedProperties(chain: readonly Pom[]): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const offer = (name: string, value: string | undefined) => {
    if (value !== undefined && !properties.has(name)) properties.set(name, value);
  };
  for (const each of chain) for (const [name, value] of each.properties) offer(name, value);
  for (const each of chain) for (const [name, value] of each.profileProperties) offer(name, value);
  const [own] = chain;
  const givenBy = (read: (pom: Pom) => string | undefined) => chain.map(read).find((value) => value !== undefined);
  const parent = own?.parent;
  for (const prefix of ['project.', 'pom.', '']) {
    offer(
      `${prefix}groupId`,
      givenBy((each) => each.groupId ?? each.parent?.groupId),
    );
    offer(`${prefix}artifactId`, own?.artifactId);
    offer(
      `${prefix}version`,
      givenBy((each) => each.version ?? each.parent?.version),
    );
    offer(`${prefix}parent.version`, parent?.version);
    offer(`${prefix}parent.groupId`, parent?.groupId);
  }
  return properties;
}

function addMissing(
  managed: Map<string, ManagedVersion>,
  bom: EffectivePom,
  unknownBoms: string[],
  checkBudget: () => void,
): void {
  for (const [key, value] of bom.managed) {
    checkBudget();
    if (!managed.has(key)) managed.set(key, value);
  }
  const [first] = bom.unknownBoms;
  if (first !== undefined) unknownBoms.push(first);
}
