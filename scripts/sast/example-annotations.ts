/** Reads the comments `ruleid:` and `ok:` of an example: what a rule must find, and what it must leave alone. */

/** 1-based numbers of the lines that the comments speak of. */
export interface ExampleLines {
  readonly bad: ReadonlySet<number>;
  readonly good: ReadonlySet<number>;
}

const ANNOTATION = /^\s*(?:\/\/|#|<!--|\/\*|\{\/\*|<%#|--)\s*(ruleid|ok):\s*([\w, -]+?)\s*(?:-->|\*\/\}?|%>)?\s*$/;

/** A comment speaks of the next line that is not such a comment itself. */
export function announcedLines(text: string, ruleId: string): ExampleLines {
  const bad = new Set<number>();
  const good = new Set<number>();
  let waiting: Set<number>[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const [, kind, ids = ''] = ANNOTATION.exec(line) ?? [];
    if (kind === undefined) {
      for (const lines of waiting) lines.add(index + 1);
      waiting = [];
    } else if (ids.split(',').some((id) => id.trim() === ruleId)) waiting.push(kind === 'ruleid' ? bad : good);
  });
  return {bad, good};
}
