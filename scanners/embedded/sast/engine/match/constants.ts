/** Values of expressions that are known without running the program. */
import {type Constant, childOf, type Definition, isWithin, type SyntaxNode} from '../syntax/node.ts';

/** Expressions deeper than this are not worked out; their strings are of unknown content. */
const MAX_DEPTH = 40;

/** Longer strings are of unknown content: a few lines of doubling would fill the memory. */
const MAX_LENGTH = 20_000;

const UNKNOWN_STRING: Constant = {kind: 'string', text: undefined};

/** Undefined when the value is not known. */
export function constantOf(node: SyntaxNode, depth = 0): Constant | undefined {
  if (node.constant !== undefined) return node.constant ?? undefined;
  if (depth > MAX_DEPTH) return undefined;
  node.constant = null;
  const value = evaluate(node, depth);
  node.constant = value ?? null;
  return value;
}

function evaluate(node: SyntaxNode, depth: number): Constant | undefined {
  switch (node.kind) {
    case 'String':
      return {kind: 'string', text: node.text};
    case 'Number':
      return numberOf(node.text);
    case 'Constant':
      return booleanOf(node.text);
    case 'Id':
      return variableOf(node, depth);
    case 'Member':
      return fieldOf(node, depth);
    case 'Binary':
      return binaryOf(node, depth);
    case 'Unary':
      return unaryOf(node, depth);
    case 'Template':
      return templateOf(node, depth);
    case 'Cast': {
      const value = childOf(node, 'value');
      return value === undefined ? undefined : constantOf(value, depth + 1);
    }
    default:
      return undefined;
  }
}

function numberOf(text: string): Constant | undefined {
  const plain = text.replaceAll('_', '');
  const digits = /^0[xX]/.test(plain) ? plain.replace(/[lLuU]+$/, '') : plain.replace(/[lLuUfFdDmMnjJ]+$/, '');
  const value = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
  return Number.isNaN(value) ? undefined : {kind: 'number', value};
}

function booleanOf(text: string): Constant | undefined {
  if (/^true$/i.test(text)) return {kind: 'boolean', value: true};
  return /^false$/i.test(text) ? {kind: 'boolean', value: false} : undefined;
}

/** The value of its definition, where exactly one reaches the use. */
function variableOf(node: SyntaxNode, depth: number): Constant | undefined {
  const definition = reachingDefinition(node);
  return definition?.value === undefined ? undefined : constantOf(definition.value, depth + 1);
}

/** `this.x`, `self.x` of a field that is set once, where it is declared. */
function fieldOf(node: SyntaxNode, depth: number): Constant | undefined {
  const [object, property] = node.children;
  if (object?.kind !== 'This' || property === undefined) return undefined;
  const definition = property.symbol?.definitions.length === 1 ? property.symbol.definitions[0] : undefined;
  return definition?.value === undefined ? undefined : constantOf(definition.value, depth + 1);
}

/** The only definition, or the last one before the use in a block around it with nothing in between. */
export function reachingDefinition(use: SyntaxNode): Definition | undefined {
  const definitions = use.symbol?.definitions ?? [];
  const [first] = definitions;
  if (first === undefined) return undefined;
  if (definitions.length === 1) return isWithin(use, first.node) && use.role === 'left' ? undefined : first;
  let last: Definition | undefined;
  for (const definition of definitions) {
    if (definition.node.order >= use.order || isWithin(use, definition.node)) break;
    last = definition;
  }
  if (last === undefined || last.node.kind === 'Param') return undefined;
  return dominates(last.node, use) && !changesInLoop(definitions, last, use) ? last : undefined;
}

/** True when the block that holds `definition` holds the use, and no function lies between. */
function dominates(definition: SyntaxNode, use: SyntaxNode): boolean {
  let block = definition.parent;
  while (block !== undefined && !isBody(block)) {
    if (CONDITIONAL.has(block.kind)) return false;
    block = block.parent;
  }
  if (block === undefined || !isWithin(use, block)) return false;
  for (let at = use.parent; at !== undefined && at !== block; at = at.parent) {
    if (at.kind === 'Function' || at.kind === 'Lambda') return false;
  }
  return true;
}

const CONDITIONAL = new Set(['If', 'While', 'For', 'ForEach', 'Try', 'Catch', 'Switch', 'Case', 'Default', 'Ternary']);
const LOOPS = new Set(['While', 'DoWhile', 'For', 'ForEach']);

function isBody({kind}: SyntaxNode): boolean {
  return kind === 'Block' || kind === 'Program' || kind === 'Case' || kind === 'Default';
}

/** A loop around the use that sets the variable again, further down. */
function changesInLoop(definitions: readonly Definition[], last: Definition, use: SyntaxNode): boolean {
  for (let at = use.parent; at !== undefined; at = at.parent) {
    if (!LOOPS.has(at.kind) || isWithin(last.node, at)) continue;
    const loop = at;
    if (definitions.some(({node}) => isWithin(node, loop))) return true;
  }
  return false;
}

function binaryOf(node: SyntaxNode, depth: number): Constant | undefined {
  const [left, right] = node.children;
  if (left === undefined || right === undefined) return undefined;
  if (node.text !== '+' && node.text !== '.' && node.text !== '-' && node.text !== '*') return undefined;
  const [a, b] = [constantOf(left, depth + 1), constantOf(right, depth + 1)];
  if (a?.kind === 'number' && b?.kind === 'number') return arithmetic(node.text, a.value, b.value);
  if (node.text !== '+' && node.text !== '.') return undefined;
  if (a?.kind === 'string' && b?.kind === 'string') return concat(a.text, b.text);
  return undefined;
}

function arithmetic(operator: string, a: number, b: number): Constant | undefined {
  if (operator === '+') return {kind: 'number', value: a + b};
  if (operator === '-') return {kind: 'number', value: a - b};
  return operator === '*' ? {kind: 'number', value: a * b} : undefined;
}

function concat(a: string | undefined, b: string | undefined): Constant {
  if (a === undefined || b === undefined || a.length + b.length > MAX_LENGTH) return UNKNOWN_STRING;
  return {kind: 'string', text: a + b};
}

function unaryOf(node: SyntaxNode, depth: number): Constant | undefined {
  const operand = node.children[0];
  const value = operand === undefined ? undefined : constantOf(operand, depth + 1);
  if (value?.kind === 'number' && node.text === '-') return {kind: 'number', value: -value.value};
  if (value?.kind === 'boolean' && (node.text === '!' || node.text === 'not'))
    return {kind: 'boolean', value: !value.value};
  return undefined;
}

function templateOf(node: SyntaxNode, depth: number): Constant | undefined {
  let text: string | undefined = '';
  for (const part of node.children) {
    const value: Constant | undefined =
      part.kind === 'Text' ? {kind: 'string', text: part.text} : constantOf(part, depth + 1);
    if (value === undefined) return undefined;
    const shown = value.kind === 'string' ? value.text : String(value.value);
    text = shown === undefined || text === undefined ? undefined : text + shown;
  }
  return {kind: 'string', text};
}

/** The string literal that a variable holds. */
export function stringOrigin(node: SyntaxNode): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = node;
  for (let depth = 0; depth < MAX_DEPTH && at !== undefined && at.kind !== 'String'; depth += 1) {
    at = at.kind === 'Id' ? reachingDefinition(at)?.value : undefined;
  }
  return at?.kind === 'String' ? at : undefined;
}
