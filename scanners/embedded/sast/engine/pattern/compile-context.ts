/** What compiling a pattern needs beside its tree, and the nodes that it makes. */
import type {Group, PatternNode} from './pattern.ts';
import type {TypedMetavariable} from './substitute.ts';

const NO_GROUPS: readonly Group[] = [];
const NO_ROLES: ReadonlySet<string> = new Set();

/** Types of typed metavariables, each as a compiled pattern. */
export type TypeOf = (typed: TypedMetavariable) => PatternNode;

export interface Context {
  readonly typed: readonly TypedMetavariable[];
  readonly regexes: readonly string[];
  readonly typeOf: TypeOf;
  /** Metavariables in formatted strings also stand for text. */
  readonly metavariablesAreText: boolean;
}

/** A node without children. */
export function leaf(kind: string, text: string): PatternNode {
  return {kind, text, groups: NO_GROUPS, roles: NO_ROLES, dotted: undefined, inner: undefined, regex: undefined};
}
