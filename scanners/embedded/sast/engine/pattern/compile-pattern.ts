/** A node of a parsed pattern → `PatternNode`: stand-ins become metavariables and ellipses. */
import {dottedName} from '../../languages/shared/modules.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {type Group, type GroupOrder, PatternError, type PatternNode} from './pattern.ts';
import {ANY, DEEP, readRegexName, readStandIn, STATEMENT} from './stand-ins.ts';
import type {TypedMetavariable} from './substitute.ts';

/** Longest way from the root of a pattern to a leaf; matching recurses as deep as the pattern is. */
const MAX_DEPTH = 100;

const NO_GROUPS: readonly Group[] = [];
const NO_ROLES: ReadonlySet<string> = new Set();

/** What a pattern may be wrapped in where the grammar wants more than `...` or a metavariable. */
const ELLIPSIS_WRAPPERS = new Set([
  'ExprStmt',
  'Param',
  'VarDef',
  'KeywordArg',
  'Decorator',
  'Pair',
  'Spread',
  'DictSpread',
  'Field',
  'TypeDef',
  'Attribute',
  'Call',
  'Case',
  'Import',
  'Label',
  'Member',
  'Tuple',
  'Array',
  'Function',
  'Text',
  'Computed',
  'As',
  'ImportFrom',
  'Wrapper',
  'HashSpread',
  'block_argument',
  'EnumMember',
  'type_constraint',
]);

/** Types of typed metavariables, each as a compiled pattern. */
export type TypeOf = (typed: TypedMetavariable) => PatternNode;

interface Context {
  readonly typed: readonly TypedMetavariable[];
  readonly regexes: readonly string[];
  readonly typeOf: TypeOf;
}

/** Throws `PatternError` for a pattern that is too deep. */
export function compileNode(node: SyntaxNode, context: Context, depth = 0): PatternNode {
  if (depth > MAX_DEPTH) throw new PatternError(`nested more than ${MAX_DEPTH} levels deep`);
  const special = compileSpecial(node, context, depth);
  if (special !== undefined) return special;
  const groups = groupsOf(node, context, depth);
  if (isAnyLoop(node, groups)) {
    const body = groups.filter(({role}) => role === 'body');
    return {...leaf('AnyFor', ''), groups: body, roles: new Set(['body'])};
  }
  const collapsed = collapse(node, groups);
  if (collapsed !== undefined) return collapsed;
  return {
    kind: node.kind,
    text: node.text,
    groups,
    roles: new Set(groups.map((group) => group.role)),
    dotted: constantName(node),
    inner: undefined,
    regex: regexOf(node, context),
  };
}

function compileSpecial(node: SyntaxNode, context: Context, depth: number): PatternNode | undefined {
  if (node.kind === 'String' && node.text === '...') return leaf('AnyString', '');
  if (node.kind === 'String' && readStandIn(node.text)?.kind === 'ellipsis') return leaf('Ellipsis', '');
  if (node.kind === 'Regex' && node.text.startsWith('/.../')) return leaf('AnyRegex', '');
  if (node.kind === 'Regex' && /^\/\$[A-Z_][A-Z_0-9]*\/\w*$/.test(node.text))
    return leaf('RegexMetavar', node.text.replace(/^\/(.*)\/\w*$/, '$1'));
  if (node.kind === 'Call' && isDeep(node.children[0])) return deep(node, context, depth);
  if (node.kind === 'Call' && node.children[0]?.text === STATEMENT && node.children[1] !== undefined)
    return compileNode(node.children[1], context, depth + 1);
  if (node.kind === 'Template') return quotedMetavariable(node);
  if (node.children.length > 0 || node.kind === 'String') return undefined;
  const standIn = readStandIn(node.text);
  switch (standIn?.kind) {
    case 'ellipsis':
      return leaf('Ellipsis', '');
    case 'metavariable':
      return leaf(node.kind === 'Symbol' ? 'Symbol' : 'Metavar', standIn.name);
    case 'ellipsis-metavariable':
      return leaf('EllipsisMetavar', standIn.name);
    case 'typed': {
      const typed = context.typed[standIn.index];
      if (typed === undefined) return undefined;
      return {...leaf('Typed', typed.name), inner: context.typeOf(typed)};
    }
    case undefined:
      return node.text === '...' && node.kind === 'Text' ? leaf('Ellipsis', '') : undefined;
  }
}

function isDeep(callee: SyntaxNode | undefined): boolean {
  return callee?.role === 'callee' && callee.text.toUpperCase() === DEEP;
}

/** `"$X"` where the language reads a variable in it. */
function quotedMetavariable({start, end, children}: SyntaxNode): PatternNode | undefined {
  const [only] = children;
  const standIn = only?.kind === 'Id' && children.length === 1 ? readStandIn(only.text) : undefined;
  if (only === undefined || standIn?.kind !== 'metavariable' || end - start !== only.end - only.start + 2)
    return undefined;
  return leaf('String', standIn.name);
}

