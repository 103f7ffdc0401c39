/** Breaks long lines of YAML at spaces, as go-yaml does. */

/** A line is broken at the first space behind this column. */
const BEST_WIDTH = 80;

export interface Folding {
  /** Column at which the text begins. */
  readonly column: number;
  /** Column at which further lines begin. */
  readonly indent: number;
  /** In double quotes a space at the start of a line is marked. */
  readonly isDoubleQuoted: boolean;
}

/** `text` with its quotes; only single spaces become line breaks. */
export function foldText(text: string, {column, indent, isDoubleQuoted}: Folding): string {
  if (column + text.length <= BEST_WIDTH) return text;
  const parts: string[] = [];
  let at = column;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const isBreak = text[index] === ' ' && at > BEST_WIDTH && canBreak(text, index, isDoubleQuoted);
    at += 1;
    if (!isBreak) continue;
    parts.push(text.slice(start, index), `\n${' '.repeat(indent)}${text[index + 1] === ' ' ? '\\' : ''}`);
    start = index + 1;
    at = indent;
  }
  return [...parts, text.slice(start)].join('');
}

function canBreak(text: string, index: number, isDoubleQuoted: boolean): boolean {
  if (text[index - 1] === ' ') return false;
  const isQuoted = isDoubleQuoted || text.startsWith("'");
  if (isQuoted && (index === 1 || index === text.length - 2)) return false;
  return isDoubleQuoted || text[index + 1] !== ' ';
}
