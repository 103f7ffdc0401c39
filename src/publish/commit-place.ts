/** Which commit and ref of GitHub the scanned files belong to. Pure. */
import type {PublishRequest} from './publish.ts';

export interface CommitPlace {
  readonly commitSha: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge|head`. */
  readonly ref: string;
}

/**
 * The ref that GitHub shows results for, and the commit that was scanned: they must belong together. In a pull request
 * that is the merge commit, or the head where the workflow checks that out. Undefined when another commit was scanned.
 */
export function placeOf({
  context,
  headCommit,
}: Pick<PublishRequest, 'context' | 'headCommit'>): CommitPlace | undefined {
  const {pullRequest, sha, ref} = context;
  if (pullRequest !== undefined && headCommit === pullRequest.headSha) {
    return {commitSha: headCommit, ref: `refs/pull/${pullRequest.number}/head`};
  }
  const isOtherCommit = headCommit !== undefined && headCommit !== sha;
  return isOtherCommit || !/^refs\/(?:heads|tags|pull)\//.test(ref) ? undefined : {commitSha: sha, ref};
}
