/** Expressions of GitHub Actions as data. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */

export type Expression =
  | {readonly kind: 'literal'; readonly value: string | number | boolean | null}
  /**
   * `github.event.issue.title`, in lower case, as contexts do not tell cases apart. `*` is a star and an index that is not
   * known. `of` is what the steps start from when that is no context: `fromJSON(…).name`.
   */
  | {readonly kind: 'path'; readonly of?: Expression; readonly steps: readonly string[]}
  | {readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]}
  | {readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[]};

/** The text is no expression. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}
