/** What is an expression, and which expressions are looked at in a statement. */
import {childOf, type SyntaxNode} from '../syntax/node.ts';

const NOT_EXPRESSIONS = new Set([
  'Program',
  'Block',
  'ExprStmt',
  'VarDef',
  'Function',
  'Class',
  'Interface',
  'Enum',
  'Record',
  'If',
  'While',
  'DoWhile',
  'For',
  'ForEach',
  'Try',
  'Catch',
  'Finally',
  'Switch',
  'Case',
  'Default',
  'Return',
  'Throw',
  'Break',
  'Continue',
  'Import',
  'ImportFrom',
  'ImportAll',
  'Param',
  'Pair',
  'Decorator',
  'KeywordArg',
  'Modifier',
  'Text',
  'Export',
  'With',
  'Package',
  'Label',
  'TypeDef',
  'Field',
  'Attribute',
  'Assert',
  'ERROR',
  'Synchronized',
  'TypeArgs',
  'Elif',
  'ForIn',
]);

export function isExpression({kind, role}: SyntaxNode): boolean {
  if (NOT_EXPRESSIONS.has(kind) || role === 'modifiers') return false;
  return !/_(?:statement|declaration|clause|definition|directive|item)$/.test(kind);
}

/** Kinds whose parts are looked at when a statement pattern is an expression. */
const LOOKED_INTO: Readonly<Record<string, readonly string[]>> = {
  ExprStmt: [''],
  Return: ['value'],
  VarDef: ['value'],
  Assign: ['right'],
  AugAssign: ['right'],
  Call: ['callee', 'args'],
  New: ['args', 'initializer'],
  Initializer: [''],
  Await: [''],
  Cast: ['value'],
  Yield: [''],
  Member: ['object'],
  Array: [''],
  Tuple: [''],
  Object: [''],
  Dict: [''],
  Pair: ['value'],
  KeywordArg: ['value'],
  Spread: [''],
};

/** The expression of a statement and, where `isDeep`, those it is made of. Nothing for other statements. */
export function* deepExpressions(statement: SyntaxNode, isDeep: boolean): Generator<SyntaxNode> {
  if (statement.kind !== 'ExprStmt' && statement.kind !== 'Return' && statement.kind !== 'VarDef') return;
  const pending = partsOf(statement).reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (isDeep) pending.push(...partsOf(node).reverse());
  }
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  const roles = LOOKED_INTO[node.kind];
  return roles === undefined ? [] : node.children.filter((child) => roles.includes(child.role));
}

/** The node, then what it is called or taken from, down to the first name. */
export function* chainOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let at: SyntaxNode | undefined = node; at !== undefined; at = receiverOf(at)) yield at;
}

function receiverOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.kind === 'Call') return childOf(node, 'callee');
  if (node.kind === 'Member' || node.kind === 'Index') return childOf(node, 'object');
  return node.kind === 'Await' || node.kind === 'Unary' ? node.children[0] : undefined;
}
