/** Code of the same kind, or by the name that an import gave it. */
import type {PatternNode} from '../pattern/pattern.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {chainOf} from './expressions.ts';
import {matchEquivalent} from './match-equivalent.ts';
import {matchGroups} from './match-groups.ts';
import {isBareImport, matchImport} from './match-imports.ts';
import {matchNode, type Next} from './match-node.ts';
import {matchBinary} from './match-operators.ts';
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
  if (pattern.regex !== undefined && pattern.kind === 'Id')
    return pattern.regex.test(node.text, on.spend) && next(bindings);
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
