/** Finds the commit to compare with, and fetches it when a shallow clone lacks it. Never falls back to no base. */
import {GitError} from '../platform/git.ts';
import type {BaseRequest} from './checkout.ts';
import {closestNames} from './closest-names.ts';
import {type Comparison, RepositoryError} from './snapshot.ts';
import type {WorkTree} from './work-tree.ts';

export interface ResolvedBase {
  readonly comparison: Comparison;
  readonly notices: readonly string[];
}

/** Throws `RepositoryError` when the base is unknown, or missing and not to be had. */
export async function resolveBase(tree: WorkTree, request: BaseRequest, allowFetch: boolean): Promise<ResolvedBase> {
  if (request.kind === 'none') return {comparison: request, notices: []};
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
      return mergeBaseWith(tree, head, await requireRef(tree, request.ref, allowFetch), request.ref);
    case 'pull-request':
      return pullRequestBase(tree, head, request, allowFetch);
  }
}

type PullRequest = Extract<BaseRequest, {kind: 'pull-request'}>;

async function pullRequestBase(tree: WorkTree, head: string, {baseSha, headSha}: PullRequest, allowFetch: boolean) {
  const [first, second] = await parentsOf(tree, head);
  if (first !== undefined && second === headSha) return exactly(await requireCommit(tree, first, allowFetch));
  return mergeBaseWith(tree, head, await requireCommit(tree, baseSha, allowFetch), baseSha);
}

function exactly(commit: string): ResolvedBase {
  return {comparison: {kind: 'base', commit, ref: commit}, notices: []};
}

async function mergeBaseWith({git}: WorkTree, head: string, commit: string, ref: string): Promise<ResolvedBase> {
  const {exitCode, stdout} = await git.try(['merge-base', commit, head]);
  const mergeBase = stdout.toString('utf8').trim();
  if (exitCode === 0 && mergeBase !== '') return {comparison: {kind: 'base', commit: mergeBase, ref}, notices: []};
  const notice = `${ref} and the head have no common commit in this clone: they are compared directly, so changes made on ${ref} meanwhile look like changes of the head. Check out with fetch-depth: 0 to compare with the merge base.`;
  return {comparison: {kind: 'base', commit, ref}, notices: [notice]};
}

/** From the commit object itself: in a shallow clone `HEAD^1` is cut off, the object still names its parents. */
async function parentsOf({git}: WorkTree, commit: string): Promise<readonly string[]> {
  const text = (await git.run(['cat-file', 'commit', commit])).toString('utf8');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, sha]) => (sha === undefined ? [] : [sha]));
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
  return `The base ${base} is not in this clone and cannot be fetched: ${why}. Set "fetch-depth: 0" on actions/checkout, or run: git fetch origin ${base}.`;
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
