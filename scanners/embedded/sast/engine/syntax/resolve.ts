/** Which variable a name means, and what imports make of it. Two passes over the tree, no recursion. */
import type {ImportedName} from '../../languages/language.ts';
import {childOf, type Definition, type SyntaxNode, type Variable} from './node.ts';

type Names = Map<string, Variable>;

interface Scope {
  readonly names: Names;
  readonly parent: Scope | undefined;
}

const SCOPES = new Set(['Program', 'Function', 'Lambda', 'Class', 'Record', 'Enum']);

/** Sets `symbol` and `canonical` of names. */
export function resolveNames(nodes: readonly SyntaxNode[], imports: readonly ImportedName[]): void {
  const scopes = new Map<SyntaxNode, Scope>();
  const scopeOf: (Scope | undefined)[] = [];
  for (const node of nodes) {
    const outer = node.parent === undefined ? undefined : scopeOf[node.parent.order];
    if (SCOPES.has(node.kind) || outer === undefined) {
      const scope = {names: new Map(), parent: outer};
      scopes.set(node, scope);
      scopeOf[node.order] = scope;
    } else scopeOf[node.order] = outer;
    declare(node, scopeOf[node.order] ?? {names: new Map(), parent: undefined}, outer);
  }
  const canonicals = Map.groupBy(imports, ({local}) => local);
  for (const node of nodes) if (node.kind === 'Id') resolve(node, scopeOf[node.order], canonicals);
}

function declare(node: SyntaxNode, scope: Scope, outer: Scope | undefined): void {
  const unknown = {node, value: undefined, type: undefined};
  switch (node.kind) {
    case 'VarDef':
      define(childOf(node, 'name'), {node, value: childOf(node, 'value'), type: childOf(node, 'type')}, scope);
      break;
    case 'Param':
      define(childOf(node, 'name'), {...unknown, type: childOf(node, 'type')}, scope);
      break;
    case 'Assign':
      assign(childOf(node, 'left'), {...unknown, value: childOf(node, 'right')}, scope);
      break;
    case 'AugAssign':
      assign(childOf(node, 'left'), unknown, scope);
      break;
    case 'Update':
      assign(node.children[0], unknown, scope);
      break;
    case 'ForEach':
      define(childOf(node, 'left'), {...unknown, type: childOf(node, 'type')}, scope);
      break;
    case 'Function':
      define(childOf(node, 'name'), unknown, outer ?? scope);
      break;
    case 'As':
      define(childOf(node, 'alias'), unknown, scope);
      break;
    case 'Id':
      if (node.role === 'params') define(node, unknown, scope);
      break;
  }
}

/** The names of a pattern of names are all defined by something that is not known. */
function define(target: SyntaxNode | undefined, definition: Definition, {names}: Scope): void {
  if (target === undefined) return;
  if (target.kind === 'Id') {
    add(target.text, definition, names);
    return;
  }
  if (!['Tuple', 'Array', 'ArrayPattern', 'ObjectPattern', 'Pair', 'Spread', 'Param'].includes(target.kind)) return;
  for (const child of target.children) {
    if (child.role !== 'key') define(child, {...definition, value: undefined}, {names, parent: undefined});
  }
}

function add(name: string, definition: Definition, names: Names): void {
  const variable = names.get(name);
  if (variable === undefined) names.set(name, {name, definitions: [definition]});
  else variable.definitions.push(definition);
}

/** Assignment to a variable of an outer scope, or a new one of this scope, as in Python. */
function assign(target: SyntaxNode | undefined, definition: Definition, scope: Scope): void {
  if (target === undefined) return;
  if (target.kind !== 'Id') {
    define(target, definition, scope);
    return;
  }
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const variable = at.names.get(target.text);
    if (variable !== undefined) {
      variable.definitions.push(definition);
      return;
    }
  }
  add(target.text, definition, scope.names);
}

function resolve(
  node: SyntaxNode,
  scope: Scope | undefined,
  canonicals: ReadonlyMap<string, readonly ImportedName[]>,
): void {
  if (node.role === 'property' || node.role === 'key') return;
  let isLocal = false;
  for (let at = scope; at !== undefined; at = at.parent) {
    const variable = at.names.get(node.text);
    if (variable === undefined) continue;
    node.symbol = variable;
    isLocal = at.parent !== undefined;
    break;
  }
  if (!isLocal) node.canonical = canonicals.get(node.text)?.findLast(({from}) => from <= node.start)?.canonical;
}
