/** Comments that accept a finding in the source: `# secure-pipeline:ignore rule-id reason`. */

const MARKER = 'secure-pipeline:ignore';

/** What a comment starts with. */
export type CommentMark = '#' | '//';

/** Reason of a suppression, by rule id, by 1-based line it covers. */
export type Suppressions = ReadonlyMap<number, ReadonlyMap<string, string>>;

/**
 * Suppressions of a text. A comment covers its own line; one that stands alone covers the next line that is not a
 * comment, so that several of them can stand above one line.
 */
export function findSuppressions(text: string, mark: CommentMark): Suppressions {
  const found = new Map<number, Map<string, string>>();
  if (!text.includes(MARKER)) return found;

  const comment = commentPattern(mark);
  const waiting = new Map<string, string>();
  text.split('\n').forEach((line, index) => {
    const [, ruleId, reason] = line.includes(MARKER) ? (comment.exec(line.trimEnd()) ?? []) : [];
    const own = new Map(ruleId === undefined ? [] : [[ruleId, reason || 'no reason given']]);
    if (line.trimStart().startsWith(mark)) {
      for (const [id, why] of own) waiting.set(id, why);
      return;
    }
    if (waiting.size + own.size > 0) found.set(index + 1, new Map([...waiting, ...own]));
    waiting.clear();
  });
  return found;
}

/** Comment, marker, rule id, reason. Each part is bounded by a character class that excludes the next part's start. */
function commentPattern(mark: CommentMark): RegExp {
  return new RegExp(`${mark}[ \\t]*${MARKER}[ \\t]+([a-z0-9-]+)[ \\t]*(.*)$`);
}
