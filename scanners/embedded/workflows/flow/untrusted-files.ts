/** Steps that bring files of somebody else into the workspace. */
import {textAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Expression} from '../expressions/expression.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {audienceOf} from '../model/triggers.ts';
import type {Step} from '../model/workflow.ts';
import {tryParse} from './text-taint.ts';

/** What a step brings: the code of a pull request, or files of another run. */
export type UntrustedFiles = 'code' | 'artifact';

/** Undefined when the step brings nothing of the kind in a run that a stranger can cause with rights of the repository. */
export function untrustedFilesOf(step: Step, triggers: readonly string[]): UntrustedFiles | undefined {
  if (!triggers.some((trigger) => audienceOf(trigger) === 'outsider')) return undefined;
  if (bringsCode(step)) return 'code';
  return triggers.includes('workflow_run') && bringsArtifact(step) ? 'artifact' : undefined;
}

function bringsCode({raw, uses}: Step): boolean {
  if (uses?.kind === 'repository' && uses.repository === 'actions/checkout' && uses.path === '') {
    return ['ref', 'repository'].some((name) => namesForeignCode(textAt(raw, 'with', name)));
  }
  return checksOut(textAt(raw, 'run'));
}

const FOREIGN_CODE = [
  'github.head_ref',
  'github.event.pull_request.head.',
  'github.event.pull_request.merge_commit_sha',
  'github.event.workflow_run.head_',
  'github.event.check_suite.head_',
];

/** In `refs/pull/NUMBER/merge`. */
const NUMBERS: ReadonlySet<string> = new Set([
  'github.event.number',
  'github.event.issue.number',
  'github.event.pull_request.number',
  'github.event.workflow_run.pull_requests.*.number',
]);

function namesForeignCode(text: string): boolean {
  const paths = findExpressions(text).flatMap(({body}) => pathsOf(tryParse(body)));
  if (paths.some((path) => FOREIGN_CODE.some((prefix) => path === prefix || path.startsWith(prefix)))) return true;
  return /pull\//.test(text) && paths.some((path) => NUMBERS.has(path) || path.startsWith('steps.'));
}

/** All paths in an expression; its depth is bounded. */
export function pathsOf(expression: Expression | undefined): readonly string[] {
  switch (expression?.kind) {
    case 'path':
      return [...(expression.of === undefined ? [expression.steps.join('.')] : pathsOf(expression.of))];
    case 'call':
      return expression.args.flatMap(pathsOf);
    case 'operation':
      return expression.operands.flatMap(pathsOf);
    default:
      return [];
  }
}

/** `gh pr checkout`, `git fetch origin pull/…`, `git checkout` of the head of a pull request. */
function checksOut(script: string): boolean {
  if (/\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull)\b[^\n]*\bpull\/(?:\$|\d)/.test(script)) return true;
  return script
    .split('\n')
    .some((line) => /\bgit\s+(?:checkout|switch|pull|merge)\b/.test(line) && namesForeignCode(line));
}

const DOWNLOADS: ReadonlySet<string> = new Set([
  'dawidd6/action-download-artifact',
  'aochmann/actions-download-artifact',
]);

/** Of another run: `actions/download-artifact` alone gets what earlier jobs of the same run made. */
function bringsArtifact({raw, uses}: Step): boolean {
  if (uses?.kind === 'repository') {
    const isOfAnotherRun = uses.repository === 'actions/download-artifact' && textAt(raw, 'with', 'run-id') !== '';
    return isOfAnotherRun || DOWNLOADS.has(uses.repository) || downloadsByScript(textAt(raw, 'with', 'script'));
  }
  return /\bgh\s+run\s+download\b|actions\/artifacts\//.test(textAt(raw, 'run'));
}

function downloadsByScript(script: string): boolean {
  return /\bdownloadArtifact\b/.test(script);
}
