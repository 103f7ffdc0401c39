/** Which comments are ours. Anybody may write our marker into a comment, so the author decides. Pure. */
import type {IssueComment} from '../platform/github/gateway.ts';

/**
 * Comments that start with the marker and are by `viewer`, oldest first. A workflow's token cannot ask who it is, so
 * without a viewer they are by a bot, and all by the same one.
 */
export function findOwnComments(
  comments: readonly IssueComment[],
  marker: string,
  viewer: string | undefined,
): readonly IssueComment[] {
  const marked = comments.filter(({body}) => body.startsWith(marker));
  const author = viewer ?? botOf(marked);
  return marked.filter((comment) => comment.author?.login === author).toSorted((a, b) => a.id - b.id);
}

/** The author of a workflow's comments; another app's only where that one has none. */
const WORKFLOW_BOT = 'github-actions[bot]';

function botOf(comments: readonly IssueComment[]): string | undefined {
  const bots = comments.flatMap(({author}) => (author?.kind === 'bot' ? [author.login] : []));
  return bots.includes(WORKFLOW_BOT) ? WORKFLOW_BOT : bots[0];
}
