/** Haskell: cabal.project.freeze, a list of constraints that allow one version each. */
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';

export const format: InventoryFormat = {
  ...paths,
  title: 'cabal.project.freeze (Haskell)',
  reference: 'https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-freeze',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readFreeze(lead, text, checkBudget)),
};

const FIXED = /^(?:[\w-]{1,50}\.)?(?<name>[\w-]{1,200}) {0,10}== {0,10}(?<version>[\d.]{1,100})$/;
/** Flags (`name +flag -other`) and installed versions say nothing of a version. */
const WITHOUT_VERSION = /^[\w.-]{1,250} (?:[+-]\S|installed)/;
const OTHER_FIELD = /^(?:active-repositories|index-state|with-compiler|import|allow-newer)\b/;

function readFreeze(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  for (const [index, raw] of text.split('\n').entries()) {
    checkBudget();
    const content = raw.trim();
    if (content.startsWith('--') || OTHER_FIELD.test(content)) continue;
    for (const part of content.replace(/^constraints:/, '').split(',')) addConstraint(part.trim(), index + 1, draft);
  }
  return draft.finish();
}

function addConstraint(constraint: string, line: number, draft: InventoryDraft): void {
  if (constraint === '' || WITHOUT_VERSION.test(constraint)) return;
  const parts = FIXED.exec(constraint)?.groups;
  if (parts === undefined) draft.addProblem('unreadable', line, 'this line fixes no version');
  else draft.add({ecosystem: 'Hackage', name: parts.name ?? '', version: parts.version ?? '', line});
}
