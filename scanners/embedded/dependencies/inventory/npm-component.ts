/** Components of the npm ecosystem, as all of its lockfiles name them. */
import {valid} from 'semver';
import type {Scope} from './format.ts';
import type {InventoryDraft} from './inventory-draft.ts';

export interface FoundNpmPackage {
  readonly name: string;
  /** Undefined where the lockfile states none, as for a tarball at a URL. */
  readonly version: string | undefined;
  readonly line: number;
  readonly scope?: Scope;
  readonly license?: string;
}

/** Id of the added component; undefined, and a problem, when its version is not known. */
export function addNpmComponent(draft: InventoryDraft, found: FoundNpmPackage): string | undefined {
  const {name, version, line} = found;
  if (version === undefined || valid(version, {loose: true}) === null) {
    const stated = version === undefined ? 'states no version' : 'states a version that is no semantic version';
    draft.addProblem('unknown-version', line, `the lockfile ${stated} for ${name.slice(0, MAX_QUOTED_LENGTH)}`);
    return undefined;
  }
  return draft.add({ecosystem: 'npm', ...found, version});
}

const MAX_QUOTED_LENGTH = 100;

/** `npm:bar@^1` and `npm:@scope/bar@1.2.3` name the package behind an alias. */
export function parseAlias(specifier: string): {readonly name: string; readonly requirement: string} | undefined {
  if (!specifier.startsWith('npm:')) return undefined;
  return splitAt(specifier.slice('npm:'.length));
}

/** `@scope/name@rest` at the `@` behind the name; undefined when there is none. */
export function splitAt(text: string): {readonly name: string; readonly requirement: string} | undefined {
  const at = text.indexOf('@', 1);
  return at === -1 ? undefined : {name: text.slice(0, at), requirement: text.slice(at + 1)};
}
