/** The Cargo.toml files below a Cargo.lock → what each package of the repository asks for, and where. */
import {parseToml} from '../../../../../src/formats/toml/parse-toml.ts';
import {asText, childOf, descendantOf, entriesOf, textOf} from '../../../../../src/formats/tree/read-tree.ts';
import {isTreeMap, type TreeNode} from '../../../../../src/formats/tree/tree-node.ts';
import type {Place, Scope, Sources} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {baseName, folderOf} from '../path-names.ts';
import {readCompanion} from '../read-lead.ts';

/** One line of a manifest that asks for a package. */
export interface Request {
  readonly scope: Scope;
  readonly place: Place;
  /** Absent where another manifest or nobody says. */
  readonly requirement?: string;
}

/** By name of the package that asks, then by name of the package asked for. */
export type Requests = ReadonlyMap<string, ReadonlyMap<string, Request>>;

/** Build dependencies run on the machine that builds and are no part of the product. */
const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'production'],
  ['build-dependencies', 'development'],
  ['dev-dependencies', 'development'],
];

/** Manifests in the folder of the lockfile and below. Bad ones become problems of `draft`. */
export function readCargoManifests(
  lockPath: string,
  sources: Sources,
  draft: InventoryDraft,
  checkBudget: () => void,
): Requests {
  const folder = folderOf(lockPath);
  const prefix = folder === '' ? '' : `${folder}/`;
  const requests = new Map<string, Map<string, Request>>();
  for (const path of sources.paths) {
    if (!path.startsWith(prefix) || baseName(path) !== 'Cargo.toml') continue;
    checkBudget();
    readCompanion(sources.get(path), draft, (text) => addManifest(path, parseToml(text, checkBudget), requests));
  }
  return requests;
}

function addManifest(path: string, root: TreeNode, requests: Map<string, Map<string, Request>>): void {
  const name = textOf(childOf(root, 'package'), 'name');
  if (name === undefined) return;
  const own = requests.get(name) ?? new Map<string, Request>();
  requests.set(name, own);
  const platforms = entriesOf(root, 'target').map(([, platform]) => platform);
  for (const holder of [root, ...platforms]) {
    for (const [section, scope] of SECTIONS) addSection(path, scope, entriesOf(holder, section), own);
  }
}

function addSection(
  path: string,
  scope: Scope,
  entries: readonly (readonly [string, TreeNode])[],
  own: Map<string, Request>,
): void {
  for (const [key, node] of entries) {
    const details = isTreeMap(node.value) ? node : undefined;
    const name = textOf(details, 'package') ?? key;
    const isOptional = descendantOf(details, 'optional')?.value === true;
    if (own.has(name)) continue;
    const requirement = details === undefined ? asText(node, 'a requirement') : textOf(details, 'version');
    const stated = requirement === undefined ? {} : {requirement};
    own.set(name, {scope: isOptional ? 'optional' : scope, place: {path, line: node.line}, ...stated});
  }
}
