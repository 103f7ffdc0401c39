/** Reads tree-sitter's tree into ours, from the leaves up and without recursion. */
import type {Tree, TreeCursor} from 'web-tree-sitter';
import {type Lowerings, plain, type RawNode} from './lowering.ts';
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

interface Frame {
  readonly kind: string;
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly children: SyntaxNode[];
  readonly tokens: string[];
}

/** The caller frees `tree`. */
export function buildTree(tree: Tree, lowerings: Lowerings, source: string): BuiltTree {
  const cursor = tree.walk();
  try {
    const {root, isCut} = readTree(cursor, lowerings, source);
    const nodes: SyntaxNode[] = [];
    number(root, nodes);
    return {root, nodes, hasErrors: tree.rootNode.hasError, isCut};
  } finally {
    cursor.delete();
  }
}

function readTree(cursor: TreeCursor, lowerings: Lowerings, source: string) {
  const top: Frame = {kind: '', role: '', start: 0, end: source.length, children: [], tokens: []};
  const stack: Frame[] = [top, openFrame(cursor)];
  let isOpen = true;
  let isCut = false;
  while (stack.length > 1) {
    if (isOpen && stack.length > MAX_DEPTH) isCut = true;
    else if (isOpen && cursor.gotoFirstChild()) {
      isOpen = enter(cursor, stack);
      continue;
    }
    if (isOpen) close(stack, lowerings, source);
    isOpen = moveOn(cursor, stack, lowerings, source);
  }
  return {root: top.children[0] ?? new SyntaxNode('Program', '', 0, source.length), isCut};
}

/** From a node that is closed to the next one in preorder; closes those that end with it. */
function moveOn(cursor: TreeCursor, stack: Frame[], lowerings: Lowerings, source: string): boolean {
  while (!cursor.gotoNextSibling()) {
    if (!cursor.gotoParent()) return false;
    close(stack, lowerings, source);
  }
  return enter(cursor, stack);
}

/** False for a token: there is nothing below it, and no frame. */
function enter(cursor: TreeCursor, stack: Frame[]): boolean {
  if (cursor.nodeIsNamed) {
    stack.push(openFrame(cursor));
    return true;
  }
  const kind = cursor.nodeType;
  if (isTelling(kind) || cursor.currentFieldName !== null) stack.at(-1)?.tokens.push(kind);
  return false;
}

/** Words and operators say something; brackets and separators do not. */
function isTelling(token: string): boolean {
  return !/^(?:[()[\]{},;:.]|=>|->|::|\r?\n)?$/.test(token);
}

function openFrame(cursor: TreeCursor): Frame {
  return {
    kind: cursor.nodeType,
    role: cursor.currentFieldName ?? '',
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
    tokens: [],
  };
}

function close(stack: Frame[], lowerings: Lowerings, source: string): void {
  const frame = stack.pop();
  const parent = stack.at(-1);
  if (frame === undefined || parent === undefined) return;
  const {kind, start, end, children, tokens} = frame;
  const raw: RawNode = {kind, start, end, children, tokens, source};
  const lowered = (lowerings[kind] ?? plain)(raw);
  if (lowered instanceof SyntaxNode) {
    lowered.role = frame.role;
    parent.children.push(lowered);
    return;
  }
  for (const node of lowered) {
    node.role = frame.role;
    parent.children.push(node);
  }
}

/** Parents and places in preorder, without recursion. */
function number(root: SyntaxNode, nodes: SyntaxNode[]): void {
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
}
