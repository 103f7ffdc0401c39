/** `nosemgrep` comments. */

/** On the line of the match or alone on the line before; without rules it is for all of them. */
const MARK = /\bnosem(?:grep)?\b(?:\s*:\s*([\w.\-/, ]+))?/i;

/** The comment that keeps this rule from being reported here; undefined when there is none. */
export function suppressionOf(lineAt: (line: number) => string, startLine: number, ruleId: string): string | undefined {
  const own = MARK.exec(lineAt(startLine));
  if (own !== null && covers(own[1], ruleId)) return own[0].trim();
  const before = lineAt(startLine - 1);
  const above = MARK.exec(before);
  return above !== null && isComment(before) && covers(above[1], ruleId) ? above[0].trim() : undefined;
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|#|\/\*|\*|<!--|--|;|\{\/\*)/.test(line);
}

/** Rules are named by their id or by its end: `javascript.eval` covers `rules.javascript.eval`. */
function covers(list: string | undefined, ruleId: string): boolean {
  if (list === undefined || list.trim() === '') return true;
  return list.split(',').some((each) => {
    const id = each.trim().split(/\s/)[0] ?? '';
    return id !== '' && (id === ruleId || ruleId.endsWith(`.${id}`) || id.endsWith(`.${ruleId}`));
  });
}
