/** How a language's grammar is turned into the shared tree: one small function for each kind of node that differs. */
import {inRole, SyntaxNode} from './node.ts';

/** A node of the grammar whose children are lowered already. Their roles are the grammar's field names. */
export interface RawNode {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
  /** Keywords and operators among the children, in their order. */
  readonly tokens: readonly string[];
  readonly source: string;
}

/** One node, several that stand for it, or none when it does not matter. */
export type Lowering = (raw: RawNode) => SyntaxNode | readonly SyntaxNode[];
export type Lowerings = Readonly<Record<string, Lowering>>;

/** Text of the node in the source. */
export function textOf({source, start, end}: RawNode): string {
  return source.slice(start, end);
}

/** Makes a node of another kind; its children get other roles, `''` for members of a sequence. */
export function as(kind: string, roles: Readonly<Record<string, string>> = {}): Lowering {
  return (raw) => make(raw, kind, renamed(raw.children, roles));
}

/** The same with the text of keywords and operators, such as the operator of a binary expression. */
export function withOperator(kind: string, roles: Readonly<Record<string, string>> = {}): Lowering {
  return (raw) => make(raw, kind, renamed(raw.children, roles), raw.tokens.join(' '));
}

/** A leaf whose text is that of the source. */
export function leaf(kind: string): Lowering {
  return (raw) => new SyntaxNode(kind, textOf(raw), raw.start, raw.end);
}

/** A leaf whose text is the given one, whatever the source says. */
export function fixed(kind: string, text: string): Lowering {
  return (raw) => new SyntaxNode(kind, text, raw.start, raw.end);
}

/** Nothing but its content counts: parentheses, wrappers. */
export const transparent: Lowering = (raw) => raw.children;

/** Comments, separators. */
export const dropped: Lowering = () => [];

/** What the grammar does not say more about: kind and fields as they are, the text where there are no children. */
export const plain: Lowering = (raw) => {
  if (raw.children.length === 0) return new SyntaxNode(raw.kind, textOf(raw).replace(/;$/, ''), raw.start, raw.end);
  return make(raw, raw.kind, raw.children, raw.tokens.join(' '));
};

export function make(raw: RawNode, kind: string, children: readonly SyntaxNode[], text = ''): SyntaxNode {
  return new SyntaxNode(kind, text, raw.start, raw.end, children);
}

export function renamed(children: readonly SyntaxNode[], roles: Readonly<Record<string, string>>) {
  for (const child of children) {
    const role = roles[child.role];
    if (role !== undefined) child.role = role;
  }
  return children;
}

/** The child in a field. */
export function field(raw: RawNode, name: string): SyntaxNode | undefined {
  return raw.children.find((child) => child.role === name);
}

export function fields(raw: RawNode, name: string): readonly SyntaxNode[] {
  return raw.children.filter((child) => child.role === name);
}

/** The nodes as children in the role; those that are missing are left out. */
export function placed(role: string, nodes: readonly (SyntaxNode | undefined)[]): SyntaxNode[] {
  return nodes.flatMap((node) => (node === undefined ? [] : [inRole(node, role)]));
}

/** A body without braces is a block of one statement. */
export function asBlock(node: SyntaxNode | undefined): SyntaxNode | undefined {
  if (node === undefined || node.kind === 'Block') return node;
  return new SyntaxNode('Block', '', node.start, node.end, [inRole(node, '')]);
}

/** Children in these fields become blocks. */
export function withBlocks(kind: string, blocks: readonly string[], roles: Readonly<Record<string, string>> = {}) {
  return (raw: RawNode): SyntaxNode => {
    const children = raw.children.map((child) => {
      const role = roles[child.role] ?? child.role;
      const placedChild = blocks.includes(role) ? (asBlock(child) ?? child) : child;
      return inRole(placedChild, role);
    });
    return make(raw, kind, children, '');
  };
}
