/** The tree that rules are matched on: one shape for all languages, read once from tree-sitter's tree. */

/** A value that is known without running the program; `text: undefined` is a string of unknown content. */
export type Constant =
  | {readonly kind: 'string'; readonly text: string | undefined}
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'boolean'; readonly value: boolean};

/** A variable of a scope: all its declarations and assignments, in the order of the file. */
export interface Variable {
  readonly name: string;
  readonly definitions: Definition[];
}

export interface Definition {
  /** `VarDef`, `Assign`, `Param` …; undefined value for one that is not known. */
  readonly node: SyntaxNode;
  readonly value: SyntaxNode | undefined;
  readonly type: SyntaxNode | undefined;
}

const NO_CHILDREN: readonly SyntaxNode[] = [];

/**
 * A node. Kinds in CamelCase are shared by the languages (`Call`, `Member`, `Assign`); all others are named as the
 * grammar names them. `role` is the part it plays in its parent (`callee`, `args`, `body`), empty for members of a
 * sequence. Offsets are UTF-16 code units of the source.
 */
export class SyntaxNode {
  readonly kind: string;
  /** Name, operator, or content of a literal; empty where the children say it all. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
  role = '';
  parent: SyntaxNode | undefined = undefined;
  /** Place in preorder; the descendants are those from `order + 1` to `last`. */
  order = 0;
  last = 0;
  /** Full dotted name of what an import gave another name: `subprocess.call`. */
  canonical: string | undefined = undefined;
  /** What `constantOf` found; null when it found nothing. */
  constant: Constant | null | undefined = undefined;
  /** The variable that this name means. */
  symbol: Variable | undefined = undefined;

  constructor(kind: string, text: string, start: number, end: number, children: readonly SyntaxNode[] = NO_CHILDREN) {
    this.kind = kind;
    this.text = text;
    this.start = start;
    this.end = end;
    this.children = children;
  }
}

/** The first child that plays the role. */
export function childOf(node: SyntaxNode, role: string): SyntaxNode | undefined {
  for (const child of node.children) if (child.role === role) return child;
  return undefined;
}

/** All children that play the role, in their order. */
export function childrenOf(node: SyntaxNode, role: string): readonly SyntaxNode[] {
  const {children} = node;
  let count = 0;
  for (const child of children) if (child.role === role) count += 1;
  if (count === children.length) return children;
  return count === 0 ? NO_CHILDREN : children.filter((child) => child.role === role);
}

/** True when `inner` is `outer` or stands below it. Both belong to one tree. */
export function isWithin(inner: SyntaxNode, outer: SyntaxNode): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}

/** Gives the node its role and returns it. */
export function inRole(node: SyntaxNode, role: string): SyntaxNode {
  node.role = role;
  return node;
}
