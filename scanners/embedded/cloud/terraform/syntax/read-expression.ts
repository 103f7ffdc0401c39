/** Syntax tree → expressions. The grammar writes `a.b[0]` as a term followed by its accesses, side by side. */
import type {Node} from 'web-tree-sitter';
import type {Expression, ObjectEntry, Step} from './expression.ts';
import {readTemplate} from './read-template.ts';
import {allChildren, isPresent, MAX_DEPTH, namedChildren, spanOf} from './syntax-node.ts';

const ACCESSES: ReadonlySet<string> = new Set(['get_attr', 'index', 'splat']);

/** Never throws: what cannot be read is `unreadable`. `depth` counts how deep the node lies. */
export function readExpression(node: Node, depth: number): Expression {
  if (depth > MAX_DEPTH || node.hasError) return {kind: 'unreadable', span: spanOf(node)};
  if (node.type !== 'expression') return readTerms([node], depth);
  return readTerms(allChildren(node), depth);
}

/** A term with its accesses; brackets around it are of no account. */
function readTerms(nodes: readonly Node[], depth: number): Expression {
  const terms = nodes.filter(({type}) => type !== '(' && type !== ')');
  const [first, ...rest] = terms;
  if (first === undefined) throw new Error('an expression has at least one term');
  const on = first.type === 'expression' ? readExpression(first, depth + 1) : readTerm(first, depth + 1);
  const steps = rest.filter(({type}) => ACCESSES.has(type)).flatMap((node) => readSteps(node, depth + 1));
  if (steps.length === 0) return on;
  return {kind: 'access', on, steps, span: {start: first.startIndex, end: (rest.at(-1) ?? first).endIndex}};
}

function readTerm(node: Node, depth: number): Expression {
  const span = spanOf(node);
  switch (node.type) {
    case 'literal_value':
      return readLiteral(node);
    case 'template_expr':
      return readTemplate(node, depth, readExpression);
    case 'collection_value':
      return readCollection(node, depth);
    case 'variable_expr':
      return {kind: 'variable', name: node.text, span};
    case 'function_call':
      return readCall(node, depth);
    case 'operation':
      return readOperation(node, depth);
    case 'conditional':
      return readConditional(node, depth);
    case 'for_expr':
      return readFor(node, depth);
    default:
      return {kind: 'unreadable', span};
  }
}

function readLiteral(node: Node): Expression {
  const [value] = namedChildren(node);
  const span = spanOf(node);
  switch (value?.type) {
    case 'numeric_lit':
      return {kind: 'literal', value: readNumber(value.text), span};
    case 'bool_lit':
      return {kind: 'literal', value: value.text === 'true', span};
    case 'null_lit':
      return {kind: 'literal', value: null, span};
    case 'string_lit':
      return readTemplate(value, 0, readExpression);
    default:
      return {kind: 'unreadable', span};
  }
}

function readNumber(text: string): bigint | number {
  return /^\d{1,18}$/.test(text) ? BigInt(text) : Number(text);
}

function readCollection(node: Node, depth: number): Expression {
  const [collection] = namedChildren(node);
  const span = spanOf(node);
  if (collection === undefined) return {kind: 'unreadable', span};
  if (collection.type === 'tuple') {
    const items = namedChildren(collection).filter(({type}) => type === 'expression');
    return {kind: 'tuple', items: items.map((item) => readExpression(item, depth + 1)), span};
  }
  const elements = namedChildren(collection).filter(({type}) => type === 'object_elem');
  return {kind: 'object', entries: elements.flatMap((element) => readEntry(element, depth)), span};
}

function readEntry(node: Node, depth: number): ObjectEntry[] {
  const [key, value] = namedChildren(node);
  if (key === undefined || value === undefined) return [];
  return [{key: readKey(key, depth + 1), value: readExpression(value, depth + 1), span: spanOf(node)}];
}

/** A bare name is a key, not a variable; in brackets it is one. */
function readKey(node: Node, depth: number): Expression {
  const key = readExpression(node, depth);
  const isBare = key.kind === 'variable' && !node.text.startsWith('(');
  return isBare ? {kind: 'literal', value: key.name, span: key.span} : key;
}