/** `for (...) { ... }` */
function isAnyLoop({kind}: SyntaxNode, groups: readonly Group[]): boolean {
  if (kind !== 'For' && kind !== 'ForEach') return false;
  const head = groups.filter(({role}) => role !== 'body').flatMap(({items}) => items);
  return head.length > 0 && head.every((item) => item.kind === 'Ellipsis');
}

function deep(node: SyntaxNode, context: Context, depth: number): PatternNode {
  const [, argument, ...others] = node.children;
  if (argument === undefined || others.length > 0) throw new PatternError('<... ...> holds one expression');
  return {...leaf('Deep', ''), inner: compileNode(argument, context, depth + 1)};
}

function leaf(kind: string, text: string): PatternNode {
  return {kind, text, groups: NO_GROUPS, roles: NO_ROLES, dotted: undefined, inner: undefined, regex: undefined};
}

function groupsOf(node: SyntaxNode, context: Context, depth: number): readonly Group[] {
  const byRole = new Map<string, PatternNode[]>();
  for (const child of node.children) {
    if (child.text === ANY) continue;
    const items = byRole.get(child.role) ?? [];
    if (child.kind === 'Text') items.push(...textParts(child));
    else items.push(compileNode(child, context, depth + 1));
    byRole.set(child.role, items);
  }
  return [...byRole].map(([role, items]) => toGroup(node, role, items));
}

/** Text of a formatted string: `...` and metavariables stand for parts of it. */
function textParts({text}: SyntaxNode): PatternNode[] {
  return text
    .split(/(\.\.\.|\$[A-Z_][A-Z_0-9]*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '...') return leaf('Ellipsis', '');
      return /^\$[A-Z_]/.test(part) ? leaf('TextMetavar', part) : leaf('Text', part);
    });
}

function toGroup(node: SyntaxNode, role: string, items: readonly PatternNode[]): Group {
  const order = orderOf(node.kind, role);
  const hasEllipsis = items.some((item) => item.kind === 'Ellipsis');
  const kept = order === 'subset' || order === 'unordered' ? items.filter((item) => item.kind !== 'Ellipsis') : items;
  return {role, order, items: kept, hasEllipsis};
}

const SUBSET_ROLES = new Set(['modifiers', 'decorators', 'members', 'attributes', 'implements']);

function orderOf(kind: string, role: string): GroupOrder {
  if (SUBSET_ROLES.has(role)) return 'subset';
  if (role === 'args') return 'arguments';
  if (role !== '') return 'ordered';
  if (kind === 'Object' || kind === 'ObjectPattern') return 'subset';
  return kind === 'Dict' || kind === 'Set' || kind === 'Composite' || kind === 'Initializer' ? 'unordered' : 'ordered';
}

/** What holds nothing but `...` is `...`. */
function collapse(node: SyntaxNode, groups: readonly Group[]): PatternNode | undefined {
  if (!ELLIPSIS_WRAPPERS.has(node.kind)) return undefined;
  if (node.kind === 'Array' || node.kind === 'Tuple' || node.kind === 'Function') return undefined;
  const items = groups.filter((group) => group.role !== 'modifiers').flatMap((group) => group.items);
  const [first] = items;
  if (first === undefined) return undefined;
  if (first.kind === 'EllipsisMetavar' && items.length === 1 && node.kind !== 'Member') return first;
  if (!items.every((item) => item.kind === 'Ellipsis')) return onlyEllipsisName(node, groups);
  return leaf('Ellipsis', '');
}

/** `Object SGELL` and `int SGELL;`: the type is part of the stand-in. */
function onlyEllipsisName(node: SyntaxNode, groups: readonly Group[]): PatternNode | undefined {
  if (node.kind !== 'Param' && node.kind !== 'VarDef') return undefined;
  const others = groups.filter((group) => !['name', 'type', 'modifiers'].includes(group.role));
  const name = groups.find((group) => group.role === 'name')?.items;
  const isEllipsis = name?.length === 1 && (name[0]?.kind === 'Ellipsis' || name[0]?.kind === 'EllipsisMetavar');
  return isEllipsis && others.length === 0 ? name?.[0] : undefined;
}

function constantName(node: SyntaxNode): string | undefined {
  const name = dottedName(node);
  if (name === undefined) return undefined;
  return name.split('.').some((part) => readStandIn(part) !== undefined) ? undefined : name;
}

function regexOf({kind, text}: SyntaxNode, {regexes}: Context): PatternNode['regex'] {
  if (kind !== 'String' && kind !== 'Id') return undefined;
  const index = readRegexName(text);
  const match = /^\/(.*)\/([imsu]*)$/s.exec(index === undefined ? '' : (regexes[index] ?? ''));
  return match === null ? undefined : compileUserRegex(match[1] ?? '', match[2] ?? '');
}
