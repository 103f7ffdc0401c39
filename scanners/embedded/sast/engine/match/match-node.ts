/**
 * Compares a pattern with a node. All solutions are handed to a continuation, which returns true to stop the search:
 * a pattern such as `f(..., $X, ...)` has one for each argument. Recursion is as deep as the pattern, not as the code.
 */
import {dottedName} from '../../languages/shared/modules.ts';
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, isWithin, type SyntaxNode} from '../syntax/node.ts';
import {type Bindings, type Bound, boundNode, boundText, lookUp} from './bindings.ts';
import {constantOf, reachingDefinition, stringOrigin} from './constants.ts';
import {chainOf, deepExpressions, isExpression} from './expressions.ts';
import {matchGroups} from './match-groups.ts';
import type {Matching} from './matching.ts';
import {isSameCode} from './same-code.ts';
import {hasType} from './static-type.ts';

/** Variables that are followed one after the other. */
const MAX_SYMBOLIC = 8;

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
      return canStandFor(node) && bind(on, pattern.text, node, bindings, next);
    case 'TextMetavar':
      return node.kind === 'Text' && bind(on, pattern.text, node, bindings, next);
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
  for (let order = node.order; order <= node.last; order += 1) {
    const candidate = on.nodes[order];
    if (candidate !== undefined && matchNode(on, inner, candidate, bindings, next)) return true;
    if (
      candidate?.kind === 'Id' &&
      on.options.symbolic_propagation &&
      matchSymbolic(on, pattern, candidate, bindings, next)
    )
      return true;
  }
  return false;
}

function isString(on: Matching, node: SyntaxNode): boolean {
  if (node.kind === 'String') return true;
  return on.options.constant_propagation && constantOf(node)?.kind === 'string';
}

/** `"$X"` binds what the string says; `"=~/…/"` looks into it. */
function matchString(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const text = stringOf(on, node);
  if (text === undefined) return false;
  if (pattern.regex !== undefined) return pattern.regex.test(text) && next(bindings);
  if (!/^\$(?:[A-Z_][A-Z_0-9]*)$/.test(pattern.text))
    return unescaped(text) === unescaped(pattern.text) && next(bindings);
  const value = boundContent(on, text, stringOrigin(node) ?? node);
  return bindText(pattern.text, value, bindings, next);
}

/** The place of the text in the quotes, also where a variable has brought it here. */
function boundContent(on: Matching, text: string, node: SyntaxNode): Bound {
  const start = node.kind === 'String' ? Math.max(node.start, on.source.indexOf(text, node.start)) : node.start;
  return boundText(text, start, node.kind === 'String' ? Math.min(node.end, start + text.length) : node.end);
}

/** `/$X/` binds what stands between the slashes. */
function matchRegex(pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const end = node.text.lastIndexOf('/');
  if (node.kind !== 'Regex' || end < 1) return false;
  return bindText(pattern.text, boundText(node.text.slice(1, end), node.start + 1, node.start + end), bindings, next);
}

function bindText(name: string, value: Bound, bindings: Bindings, next: Next): boolean {
  const before = lookUp(bindings, name);
  if (before !== undefined) return isSameCode(before, value) && next(bindings);
  return next({name, value, next: bindings});
}

/** `var` in a pattern stands for `let` and `const`, too. */
function isSameModifier({options}: Matching, {text}: PatternNode, node: SyntaxNode): boolean {
  if (node.kind !== 'Modifier') return false;
  return node.text === text || (options.let_is_var && text === 'var' && (node.text === 'let' || node.text === 'const'));
}

function matchBody(on: Matching, {groups}: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const [body] = groups[0]?.items ?? [];
  return body === undefined ? next(bindings) : matchChild(on, body, childOf(node, 'body'), bindings, next);
}

/** `:$X` binds the name without the colon. */
function matchSymbol(_: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  if (node.kind !== 'Symbol') return false;
  if (!pattern.text.startsWith('$')) return pattern.text === node.text && next(bindings);
  const value = boundText(node.text, node.start, node.end);
  return bindText(pattern.text, value, bindings, next);
}

