/** Before Go 1.17 go.mod leaves out indirect modules; go.sum has them, with versions that lost among them. */
import {compare, valid} from 'semver';
import type {SourceFile} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {readCompanion} from '../read-lead.ts';
import {type Replacements, replacementFor} from './replacements.ts';

export interface Sum {
  readonly sum: SourceFile | undefined;
  /** Module paths of go.mod: for these it says the version. */
  readonly required: ReadonlySet<string>;
  readonly replacements: Replacements;
  readonly draft: InventoryDraft;
}

interface Summed {
  readonly version: string;
  readonly line: number;
}

/** Adds of each further module the highest version whose content was downloaded: what minimal version selection took. */
export function addSummedModules({sum, required, replacements, draft}: Sum): void {
  if (sum === undefined) return;
  const highest = readCompanion(sum, draft, highestVersions) ?? new Map<string, Summed>();
  const replacing = new Set([...replacements.values()].map((each) => (each.kind === 'module' ? each.module.path : '')));
  for (const [path, {version, line}] of highest) {
    if (required.has(path) || replacing.has(path) || replacementFor({path, version}, replacements)) continue;
    draft.add({ecosystem: 'Go', name: path, version: version.replace(/^v/, ''), line, path: sum.path});
  }
}

/** Lines `path version hash`; those with `version/go.mod` were only looked at. */
function highestVersions(text: string): ReadonlyMap<string, Summed> {
  const highest = new Map<string, Summed>();
  for (const [index, line] of text.split('\n').entries()) {
    const [path, version] = line.trim().split(/\s+/);
    if (path === undefined || version === undefined || version.endsWith('/go.mod')) continue;
    const known = highest.get(path);
    if (known === undefined || isHigher(version, known.version)) highest.set(path, {version, line: index + 1});
  }
  return highest;
}

function isHigher(version: string, known: string): boolean {
  if (valid(version) === null || valid(known) === null) return false;
  return compare(version, known) > 0;
}
