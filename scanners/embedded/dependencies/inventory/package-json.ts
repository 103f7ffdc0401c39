/** What the `package.json` files of a repository ask for. https://docs.npmjs.com/cli/configuring-npm/package-json */
import {parseJson} from '../../../../src/formats/json/parse-json.ts';
import {asText, childOf, entriesOf} from '../../../../src/formats/tree/read-tree.ts';
import type {TreeNode} from '../../../../src/formats/tree/tree-node.ts';
import type {Place, Scope, Sources} from './format.ts';
import type {InventoryDraft} from './inventory-draft.ts';
import {joinPath} from './path-names.ts';
import {readCompanion} from './read-lead.ts';

/** One wish of a manifest. */
export interface Ask {
  readonly name: string;
  readonly requirement: string;
  readonly scope: Scope;
  readonly place: Place;
}

export interface PackageManifest {
  readonly asks: readonly Ask[];
  /** It names workspaces: manifests below it share its lockfile. */
  readonly hasWorkspaces: boolean;
}

/** Sections by scope, most exposed first: npm installs a package that stands in two of them for the first. */
export const SECTIONS = [
  ['dependencies', 'production'],
  ['peerDependencies', 'production'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
] as const;

const NOTHING: PackageManifest = {asks: [], hasWorkspaces: false};

/** Of `folder/package.json`; nothing when it is missing, unreadable (a problem is told) or outside the repository. */
export function readPackageJson(sources: Sources, folder: string | undefined, draft: InventoryDraft): PackageManifest {
  if (folder === undefined) return NOTHING;
  const path = joinPath(folder, 'package.json');
  return readCompanion(sources.get(path), draft, (text) => readManifest(text, path)) ?? NOTHING;
}

/** Of the text of a `package.json`. Throws `UnreadableText`. */
export function readPackageAsks(text: string, path: string): readonly Ask[] {
  return readManifest(text, path).asks;
}

function readManifest(text: string, path: string): PackageManifest {
  const root = parseJson(text);
  return {
    asks: SECTIONS.flatMap(([section, scope]) => readSection(root, section, scope, path)),
    hasWorkspaces: childOf(root, 'workspaces') !== undefined,
  };
}

function readSection(root: TreeNode, section: string, scope: Scope, path: string): Ask[] {
  return entriesOf(root, section).map(([name, node]) => ({
    name,
    requirement: asText(node, `version of a package in ${section}`),
    scope,
    place: {path, line: node.line},
  }));
}
