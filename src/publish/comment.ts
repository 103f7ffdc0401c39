/** One comment a pull request and job: found again among all pages, updated, never repeated. */
import type {Attempt, GitHubGateway, IssueComment} from '../platform/github/gateway.ts';
import {fitComment} from './fit-comment.ts';
import {explain, type Notice} from './notice.ts';
import {findOwnComments} from './own-comments.ts';
import type {PublishRequest} from './publish.ts';

export interface CommentResult {
  readonly url: string | undefined;
  readonly notices: readonly Notice[];
}

/** The part of a request that the comment needs. */
export type CommentRequest = Pick<PublishRequest, 'context' | 'comment'> & {
  readonly settings: Pick<PublishRequest['settings'], 'comment'>;
};

/** Creates or updates the comment as the setting `comment` says. */
export async function publishComment(request: CommentRequest, gateway: GitHubGateway): Promise<CommentResult> {
  const {comment, context, settings} = request;
  if (settings.comment === 'never') return {url: undefined, notices: []};
  if (!comment.markdown.startsWith(comment.marker)) throw new Error('the comment does not start with its marker');
  if (context.pullRequest === undefined) return {url: undefined, notices: noPullRequest(request)};

  const wanted: WantedComment = {
    pullNumber: context.pullRequest.number,
    marker: comment.marker,
    body: fitComment(comment.markdown),
    mayCreate: settings.comment === 'always' || comment.noteworthy,
  };
  const written = await write(wanted, gateway);
  if (written.ok) return {url: written.value?.url, notices: []};
  const missing = {...MISSING, wanted: settings.comment === 'always'};
  return {url: undefined, notices: [explain(written.problem, missing, context)]};
}

interface WantedComment {
  readonly pullNumber: number;
  readonly marker: string;
  readonly body: string;
  readonly mayCreate: boolean;
}

const MISSING = {
  what: 'The pull request comment is missing',
  instead: 'The findings are in the annotations and the job summary.',
} as const;

/** A comment may have been created although GitHub answered 502, so each attempt looks first. */
const MAX_ATTEMPTS = 3;

async function write(wanted: WantedComment, gateway: GitHubGateway): Promise<Attempt<IssueComment | undefined>> {
  const viewer = await gateway.findViewer();
  for (let attempt = 1; ; attempt++) {
    const comments = await gateway.listComments(wanted.pullNumber);
    if (!comments.ok) return comments;
    const [first, ...later] = findOwnComments(comments.value, wanted.marker, viewer);
    if (first !== undefined) return settle(wanted, first, later, gateway);
    if (!wanted.mayCreate) return {ok: true, value: undefined};

    const created = await gateway.createComment(wanted.pullNumber, wanted.body);
    if (created.ok) return afterCreating(wanted, created.value, gateway);
    if (created.problem.kind !== 'unavailable' || attempt === MAX_ATTEMPTS) return created;
  }
}

/** Two runs at once may both have created one: the first stays, whoever sees the second deletes it. */
async function afterCreating(
  wanted: WantedComment,
  created: IssueComment,
  gateway: GitHubGateway,
): Promise<Attempt<IssueComment>> {
  const comments = await gateway.listComments(wanted.pullNumber);
  const own = comments.ok ? findOwnComments(comments.value, wanted.marker, created.author?.login) : [];
  const [first = created, ...later] = own;
  return settle(wanted, first, later, gateway);
}

/** Brings the first comment up to date and removes the later ones. */
async function settle(
  {body}: WantedComment,
  first: IssueComment,
  later: readonly IssueComment[],
  gateway: GitHubGateway,
): Promise<Attempt<IssueComment>> {
  // A duplicate that cannot be deleted, or that the other run has deleted, is left for the next run.
  for (const duplicate of later) await gateway.deleteComment(duplicate.id);
  return isSameText(first.body, body) ? {ok: true, value: first} : gateway.updateComment(first.id, body);
}

/** GitHub may store other line ends and drop space at the end. */
function isSameText(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}

function noPullRequest({context, settings}: CommentRequest): readonly Notice[] {
  if (settings.comment !== 'always') return [];
  const text = `There is no comment: the event ${context.name} belongs to no pull request.`;
  return [{level: 'warning', text}];
}
