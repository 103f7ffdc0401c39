/** JSON and JSONC → tree with lines. A loop with a stack of its own, so that no depth of the text can exhaust ours. */
import {type TreeNode, type TreeValue, UnreadableText} from '../tree/tree-node.ts';
import {type JsonTokens, jsonTokens, TOKEN} from './json-tokens.ts';

/** Deeper than any honest document of the formats that we read. */
export const MAX_JSON_DEPTH = 1_000;

const TOKENS_BETWEEN_CHECKS = 4_096;

export interface JsonOptions {
  /** `jsonc` allows comments and trailing commas, as bun.lock has them. */
  readonly dialect?: 'json' | 'jsonc';
  /** Called every few thousand tokens; may throw. */
  readonly checkBudget?: () => void;
}

interface Open {
  readonly line: number;
  readonly map: Map<string, TreeNode> | undefined;
  readonly list: TreeNode[];
  /** Key that waits for its value. */
  key: {readonly text: string; readonly line: number} | undefined;
}

interface Parser {
  readonly tokens: JsonTokens;
  readonly allowsTrailingComma: boolean;
  readonly stack: Open[];
  root: TreeNode | undefined;
}

/** Throws `UnreadableText` for everything that is not one JSON value: also for duplicate keys and for nothing. */
export function parseJson(text: string, {dialect = 'json', checkBudget = () => {}}: JsonOptions = {}): TreeNode {
  const isJsonc = dialect === 'jsonc';
  const parser: Parser = {
    tokens: jsonTokens(text, isJsonc ? 'allowed' : 'refused'),
    allowsTrailingComma: isJsonc,
    stack: [],
    root: undefined,
  };
  for (let count = 1; parser.root === undefined; count += 1) {
    step(parser);
    if (count % TOKENS_BETWEEN_CHECKS === 0) checkBudget();
  }
  if (parser.tokens.next() !== TOKEN.end) throw unexpected(parser, 'more text after the end of the JSON value');
  return parser.root;
}

/** Reads up to the next value that begins or ends. */
function step(parser: Parser): void {
  const open = parser.stack.at(-1);
  const kind = parser.tokens.next();
  if (open === undefined) begin(parser, kind);
  else if (isClosing(open, kind)) close(parser, open);
  else if (isFirst(open)) beginIn(parser, open, kind);
  else beginNext(parser, open, afterComma(parser, kind));
}

function beginNext(parser: Parser, open: Open, kind: number): void {
  if (parser.allowsTrailingComma && isClosing(open, kind)) close(parser, open);
  else beginIn(parser, open, kind);
}

function beginIn(parser: Parser, open: Open, kind: number): void {
  begin(parser, open.map === undefined ? kind : afterKey(parser, open, kind));
}

function isFirst({map, list}: Open): boolean {
  return (map?.size ?? list.length) === 0;
}

function isClosing({map}: Open, kind: number): boolean {
  return kind === (map === undefined ? TOKEN.closeBracket : TOKEN.closeBrace);
}

function afterComma(parser: Parser, kind: number): number {
  if (kind !== TOKEN.comma) throw unexpected(parser, 'comma expected');
  return parser.tokens.next();
}

function afterKey(parser: Parser, open: Open, kind: number): number {
  const {tokens} = parser;
  if (kind !== TOKEN.string) throw unexpected(parser, 'key expected');
  const text = tokens.text();
  if (open.map?.has(text)) throw unexpected(parser, 'duplicate key');
  open.key = {text, line: tokens.line()};
  if (tokens.next() !== TOKEN.colon) throw unexpected(parser, 'colon expected');
  return tokens.next();
}

function begin(parser: Parser, kind: number): void {
  if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) push(parser, kind);
  else add(parser, scalar(parser, kind), parser.tokens.line());
}

function push(parser: Parser, kind: number): void {
  const {tokens, stack} = parser;
  if (stack.length >= MAX_JSON_DEPTH) throw unexpected(parser, `nested more than ${MAX_JSON_DEPTH} levels deep`);
  stack.push({
    line: tokens.line(),
    map: kind === TOKEN.openBrace ? new Map() : undefined,
    list: [],
    key: undefined,
  });
}

function close(parser: Parser, open: Open): void {
  parser.stack.pop();
  add(parser, open.map ?? open.list, open.line);
}

function add(parser: Parser, value: TreeValue, line: number): void {
  const open = parser.stack.at(-1);
  if (open === undefined) parser.root = {line, value};
  else if (open.map === undefined) open.list.push({line, value});
  else if (open.key !== undefined) open.map.set(open.key.text, {line: open.key.line, value});
}

function scalar(parser: Parser, kind: number): TreeValue {
  switch (kind) {
    case TOKEN.string:
      return parser.tokens.text();
    case TOKEN.number:
      return Number(parser.tokens.text());
    case TOKEN.true:
      return true;
    case TOKEN.false:
      return false;
    case TOKEN.null:
      return null;
    default:
      throw unexpected(parser, kind === TOKEN.end ? 'ends too early' : 'value expected');
  }
}

function unexpected({tokens}: Parser, message: string): UnreadableText {
  return new UnreadableText(tokens.line(), message);
}
