/** Values in GraphQL: arguments of directives and defaults. */
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Tokens} from '../languages/tokens.ts';

/** Recursion is bounded by this; no directive nests ten levels. */
const MAX_DEPTH = 50;

/** `arguments`: names and values up to the closing bracket, whose opening one is taken. `value`: one value. */
export function parseArguments(tokens: Tokens, what: 'arguments' | 'value'): Value {
  return what === 'arguments' ? parseObject(tokens, ')', 0) : parseValue(tokens, 0);
}

function parseValue(tokens: Tokens, depth: number): Value {
  if (depth > MAX_DEPTH) throw tokens.trouble('nested too deep');
  if (tokens.accept('[')) return parseList(tokens, depth);
  if (tokens.accept('{')) return parseObject(tokens, '}', depth);
  if (tokens.accept('$')) return `$${tokens.expectKind('name').text}`;
  const {kind, text} = tokens.take();
  if (kind === 'number') return Number(text);
  if (kind === 'mark' || kind === 'end') throw tokens.trouble('value expected');
  return kind === 'name' ? wordValue(text) : text;
}

function wordValue(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  return text === 'null' ? null : text;
}

function parseList(tokens: Tokens, depth: number): Value {
  const list: Value[] = [];
  while (!tokens.accept(']')) list.push(parseValue(tokens, depth + 1));
  return list;
}

function parseObject(tokens: Tokens, close: string, depth: number): Value {
  const map = new Map<string, Value>();
  while (!tokens.accept(close)) {
    const {text} = tokens.expectKind('name');
    tokens.expect(':');
    map.set(text, parseValue(tokens, depth + 1));
  }
  return map;
}
