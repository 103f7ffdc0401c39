/** Types of a GraphQL schema with their fields, arguments and directives. */
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Tokens} from '../languages/tokens.ts';
import {parseArguments} from './parse-value.ts';
import type {Directive, Field, TypeDefinition, TypeReference} from './schema-document.ts';

/** What follows the word `type`, `interface` or `input`. */
export function parseType(kind: TypeDefinition['kind'], tokens: Tokens): TypeDefinition {
  const {text: name, start, end} = tokens.expectKind('name');
  if (tokens.accept('implements')) while (isInterface(tokens)) tokens.take();
  const directives = parseDirectives(tokens);
  const fields = tokens.accept('{') ? parseFields(tokens, '}') : [];
  return {kind, name, start, end, directives, fields};
}

/** Names of interfaces, with `&` between them. */
function isInterface(tokens: Tokens): boolean {
  return tokens.isAt('&') || (tokens.peek().kind === 'name' && !DEFINING.has(tokens.peek().text));
}

/** Words with which definitions begin. */
export const DEFINING: ReadonlySet<string> = new Set([
  'type',
  'interface',
  'input',
  'enum',
  'union',
  'scalar',
  'schema',
  'directive',
  'extend',
]);

/** Fields or arguments up to the closing mark. */
function parseFields(tokens: Tokens, close: string): readonly Field[] {
  const fields: Field[] = [];
  while (!tokens.accept(close)) {
    if (tokens.peek().kind === 'string') tokens.take();
    fields.push(parseField(tokens));
  }
  return fields;
}

function parseField(tokens: Tokens): Field {
  const {text: name, start} = tokens.expectKind('name');
  const parameters = tokens.accept('(') ? parseFields(tokens, ')') : [];
  tokens.expect(':');
  const {type, end} = parseTypeReference(tokens);
  if (tokens.accept('=')) parseArguments(tokens, 'value');
  return {name, start, end, type, arguments: parameters, directives: parseDirectives(tokens)};
}

function parseTypeReference(tokens: Tokens): {readonly type: TypeReference; readonly end: number} {
  let depth = 0;
  while (tokens.accept('[')) depth += 1;
  const {text: name, end: endOfName} = tokens.expectKind('name');
  let end = endOfName;
  let isRequired = false;
  for (let open = depth; ; open -= 1) {
    isRequired = tokens.isAt('!');
    if (isRequired) end = tokens.take().end;
    if (open === 0) break;
    end = tokens.expect(']').end;
  }
  return {type: {name, isList: depth > 0, isRequired}, end};
}

export function parseDirectives(tokens: Tokens): readonly Directive[] {
  const directives: Directive[] = [];
  while (tokens.isAt('@')) {
    const {start} = tokens.take();
    const {text: name, end} = tokens.expectKind('name');
    const value = tokens.accept('(') ? parseArguments(tokens, 'arguments') : new Map<string, Value>();
    directives.push({name, start, end, arguments: value instanceof Map ? value : new Map()});
  }
  return directives;
}
