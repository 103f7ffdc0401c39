/** Which resources of a module refer to which, by their expressions; locals are looked through. */
import type {Module} from './module.ts';
import {referencesIn, referencesOf} from './references.ts';

export interface Links {
  /** By address: addresses of resources that it refers to. */
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
}

export function linksOf(module: Module): Links {
  const uses = new Map<string, Set<string>>();
  for (const [address, {block}] of module.resources) {
    for (const target of withoutLocals(referencesOf(block.body), module)) {
      if (target === address || !module.resources.has(target)) continue;
      add(uses, address, target);
    }
  }
  return {uses};
}

function withoutLocals(references: ReadonlySet<string>, module: Module): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [...references];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const local = next.startsWith('local.') ? module.locals.get(next.slice('local.'.length)) : undefined;
    if (local === undefined) found.add(next);
    else waiting.push(...referencesIn(local.value));
  }
  return found;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}
