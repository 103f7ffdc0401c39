/** YAML of any layout through the library, guarded against depth, aliases and size. */
import {Composer, type Document, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, Parser} from 'yaml';
import {type TreeNode, type TreeValue, UnreadableText} from '../tree/tree-node.ts';
import {plainValue} from './regular-scalar.ts';

/** The library composes recursively; deeper text never reaches it. */
const MAX_NESTING = 200;
/** It reads one to two million characters a second. */
export const MAX_CHARACTERS = 4_000_000;
const LEXEMES_BETWEEN_CHECKS = 2_000;

/** One tree a document. Throws `UnreadableText`, also for aliases, which no lockfile has, and for duplicate keys. */
export function parseAnyYaml(text: string, checkBudget: () => void): readonly TreeNode[] {
  if (text.length > MAX_CHARACTERS) {
    throw new UnreadableText(1, `is in an unusual layout and has more than ${MAX_CHARACTERS} characters`);
  }
  const lines = new LineCounter();
  lines.addNewLine(0);
  const composer = new Composer({uniqueKeys: false, strict: false, version: '1.2', logLevel: 'silent'});
  const documents: Document.Parsed[] = [];
  for (const token of tokensOf(text, lines, checkBudget)) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents.flatMap((document) => treeOfDocument(document, lines));
}

function* tokensOf(text: string, lines: LineCounter, checkBudget: () => void) {
  const parser = new Parser(lines.addNewLine);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_NESTING) {
      throw new UnreadableText(lines.linePos(parser.offset).line, `nested more than ${MAX_NESTING} levels deep`);
    }
    count += 1;
    if (count % LEXEMES_BETWEEN_CHECKS === 0) checkBudget();
  }
  yield* parser.end();
}

function treeOfDocument({errors, contents}: Document.Parsed, lines: LineCounter): readonly TreeNode[] {
  const [error] = errors;
  if (error !== undefined) {
    throw new UnreadableText(lineAt(error.pos[0], lines), error.code.toLowerCase().replaceAll('_', ' '));
  }
  const value = treeValue(contents, lines);
  return value === null ? [] : [{line: lineOf(contents, lines), value}];
}

function lineOf(node: unknown, lines: LineCounter): number {
  const range = isNode(node) ? node.range : undefined;
  return range ? lineAt(range[0], lines) : 1;
}

function lineAt(offset: number, lines: LineCounter): number {
  return Math.max(lines.linePos(offset).line, 1);
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

/** Recursion is bounded by the guard above. */
function treeValue(node: unknown, lines: LineCounter): TreeValue {
  if (isMap(node)) return mapOf(node.items, lines);
  if (isSeq(node)) return node.items.map((item) => ({line: lineOf(item, lines), value: treeValue(item, lines)}));
  if (!isScalar(node)) {
    if (node === null || node === undefined) return null;
    throw new UnreadableText(1, 'holds an alias');
  }
  if (typeof node.value === 'string') return node.value;
  return plainValue(node.source ?? '');
}

function mapOf(items: readonly {readonly key: unknown; readonly value: unknown}[], lines: LineCounter): TreeValue {
  const map = new Map<string, TreeNode>();
  for (const {key, value} of items) {
    const line = lineOf(key, lines);
    if (!isScalar(key)) throw new UnreadableText(line, 'a key is no text');
    const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
    if (map.has(text)) throw new UnreadableText(line, 'duplicate key');
    map.set(text, {line, value: treeValue(value, lines)});
  }
  return map;
}
