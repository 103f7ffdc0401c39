/** The last resort against 422 "Body is too long"; the renderer already leaves out whole findings. Pure. */

/** Longest body of an issue or pull request comment. GitHub counts code points, of which there are never more. */
export const MAX_COMMENT_LENGTH = 65_536;

const CUT = '\n\n_The rest does not fit into a comment; the job summary and the report files have all of it._\n';

/** Cuts at a line end. */
export function fitComment(markdown: string): string {
  if (markdown.length <= MAX_COMMENT_LENGTH) return markdown;
  const kept = markdown.slice(0, MAX_COMMENT_LENGTH - CUT.length);
  const lineEnd = kept.lastIndexOf('\n');
  return (lineEnd > 0 ? kept.slice(0, lineEnd) : kept).toWellFormed() + CUT;
}
