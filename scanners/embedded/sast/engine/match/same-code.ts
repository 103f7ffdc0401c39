/** Whether two pieces of code are the same apart from layout. */
import {childOf, type Definition, isWithin, type SyntaxNode} from '../syntax/node.ts';
import type {Bound} from './bindings.ts';

/** Without recursion: code is as deep as its author likes. */
export function isSameCode(left: Bound, right: Bound): boolean {
  if (left.nodes.length === 0 || right.nodes.length === 0) return textOf(left) === textOf(right);
  if (left.nodes.length !== right.nodes.length) return false;
  return left.nodes.every((node, index) => {
    const other = right.nodes[index];
    return other !== undefined && isSameTree(node, other);
  });
}

/** What a string says is compared with a name, too: `$X` in quotes and `$X` without. */
function textOf({nodes, text}: Bound): string {
  const [only] = nodes;
  return only?.kind === 'String' ? only.text : text;
}

export function isSameTree(left: SyntaxNode, right: SyntaxNode): boolean {
  const pending: [SyntaxNode, SyntaxNode][] = [[left, right]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (a.kind !== b.kind || a.text !== b.text || a.children.length !== b.children.length) return false;
    if (!isSameVariable(a, b)) return false;
    for (const [index, child] of a.children.entries()) {
      const other = b.children[index];
      if (other === undefined || other.role !== child.role) return false;
      pending.push([child, other]);
    }
  }
  return true;
}

/** Most variables have one declaration; of those with more than these, all uses count as the same. */
const MAX_DECLARATIONS = 50;

/** Names of one variable are still two where it is declared anew in between, or in a block of one of them. */
function isSameVariable(a: SyntaxNode, b: SyntaxNode): boolean {
  if (a.symbol === undefined || b.symbol === undefined) return true;
  if (a.symbol !== b.symbol) return false;
  const declarations = a.symbol.definitions.filter(isDeclaration);
  if (declarations.length < 2 || declarations.length > MAX_DECLARATIONS) return true;
  return declarationOf(a, declarations) === declarationOf(b, declarations);
}

function isDeclaration({node}: Definition): boolean {
  return node.kind === 'VarDef' && childOf(node, 'name')?.kind === 'Id';
}

/** The last one before the name, in a block around it. */
function declarationOf(name: SyntaxNode, declarations: readonly Definition[]): Definition | undefined {
  return declarations.findLast(({node}) => node.order <= name.order && isWithin(name, blockOf(node)));
}

function blockOf(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (at.parent !== undefined && (at === node || at.kind !== 'Block')) at = at.parent;
  return at;
}
