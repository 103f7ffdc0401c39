/** Layout of lockfile version 1: dependencies nested as they are installed. */
import {valid} from 'semver';
import {asText, childOf, entriesOf, flagOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import type {TreeNode} from '../../../../../src/formats/tree/tree-node.ts';
import {parseAlias} from '../npm-component.ts';
import {type LockEntry, type Need, scopeOfFlags} from './lock-entry.ts';

/** The project itself is not in this layout: what it asks for is in its `package.json` alone. */
export function entriesOfDependencies(root: TreeNode, checkBudget: () => void): ReadonlyMap<string, LockEntry> {
  const entries = new Map<string, LockEntry>();
  const pending = [{path: '', node: root}];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    checkBudget();
    for (const [name, node] of entriesOf(next.node, 'dependencies')) {
      const path = `${next.path === '' ? '' : `${next.path}/`}node_modules/${name}`;
      entries.set(path, readEntry(path, name, node));
      pending.push({path, node});
    }
  }
  return entries;
}

function readEntry(path: string, alias: string, node: TreeNode): LockEntry {
  const stated = textOf(node, 'version');
  const flags = {dev: flagOf(node, 'dev'), optional: flagOf(node, 'optional'), devOptional: false};
  return {
    path,
    line: node.line,
    ...nameAndVersion(alias, stated),
    // A folder of the repository, unless it is a packed file.
    linkTarget:
      stated?.startsWith('file:') && !/\.t(?:ar\.)?gz$/.test(stated) ? stated.slice('file:'.length) : undefined,
    scope: scopeOfFlags(flags),
    needs: readNeeds(node),
    developmentNeeds: [],
  };
}

/** A git or tarball address stands where the version should; then no version is known. */
function nameAndVersion(alias: string, stated: string | undefined): {name: string; version: string | undefined} {
  const target = stated === undefined ? undefined : parseAlias(stated);
  if (target !== undefined) return {name: target.name, version: target.requirement};
  const isVersion = stated !== undefined && valid(stated, {loose: true}) !== null;
  const isAddress = stated?.includes(':') || stated?.includes('/');
  return {name: alias, version: isVersion || !isAddress ? stated : undefined};
}

/** `requires: true` at the root only says that the others have it. */
function readNeeds(node: TreeNode): Need[] {
  if (typeof childOf(node, 'requires')?.value === 'boolean') return [];
  return entriesOf(node, 'requires').map(([name, range]) => ({
    name,
    requirement: asText(range, 'range of a dependency'),
  }));
}
