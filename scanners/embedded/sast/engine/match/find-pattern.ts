/** All places of a file where a pattern matches. */
import type {Pattern, PatternNode} from '../pattern/pattern.ts';
import {constantLastName} from '../pattern/pattern.ts';
import {type FileContext, nameKey} from '../scan/file-context.ts';
import {childrenOf, type SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {constantOf} from './constants.ts';
import {isExpression} from './expressions.ts';
import {isAnyFunction} from './match-equivalent.ts';
import {matchNode} from './match-node.ts';
import {matchStatements} from './match-statements.ts';
import type {Matching} from './matching.ts';
import type {RuleOptions} from './options.ts';

/** A stretch of the file where something matched. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings;
  readonly kind: 'plain' | 'inside' | 'regex' | 'anywhere';
  /** The node it is, where it is one. */
  readonly node: SyntaxNode | undefined;
}

/** A part of the file; `nodes` are the outermost ones in it, where they are known. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly SyntaxNode[];
}

/** Only nodes within the stretch are looked at; `bindings` hold what is known already. */
export interface Search {
  readonly file: FileContext;
  readonly matching: Matching;
  readonly within: Stretch | undefined;
  readonly bindings: Bindings;
}

export function findPattern(search: Search, pattern: Pattern): Range[] {
  const ranges = new RangeSet();
  if (pattern.kind === 'statements') findStatements(search, pattern.statements, ranges);
  else findNode(search, pattern.node, ranges);
  return ranges.list;
}

/** Each range with each set of bindings once. */
class RangeSet {
  readonly list: Range[] = [];
  private readonly seen = new Set<string>();

