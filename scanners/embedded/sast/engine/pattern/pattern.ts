/** A pattern, ready for matching. */
import type {UserRegex} from '../regex/compile-regex.ts';

/** How the children in one role are compared. */
export type GroupOrder =
  /** One after the other; `...` stands for any number. */
  | 'ordered'
  /** Like arguments: keywords anywhere, the rest in order. */
  | 'arguments'
  /** In any order, and there may be more. */
  | 'subset'
  /** In any order; more only where the pattern has `...`. */
  | 'unordered';

export interface Group {
  readonly role: string;
  readonly order: GroupOrder;
  readonly items: readonly PatternNode[];
  readonly hasEllipsis: boolean;
}

/** Kinds of their own: `Metavar`, `EllipsisMetavar`, `Ellipsis`, `Deep`, `Typed`; all others are those of the tree. */
export interface PatternNode {
  readonly kind: string;
  readonly text: string;
  readonly groups: readonly Group[];
  /** Roles of the groups, for finding children that the pattern does not have. */
  readonly roles: ReadonlySet<string>;
  /** Whole dotted name, where the pattern is one: `flask.request`. */
  readonly dotted: string | undefined;
  /** What is looked for below (`Deep`), or the type (`Typed`). */
  readonly inner: PatternNode | undefined;
  /** For `"=~/…/"`. */
  readonly regex: UserRegex | undefined;
}

/** One node, or statements in a row. */
export type Pattern =
  | {readonly kind: 'node'; readonly node: PatternNode}
  | {readonly kind: 'statements'; readonly statements: readonly PatternNode[]};

/** The pattern cannot be read; the message says why. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** `c` of a pattern `a.b.c`; undefined when it is a metavariable. */
export function constantLastName(callee: PatternNode): string | undefined {
  if (callee.kind === 'Id' && callee.regex === undefined) return callee.text;
  const property = callee.kind === 'Member' ? callee.groups.find(({role}) => role === 'property')?.items[0] : undefined;
  return property?.kind === 'Id' ? property.text : undefined;
}