function readCall(node: Node, depth: number): Expression {
  const [name, argumentsNode] = namedChildren(node);
  const args = argumentsNode === undefined ? [] : namedChildren(argumentsNode);
  return {
    kind: 'call',
    name: name?.text ?? '',
    args: args.filter(({type}) => type === 'expression').map((arg) => readExpression(arg, depth + 1)),
    isSpread: args.some(({type}) => type === 'ellipsis'),
    span: spanOf(node),
  };
}

function readOperation(node: Node, depth: number): Expression {
  const [operation] = namedChildren(node);
  const span = spanOf(node);
  if (operation === undefined) return {kind: 'unreadable', span};
  const children = allChildren(operation);
  const at = children.findIndex(({type}) => OPERATORS.has(type));
  const operator = children[at]?.type;
  const [left, right] = [children.slice(0, at), children.slice(at + 1)];
  if (operator === undefined || right.length === 0) return {kind: 'unreadable', span};
  if (operation.type === 'unary_operation') {
    return {kind: 'unary', operator, operand: readTerms(right, depth + 1), span};
  }
  if (left.length === 0) return {kind: 'unreadable', span};
  return {kind: 'binary', operator, left: readTerms(left, depth + 1), right: readTerms(right, depth + 1), span};
}

const OPERATORS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
  '!',
]);

function readConditional(node: Node, depth: number): Expression {
  const [condition, then, otherwise] = namedChildren(node)
    .filter(({type}) => type === 'expression')
    .map((part) => readExpression(part, depth + 1));
  const span = spanOf(node);
  if (condition === undefined || then === undefined || otherwise === undefined) return {kind: 'unreadable', span};
  return {kind: 'conditional', condition, then, otherwise, span};
}

function readFor(node: Node, depth: number): Expression {
  const [inner] = namedChildren(node);
  const span = spanOf(node);
  const parts = inner === undefined ? [] : namedChildren(inner);
  const intro = parts.find(({type}) => type === 'for_intro');
  const condition = parts.find(({type}) => type === 'for_cond');
  const bodies = parts.filter(({type}) => type === 'expression').map((part) => readExpression(part, depth + 1));
  if (inner === undefined || intro === undefined) return {kind: 'unreadable', span};

  const names = namedChildren(intro).filter(({type}) => type === 'identifier');
  const collection = namedChildren(intro).find(({type}) => type === 'expression');
  const value = bodies.at(-1);
  const valueName = names.at(-1)?.text;
  if (collection === undefined || value === undefined || valueName === undefined) return {kind: 'unreadable', span};
  const test = condition?.namedChildren.filter(isPresent).find(({type}) => type === 'expression');
  return {
    kind: 'for',
    keyName: names.length > 1 ? names[0]?.text : undefined,
    valueName,
    collection: readExpression(collection, depth + 1),
    key: inner.type === 'for_object_expr' ? bodies[0] : undefined,
    value,
    condition: test === undefined ? undefined : readExpression(test, depth + 1),
    isGrouping: parts.some(({type}) => type === 'ellipsis'),
    span,
  };
}

function readSteps(node: Node, depth: number): Step[] {
  const children = namedChildren(node);
  if (node.type === 'get_attr') return [{kind: 'attribute', name: children[0]?.text ?? ''}];
  if (node.type === 'splat') return [{kind: 'splat'}, ...children.flatMap((child) => readSplat(child, depth))];
  const [index] = children;
  const [expression] = index === undefined ? [] : namedChildren(index);
  if (expression !== undefined) return [{kind: 'index', index: readExpression(expression, depth + 1)}];
  // The old form `list.0`.
  const value = /\d+/.exec(node.text)?.[0];
  return [{kind: 'index', index: {kind: 'literal', value: BigInt(value ?? 0), span: spanOf(node)}}];
}

function readSplat(node: Node, depth: number): Step[] {
  return namedChildren(node)
    .filter(({type}) => ACCESSES.has(type))
    .flatMap((child) => readSteps(child, depth + 1));
}
