/** GraphQL schema language → definitions. What cannot be read is skipped up to the next definition and named. */
import {type Lexicon, SyntaxTrouble} from '../languages/lexicon.ts';
import {Tokens} from '../languages/tokens.ts';
import {DEFINING, parseDirectives, parseType} from './parse-type.ts';
import type {SchemaDocument, TypeDefinition} from './schema-document.ts';

const LEXICON: Lexicon = {
  ignored: /[\s,\ufeff]+|#[^\n\r]*/y,
  hasBlockComments: false,
  name: /[A-Za-z_]\w*/y,
  number: /-?\d[\d.eE+-]*/y,
  quotes: ['"'],
  hasBlockStrings: true,
};

const DEFINITION = /(?:extend[ \t]+)?(?:type|interface|input|enum|union|scalar|schema|directive)\b/y;
/** Nested braces and lists of types that no schema has. */
const MAX_DEPTH = 100;

interface Draft {
  readonly tokens: Tokens;
  readonly types: TypeDefinition[];
  readonly roots: Map<string, string>;
  readonly troubles: number[];
}

/** Never throws for what the text holds; operations and fragments of clients are passed over. */
export function parseSchema(text: string, checkBudget: () => void): SchemaDocument {
  const draft: Draft = {tokens: new Tokens(text, LEXICON, checkBudget), types: [], roots: new Map(), troubles: []};
  while (parseNext(draft));
  return draft;
}

/** False at the end. */
function parseNext(draft: Draft): boolean {
  try {
    return parseDefinition(draft);
  } catch (error) {
    if (!(error instanceof SyntaxTrouble)) throw error;
    draft.troubles.push(error.offset);
    draft.tokens.skipToLine(DEFINITION);
    return true;
  }
}

function parseDefinition(draft: Draft): boolean {
  const {tokens} = draft;
  if (tokens.peek().kind === 'end') return false;
  if (tokens.peek().kind === 'string') tokens.take();
  tokens.accept('extend');
  const {text, kind} = tokens.take();
  if (text === 'type' || text === 'interface' || text === 'input') draft.types.push(parseType(text, tokens));
  else if (text === 'schema') parseRoots(draft);
  else if (text === '{' && kind === 'mark') skipBlock(tokens);
  else if (kind === 'name') skipDefinition(tokens);
  else throw tokens.trouble('unexpected text');
  return true;
}

function parseRoots({tokens, roots}: Draft): void {
  parseDirectives(tokens);
  if (!tokens.accept('{')) return;
  while (!tokens.accept('}')) {
    if (tokens.peek().kind === 'string') tokens.take();
    const operation = tokens.expectKind('name').text;
    tokens.expect(':');
    roots.set(operation, tokens.expectKind('name').text);
  }
}

/** Enums, unions, scalars, definitions of directives, operations: up to the next definition. */
function skipDefinition(tokens: Tokens): void {
  while (!isAtDefinition(tokens)) {
    const {text, kind} = tokens.take();
    if (kind === 'mark' && text === '{') skipBlock(tokens);
    else if (kind === 'mark' && text === '(') skipBlock(tokens);
  }
}

/** A description stands before the word that defines. */
function isAtDefinition(tokens: Tokens): boolean {
  const {kind, text} = tokens.peek();
  if (kind === 'end' || kind === 'string') return true;
  return kind === 'name' && (DEFINING.has(text) || CLIENT_WORDS.has(text));
}

const CLIENT_WORDS = new Set(['query', 'mutation', 'subscription', 'fragment']);

/** What follows an opening brace or bracket, up to the one that closes it. */
function skipBlock(tokens: Tokens): void {
  for (let depth = 1; depth > 0; ) {
    const {text, kind} = tokens.take();
    if (kind === 'end') throw tokens.trouble('a block has no end');
    if (kind !== 'mark') continue;
    if (text === '{' || text === '(') depth += 1;
    if (text === '}' || text === ')') depth -= 1;
    if (depth > MAX_DEPTH) throw tokens.trouble('nested too deep');
  }
}
