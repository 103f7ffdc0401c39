/** Types that the code itself states: declarations, literals, `new`. */
import type {PatternNode} from '../pattern/pattern.ts';
import {childOf, SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {constantOf} from './constants.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

/** Names of the types of literals in the languages. */
const STRING_TYPES = new Set(['String', 'string', 'str', 'java.lang.String']);
const NUMBER_TYPES = new Set([
  'int',
  'Integer',
  'long',
  'float',
  'double',
  'number',
  'int64',
  'float64',
  'Long',
  'Double',
]);
const BOOLEAN_TYPES = new Set(['bool', 'boolean', 'Boolean']);

/** True for a type that code can have without naming it. */
export function isLiteralType({dotted, text}: PatternNode): boolean {
  const name = dotted ?? text;
  return STRING_TYPES.has(name) || NUMBER_TYPES.has(name) || BOOLEAN_TYPES.has(name);
}

export function hasType(on: Matching, type: PatternNode, node: SyntaxNode, bindings: Bindings, next: Next): boolean {
  const name = type.dotted ?? type.text;
  if (isLiteralOf(node, name)) return next(bindings);
  const declared = declaredType(node);
  if (declared === undefined) return false;
  return matchNode(on, type, declared, bindings, next);
}

function isLiteralOf(node: SyntaxNode, type: string): boolean {
  if (node.kind === 'Template') return STRING_TYPES.has(type);
  if (isComparison(node) || isNegation(node)) return BOOLEAN_TYPES.has(type);
  const kind = node.kind === 'Binary' ? binaryKind(node) : constantOf(node)?.kind;
  if (kind === 'string') return STRING_TYPES.has(type);
  if (kind === 'number') return NUMBER_TYPES.has(type);
  return kind === 'boolean' && BOOLEAN_TYPES.has(type);
}

/** A sum with a string in it is a string. */
function binaryKind(node: SyntaxNode): string | undefined {
  for (let at: SyntaxNode | undefined = node; at?.kind === 'Binary' && at.text === '+'; at = at.children[0]) {
    if (at.children.some((child) => child.kind === 'String' || child.kind === 'Template')) return 'string';
  }
  return constantOf(node)?.kind;
}

function declaredType(node: SyntaxNode): SyntaxNode | undefined {
  if (node.kind === 'New') return childOf(node, 'callee');
  if (node.kind === 'Cast') return childOf(node, 'type');
  if (node.kind === 'Composite') return childOf(node, 'type');
  if (node.kind === 'Unary' && node.text === '&') {
    const operand = node.children[0];
    const type = operand?.kind === 'Composite' ? childOf(operand, 'type') : undefined;
    return type === undefined ? undefined : pointerTo(type);
  }
  const variable = node.kind === 'Member' ? node.children[1]?.symbol : node.symbol;
  for (const {type, value} of variable?.definitions ?? []) {
    if (type !== undefined && !['var', 'val', 'auto'].includes(type.text)) return type;
    const known =
      value === undefined || value.kind === 'Id' || value.kind === 'Member' ? undefined : declaredType(value);
    if (known !== undefined) return known;
  }
  return undefined;
}

function pointerTo(type: SyntaxNode): SyntaxNode {
  return new SyntaxNode('pointer_type', '', type.start, type.end, [type]);
}

const COMPARISONS = new Set([
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  'in',
  'not in',
  'is',
  'is not',
  'instanceof',
]);
const CONNECTIVES = new Set(['&&', '||', 'and', 'or']);

function isNegation({kind, text}: SyntaxNode): boolean {
  return kind === 'Unary' && (text === '!' || text === 'not');
}

export function isComparison({kind, text}: SyntaxNode): boolean {
  return kind === 'Comparison' || (kind === 'Binary' && COMPARISONS.has(text));
}

/** By its operator. */
function isTruthValue(node: SyntaxNode): boolean {
  return isComparison(node) || isNegation(node) || (node.kind === 'Binary' && CONNECTIVES.has(node.text));
}

/** Whether an expression is known to be a truth value or a number. */
export function valueKind(node: SyntaxNode): 'boolean' | 'number' | undefined {
  if (isTruthValue(node)) return 'boolean';
  const type = declaredType(node)?.text ?? '';
  if (BOOLEAN_TYPES.has(type)) return 'boolean';
  return NUMBER_TYPES.has(type) ? 'number' : undefined;
}