/** `'it\'s'` and `"it's"` say the same. */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replaceAll(/\\(["'`/])/g, '$1') : text;
}

function stringOf(on: Matching, node: SyntaxNode): string | undefined {
  if (node.kind === 'String') return node.text;
  if (node.kind === 'Id' && node.role === 'key') return node.text;
  if (!on.options.constant_propagation) return undefined;
  const constant = constantOf(node);
  return constant?.kind === 'string' ? constant.text : undefined;
}

function isSameLiteral(on: Matching, pattern: PatternNode, node: SyntaxNode): boolean {
  if (node.kind === pattern.kind && node.text === pattern.text) return true;
  const known = on.options.constant_propagation || node.kind === pattern.kind ? constantOf(node) : undefined;
  if (known === undefined || known.kind === 'string') return false;
  const wanted = on.literalOf(pattern);
  return wanted?.kind === known.kind && wanted.value === known.value;
}

/** A statement pattern looks into assignments, arguments and returned values, as Semgrep does. */
function matchStatement(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const inner = pattern.groups[0]?.items[0];
  if (inner === undefined) return false;
  if (inner.kind === 'Metavar') return matchAnyStatement(on, inner, node, bindings, next);
  if (inner.kind === 'Deep' && !isExpression(node)) return matchDeep(on, inner, node, bindings, next);
  if (node.kind === 'VarDef' && inner.kind === 'Assign') return matchCode(on, inner, node, bindings, next);
  for (const expression of deepExpressions(node, on.options.implicit_deep_exprstmt)) {
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

function matchCode(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  if (isSameName(on, pattern, node)) return next(bindings);
  if (pattern.kind === node.kind) return matchSameKind(on, pattern, node, bindings, next);
  return matchEquivalent(on, pattern, node, bindings, next);
}

/** `subprocess.call` and a name that an import made of it. */
function isSameName(on: Matching, {dotted, text}: PatternNode, node: SyntaxNode): boolean {
  if (dotted === undefined || (node.kind !== 'Id' && node.kind !== 'Member')) return false;
  if (node.kind === 'Id' && node.text === text) return true;
  const canonical = on.canonicalOf(node);
  return canonical !== undefined && (canonical === dotted || canonical.endsWith(`.${dotted}`));
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

function isDotEllipsis({groups}: PatternNode): boolean {
  return groups.some(({role, items}) => role === 'property' && items[0]?.kind === 'Ellipsis');
}

/** `a. ... .b`: anywhere down the chain of calls and members. */
function matchChain(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
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
  const swaps =
    (on.options.symmetric_eq && EQUALITY.has(node.text)) ||
    (on.options.ac_matching && COMMUTATIVE.has(node.text) && on.options.commutative_boolop);
  if (!swaps) return false;
  return matchNode(on, left, b, bindings, (found) => matchNode(on, right, a, found, next));
}

function operand({groups}: PatternNode, role: string): PatternNode | undefined {
  return groups.find((group) => group.role === role)?.items[0];
}

/** Different kinds that mean the same. */
function matchEquivalent(
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

/** `import 'x'`, `import x`: whatever is imported from it. */
function isBareImport({kind, groups}: PatternNode): boolean {
  const [module] = groups[0]?.items ?? [];
  return kind === 'Import' && groups.length === 1 && (module?.kind === 'String' || module?.dotted !== undefined);
}

/** `import a` also stands for `import a.b` and `from a.b import c`. */
function matchImport(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const wanted = operand(pattern, 'module');
  const module = childOf(node, 'module');
  if (wanted === undefined || module === undefined) return false;
  if (wanted.dotted === undefined || wanted.kind === 'String') return matchNode(on, wanted, module, bindings, next);
  const name = childOf(node, 'name');
  const full = [dottedName(module), ...(name === undefined ? [] : [dottedName(name) ?? name.text])].join('.');
  return `${full}.`.startsWith(`${wanted.dotted}.`) && next(bindings);
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
function matchSymbolic(on: Matching, pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
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

/** `flask.request.$W` and a name that an import made of `flask.request.args`. */
function matchCanonical(pattern: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const {canonical} = node;
  const [object, property] = [operand(pattern, 'object'), operand(pattern, 'property')];
  const dot = canonical?.lastIndexOf('.') ?? -1;
  if (canonical === undefined || dot === -1 || object === undefined || property === undefined) return false;
  const [module, name] = [canonical.slice(0, dot), canonical.slice(dot + 1)];
  const part = (text: string) => boundText(text, node.start, node.end);
  if (property.kind === 'Metavar' && object.dotted === module)
    return bindText(property.text, part(name), bindings, next);
  return object.kind === 'Metavar' && property.text === name && bindText(object.text, part(module), bindings, next);
}

function matchChild(
  on: Matching,
  pattern: PatternNode,
  child: SyntaxNode | undefined,
  bindings: Bindings,
  next: Next,
): boolean {
  return child !== undefined && matchNode(on, pattern, child, bindings, next);
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
