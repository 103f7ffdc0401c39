/** The hidden first line by which a comment is found again. Pure. */
import {createHash} from 'node:crypto';

/** What makes the comments of two jobs of one pull request different. */
export interface CommentOwner {
  /** GITHUB_WORKFLOW. */
  readonly workflow: string;
  /** GITHUB_JOB; the same for all legs of a matrix. */
  readonly job: string;
  /** Inputs in which the legs of a matrix or the steps of a job differ, such as `path` and `config`. */
  readonly inputs: readonly string[];
}

/** 16 hexadecimal characters: names of workflows can hold anything, also what would end an HTML comment. */
export function commentKey({workflow, job, inputs}: CommentOwner): string {
  const parts = JSON.stringify([workflow, job, ...inputs]);
  return createHash('sha256').update(parts).digest('hex').slice(0, KEY_LENGTH);
}

const KEY_LENGTH = 16;

/** The first line of a comment. */
export function commentMarker(key: string): string {
  return `<!-- secure-pipeline:comment:${key} -->`;
}

/** Longest body of an issue or pull request comment; a longer one gets 422 "Body is too long". */
export const MAX_COMMENT_LENGTH = 65_536;

/** What is left for the Markdown of a comment, in UTF-16 code units. */
export const MAX_COMMENT_MARKDOWN_LENGTH = MAX_COMMENT_LENGTH - commentMarker('0'.repeat(KEY_LENGTH)).length - 1;

/** The body: the marker, then the Markdown, cut at a line end if it does not fit. */
export function commentBody(key: string, markdown: string): string {
  return `${commentMarker(key)}\n${fitMarkdown(markdown)}`;
}

const CUT = '\n\n_The rest does not fit into a comment; the job summary and the report files have all of it._\n';

/** The last resort: the renderer already leaves out whole findings. */
function fitMarkdown(markdown: string): string {
  if (markdown.length <= MAX_COMMENT_MARKDOWN_LENGTH) return markdown;
  const kept = markdown.slice(0, MAX_COMMENT_MARKDOWN_LENGTH - CUT.length);
  const lineEnd = kept.lastIndexOf('\n');
  return (lineEnd > 0 ? kept.slice(0, lineEnd) : kept).toWellFormed() + CUT;
}
