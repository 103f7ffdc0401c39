/** Configuration of Dependabot and Renovate → what rules are evaluated on. */
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import {isMap, listAt, type Places, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Targets} from './workflow-targets.ts';

/** None for what is no map. */
export function updateTargets(kind: 'dependabot' | 'renovate', root: Value, places: Places): Targets {
  if (!isMap(root)) return new Map();
  const start = places.anchorOf(root) ?? {start: 0, end: 1};
  if (kind === 'renovate') {
    const target = {self: root, anchor: start, bindings: {config: root}, scope: 'file', identity: []} as const;
    return new Map([['renovate', [target]]]);
  }
  const updates = listAt(root, 'updates').flatMap((update) => {
    if (!isMap(update)) return [];
    const ecosystem = textAt(update, 'package-ecosystem');
    const anchor = places.get(update, 'package-ecosystem') ?? places.anchorOf(update) ?? start;
    const identity = [shortKey(ecosystem), shortKey(textAt(update, 'directory'))];
    return [{self: update, anchor, bindings: {config: root, update}, scope: 'file', identity} as const];
  });
  return new Map([['update', updates]]);
}
