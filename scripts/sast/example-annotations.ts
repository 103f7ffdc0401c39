/** Reads the comments `ruleid:` and `ok:` of an example: what a rule must find, and what it must leave alone. */

import {type AnnotationKind, readAnnotations} from '../../scanners/embedded/sast/rule-tests/annotations.ts';

/** 1-based numbers of the lines that the comments speak of. */
export interface ExampleLines {
  readonly bad: ReadonlySet<number>;
  readonly good: ReadonlySet<number>;
}

/** A comment speaks of the next line that is not such a comment itself. */
export function announcedLines(text: string, ruleId: string): ExampleLines {
  const own = readAnnotations(text).filter((annotation) => annotation.ruleId === ruleId);
  const linesOf = (kind: AnnotationKind) => new Set(own.filter((one) => one.kind === kind).map(({line}) => line));
  return {bad: linesOf('ruleid'), good: linesOf('ok')};
}
