/** Lines → components. Those that pip-compile wrote tell who needs them; of others all count as direct. */
import type {Scope} from '../format.ts';
import type {InventoryDraft} from '../inventory-draft.ts';
import {addPythonComponent, type IdsByName} from '../python-component.ts';
import {pinnedVersion} from '../python-requirement.ts';
import type {CollectedLines, RequirementsLine} from './collect-lines.ts';
import type {ManifestAsk} from './manifest-asks.ts';
import {readOrigins} from './who-needs-it.ts';

export interface Requirements {
  readonly lines: CollectedLines;
  readonly scope: Scope;
  readonly checkBudget: () => void;
  /** What a manifest asks for under a name. */
  findAsk(manifest: string, name: string): ManifestAsk | undefined;
}

export function takeInventory(draft: InventoryDraft, {lines, scope, checkBudget, findAsk}: Requirements): void {
  const ids: IdsByName = new Map();
  const found: {readonly id: string; readonly line: RequirementsLine}[] = [];
  for (const line of lines.lines) {
    checkBudget();
    const id = addLine(draft, ids, {line, scope, constraints: lines.constraints});
    if (id !== undefined) found.push({id, line});
  }
  for (const {id, line} of found) {
    const origins = readOrigins(line.comments);
    if (origins === undefined) draft.markDirect(id, undefined, line.place);
    for (const manifest of origins?.manifests ?? []) markDirect(draft, id, {line, ask: findAsk(manifest, nameOf(id))});
    for (const name of origins?.packages ?? []) {
      for (const from of ids.get(name) ?? []) draft.addDependency(from, id);
    }
  }
}

function nameOf(id: string): string {
  return id.slice(0, id.indexOf('@'));
}

function markDirect(
  draft: InventoryDraft,
  id: string,
  {line, ask}: {readonly line: RequirementsLine; readonly ask: ManifestAsk | undefined},
): void {
  draft.markDirect(id, undefined, ask?.place ?? line.place, ask?.requirement);
}

interface Line {
  readonly line: RequirementsLine;
  readonly scope: Scope;
  readonly constraints: ReadonlyMap<string, string>;
}

function addLine(draft: InventoryDraft, ids: IdsByName, {line, scope, constraints}: Line): string | undefined {
  const {parsed, place} = line;
  if (parsed.kind === 'unreadable') draft.addProblem('unreadable', place, 'a line is no requirement');
  if (parsed.kind === 'address' && parsed.name === undefined) {
    draft.addProblem('unknown-version', place, 'a package at an address states neither name nor version');
    return undefined;
  }
  if (parsed.kind !== 'requirement' && parsed.kind !== 'address') return undefined;
  const version =
    parsed.kind === 'address' ? parsed.version : (pinnedVersion(parsed.specifier) ?? constraints.get(parsed.name));
  return addPythonComponent(draft, ids, {name: parsed.name ?? '', version, ...place, scope});
}
