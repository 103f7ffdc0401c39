/** Code of the same kind, or by the name that an import gave it. */
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, boundNodes} from './bindings.ts';
import {chainOf} from './expressions.ts';
import {matchEquivalent} from './match-equivalent.ts';
import {matchGroups} from './match-groups.ts';
import {isBareImport, matchImport} from './match-imports.ts';
import {bindText} from './match-literals.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

export function matchCode(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  if (isSameName(on, pattern, node)) return next(bindings);
  if (pattern.kind === node.kind) return matchSameKind(on, pattern, node, bindings, next);
  return matchEquivalent(on, pattern, node, bindings, next);
}

/** `subprocess.call` and a name that an import made of it. */
function isSameName(on: Matching, {dotted, text}: PatternNode, node: SyntaxNode): boolean {
  if (dotted === undefined || (node.kind !== 'Id' && node.kind !== 'Member')) return false;
  if (node.kind === 'Id' && node.text === text) return true;
  const canonical = on.canonicalOf(node);
  if (canonical === undefined || canonical === dotted) return canonical !== undefined;
  // A word alone is a module by another name: `exec` is not what some module has by this name.
  return /[.\\]/.test(dotted) && canonical.endsWith(`.${dotted}`);
}

function matchSameKind(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  if (pattern.regex !== undefined && pattern.kind === 'Id') return pattern.regex.test(node.text) && next(bindings);
  if (pattern.kind === 'Member' && isDotEllipsis(pattern)) return matchChain(on, pattern, node, bindings, next);
  if (!isSameText(on, pattern, node)) return false;
  if (isBareImport(pattern)) return matchImport(on, pattern, node, bindings, next);
  if (pattern.kind === 'Binary' && matchBinary(on, pattern, node, bindings, next)) return true;
  return matchGroups(on, pattern, node, bindings, next);
}

function isSameText(on: Matching, {text, kind}: PatternNode, node: SyntaxNode): boolean {
  if (text === node.text) return true;
  return kind === 'Id' && on.ignoresCase && text.toLowerCase() === node.text.toLowerCase();
}

export function isDotEllipsis({groups}: PatternNode): boolean {
  return groups.some(({role, items}) => role === 'property' && items[0]?.kind === 'Ellipsis');
}

/** `a. ... .b`: anywhere down the chain of calls and members. */
export function matchChain(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const object = pattern.groups.find(({role}) => role === 'object')?.items[0];
  if (object === undefined) return false;
  for (const link of chainOf(node)) if (matchNode(on, object, link, bindings, next)) return true;
  return false;
}

const COMMUTATIVE = new Set(['&&', '||', 'and', 'or', '|', '&', '^']);

const EQUALITY = new Set(['==', '!=', '===', '!==']);

/** `a && b` in either order; `"…" + ...` for sums of any length. */
function matchBinary(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const [left, right] = [operand(pattern, 'left'), operand(pattern, 'right')];
  const [a, b] = [childOf(node, 'left'), childOf(node, 'right')];
  if (left === undefined || right === undefined || a === undefined || b === undefined) return false;
  if (right.kind === 'Ellipsis' && a.kind === 'Binary' && a.text === node.text) {
    if (matchNode(on, pattern, a, bindings, next)) return true;
  }
  if (node.text === '.' && right.kind === 'Metavar' && matchRest(on, {left, name: right.text}, node, bindings, next))
    return true;
  const swaps =
    (on.options.symmetric_eq && EQUALITY.has(node.text)) ||
    (on.options.ac_matching && COMMUTATIVE.has(node.text) && on.options.commutative_boolop);
  if (!swaps) return false;
  return matchNode(on, left, b, bindings, (found) => matchNode(on, right, a, found, next));
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

export function operand({groups}: PatternNode, role: string): PatternNode | undefined {
  return groups.find((group) => group.role === role)?.items[0];
}

export function matchChild(
  on: Matching,
  pattern: PatternNode,
  child: SyntaxNode | undefined,
  bindings: Bindings,
  next: Next,
): boolean {
  return child !== undefined && matchNode(on, pattern, child, bindings, next);
}
