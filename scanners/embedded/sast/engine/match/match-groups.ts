/** Compares the children of a pattern with those of a node, role by role. */
import type {Group, PatternNode} from '../pattern/pattern.ts';
import {childrenOf, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, boundNodes, lookUp} from './bindings.ts';
import {matchAnyOrder, matchArguments} from './match-arguments.ts';
import {matchNode, type Next} from './match-node.ts';
import {matchStatements} from './match-statements.ts';
import type {Matching} from './matching.ts';
import {isSameCode} from './same-code.ts';

/** A pattern that says nothing of these does not mean that there are none. */
const OPTIONAL_ROLES = new Set([
  'modifiers',
  'decorators',
  'type',
  'returnType',
  'typeParams',
  'typeArgs',
  'else',
  'extends',
  'implements',
  'members',
  'attributes',
  'throws',
  'label',
  'receiver',
  'initializer',
  'handlers',
  'finalizer',
  'cause',
  'default',
  'accessors',
  'block',
]);

export function matchGroups(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  // `{}` is an object with any members.
  if (pattern.kind === 'Object' && pattern.groups.length === 0) return next(bindings);
  for (const {role} of node.children) {
    if (!pattern.roles.has(role) && !OPTIONAL_ROLES.has(role)) return false;
  }
  return matchGroup(on, pattern, 0, node, bindings, next);
}

function matchGroup(
  on: Matching,
  pattern: PatternNode,
  index: number,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const group = pattern.groups[index];
  if (group === undefined) return next(bindings);
  const children = childrenOf(node, group.role);
  return matchChildren(on, group, node, children, bindings, (found) =>
    matchGroup(on, pattern, index + 1, node, found, next),
  );
}

function matchChildren(
  on: Matching,
  group: Group,
  node: SyntaxNode,
  children: readonly SyntaxNode[],
  bindings: Bindings,
  next: Next,
): boolean {
  switch (group.order) {
    case 'ordered':
      if (group.role === '' && (node.kind === 'Block' || node.kind === 'Program')) {
        return matchStatements(on, group.items, children, {isWhole: true}, bindings, (found) => next(found));
      }
      return matchSequence(on, group.items, 0, leading(group, children), 0, bindings, next);
    case 'arguments':
      return matchArguments(on, group.items, 0, children, bindings, next);
    case 'subset':
      return matchAnyOrder(on, group.items, 0, withNestedBlocks(on, children), true, bindings, next);
    case 'unordered':
      return matchAnyOrder(on, group.items, 0, children, group.hasEllipsis, bindings, next);
  }
}

/** A pattern with one handler means the first one, as in Semgrep: what further ones do is left open. */
function leading({role, items}: Group, children: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return role === 'handlers' ? children.slice(0, items.length) : children;
}

/** Blocks of HCL, which are calls with a body, stand for themselves and for the blocks in them. */
function withNestedBlocks(on: Matching, children: readonly SyntaxNode[]): readonly SyntaxNode[] {
  if (!children.some(isBlockCall)) return children;
  const found = [...children];
  for (const node of found) {
    on.step();
    if (isBlockCall(node)) found.push(...(node.children.at(-1)?.children.filter(isBlockCall) ?? []));
  }
  return found;
}

function isBlockCall({kind, children}: SyntaxNode): boolean {
  return kind === 'Call' && children.at(-1)?.kind === 'Object';
}

export function matchSequence(
  on: Matching,
  items: readonly PatternNode[],
  at: number,
  nodes: readonly SyntaxNode[],
  from: number,
  bindings: Bindings,
  next: Next,
): boolean {
  on.step();
  const item = items[at];
  if (item === undefined) return from === nodes.length && next(bindings);
  if (item.kind === 'Ellipsis') {
    if (at === items.length - 1) return next(bindings);
    for (let end = from; end <= nodes.length; end += 1) {
      if (matchSequence(on, items, at + 1, nodes, end, bindings, next)) return true;
    }
    return false;
  }
  if (item.kind === 'EllipsisMetavar') {
    return bindRest(on, item.text, nodes, from, bindings, (end, found) =>
      matchSequence(on, items, at + 1, nodes, end, found, next),
    );
  }
  const node = nodes[from];
  if (node === undefined) return false;
  return matchNode(on, item, node, bindings, (found) => matchSequence(on, items, at + 1, nodes, from + 1, found, next));
}

/** `$...X` stands for any number of nodes. */
export function bindRest(
  on: Matching,
  name: string,
  nodes: readonly SyntaxNode[],
  from: number,
  bindings: Bindings,
  next: (end: number, bindings: Bindings) => boolean,
): boolean {
  const before = lookUp(bindings, name);
  for (let end = from; end <= nodes.length; end += 1) {
    on.step();
    const value = boundNodes(nodes.slice(from, end), on.source);
    if (before !== undefined && !isSameCode(before, value)) continue;
    if (next(end, before === undefined ? {name, value, next: bindings} : bindings)) return true;
  }
  return false;
}
