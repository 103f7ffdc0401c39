/** A node of a parsed pattern → `PatternNode`: stand-ins become metavariables and ellipses. */
import {dottedName} from '../../languages/shared/modules.ts';
import {compileUserRegex} from '../regex/compile-regex.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {type Context, leaf} from './compile-context.ts';
import {compileSpecial} from './compile-special.ts';
import {type Group, type GroupOrder, PatternError, type PatternNode} from './pattern.ts';
import {ANY, readRegexName, readStandIn} from './stand-ins.ts';

/** Longest way from the root of a pattern to a leaf; matching recurses as deep as the pattern is. */
const MAX_DEPTH = 100;

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

/** `for (...) { ... }` */
function isAnyLoop({kind}: SyntaxNode, groups: readonly Group[]): boolean {
  if (kind !== 'For' && kind !== 'ForEach') return false;
  const head = groups.filter(({role}) => role !== 'body').flatMap(({items}) => items);
  return head.length > 0 && head.every((item) => item.kind === 'Ellipsis');
}

function groupsOf(node: SyntaxNode, context: Context, depth: number): readonly Group[] {
  const byRole = new Map<string, PatternNode[]>();
  for (const child of node.children) {
    if (child.text === ANY) continue;
    const items = byRole.get(child.role) ?? [];
    if (child.kind === 'Text') items.push(...textParts(child));
    else items.push(inText(node, compileNode(child, context, depth + 1), context));
    byRole.set(child.role, items);
  }
  return [...byRole].map(([role, items]) => toGroup(node, role, items));
}

/** An expression in a formatted string: `${...}` is one, whatever it is. */
function inText({kind}: SyntaxNode, item: PatternNode, {metavariablesAreText}: Context): PatternNode {
  if (kind !== 'Template') return item;
  if (item.kind === 'Ellipsis') return leaf('Metavar', '$_');
  return item.kind === 'Metavar' && metavariablesAreText ? {...item, kind: 'TextOrMetavar'} : item;
}

/** Text of a formatted string: `...` and metavariables stand for parts of it. */
function textParts({text}: SyntaxNode): PatternNode[] {
  return text
    .split(/(\.\.\.|\$[A-Z_][A-Z_0-9]*|\bSGM[EV]_\w+)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '...') return leaf('Ellipsis', '');
      const standIn = readStandIn(part);
      if (standIn?.kind === 'metavariable') return leaf('TextMetavar', standIn.name);
      if (standIn?.kind === 'ellipsis-metavariable') return leaf('EllipsisMetavar', standIn.name);
      return /^\$[A-Z_]/.test(part) ? leaf('TextMetavar', part) : leaf('Text', part);
    });
}

function toGroup(node: SyntaxNode, role: string, items: readonly PatternNode[]): Group {
  const order = orderOf(node.kind, role, items);
  const hasEllipsis = items.some((item) => item.kind === 'Ellipsis');
  const kept = order === 'subset' || order === 'unordered' ? items.filter((item) => item.kind !== 'Ellipsis') : items;
  return {role, order, items: kept, hasEllipsis};
}

const SUBSET_ROLES = new Set(['modifiers', 'decorators', 'members', 'attributes', 'implements']);

function orderOf(kind: string, role: string, items: readonly PatternNode[]): GroupOrder {
  if (SUBSET_ROLES.has(role)) return 'subset';
  if (role === 'args') return 'arguments';
  // One text among the children of an element.
  if (role === 'children' && items.every((item) => item.kind === 'TextMetavar')) return 'subset';
  if (role !== '') return 'ordered';
  if (kind === 'Object' || kind === 'ObjectPattern') return 'subset';
  if (kind === 'Composite' || kind === 'Initializer') return items.some(isEntry) ? 'unordered' : 'ordered';
  return kind === 'Dict' || kind === 'Set' ? 'unordered' : 'ordered';
}

/** With a name; other parts of a new array or record are told apart by their places. */
function isEntry({kind}: PatternNode): boolean {
  return kind === 'Pair' || kind === 'Assign';
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
