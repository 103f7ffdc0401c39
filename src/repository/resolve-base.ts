/** Finds the commit to compare with, and fetches it when a shallow clone lacks it. Never falls back to no base. */
import {GitError} from '../platform/git.ts';
import type {BaseRequest} from './checkout.ts';
import {closestNames} from './closest-names.ts';
import {dayOf} from './commit-day.ts';
import {deepenUntil, parentsOf} from './deepen.ts';
import {type Comparison, RepositoryError} from './snapshot.ts';
import type {WorkTree} from './work-tree.ts';

export interface ResolvedBase {
  readonly comparison: Comparison;
  /**
   * Whose policy judges: what is merged into. A pull request may have left it long ago, before its policy got stricter,
   * and is then compared with the commit where it left. Undefined without a base.
   */
  readonly policyCommit: string | undefined;
  readonly notices: readonly string[];
}

/** Throws `RepositoryError` when the base is unknown, or missing and not to be had. */
export async function resolveBase(tree: WorkTree, request: BaseRequest, allowFetch: boolean): Promise<ResolvedBase> {
  const resolved = await resolve(tree, request, allowFetch);
  const {comparison} = resolved;
  if (comparison.kind === 'none') return resolved;
  const day = await dayOf(tree, comparison.commit);
  return day === undefined ? resolved : {...resolved, comparison: {...comparison, day}};
}

async function resolve(tree: WorkTree, request: BaseRequest, allowFetch: boolean): Promise<ResolvedBase> {
  if (request.kind === 'none') return {comparison: request, policyCommit: undefined, notices: []};
  const head = tree.headCommit;
  if (head === undefined) {
    throw new RepositoryError(
      'The repository has no commit yet, so nothing can be compared. Commit first, or scan without a base.',
    );
  }
  switch (request.kind) {
    case 'commit':
      return exactly(await requireCommit(tree, request.sha, allowFetch));
    case 'ref':
      return mergeBaseWith(tree, {
        head,
        commit: await requireRef(tree, request.ref, allowFetch),
        ref: request.ref,
        allowFetch,
      });
    case 'pull-request':
      return pullRequestBase(tree, head, request, allowFetch);
  }
}

type PullRequest = Extract<BaseRequest, {kind: 'pull-request'}>;

async function pullRequestBase(tree: WorkTree, head: string, {baseSha, headSha}: PullRequest, allowFetch: boolean) {
  const [first, second] = await parentsOf(tree, head);
  if (first !== undefined && second === headSha) return exactly(await requireCommit(tree, first, allowFetch));
  const commit = await requireCommit(tree, baseSha, allowFetch);
  return mergeBaseWith(tree, {head, commit, ref: baseSha, allowFetch});
}

function exactly(commit: string): ResolvedBase {
  return {comparison: {kind: 'base', commit, ref: commit}, policyCommit: commit, notices: []};
}

interface MergeBaseQuestion {
  readonly head: string;
  readonly commit: string;
  /** As the user named the commit. */
  readonly ref: string;
  readonly allowFetch: boolean;
}

async function mergeBaseWith(
  tree: WorkTree,
  {head, commit, ref, allowFetch}: MergeBaseQuestion,
): Promise<ResolvedBase> {
  const ask = () => mergeBase(tree, head, commit);
  const known = await ask();
  const isWorthAFetch = known === undefined && tree.isShallow && allowFetch;
  const found = isWorthAFetch ? await deepenUntil(tree, [commit, ...(await parentsOf(tree, head))], ask) : known;
  if (found !== undefined) return {comparison: {kind: 'base', commit: found, ref}, policyCommit: commit, notices: []};
  const notice = `${ref} and the head have no common commit in this clone: they are compared directly, so changes made on ${ref} meanwhile look like changes of the head. Check out with fetch-depth: 0 to compare with the merge base.`;
  return {comparison: {kind: 'base', commit, ref}, policyCommit: commit, notices: [notice]};
}

async function mergeBase({git}: WorkTree, head: string, commit: string): Promise<string | undefined> {
  const {exitCode, stdout} = await git.try(['merge-base', commit, head]);
  const found = stdout.toString('utf8').trim();
  return exitCode === 0 && found !== '' ? found : undefined;
}

async function requireCommit(tree: WorkTree, sha: string, allowFetch: boolean): Promise<string> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || /^0+$/.test(sha)) {
    throw new RepositoryError(
      `The base "${sha.slice(0, 100)}" is no commit id. Name a commit, branch or tag as base, or "none".`,
    );
  }
  if ((await commitNamed(tree, sha)) !== undefined) return sha;
  return fetchBase(tree, sha, [sha], allowFetch);
}

async function requireRef(tree: WorkTree, ref: string, allowFetch: boolean): Promise<string> {
  const known = (await commitNamed(tree, ref)) ?? (await commitNamed(tree, `refs/remotes/origin/${ref}`));
  if (known !== undefined) return known;
  if (/^[0-9a-f]{40}$/.test(ref)) return fetchBase(tree, ref, [ref], allowFetch);
  const name = ref.replace(/^(?:refs\/heads\/|origin\/)/, '');
  const isFetchable = allowFetch && (await isRefName(tree, name));
  if (!isFetchable) throw new RepositoryError(await unknownRef(tree, ref));
  return fetchBase(tree, ref, [`refs/heads/${name}`, `refs/tags/${name}`], allowFetch);
}

/** Names such as `--upload-pack=x`, `a..b` or `x:y` are no refs: git would take them for something else. */
async function isRefName({git}: WorkTree, name: string): Promise<boolean> {
  if (name.startsWith('-')) return false;
  return (await git.try(['check-ref-format', `refs/heads/${name}`])).exitCode === 0;
}

async function commitNamed({git}: WorkTree, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const {exitCode, stdout} = await git.try(args);
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

/** Tries one name after the other. */
async function fetchBase(tree: WorkTree, base: string, names: readonly string[], allowFetch: boolean): Promise<string> {
  if (!allowFetch) throw new RepositoryError(missingBase(base, 'fetching is switched off (--offline)'));
  let cause: unknown;
  for (const name of names) {
    try {
      const [commit] = await tree.git.fetch({wanted: [name], depth: 1});
      if (commit !== undefined) return commit;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      cause ??= error;
    }
  }
  const isRef = names.length > 1 && cause instanceof GitError && /couldn't find remote ref/.test(cause.message);
  if (isRef) throw new RepositoryError(await unknownRef(tree, base), {cause});
  throw new RepositoryError(missingBase(base, cause instanceof Error ? cause.message : String(cause)), {cause});
}

function missingBase(base: string, why: string): string {
  return `The base ${base} is not in this clone and cannot be fetched: ${why}. Set "fetch-depth: 0" on actions/checkout, or run: git fetch origin ${base}, or name another base (input "base", --base).`;
}

async function unknownRef({git}: WorkTree, ref: string): Promise<string> {
  const output = await git.run([
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  const near = closestNames(ref, output.toString('utf8').split('\n').filter(Boolean));
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(', ')}?`;
  return `The base "${ref.slice(0, 100)}" is no commit, branch or tag of this clone.${hint} In a shallow clone set "fetch-depth: 0" on actions/checkout.`;
}
