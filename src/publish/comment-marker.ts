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

/** Hexadecimal characters; names of workflows can hold anything, also what would end an HTML comment. */
const KEY_LENGTH = 16;

/** `<!-- secure-pipeline:comment:0123456789abcdef -->` */
export function commentMarker({workflow, job, inputs}: CommentOwner): string {
  const parts = JSON.stringify([workflow, job, ...inputs]);
  const key = createHash('sha256').update(parts).digest('hex').slice(0, KEY_LENGTH);
  return `<!-- secure-pipeline:comment:${key} -->`;
}
