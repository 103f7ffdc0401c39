/** Binary operators: in either order, in rows of any length, grouped in any way. */
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, boundNodes} from './bindings.ts';
import {matchAnyOrder} from './match-arguments.ts';
import {operand} from './match-code.ts';
import {matchSequence} from './match-groups.ts';
import {bindText} from './match-literals.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

/** `a && (b && c)` is `(a && b) && c`. */
const ASSOCIATIVE = new Set(['&&', '||', 'and', 'or']);

/** Of these, moreover, the order does not matter, and a pattern needs not name all. */
const COMMUTATIVE = new Set(['|', '&', '^']);

const EQUALITY = new Set(['==', '!=', '===', '!==']);

/** What the operands say by themselves, one by one, is not asked here. */
export function matchBinary(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const [left, right] = [operand(pattern, 'left'), operand(pattern, 'right')];
  const [a, b] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left === undefined || right === undefined || a === undefined || b === undefined) return false;
  if (right.kind === 'Ellipsis' && a.kind === 'Binary' && a.text === node.text) {
    if (matchNode(on, pattern, a, bindings, next)) return true;
  }
  if (node.text === '.' && right.kind === 'Metavar' && matchRest(on, {left, name: right.text}, node, bindings, next))
    return true;
  if (on.options.symmetric_eq && EQUALITY.has(node.text))
    return matchNode(on, left, b, bindings, (found) => matchNode(on, right, a, found, next));
  return on.options.ac_matching && matchRow(on, pattern, node, bindings, next);
}

function matchRow(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const isSet = COMMUTATIVE.has(node.text);
  if (!isSet && !ASSOCIATIVE.has(node.text)) return false;
  const [items, nodes] = [patternRow(pattern), nodeRow(on, node)];
  if (!isSet && !on.options.commutative_boolop) return matchSequence(on, items, 0, nodes, 0, bindings, next);
  const named = items.filter(({kind}) => kind !== 'Ellipsis');
  return matchAnyOrder(on, named, 0, nodes, isSet || named.length < items.length, bindings, next);
}

function patternRow(pattern: PatternNode): readonly PatternNode[] {
  return ['left', 'right'].flatMap((role) => {
    const item = operand(pattern, role);
    if (item === undefined) return [];
    return item.kind === 'Binary' && item.text === pattern.text ? patternRow(item) : [item];
  });
}

/** Without recursion: generated code has rows of thousands. */
function nodeRow(on: Matching, row: SyntaxNode): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const pending = [row];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    on.step();
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (node.kind !== 'Binary' || node.text !== row.text || left === undefined || right === undefined) nodes.push(node);
    else pending.push(right, left);
  }
  return nodes;
}

/** `"…" . $X` in PHP, where a chain is one text: `$X` is all that follows the first part. */
function matchRest(
  on: Matching,
  {left, name}: {readonly left: PatternNode; readonly name: string},
  chain: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const parts: SyntaxNode[] = [];
  let first: SyntaxNode | undefined = chain;
  while (first?.kind === 'Binary' && first.text === '.') {
    on.step();
    const right = childOf(first, 'right');
    if (right !== undefined) parts.push(right);
    first = childOf(first, 'left');
  }
  if (first === undefined || parts.length < 2) return false;
  const rest = boundNodes(parts.reverse(), on.source);
  return matchNode(on, left, first, bindings, (found) => bindText(name, rest, found, next));
}
