/** Parts of declarations that several languages have: modifiers, functions, decorated members. */
import {asBlock, make, type RawNode} from '../../engine/syntax/lowering.ts';
import {inRole, SyntaxNode} from '../../engine/syntax/node.ts';

/** Keywords such as `async` or `static` as nodes in the role `modifiers`. */
export function modifierNodes(raw: RawNode, words: ReadonlySet<string>): SyntaxNode[] {
  return raw.tokens
    .filter((token) => words.has(token))
    .map((token) => inRole(new SyntaxNode('Modifier', token, raw.start, raw.start), 'modifiers'));
}

/** A function or lambda: roles by field, keywords as modifiers, the body a block. */
export function functionNode(
  raw: RawNode,
  kind: 'Function' | 'Lambda',
  roles: Readonly<Record<string, string>>,
  words: ReadonlySet<string>,
): SyntaxNode {
  const children = raw.children.map((child) => {
    const role = roles[child.role] ?? child.role;
    return inRole(role === 'body' ? asBody(child) : child, role);
  });
  return make(raw, kind, [...modifierNodes(raw, words), ...children]);
}

/** A body that is an expression returns it. */
function asBody(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'Block') return node;
  const value = new SyntaxNode('Return', '', node.start, node.end, [inRole(node, 'value')]);
  return asBlock(value) ?? value;
}

/** Decorators that stand before a member become its children, and it begins where they begin. */
export function withDecorators(members: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const result: SyntaxNode[] = [];
  let waiting: SyntaxNode[] = [];
  for (const member of members) {
    if (member.kind === 'Decorator') waiting.push(member);
    else {
      result.push(waiting.length === 0 ? member : decorate(member, waiting));
      waiting = [];
    }
  }
  return [...result, ...waiting];
}

export function decorate(node: SyntaxNode, decorators: readonly SyntaxNode[]): SyntaxNode {
  const start = Math.min(node.start, ...decorators.map((each) => each.start));
  const all = [...decorators.map((each) => inRole(each, 'decorators')), ...node.children];
  return inRole(new SyntaxNode(node.kind, node.text, start, node.end, all), node.role);
}
