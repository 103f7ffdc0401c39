/** Finds `${{ … }}` in a text. */

export interface FoundExpression {
  /** Offset of the dollar sign. */
  readonly start: number;
  /** Offset after the last brace. */
  readonly end: number;
  /** What stands between the braces. */
  readonly body: string;
}

/** In order. Braces in quotes do not end one; one that is not closed is left out, as GitHub refuses it. */
export function findExpressions(text: string): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start)) {
    const end = endOf(text, start + 3);
    if (end === undefined) return found;
    found.push({start, end, body: text.slice(start + 3, end - 2)});
    start = end;
  }
  return found;
}

/** Whole texts in quotes, or the braces that end the expression. */
const NEXT = /'(?:[^']|'')*'|\}\}/g;

function endOf(text: string, from: number): number | undefined {
  NEXT.lastIndex = from;
  for (let match = NEXT.exec(text); match !== null; match = NEXT.exec(text)) {
    if (match[0] === '}}') return NEXT.lastIndex;
  }
  return undefined;
}
