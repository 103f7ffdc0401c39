/** requirements.txt and its kin. Only `==` says which version is installed; other lines are told as unknown. */
import type {Inventory, InventoryFormat, Scope, SourceFile, Sources} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {baseName} from '../path-names.ts';
import {readLead} from '../read-lead.ts';
import {collectLines} from './collect-lines.ts';
import {manifestAsks} from './manifest-asks.ts';
import {paths} from './paths.ts';
import {takeInventory} from './take-inventory.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'requirements.txt (pip)',
  reference: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
  read: (lead, sources, checkBudget) => readLead(lead, (text) => readText(text, lead, {sources, checkBudget})),
};

interface Reading {
  readonly sources: Sources;
  readonly checkBudget: () => void;
}

function readText(text: string, {path}: SourceFile, {sources, checkBudget}: Reading): Inventory {
  const draft = new InventoryDraft(path);
  const lines = collectLines(text, {path, sources, draft, checkBudget, isLead: paths.isLead});
  const findAsk = manifestAsks(path, sources, draft);
  takeInventory(draft, {lines, scope: scopeOfPath(path), checkBudget, findAsk});
  return draft.finish();
}

/** The file's name is all that tells what its packages are for. */
function scopeOfPath(path: string): Scope {
  const name = baseName(path);
  if (/(?:^|[-_.])tests?(?:ing)?(?:[-_.]|$)/i.test(name)) return 'test';
  return /(?:^|[-_.])(?:dev|develop|development|docs?|lint|ci)(?:[-_.]|$)/i.test(name) ? 'development' : 'production';
}
