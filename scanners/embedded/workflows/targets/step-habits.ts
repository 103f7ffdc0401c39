/** What a step does with credentials, caches and secrets. */
import {mapAt, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {tryParse} from '../flow/text-taint.ts';
import {pathsOf} from '../flow/untrusted-files.ts';
import type {Step} from '../model/workflow.ts';

/** actions/checkout leaves the token in the work tree's configuration unless told not to. */
export function keepsCredentials({raw, uses}: Step): boolean {
  if (uses?.kind !== 'repository' || uses.repository !== 'actions/checkout' || uses.path !== '') return false;
  return !isFalse(mapAt(raw, 'with').get('persist-credentials'));
}

function isFalse(value: Value | undefined): boolean {
  return value === false || (typeof value === 'string' && value.trim().toLowerCase() === 'false');
}

const PUSHING_ACTIONS: ReadonlySet<string> = new Set([
  'peter-evans/create-pull-request',
  'stefanzweifel/git-auto-commit-action',
  'endbug/add-and-commit',
  'ad-m/github-push-action',
  'peaceiris/actions-gh-pages',
  'jamesives/github-pages-deploy-action',
  'changesets/action',
  'cycjimmy/semantic-release-action',
]);

/** Needs the token in the work tree. */
export function pushes({raw, uses}: Step): boolean {
  if (uses?.kind === 'repository') return PUSHING_ACTIONS.has(uses.repository);
  return /\bgit\b[^\n]*\bpush\b|\bsemantic-release\b|\bgoreleaser\b|\blerna\s+(?:publish|version)\b/.test(
    textAt(raw, 'run'),
  );
}

/** `always`: a cache unless it is switched off by the input; `input`: one when the input says so. */
const CACHING: ReadonlyMap<string, {readonly input: string; readonly kind: 'always' | 'input'}> = new Map([
  ['actions/cache', {input: '', kind: 'always'}],
  ['actions/setup-go', {input: 'cache', kind: 'always'}],
  ['actions/setup-node', {input: 'cache', kind: 'input'}],
  ['actions/setup-python', {input: 'cache', kind: 'input'}],
  ['actions/setup-java', {input: 'cache', kind: 'input'}],
  ['actions/setup-dotnet', {input: 'cache', kind: 'input'}],
  ['ruby/setup-ruby', {input: 'bundler-cache', kind: 'input'}],
  ['pnpm/action-setup', {input: 'cache', kind: 'input'}],
  ['swatinem/rust-cache', {input: '', kind: 'always'}],
  ['mozilla-actions/sccache-action', {input: '', kind: 'always'}],
  ['docker/build-push-action', {input: 'cache-from', kind: 'input'}],
  ['astral-sh/setup-uv', {input: 'enable-cache', kind: 'input'}],
  ['actions-rust-lang/setup-rust-toolchain', {input: 'cache', kind: 'always'}],
]);

/** Restores files that other runs have written. */
export function usesCache({raw, uses}: Step): boolean {
  const caching = uses?.kind === 'repository' && uses.path !== 'save' ? CACHING.get(uses.repository) : undefined;
  if (caching === undefined) return false;
  const value = mapAt(raw, 'with').get(caching.input);
  return caching.kind === 'always' ? !isFalse(value) : value !== undefined && value !== '' && !isFalse(value);
}

const MAX_PRINTED = 20;

/** Names of variables of the step that hold a secret and that its script prints. */
export function printedSecrets({raw}: Step): readonly string[] {
  const secret = [...mapAt(raw, 'env')].flatMap(([name, value]) => (holdsSecret(value) ? [name] : []));
  if (secret.length === 0) return [];
  // Into a pipe or a file is not into the log.
  const printing = textAt(raw, 'run')
    .split('\n')
    .filter((line) => /^\s*(?:echo|printf|Write-Host|Write-Output)\b[^|>]*$/.test(line));
  const printed = new Set(
    printing.flatMap((line) => [...line.matchAll(/\$(?:\{|env:)?([A-Za-z_]\w*)/g)].map(([, name]) => name)),
  );
  return secret.filter((name) => printed.has(name)).slice(0, MAX_PRINTED);
}

function holdsSecret(value: Value): boolean {
  if (typeof value !== 'string') return false;
  return findExpressions(value).some(({body}) => pathsOf(tryParse(body)).some((path) => path.startsWith('secrets.')));
}
