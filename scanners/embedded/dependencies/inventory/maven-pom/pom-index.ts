/** The POMs of the repository, each parsed once, found by path and by coordinates. */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Sources} from '../format.ts';
import {textOf} from '../read-lead.ts';
import {isPom} from './paths.ts';
import {type Pom, readPom} from './pom.ts';

export interface PomIndex {
  at(path: string): Pom | undefined;
  /** By `groupId:artifactId`, the group inherited from the parent where it is not given. */
  byName(name: string): Pom | undefined;
}

/** A repository of many modules asks for the same POMs again and again. */
const INDEXES = new WeakMap<Sources, PomIndex>();

/** POMs that cannot be read are not in it; each is told of when it is the lead file. */
export function pomIndex(sources: Sources, checkBudget: () => void): PomIndex {
  const known = INDEXES.get(sources);
  if (known !== undefined) return known;
  const byPath = new Map<string, Pom>();
  const byName = new Map<string, Pom>();
  for (const path of sources.paths) {
    if (!isPom(path)) continue;
    const pom = tryReadPom(path, sources, checkBudget);
    if (pom === undefined) continue;
    byPath.set(path, pom);
    const name = `${pom.groupId ?? pom.parent?.groupId}:${pom.artifactId}`;
    if (!byName.has(name)) byName.set(name, pom);
  }
  const index = {at: (path: string) => byPath.get(path), byName: (name: string) => byName.get(name)};
  INDEXES.set(sources, index);
  return index;
}

function tryReadPom(path: string, sources: Sources, checkBudget: () => void): Pom | undefined {
  const file = sources.get(path);
  if (file === undefined) return undefined;
  try {
    return readPom(path, textOf(file), checkBudget);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return undefined;
  }
}
