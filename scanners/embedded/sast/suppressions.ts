/** `nosemgrep` comments: on the line, or alone on the line above. https://semgrep.dev/docs/ignoring-files-folders-code#ignore-code-using-comments */

const MARK = /\bnosem(?:grep)?\b(?:[ \t]*:[ \t]*([\w.,/ -]+))?/i;
/** A line that is nothing but a comment. */
const COMMENT = /^\s*(?:\/\/|#|\/\*|<!--|--|\*)/;

/** By 1-based line: ids that are named, or undefined for all rules. */
export type Suppressions = ReadonlyMap<number, readonly string[] | undefined>;

export function findSuppressions(source: string): Suppressions {
  const found = new Map<number, readonly string[] | undefined>();
  if (!/nosem/i.test(source)) return found;
  for (const [index, line] of source.split('\n').entries()) {
    const mark = MARK.exec(line);
    if (mark === null) continue;
    const ids = mark[1]?.split(/[,\s]+/).filter((id) => id !== '');
    found.set(COMMENT.test(line) ? index + 2 : index + 1, ids);
  }
  return found;
}

/** The reason when the rule is suppressed on the line; ids may have a path before them, as Semgrep prints them. */
export function suppressionOf(suppressions: Suppressions, line: number, ruleId: string): string | undefined {
  if (!suppressions.has(line)) return undefined;
  const ids = suppressions.get(line);
  if (ids === undefined) return 'nosemgrep';
  return ids.some((id) => id === ruleId || id.endsWith(`.${ruleId}`)) ? `nosemgrep: ${ruleId}` : undefined;
}
