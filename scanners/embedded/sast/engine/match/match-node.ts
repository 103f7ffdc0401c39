/**
 * Compares a pattern with a node. All solutions are handed to a continuation, which returns true to stop the search:
 * a pattern such as `f(..., $X, ...)` has one for each argument. Recursion is as deep as the pattern, not as the code.
 */
import {constantLastName, type PatternNode} from '../pattern/pattern.ts';
import {childOf, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, boundNode, lookUp} from './bindings.ts';
import {deepExpressions, isExpression} from './expressions.ts';
import {isDotEllipsis, matchChild, matchCode} from './match-code.ts';
import {matchSymbolic} from './match-equivalent.ts';
import {isSameLiteral, isSameModifier, isString, matchRegex, matchString, matchSymbol} from './match-literals.ts';
import type {Matching} from './matching.ts';
import {isSameCode} from './same-code.ts';
import {hasType} from './static-type.ts';

/** Returns true to stop. */
export type Next = (bindings: Bindings) => boolean;

export function matchNode(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  on.step();
  switch (pattern.kind) {
    case 'Metavar':
      return canStandFor(node) && bind(on, pattern.text, namedBy(node), bindings, next);
    case 'TextMetavar':
      return node.kind === 'Text' && bind(on, pattern.text, node, bindings, next);
    case 'TextOrMetavar':
      return bind(on, pattern.text, node, bindings, next);
    case 'Typed':
      return matchTyped(on, pattern, node, bindings, next);
    case 'Ellipsis':
      return next(bindings);
    case 'EllipsisMetavar':
      return bind(on, pattern.text, node, bindings, next);
    case 'Deep':
      return matchDeep(on, pattern, node, bindings, next);
    case 'AnyString':
      return isString(on, node) && next(bindings);
    case 'RegexMetavar':
      return matchRegex(pattern, node, bindings, next);
    case 'Modifier':
      return isSameModifier(on, pattern, node) && next(bindings);
    case 'AnyFor':
      return (node.kind === 'For' || node.kind === 'ForEach') && matchBody(on, pattern, node, bindings, next);
    case 'AnyRegex':
      return node.kind === 'Regex' && next(bindings);
    case 'Symbol':
      return matchSymbol(on, pattern, node, bindings, next);
    case 'String':
      return matchString(on, pattern, node, bindings, next);
    case 'Number':
    case 'Constant':
      return isSameLiteral(on, pattern, node) && next(bindings);
    case 'ExprStmt':
      return matchStatement(on, pattern, node, bindings, next);
    default:
      return matchCode(on, pattern, node, bindings, next);
  }
}

/** Lists of arguments and the like are no code that a name can stand for. */
function canStandFor({kind}: SyntaxNode): boolean {
  return kind !== 'Modifier' && kind !== 'Text';
}

/** A parameter is its name, whatever its type and default. */
function namedBy(node: SyntaxNode): SyntaxNode {
  const name = node.kind === 'Param' && node.role === 'params' ? childOf(node, 'name') : undefined;
  return name?.kind === 'Id' ? name : node;
}

export function bind(on: Matching, name: string, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  if (name === '$_') return next(bindings);
  const value = boundNode(node, on.source);
  const before = lookUp(bindings, name);
  if (before !== undefined) return isSameCode(before, value) && next(bindings);
  return next({name, value, next: bindings});
}

function matchTyped(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const {inner} = pattern;
  if (inner === undefined || !isExpression(node)) return false;
  return hasType(on, inner, node, bindings, (typed) => bind(on, pattern.text, node, typed, next));
}

function matchDeep(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const {inner} = pattern;
  if (inner === undefined) return false;
  const isSymbolic = on.options.symbolic_propagation;
  for (const candidate of isSymbolic ? below(on, node) : deepCandidates(on, inner, node)) {
    if (matchNode(on, inner, candidate, bindings, next)) return true;
    if (isSymbolic && candidate.kind === 'Id' && matchSymbolic(on, pattern, candidate, bindings, next)) return true;
  }
  return false;
}

/** What is called later is no part of an expression. */
function isInFunction(on: Matching, inner: SyntaxNode, outer: SyntaxNode): boolean {
  for (let at = inner.parent; at !== undefined && at.order >= outer.order && inner !== outer; at = at.parent) {
    on.step();
    if (isLater(at)) return true;
  }
  return false;
}

function isLater({kind}: SyntaxNode): boolean {
  return kind === 'Lambda' || kind === 'Class';
}

/** Calls of a known name are looked up; for anything else all nodes are tried. */
function deepCandidates(on: Matching, inner: PatternNode, node: SyntaxNode): Iterable<SyntaxNode> {
  const callee = inner.kind === 'Call' ? inner.groups.find(({role}) => role === 'callee')?.items[0] : undefined;
  const name = callee === undefined ? undefined : constantLastName(callee);
  if (name === undefined) return below(on, node);
  return [...on.callsNamed(name, node)].filter((call) => !isInFunction(on, call, node));
}

function* below(on: Matching, {order, last}: SyntaxNode): Generator<SyntaxNode> {
  for (let at = order; at <= last; at += 1) {
    const node = on.nodes[at];
    if (node === undefined) return;
    yield node;
    if (isLater(node)) at = node.last;
  }
}

function matchBody(on: Matching, {groups}: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const [body] = groups[0]?.items ?? [];
  return body === undefined ? next(bindings) : matchChild(on, body, childOf(node, 'body'), bindings, next);
}

/** A statement pattern looks into assignments, arguments and returned values, as Semgrep does. */
function matchStatement(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const inner = pattern.groups[0]?.items[0];
  if (inner === undefined) return false;
  if (inner.kind === 'Metavar') return matchAnyStatement(on, inner, node, bindings, next);
  if (inner.kind === 'Deep' && !isExpression(node)) return matchDeep(on, inner, node, bindings, next);
  if (node.kind === 'VarDef' && inner.kind === 'Assign' && matchCode(on, inner, node, bindings, next)) return true;
  const isAny = inner.kind === 'Member' && isDotEllipsis(inner);
  for (const expression of deepExpressions(node, on.options.implicit_deep_exprstmt)) {
    // `a. ...` is more than `a`.
    if (isAny && expression.kind === 'Id') continue;
    if (matchNode(on, inner, expression, bindings, next)) return true;
  }
  return false;
}

function matchAnyStatement(
  on: Matching,
  inner: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  if (isExpression(node)) return false;
  const [only] = node.children;
  if (bind(on, inner.text, node, bindings, next)) return true;
  return node.kind === 'ExprStmt' && only !== undefined && bind(on, inner.text, only, bindings, next);
}
