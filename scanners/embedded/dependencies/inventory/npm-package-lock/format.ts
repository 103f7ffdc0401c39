/** npm's lockfiles, versions 1 to 3. Version 2 holds both layouts; the newer one, `packages`, is read. */
import {parseJson} from '../../../../../src/formats/json/parse-json.ts';
import {childOf} from '../../../../../src/formats/tree/read-tree.ts';
import {type TreeNode, UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';
import type {Inventory, InventoryFormat, SourceFile, Sources} from '../format.ts';
import {readLead} from '../read-lead.ts';
import {entriesOfDependencies} from './entries-of-dependencies.ts';
import {entriesOfPackages} from './entries-of-packages.ts';
import type {LockEntry} from './lock-entry.ts';
import {paths} from './paths.ts';
import {takeInventory} from './take-inventory.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'package-lock.json and npm-shrinkwrap.json (npm)',
  reference: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, {lead, sources, checkBudget})),
};

interface Reading {
  readonly lead: SourceFile;
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, {lead, sources, checkBudget}: Reading): Inventory {
  const entries = entriesOfLock(parseJson(text, {checkBudget}), checkBudget);
  return takeInventory({path: lead.path, entries, sources, checkBudget});
}

function entriesOfLock(root: TreeNode, checkBudget: () => void): ReadonlyMap<string, LockEntry> {
  const packages = childOf(root, 'packages');
  if (packages !== undefined) return entriesOfPackages(packages);
  const version = childOf(root, 'lockfileVersion')?.value;
  if (version !== undefined && version !== 1) throw new UnreadableText(1, 'holds no packages');
  if (version === undefined && childOf(root, 'dependencies') === undefined) {
    throw new UnreadableText(1, 'is no lockfile of npm: it has neither lockfileVersion nor packages');
  }
  return entriesOfDependencies(root, checkBudget);
}
