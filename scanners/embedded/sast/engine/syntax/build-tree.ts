/** Reads tree-sitter's tree into ours, from the leaves up and without recursion. */
import type {Tree} from 'web-tree-sitter';
import {openTree} from '../../../../../src/formats/tree-sitter/load-parser.ts';
import type {TreeReader} from '../../../../../src/formats/tree-sitter/tree-reader.ts';
import {type GrammarTable, grammarTable, type NodeType} from './grammar-table.ts';
import type {Lowerings, RawNode} from './lowering.ts';
import {SyntaxNode} from './node.ts';

/** Code that people write has some fifty levels; generated chains of operators some hundred. */
const MAX_DEPTH = 1_500;

export interface BuiltTree {
  readonly root: SyntaxNode;
  /** In preorder; `nodes[node.order] === node`. */
  readonly nodes: readonly SyntaxNode[];
  readonly hasErrors: boolean;
  /** True when deeper parts were left out. */
  readonly isCut: boolean;
}

/** The caller frees `tree`. */
export function buildTree(tree: Tree, lowerings: Lowerings, source: string): BuiltTree {
  const hasErrors = tree.rootNode.hasError;
  const table = grammarTable(tree.language, lowerings);
  const reader = openTree(tree);
  try {
    const builder = new TreeBuilder(reader, table, source);
    const root = builder.build();
    return {root, nodes: numbered(root), hasErrors, isCut: builder.isCut};
  } finally {
    reader.close();
  }
}

const NO_TOKENS: readonly string[] = [];

/** A node whose children are being read. */
class Frame implements RawNode {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly children: SyntaxNode[] = [];
  tokens: readonly string[] = NO_TOKENS;
  private ownTokens: string[] | undefined;
  readonly role: string;
  readonly type: NodeType;

  constructor(type: NodeType, role: string, start: number, end: number, source: string) {
    this.kind = type.kind;
    this.start = start;
    this.end = end;
    this.source = source;
    this.role = role;
    this.type = type;
  }

  addToken(token: string): void {
    this.ownTokens ??= [];
    this.ownTokens.push(token);
    this.tokens = this.ownTokens;
  }

  /** Takes the part of the node that a child is, or stands for. */
  adopt(child: Frame): void {
    const {role} = child;
    const lowered = child.type.lower(child);
    if (lowered instanceof SyntaxNode) {
      lowered.role = role;
      this.children.push(lowered);
      return;
    }
    for (const node of lowered) {
      node.role = role;
      this.children.push(node);
    }
  }
}

/** Walks in preorder; a node is lowered when the last of its children is. */
class TreeBuilder {
  isCut = false;
  private readonly reader: TreeReader;
  private readonly table: GrammarTable;
  private readonly source: string;
  private readonly stack: Frame[];

  constructor(reader: TreeReader, table: GrammarTable, source: string) {
    this.reader = reader;
    this.table = table;
    this.source = source;
    this.stack = [new Frame(table.error, '', 0, source.length, source)];
  }

  build(): SyntaxNode {
    const {reader, stack} = this;
    const [top] = stack;
    let isOpen = this.enter();
    while (stack.length > 1) {
      if (isOpen && stack.length > MAX_DEPTH) this.isCut = true;
      else if (isOpen && reader.gotoFirstChild()) {
        isOpen = this.enter();
        continue;
      }
      if (isOpen) this.close();
      isOpen = this.moveOn();
    }
    return top?.children[0] ?? new SyntaxNode('Program', '', 0, this.source.length);
  }

  /** False for a token: there is nothing below it, and no frame. */
  private enter(): boolean {
    const {reader, table, stack} = this;
    const type = table.types[reader.typeId()] ?? table.error;
    if (type.isNamed) {
      const role = table.fields[reader.fieldId()] ?? '';
      stack.push(new Frame(type, role, reader.start(), reader.end(), this.source));
      return true;
    }
    const parent = stack.at(-1);
    if (parent !== undefined && (type.isTelling || reader.fieldId() !== 0)) parent.addToken(type.kind);
    return false;
  }

  /** From a node that is closed to the next one in preorder; closes those that end with it. */
  private moveOn(): boolean {
    const {reader} = this;
    while (!reader.gotoNextSibling()) {
      if (!reader.gotoParent()) return false;
      this.close();
    }
    return this.enter();
  }

  private close(): void {
    const frame = this.stack.pop();
    if (frame !== undefined) this.stack.at(-1)?.adopt(frame);
  }
}

/** All nodes in preorder; gives them parents and places, without recursion. */
function numbered(root: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const pending: SyntaxNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    node.order = nodes.length;
    node.last = node.order;
    nodes.push(node);
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child === undefined) continue;
      child.parent = node;
      pending.push(child);
    }
  }
  for (let at = nodes.length - 1; at > 0; at -= 1) {
    const node = nodes[at];
    if (node?.parent !== undefined && node.last > node.parent.last) node.parent.last = node.last;
  }
  return nodes;
}
