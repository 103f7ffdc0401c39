/** Every map of a document with the job that it is in. A list of work in place of recursion: depth is the file's choice. */
import {isList, isMap, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface Visited {
  readonly map: ValueMap;
  /** Key under which it stands; that of the list for an entry of one. Empty for the document. */
  readonly key: string;
  /** How many maps it is in. */
  readonly depth: number;
  readonly job: string;
}

/** Names a map, or leaves the name of what it is in. */
export type NameJob = (visited: Visited) => string | undefined;

/** In the order of the document. */
export function walkMaps(root: Value, nameJob: NameJob): readonly Visited[] {
  const visited: Visited[] = [];
  const open: {value: Value; key: string; depth: number; job: string}[] = [{value: root, key: '', depth: 0, job: ''}];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {value, key, depth, job} = next;
    if (isList(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) open.push({...next, value: value[index] ?? null});
    }
    if (!isMap(value)) continue;
    const one: Visited = {map: value, key, depth, job};
    const own = nameJob(one) ?? job;
    visited.push({...one, job: own});
    for (const [name, child] of [...value].reverse()) open.push({value: child, key: name, depth: depth + 1, job: own});
  }
  return visited;
}

/** The first of these keys that holds a text. */
export function firstText(map: ValueMap, keys: readonly string[]): string | undefined {
  return keys.map((key) => textAt(map, key)).find((text) => text !== '');
}