  add(start: number, end: number, bindings: Bindings, node: SyntaxNode | undefined): void {
    let key = `${start}:${end}`;
    for (let at = bindings; at !== undefined; at = at.next) key += `|${at.name}=${at.value.start}:${at.value.end}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push({start, end, bindings, kind: 'plain', node});
  }
}

function findNode({file, matching, within, bindings}: Search, pattern: PatternNode, ranges: RangeSet): void {
  for (const node of within === undefined ? candidates(file, pattern, matching.options) : nodesIn(file, within)) {
    matching.step();
    matchNode(matching, pattern, node, bindings, (found) => {
      ranges.add(node.start, node.end, found, node);
      return false;
    });
  }
}

/** Comparing with all of them is cheap where they are few. */
function* nodesIn(file: FileContext, {nodes}: Stretch): Generator<SyntaxNode> {
  for (const {order, last} of nodes) {
    for (let at = order; at <= last; at += 1) {
      const node = file.nodes[at];
      if (node !== undefined) yield node;
    }
  }
}

/** Nodes of other kinds that a pattern of this kind can match. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Assign: ['Assign', 'VarDef'],
  ExprStmt: ['ExprStmt', 'Return', 'VarDef'],
  KeywordArg: ['KeywordArg', 'Pair'],
  Call: ['Call', 'Decorator'],
  AnyFor: ['For', 'ForEach'],
  Import: ['Import', 'ImportFrom', 'ImportAll', 'VarDef'],
  AnyRegex: ['Regex'],
};
const NONE: readonly SyntaxNode[] = [];

function candidates(file: FileContext, pattern: PatternNode, options: RuleOptions): readonly SyntaxNode[] {
  switch (pattern.kind) {
    case 'Metavar':
    case 'Typed':
    case 'Deep':
    case 'Ellipsis':
    case 'EllipsisMetavar':
      return usesOf(file);
    case 'AnyString':
    case 'String':
    case 'Number':
    case 'Constant':
      return literals(file, pattern.kind === 'AnyString' ? 'String' : pattern.kind, options);
    case 'Id':
    case 'Member':
      return names(file, pattern);
    case 'Function':
      return ofKinds(file, isAnyFunction(pattern) ? ['Function', 'Lambda'] : ['Function']);
    case 'Call':
      return calls(file, pattern);
    case 'ExprStmt':
      if (pattern.groups[0]?.items[0]?.kind === 'Metavar')
        return file.nodes.filter((node) => !isExpression(node) && isStatement(node));
      return ofKinds(file, KINDS.ExprStmt ?? []);
    default:
      return ofKinds(file, KINDS[pattern.kind] ?? [pattern.kind]);
  }
}

function isStatement({role, parent}: SyntaxNode): boolean {
  return role === '' && parent !== undefined && ['Block', 'Program', 'Case', 'Default'].includes(parent.kind);
}

function ofKinds(file: FileContext, kinds: readonly string[]): readonly SyntaxNode[] {
  if (kinds.length === 1) return file.byKind.get(kinds[0] ?? '') ?? NONE;
  return kinds.flatMap((kind) => file.byKind.get(kind) ?? []);
}

/** Those of the kind and, where constants are followed, what is known to have such a value. */
function literals(file: FileContext, kind: string, {constant_propagation: follows}: RuleOptions) {
  const own = (file.byKind.get(kind) ?? NONE).filter(({role}) => role !== 'module');
  const known = follows ? constantsOf(file).get(kind) : undefined;
  return known === undefined ? own : [...own, ...known];
}

const LITERAL_KINDS = {string: 'String', number: 'Number', boolean: 'Constant'} as const;
const constants = new WeakMap<FileContext, ReadonlyMap<string, readonly SyntaxNode[]>>();

/** Names, sums and texts whose value is known, by the kind of literal that would say the same. */
function constantsOf(file: FileContext): ReadonlyMap<string, readonly SyntaxNode[]> {
  const known = constants.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, SyntaxNode[]>();
  for (const node of ofKinds(file, ['Id', 'Binary', 'Template'])) {
    if (isAssigned(node) || (node.kind === 'Id' && !isUse(node))) continue;
    const constant = constantOf(node);
    if (constant === undefined) continue;
    const kind = LITERAL_KINDS[constant.kind];
    const own = found.get(kind);
    if (own === undefined) found.set(kind, [node]);
    else own.push(node);
  }
  constants.set(file, found);
  return found;
}

function isAssigned({role, parent}: SyntaxNode): boolean {
  return role === 'left' && (parent?.kind === 'Assign' || parent?.kind === 'AugAssign');
}

const NAME_ROLES = new Set(['property', 'key', 'name', 'label', 'modifiers', 'module', 'alias', 'params']);

const uses = new WeakMap<FileContext, readonly SyntaxNode[]>();

function usesOf(file: FileContext): readonly SyntaxNode[] {
  const known = uses.get(file) ?? file.nodes.filter(isUse);
  uses.set(file, known);
  return known;
}

/** An expression, not the name of something declared. */
function isUse(node: SyntaxNode): boolean {
  if (!isExpression(node) || node.role === 'module') return false;
  return node.kind !== 'Id' || !NAME_ROLES.has(node.role) || node.parent?.kind === 'Decorator';
}

function names(file: FileContext, pattern: PatternNode): readonly SyntaxNode[] {
  const property = pattern.groups.find(({role}) => role === 'property')?.items[0];
  if (property?.kind === 'Ellipsis') return ofKinds(file, ['Call', 'Member', 'Index']).filter(isUse);
  const name = pattern.kind === 'Id' ? pattern : property;
  if (name?.kind === 'Id' && name.regex === undefined)
    return (file.byName.get(nameKey(name.text, file.language)) ?? NONE).filter(isUse);
  return ofKinds(file, ['Id', 'Member']).filter(isUse);
}

function calls(file: FileContext, pattern: PatternNode): readonly SyntaxNode[] {
  const callee = pattern.groups.find(({role}) => role === 'callee')?.items[0];
  const name = callee === undefined ? undefined : constantLastName(callee);
  const decorators = file.byKind.get('Decorator') ?? NONE;
  const found =
    name === undefined
      ? (file.byKind.get('Call') ?? NONE)
      : (file.callsByName.get(nameKey(name, file.language)) ?? NONE);
  const bare = decorators.flatMap(({children}) => children.filter(({kind}) => kind === 'Id' || kind === 'Member'));
  return decorators.length === 0 ? found : [...found, ...decorators, ...bare];
}

const CONTAINERS = ['Program', 'Block', 'Case', 'Default', 'Class', 'Finally', 'Namespace'];

function findStatements(search: Search, items: readonly PatternNode[], ranges: RangeSet): void {
  for (const kind of CONTAINERS) {
    for (const container of search.file.byKind.get(kind) ?? NONE) {
      const statements = childrenOf(container, kind === 'Class' ? 'members' : '');
      findInRow(search, items, statements, ranges);
    }
  }
}

function findInRow(
  {matching, within, bindings}: Search,
  items: readonly PatternNode[],
  row: readonly SyntaxNode[],
  ranges: RangeSet,
): void {
  const startsOpen = items[0]?.kind === 'Ellipsis' || items[0]?.kind === 'EllipsisMetavar';
  const last = startsOpen ? Math.min(1, row.length) : row.length;
  for (let from = 0; from < last; from += 1) {
    const first = row[from];
    matching.step();
    if (first === undefined || (within !== undefined && (first.start < within.start || first.start > within.end)))
      continue;
    matchStatements(matching, items, row, {isWhole: false, from}, bindings, (found, end) => {
      const stop = end?.end ?? first.end;
      if (within === undefined || stop <= within.end)
        ranges.add(first.start, Math.max(stop, first.end), found, undefined);
      return false;
    });
  }
}
