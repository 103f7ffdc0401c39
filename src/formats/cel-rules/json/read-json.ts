/** JSON text → values with places. A loop with a stack of its own, so that no depth of the text can exhaust ours. */
import {type JsonTokens, jsonTokens, TOKEN} from '../../json/json-tokens.ts';
import {UnreadableText} from '../../tree/tree-node.ts';
import type {Places, Span, Value} from '../value.ts';

/** As deep as YAML is read; whatever walks the values may recurse as deep. */
export const MAX_JSON_NESTING = 200;
const TOKENS_BETWEEN_CHECKS = 4_096;

export interface JsonSource {
  readonly text: string;
  readonly places: Places;
  /** Called every few thousand tokens; may throw. */
  readonly checkBudget: () => void;
}

interface Open {
  readonly owner: Map<string, Value> | Value[];
  /** Key that waits for its value. */
  key: {readonly text: string; readonly span: Span} | undefined;
}

interface Reader {
  readonly tokens: JsonTokens;
  readonly places: Places;
  readonly stack: Open[];
  root: Value | undefined;
}

/**
 * Comments and trailing commas are allowed, as many tools write them; of two equal keys the last one counts. Throws
 * `UnreadableText`.
 */
export function readJson({text, places, checkBudget}: JsonSource): Value {
  const reader: Reader = {tokens: jsonTokens(text, 'allowed'), places, stack: [], root: undefined};
  let count = 0;
  do {
    step(reader);
    count += 1;
    if (count % TOKENS_BETWEEN_CHECKS === 0) checkBudget();
  } while (reader.stack.length > 0 || reader.root === undefined);
  if (reader.tokens.next() !== TOKEN.end) throw unexpected(reader, 'more text after the end of the JSON value');
  return reader.root;
}

/** Reads up to the next value that begins or ends. */
function step(reader: Reader): void {
  const around = reader.stack.at(-1);
  const kind = reader.tokens.next();
  if (around === undefined) begin(reader, kind);
  else if (kind === closingOf(around)) reader.stack.pop();
  else beginNext(reader, around, isEmpty(around) ? kind : afterComma(reader, kind));
}

function beginNext(reader: Reader, around: Open, kind: number): void {
  if (kind === closingOf(around)) reader.stack.pop();
  else begin(reader, Array.isArray(around.owner) ? kind : afterKey(reader, around, kind));
}

function isEmpty({owner}: Open): boolean {
  return (Array.isArray(owner) ? owner.length : owner.size) === 0;
}

function closingOf({owner}: Open): number {
  return Array.isArray(owner) ? TOKEN.closeBracket : TOKEN.closeBrace;
}

function afterComma(reader: Reader, kind: number): number {
  if (kind !== TOKEN.comma) throw unexpected(reader, 'comma expected');
  return reader.tokens.next();
}

function afterKey(reader: Reader, around: Open, kind: number): number {
  const {tokens} = reader;
  if (kind !== TOKEN.string) throw unexpected(reader, 'key expected');
  around.key = {text: tokens.text(), span: tokens.span()};
  if (tokens.next() !== TOKEN.colon) throw unexpected(reader, 'colon expected');
  return tokens.next();
}

function begin(reader: Reader, kind: number): void {
  if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) open(reader, kind);
  else add(reader, scalar(reader, kind), reader.tokens.span());
}

/** A map or list is added when it begins: what it holds comes later. */
function open(reader: Reader, kind: number): void {
  if (reader.stack.length >= MAX_JSON_NESTING) {
    throw unexpected(reader, `nested more than ${MAX_JSON_NESTING} levels deep`);
  }
  const owner = kind === TOKEN.openBrace ? new Map<string, Value>() : [];
  add(reader, owner, reader.tokens.span());
  reader.stack.push({owner, key: undefined});
}

/** From the key to the end of a scalar value; a map or list as value is represented by its key alone. */
function add(reader: Reader, value: Value, span: Span): void {
  const {owner, key} = reader.stack.at(-1) ?? {};
  if (owner === undefined) reader.root = value;
  else if (Array.isArray(owner)) {
    reader.places.set(owner, owner.length, span);
    owner.push(value);
  } else if (key !== undefined) {
    const isScalar = typeof value !== 'object' || value === null;
    reader.places.set(owner, key.text, {start: key.span.start, end: isScalar ? span.end : key.span.end});
    owner.set(key.text, value);
  }
}

function scalar(reader: Reader, kind: number): Value {
  switch (kind) {
    case TOKEN.string:
      return reader.tokens.text();
    case TOKEN.number:
      return toNumber(reader.tokens.text());
    case TOKEN.true:
      return true;
    case TOKEN.false:
      return false;
    case TOKEN.null:
      return null;
    default:
      throw unexpected(reader, kind === TOKEN.end ? 'ends too early' : 'value expected');
  }
}

/** Integers in the length that CEL's int can have are integers, as in YAML. */
function toNumber(text: string): bigint | number {
  return /^-?\d{1,18}$/.test(text) ? BigInt(text) : Number(text);
}

function unexpected({tokens}: Reader, message: string): UnreadableText {
  return new UnreadableText(tokens.line(), message);
}
