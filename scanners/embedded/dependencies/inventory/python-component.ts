/** Components of Python lockfiles: kept by name, as their edges and manifests know no versions. */
import type {Scope} from './format.ts';
import type {InventoryDraft} from './inventory-draft.ts';
import type {PythonAsk} from './pyproject.ts';
import {normalizeName} from './python-requirement.ts';

export interface FoundPythonPackage {
  readonly name: string;
  readonly version: string | undefined;
  readonly line: number;
  /** Where the line is, if not in the lead file. */
  readonly path?: string;
  readonly scope?: Scope | undefined;
}

/** Ids by normalised name: more than one where markers choose between versions. */
export type IdsByName = Map<string, string[]>;

/** Normalised, so without doubled and outer separators. */
const NAME = /^[a-z0-9][a-z0-9-]*$/;
/** Looser than PEP 440, as versions from before it are still enumerated in advisories; not free text. */
const VERSION = /^v?\d[\w.+!~-]*$/;

/** Id of the added component; undefined, and a problem, when its version is not known. */
export function addPythonComponent(
  draft: InventoryDraft,
  ids: IdsByName,
  found: FoundPythonPackage,
): string | undefined {
  const {version, line, path, scope} = found;
  const at = path === undefined ? line : {path, line};
  const name = normalizeName(found.name);
  if (!NAME.test(name)) {
    draft.addProblem('unreadable', at, `“${name.slice(0, MAX_QUOTED_LENGTH)}” is no name of a package`);
    return undefined;
  }
  if (version === undefined || !VERSION.test(version)) {
    const stated = version === undefined ? 'states no version' : 'states something that is no version';
    draft.addProblem('unknown-version', at, `the file ${stated} for ${name.slice(0, MAX_QUOTED_LENGTH)}`);
    return undefined;
  }
  const id = draft.add({
    ecosystem: 'PyPI',
    name,
    version,
    line,
    ...(path === undefined ? {} : {path}),
    ...(scope === undefined ? {} : {scope}),
  });
  const known = ids.get(name);
  if (id === undefined) return undefined;
  if (known === undefined) ids.set(name, [id]);
  else if (known.length < MAX_VERSIONS_IN_EDGES && !known.includes(id)) known.push(id);
  return id;
}

const MAX_QUOTED_LENGTH = 100;
/** Markers choose between a few versions; edges to a thousand of one name would only multiply. */
const MAX_VERSIONS_IN_EDGES = 100;

/** An edge to every version of `name` that the file holds. */
export function addPythonEdge(
  draft: InventoryDraft,
  ids: IdsByName,
  edge: {from: string; name: string; requirement?: string},
): void {
  for (const id of ids.get(normalizeName(edge.name)) ?? []) draft.addDependency(edge.from, id, edge.requirement);
}

/** Marks what manifests ask for; with `scopes: 'stated'` the lockfile's own scopes stay. */
export function markPythonDirect(
  draft: InventoryDraft,
  ids: IdsByName,
  {asks, scopes}: {asks: readonly PythonAsk[]; scopes: 'stated' | 'asked'},
): void {
  for (const {name, scope, place, requirement} of asks) {
    for (const id of ids.get(name) ?? []) {
      draft.markDirect(id, scopes === 'asked' ? scope : undefined, place, requirement);
    }
  }
}
