/** Tokens of an action → pipeline. */
import type {Token, TokenKind} from './lex-action.ts';
import {parseNumber} from './parse-number.ts';
import {unquoteText} from './quote-text.ts';
import {TemplateError} from './template-error.ts';
import type {Command, Operand, Pipeline} from './template-node.ts';

/** Parentheses in parentheses; the parser is recursive. */
const MAX_PARENTHESES = 100;

/** Reads tokens one by one. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;
  depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new TemplateError('an action without tokens');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Takes the next token when it is of this kind. */
  take(kind: TokenKind): Token | undefined {
    return this.peek().kind === kind ? this.next() : undefined;
  }

  expect(kind: TokenKind, what: string): Token {
    const token = this.next();
    if (token.kind !== kind) throw new TemplateError(`expected ${what}`);
    return token;
  }
}

/** Throws `TemplateError`. `closedBy`: what must follow it. */
export function parsePipeline(reader: TokenReader, closedBy: 'end' | 'close'): Pipeline {
  const {offset} = reader.peek();
  const declaration = parseDeclaration(reader);
  const commands: Command[] = [parseCommand(reader)];
  while (reader.take('pipe')) commands.push(parseCommand(reader));
  reader.expect(closedBy, closedBy === 'end' ? 'the end of the action' : 'a closing parenthesis');
  return {...declaration, commands, offset};
}

/** `$a :=`, `$a =`, `$key, $value :=`. */
function parseDeclaration(reader: TokenReader): Pick<Pipeline, 'variables' | 'assigns'> {
  const first = reader.peek();
  if (first.kind !== 'variable') return {variables: [], assigns: false};
  const isPair = reader.peek(1).kind === 'comma' && reader.peek(2).kind === 'variable';
  const operator = reader.peek(isPair ? 3 : 1).kind;
  if (operator !== 'declare' && operator !== 'assign') return {variables: [], assigns: false};
  const variables = isPair ? [first.text, reader.peek(2).text] : [first.text];
  for (let count = isPair ? 4 : 2; count > 0; count -= 1) reader.next();
  return {variables, assigns: operator === 'assign'};
}

function parseCommand(reader: TokenReader): Command {
  const first = parseOperand(reader);
  const rest: Operand[] = [];
  while (!isCommandEnd(reader.peek().kind)) {
    if (!reader.peek().spaced && reader.peek().kind !== 'open')
      throw new TemplateError('arguments need a space between them');
    rest.push(parseOperand(reader));
  }
  return [first, ...rest];
}

function isCommandEnd(kind: TokenKind): boolean {
  return kind === 'pipe' || kind === 'close' || kind === 'end';
}

/** A term and the fields that are asked of it. */
function parseOperand(reader: TokenReader): Operand {
  const term = parseTerm(reader);
  const names: string[] = [];
  while (reader.peek().kind === 'field' && !reader.peek().spaced) names.push(fieldName(reader.next()));
  if (names.length === 0) return term;
  if (term.kind === 'field') return {kind: 'field', names: [...term.names, ...names]};
  if (term.kind === 'variable') return {...term, names};
  if (term.kind === 'value' || term.kind === 'nil') throw new TemplateError('a field is asked of a constant');
  return {kind: 'chain', of: term, names};
}

function fieldName({text}: Token): string {
  return text.slice(1);
}

function parseTerm(reader: TokenReader): Operand {
  const token = reader.next();
  switch (token.kind) {
    case 'field':
      return {kind: 'field', names: [fieldName(token)]};
    case 'variable':
      return {kind: 'variable', name: token.text, names: []};
    case 'dot':
      return {kind: 'dot'};
    case 'identifier':
      return parseWord(token.text);
    case 'open':
      return parseParentheses(reader);
    default:
      return {kind: 'value', value: parseConstant(token)};
  }
}

function parseWord(word: string): Operand {
  if (word === 'true' || word === 'false') return {kind: 'value', value: word === 'true'};
  return word === 'nil' ? {kind: 'nil'} : {kind: 'function', name: word};
}

function parseParentheses(reader: TokenReader): Operand {
  reader.depth += 1;
  if (reader.depth > MAX_PARENTHESES) throw new TemplateError(`more than ${MAX_PARENTHESES} parentheses in each other`);
  const pipeline = parsePipeline(reader, 'close');
  reader.depth -= 1;
  return {kind: 'pipeline', pipeline};
}

function parseConstant({kind, text}: Token) {
  switch (kind) {
    case 'number':
      return parseNumber(text);
    case 'string':
      return unquoteText(text);
    case 'raw':
      return text;
    case 'character':
      return BigInt(unquoteText(text).codePointAt(0) ?? 0);
    default:
      throw new TemplateError('a value is missing');
  }
}
