/** Whether two pieces of code are the same apart from layout. */
import type {SyntaxNode} from '../syntax/node.ts';
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
    if (a.symbol !== b.symbol && a.symbol !== undefined && b.symbol !== undefined) return false;
    for (const [index, child] of a.children.entries()) {
      const other = b.children[index];
      if (other === undefined || other.role !== child.role) return false;
      pending.push([child, other]);
    }
  }
  return true;
}
