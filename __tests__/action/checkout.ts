/** A checkout as actions/checkout leaves it for a pull request: the merge commit of base and head, from an origin. */
import {type Files, makeRepository, type TestRepository} from '../support/git-repository.ts';

export interface PullRequestCheckout extends AsyncDisposable {
  readonly path: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha: string;
  /** As actions/checkout leaves it with the pull request's own last commit as `ref`. */
  checkOutHead(): Promise<void>;
  /** Another clone, as a workflow run of the base has it: nothing of the pull request is in it. */
  cloneBase(): Promise<{readonly path: string} & AsyncDisposable>;
  /** One more commit on the pull request's branch; the checkout then is the new merge commit. */
  push(files: Files, removed?: readonly string[]): Promise<{readonly headSha: string; readonly mergeSha: string}>;
}

export interface CheckoutOptions {
  readonly base: Files;
  /** What the pull request writes over the base. */
  readonly head: Files;
  /** Depth of the clone; actions/checkout uses 1 unless told otherwise. */
  readonly depth?: number;
}

/** Builds base, head and merge commit in an origin and clones the merge commit from it. */
export async function checkOutPullRequest({base, head, depth = 1}: CheckoutOptions): Promise<PullRequestCheckout> {
  const origin = await makeRepository({files: base});
  // As on GitHub: any commit can be fetched by its id.
  await origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const baseSha = await origin.git('rev-parse', 'HEAD');
  await origin.git('branch', 'topic');
  const proposed = await propose(origin, baseSha, head, []);
  const clone = await origin.clone({depth, branch: MERGE_BRANCH});
  await clone.git('checkout', '--quiet', '--detach');
  return {
    path: clone.path,
    baseSha,
    ...proposed,
    checkOutHead: async () => {
      await clone.git('checkout', '--quiet', '--detach', proposed.headSha);
    },
    cloneBase: async () => {
      await origin.git('branch', '--force', 'base', baseSha);
      return origin.clone({depth, branch: 'base'});
    },
    push: async (files, removed = []) => {
      const pushed = await propose(origin, baseSha, files, removed);
      await clone.git('fetch', '--quiet', '--depth=1', 'origin', pushed.mergeSha);
      await clone.git('checkout', '--quiet', '--detach', pushed.mergeSha);
      return pushed;
    },
    [Symbol.asyncDispose]: async () => {
      await clone[Symbol.asyncDispose]();
      await origin[Symbol.asyncDispose]();
    },
  };
}

const MERGE_BRANCH = 'pull-7-merge';

/** Commits on the branch of the pull request and merges it into the base, as GitHub does for `refs/pull/7/merge`. */
async function propose(origin: TestRepository, baseSha: string, files: Files, removed: readonly string[]) {
  await origin.git('checkout', '--quiet', 'topic');
  for (const [path, content] of Object.entries(files)) await origin.write(path, content);
  for (const path of removed) await origin.remove(path);
  const headSha = await origin.commit('Propose');
  await origin.git('checkout', '--quiet', '-B', MERGE_BRANCH, baseSha);
  await origin.git('merge', '--quiet', '--no-ff', '--message=Merge', headSha);
  return {headSha, mergeSha: await origin.git('rev-parse', 'HEAD')};
}
