/** Different kinds of code that mean the same. */
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, isWithin, type SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {reachingDefinition} from './constants.ts';
import {isDotEllipsis, matchChain, matchChild, operand} from './match-code.ts';
import {matchGroups} from './match-groups.ts';
import {isBareImport, matchCanonical, matchImport, matchRequired} from './match-imports.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

/** Variables that are followed one after the other. */
const MAX_SYMBOLIC = 8;

/** Different kinds that mean the same. */
export function matchEquivalent(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const {kind} = pattern;
  if (kind === 'Member' && isDotEllipsis(pattern)) return matchChain(on, pattern, node, bindings, next);
  switch (node.kind) {
    case 'VarDef':
      if (isBareImport(pattern)) return matchRequired(on, pattern, node, bindings, next);
      return kind === 'Assign' && on.options.vardef_assign && matchDefinition(on, pattern, node, bindings, next);
    case 'Pair':
      return kind === 'KeywordArg' && matchPair(on, pattern, node, bindings, next);
    case 'Param':
      return node.role === 'params' && matchChild(on, pattern, childOf(node, 'name'), bindings, next);
    case 'GenericType':
      return (kind === 'Id' || kind === 'Member') && matchChild(on, pattern, childOf(node, 'name'), bindings, next);
    case 'Cast':
      return node.role !== '' && matchChild(on, pattern, childOf(node, 'value'), bindings, next);
    case 'Decorator':
      return kind === 'Call' && on.options.attr_expr && matchGroups(on, renamed(pattern), node, bindings, next);
    case 'ImportFrom':
    case 'ImportAll':
      return isBareImport(pattern) && matchImport(on, pattern, node, bindings, next);
    case 'Lambda':
      return isAnyFunction(pattern) && matchGroups(on, pattern, node, bindings, next);
    default:
      return matchOther(on, pattern, node, bindings, next);
  }
}

/** `function ... (a) {}`: with a name or without. */
export function isAnyFunction({kind, groups}: PatternNode): boolean {
  return kind === 'Function' && groups.some(({role, items}) => role === 'name' && items[0]?.kind === 'Ellipsis');
}

function matchOther(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  if (node.kind === 'Id' && on.options.symbolic_propagation && matchSymbolic(on, pattern, node, bindings, next))
    return true;
  if (pattern.kind === 'Member' && node.kind === 'Id') return matchCanonical(pattern, node, bindings, next);
  if (pattern.kind === 'Dict' && node.kind === 'Set' && isAnything(pattern)) return next(bindings);
  if (pattern.kind === 'Call' && node.parent?.kind === 'Decorator' && isCallOfAnything(pattern)) {
    return matchChild(on, operand(pattern, 'callee') ?? pattern, node, bindings, next);
  }
  if (pattern.kind === 'Block' && node.role !== '' && pattern.groups[0]?.items.length === 1) {
    return matchChild(on, pattern.groups[0].items[0] ?? pattern, node, bindings, next);
  }
  return false;
}

/** What a variable was set to, where the rule asks for it. */
export function matchSymbolic(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const definition = reachingDefinition(node);
  if (definition?.value === undefined || isWithin(node, definition.node) || on.depth.symbolic >= MAX_SYMBOLIC)
    return false;
  on.depth.symbolic += 1;
  const isFound = matchNode(on, pattern, definition.value, bindings, next);
  on.depth.symbolic -= 1;
  return isFound;
}

/** `{...}` */
function isAnything({groups}: PatternNode): boolean {
  return groups.length === 1 && groups[0]?.items.length === 0 && groups[0].hasEllipsis;
}

/** `f(...)`, which stands for a decorator without arguments, too. */
function isCallOfAnything({groups}: PatternNode): boolean {
  const args = groups.find(({role}) => role === 'args');
  return args?.items.length === 1 && args.hasEllipsis && groups.length === 2;
}

/** `$X = v` and `var x = v`. */
function matchDefinition(
  on: Matching,
  pattern: PatternNode,
  node: SyntaxNode,
  bindings: Bindings,
  next: Next,
): boolean {
  const [left, right] = [operand(pattern, 'left'), operand(pattern, 'right')];
  const [name, value] = [childOf(node, 'name'), childOf(node, 'value')];
  if (left === undefined || right === undefined || name === undefined || value === undefined) return false;
  if (operand(pattern, 'type') !== undefined) return false;
  return matchNode(on, left, name, bindings, (found) => matchNode(on, right, value, found, next));
}

/** `a: 1` among arguments and in a hash. */
function matchPair(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const [name, value] = [operand(pattern, 'name'), operand(pattern, 'value')];
  if (name === undefined || value === undefined) return false;
  return matchChild(on, name, childOf(node, 'key'), bindings, (found) =>
    matchChild(on, value, childOf(node, 'value'), found, next),
  );
}

/** A call as an annotation. */
function renamed(pattern: PatternNode): PatternNode {
  const groups = pattern.groups.map((group) => (group.role === 'callee' ? {...group, role: 'name'} : group));
  return {...pattern, kind: 'Decorator', groups, roles: new Set(groups.map((group) => group.role))};
}
