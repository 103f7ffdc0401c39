/** Keys of packages: `/@s/x/1.0.0_peer@2` (5), `/@s/x@1.0.0(peer@2)` (6), `@s/x@1.0.0(peer@2)` (9). */
import {asText} from '../../../../../src/formats/tree/read-tree.ts';
import type {TreeNode} from '../../../../../src/formats/tree/tree-node.ts';

/** Ids by key; keys with and without peers. */
export type IdsByKey = Map<string, string>;

export function packageOfKey(key: string): {readonly name: string; readonly version: string} {
  const bare = (key.startsWith('/') ? key.slice(1) : key).split('(', 1)[0] ?? '';
  const at = bare.indexOf('@', 1);
  const slash = bare.indexOf('/', bare.startsWith('@') ? bare.indexOf('/') + 1 : 0);
  const usesSlash = slash !== -1 && (at === -1 || slash < at);
  if (!usesSlash) return at === -1 ? {name: bare, version: ''} : {name: bare.slice(0, at), version: bare.slice(at + 1)};
  // Peers follow the version behind an underscore, which no version can hold.
  return {name: bare.slice(0, slash), version: bare.slice(slash + 1).split('_', 1)[0] ?? ''};
}

/** A reference is a version, or the whole key where the name differs (aliases, addresses). Links lead to own code. */
export function idOfReference(ids: IdsByKey, name: string, node: TreeNode): string | undefined {
  const reference = asText(node, 'reference to a package');
  if (reference.startsWith('link:')) return undefined;
  const keys = [`${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`, reference, `/${reference}`];
  const key = keys.find((each) => ids.has(each));
  return key === undefined ? undefined : ids.get(key);
}
