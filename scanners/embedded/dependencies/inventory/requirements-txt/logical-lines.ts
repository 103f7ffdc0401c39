/** Lines of a requirements file as pip sees them: continued ones joined, comments apart. */

export interface LogicalLine {
  readonly text: string;
  /** 1-based, of its first part. */
  readonly line: number;
  /** Comments behind it and on the lines below it, without the `#`; pip-compile writes there who needs it. */
  readonly comments: readonly string[];
}

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function logicalLines(text: string): readonly LogicalLine[] {
  const lines: {text: string; line: number; comments: string[]}[] = [];
  let joined: string[] = [];
  let start = 1;
  text.split('\n').forEach((raw, index) => {
    const {content, comment} = splitComment(raw.trimEnd());
    if (joined.length === 0) start = index + 1;
    const isComment = content.trim() === '' && comment !== undefined;
    if (isComment && joined.length === 0) lines.at(-1)?.comments.push(comment);
    if (isComment) return;
    const continues = content.endsWith('\\') && comment === undefined;
    joined.push(continues ? content.slice(0, -1) : content);
    if (continues) return;
    const whole = joined.join(' ').trim();
    joined = [];
    if (whole !== '') lines.push({text: whole, line: start, comments: comment === undefined ? [] : [comment]});
  });
  const rest = joined.join(' ').trim();
  return rest === '' ? lines : [...lines, {text: rest, line: start, comments: []}];
}

/** A comment begins at a `#` that is first or has a space before it, so that `#egg=x` stays. */
function splitComment(text: string): {readonly content: string; readonly comment?: string} {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || text[at - 1] === ' ' || text[at - 1] === '\t') {
      return {content: text.slice(0, at).trimEnd(), comment: text.slice(at + 1).trim()};
    }
  }
  return {content: text};
}
