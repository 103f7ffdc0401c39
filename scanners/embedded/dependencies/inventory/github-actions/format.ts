/** GitHub Actions: `uses:` of workflows and composite actions, with the version of the tag or of the comment beside. */
import type {Inventory, InventoryFormat, SourceFile} from '../format.ts';
import {InventoryDraft} from '../inventory-draft.ts';
import {readLead} from '../read-lead.ts';
import {paths} from './paths.ts';
import {type Use, usesOf} from './uses-of.ts';

export const format: InventoryFormat = {
  ...paths,
  title: '.github/workflows/*.yml and action.yml (GitHub Actions)',
  reference: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
  read: (lead, _sources, checkBudget) => readLead(lead, (text) => readWorkflow(lead, text, checkBudget)),
};

/** `owner/repository`, perhaps a path in it, and a tag, branch or commit. */
const REFERENCE = /^(?<name>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/[^@]{0,500})?@(?<ref>[^@\s]{1,300})$/;
const COMMIT = /^[\da-f]{40}(?:[\da-f]{24})?$/;
const TAG = /^v?(?<version>\d+(?:\.\d+){0,3}(?:[-+][\w.+-]{1,100})?)$/;
/** `# v4.1.2`, `# tag=v4`, `# pin@4.1`. */
const COMMENT = /(?:^|[\s=@])v?(?<version>\d+(?:\.\d+){0,3}(?:[-+][\w.+-]{1,100})?)(?=$|[\s,;)])/;
const MAX_COMMENT_LENGTH = 300;

function readWorkflow(lead: SourceFile, text: string, checkBudget: () => void): Inventory {
  const draft = new InventoryDraft(lead.path);
  const lines = text.split('\n');
  for (const use of usesOf(text, checkBudget)) {
    checkBudget();
    addUse(use, lines[use.line - 1] ?? '', draft);
  }
  return draft.finish();
}

/** Actions of the repository itself and images are not packages of this ecosystem. */
function addUse({reference, line}: Use, source: string, draft: InventoryDraft): void {
  if (/^(?:\.{1,2}\/|docker:\/\/)/.test(reference)) return;
  const parts = REFERENCE.exec(reference)?.groups;
  if (parts?.name === undefined || parts.ref === undefined) {
    draft.addProblem('unresolved-reference', line, 'this uses: names no action and version');
    return;
  }
  const {name, ref} = parts;
  const version = COMMIT.test(ref) ? versionInComment(source, ref) : TAG.exec(ref)?.groups?.version;
  if (version === undefined) {
    draft.addProblem('unknown-version', line, `${name} is used at ${ref}, which says no version`);
    return;
  }
  draft.add({ecosystem: 'GitHub Actions', name, version, line, direct: true, manifestPlace: {path: draft.path, line}});
}

function versionInComment(source: string, ref: string): string | undefined {
  const rest = source.slice(source.indexOf(ref) + ref.length, source.indexOf(ref) + ref.length + MAX_COMMENT_LENGTH);
  const comment = rest.slice(rest.indexOf('#') + 1);
  return rest.includes('#') ? COMMENT.exec(comment.trim())?.groups?.version : undefined;
}
