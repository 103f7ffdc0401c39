/** Outputs of well-known actions that hold text which somebody else has chosen. */
import {audienceOf, CALLED} from '../model/triggers.ts';
import type {Step} from '../model/workflow.ts';
import type {Level, Taint} from '../taint/taint.ts';
import type {Scope} from '../taint/taint-of.ts';

/** Names of files in a pull request, and of branches. `*` for all outputs. */
const OUTPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tj-actions/changed-files', ['*']],
  ['tj-actions/verify-changed-files', ['*']],
  ['tj-actions/branch-names', ['current_branch', 'head_ref_branch', 'ref_branch', 'tag']],
  ['jitterbit/get-changed-files', ['*']],
  ['trilom/file-changes-action', ['*']],
  ['masesgroup/retrieve-changed-files', ['*']],
  ['xt0rted/pull-request-comment-branch', ['head_ref', 'base_ref']],
  ['alessbell/pull-request-comment-branch', ['head_ref', 'base_ref']],
  ['potiuk/get-workflow-origin', ['sourceheadbranch', 'targetbranch']],
]);

export function outputsOfAction({uses, id}: Step, {triggers}: Scope): ReadonlyMap<string, Taint> {
  const names = uses?.kind === 'repository' ? (OUTPUTS.get(uses.repository) ?? []) : [];
  const level = names.length === 0 ? undefined : levelOf(triggers);
  if (level === undefined) return new Map();
  return new Map(names.map((name) => [name, {level, source: `steps.${id}.outputs.${name}`, via: ''}]));
}

/** Files and branches belong to pull requests; on a push they are those of who may write. */
function levelOf(triggers: readonly string[]): Level | undefined {
  if (triggers.length === 0) return undefined;
  const audiences = triggers.map((trigger) => (trigger === CALLED ? 'outsider' : audienceOf(trigger)));
  if (audiences.includes('outsider')) return 'outsider';
  return audiences.includes('pull-request') ? 'pull-request' : 'ref';
}
