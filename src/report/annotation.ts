/** One annotation of GitHub, whichever way it gets there: workflow command or check run. */

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Plain text, not escaped yet. Lines and columns are 1-based; columns only when the annotation is on one line. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** From the top of the git repository. Undefined for what has no line in the head, such as a commit of the history. */
  readonly path: string | undefined;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  /** GitHub's end column is inclusive. */
  readonly endColumn?: number;
  /** At most 255 characters. */
  readonly title: string;
  /** At most 64 KB. */
  readonly message: string;
}

/** Chosen annotations, ranked, and how many there would have been. */
export interface AnnotationSelection {
  readonly annotations: readonly Annotation[];
  readonly notShown: number;
}
