/** Where a finding is. Paths are repository-relative POSIX paths; lines and columns are 1-based as in SARIF regions. */

/**
 * A stretch of text. `startLine` and `endLine` are 1-based and inclusive; `startColumn` is 1-based, `endColumn` is one
 * past the last character (SARIF 2.1.0 §3.30). Columns count UTF-16 code units.
 */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A region of a file of the scanned repository. */
export interface Location extends Region {
  /** Repository-relative POSIX path, never absolute, never with `..`. */
  readonly path: string;
}

/** Orders by path, then line, then column, by code unit: the same on every machine. */
export function compareLocations(a: Location, b: Location): number {
  return compareText(a.path, b.path) || a.startLine - b.startLine || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}

/** Orders text by code unit; `localeCompare` would differ between machines. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
