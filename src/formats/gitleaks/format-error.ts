/** The one error of the Gitleaks readers: where in the file, and what to do. */

export class GitleaksFormatError extends Error {
  override readonly name = 'GitleaksFormatError';
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
