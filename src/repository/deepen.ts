/** Fetches more history beside a shallow clone, a little first and then much, until a question can be answered. */
import {GitError, parseParents} from '../platform/git.ts';
import type {WorkTree} from './work-tree.ts';

/** Most pull requests have fewer than 50 commits; 500 covers long-lived branches. */
const DEPTHS = [50, 500] as const;
const MAX_COMMIT_BYTES = 4 * 1024 * 1024;

/** Asks after each fetch; undefined when no depth was enough or the remote cannot be reached. */
export async function deepenUntil<T>(
  {git}: WorkTree,
  commits: readonly string[],
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (const depth of DEPTHS) {
    try {
      await git.fetch({wanted: commits, depth});
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** From the commit object itself: in a shallow clone `HEAD^1` is cut off, the object still names its parents. */
export async function parentsOf({git}: WorkTree, commit: string): Promise<readonly string[]> {
  const [content] = await git.read([commit], MAX_COMMIT_BYTES);
  return content === undefined ? [] : parseParents(content);
}
