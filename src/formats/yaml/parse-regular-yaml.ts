/**
 * YAML in the regular layout that programs write: maps by indentation, lists of scalars, one-line collections. Read
 * line by line, some fifty times as fast as by a full parser, which a lockfile of ten megabytes needs.
 */
import {type TreeNode, UnreadableText} from '../tree/tree-node.ts';
import {IrregularYaml, parseRegularValue, takeQuoted, unquote, withoutComment} from './regular-scalar.ts';

/** Lockfiles have about six levels. */
const MAX_LEVELS = 200;
const LINES_BETWEEN_CHECKS = 1_024;

/** A map or list that is being filled; which of both its first line decides. */
interface Level {
  readonly indent: number;
  readonly map: Map<string, TreeNode>;
  readonly list: TreeNode[];
}

interface Reader {
  /** Outermost first; never empty. */
  readonly levels: Level[];
  /** A key without a value on its line: deeper lines that follow are its value. */
  open: {readonly level: Level; readonly key: string; readonly line: number} | undefined;
  /** Key of a `? key` line, which waits for its `: value` line. */
  complex: {readonly key: string; readonly indent: number; readonly line: number} | undefined;
  /** Deeper lines belong to a block scalar, whose text no lockfile needs. */
  scalarIndent: number | undefined;
}

/** One tree a document. Throws `IrregularYaml` for other layouts, and `UnreadableText` for duplicate keys. */
export function parseRegularYaml(text: string, checkBudget: () => void): readonly TreeNode[] {
  const documents: TreeNode[] = [];
  let reader = newReader();
  let number = 0;
  for (const raw of linesOf(text)) {
    number += 1;
    if (number % LINES_BETWEEN_CHECKS === 0) checkBudget();
    if (raw === '---') {
      documents.push(...finish(reader));
      reader = newReader();
    } else readLine(reader, raw, number);
  }
  return [...documents, ...finish(reader)];
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.slice(start, text[stop - 1] === '\r' ? stop - 1 : stop);
    start = stop + 1;
  }
}

function newReader(): Reader {
  const root = {indent: 0, map: new Map(), list: []};
  return {levels: [root], open: undefined, complex: undefined, scalarIndent: undefined};
}

/** None for a document without content. */
function finish(reader: Reader): readonly TreeNode[] {
  settle(reader);
  const [root] = reader.levels;
  if (reader.complex !== undefined) throw new IrregularYaml('key without a value');
  if (root === undefined || (root.map.size === 0 && root.list.length === 0)) return [];
  return [{line: 1, value: treeValue(root)}];
}

function treeValue({map, list}: Level): TreeNode['value'] {
  return list.length > 0 ? list : map;
}

function readLine(reader: Reader, raw: string, line: number): void {
  const content = raw.trimStart();
  const indent = raw.length - content.length;
  if (content === '') return;
  if (reader.scalarIndent !== undefined && indent > reader.scalarIndent) return;
  reader.scalarIndent = undefined;
  if (content.startsWith('#')) return;
  if (raw.slice(0, indent).includes('\t') || content.startsWith('%')) throw new IrregularYaml('tab or directive');
  readContent(reader, {text: content.trimEnd(), indent, line});
}

interface Content {
  readonly text: string;
  readonly indent: number;
  readonly line: number;
}

function readContent(reader: Reader, content: Content): void {
  const {text, indent, line} = content;
  const level = levelAt(reader, content);
  if (text.startsWith('- ')) {
    if (level.map.size > 0) throw new IrregularYaml('list in a map');
    level.list.push({line, value: parseRegularValue(text.slice(2).trimStart(), line)});
  } else if (level.list.length > 0) throw new IrregularYaml('map in a list');
  else if (text.startsWith('? ')) {
    reader.complex = {key: keyText(text.slice(2).trimStart()), indent, line};
  } else if (text.startsWith(': ')) readComplexValue(reader, level, content);
  else readEntry(reader, level, content);
}

/** `- ` stands as deep as its key in some layouts and deeper in others. */
function levelAt(reader: Reader, {text, indent, line}: Content): Level {
  const {open, levels} = reader;
  if (open !== undefined && (indent > open.level.indent || (indent === open.level.indent && text.startsWith('- ')))) {
    if (levels.length >= MAX_LEVELS) throw new UnreadableText(line, `nested more than ${MAX_LEVELS} levels deep`);
    const level: Level = {indent, map: new Map(), list: []};
    open.level.map.set(open.key, {line: open.line, value: text.startsWith('- ') ? level.list : level.map});
    levels.push(level);
    reader.open = undefined;
    return level;
  }
  settle(reader);
  return outerLevel(reader, {text, indent, line});
}

function outerLevel({levels}: Reader, {text, indent}: Content): Level {
  while (levels.length > 1 && isBelow(levels.at(-1), text, indent)) levels.pop();
  const level = levels.at(-1);
  if (level === undefined || level.indent !== indent) throw new IrregularYaml('indentation without a key');
  return level;
}

/** A list as deep as its key ends where a key follows. */
function isBelow(level: Level | undefined, text: string, indent: number): boolean {
  if (level === undefined) return false;
  return level.indent > indent || (level.indent === indent && level.list.length > 0 && !text.startsWith('- '));
}

/** A key that nothing followed has no value. */
function settle(reader: Reader): void {
  const {open} = reader;
  if (open !== undefined) open.level.map.set(open.key, {line: open.line, value: null});
  reader.open = undefined;
}

function readComplexValue(reader: Reader, level: Level, {text, indent, line}: Content): void {
  const {complex} = reader;
  if (complex === undefined || complex.indent !== indent) throw new IrregularYaml('value without a key');
  reader.complex = undefined;
  refuseDuplicate(level, complex.key, line);
  reader.open = {level, key: complex.key, line: complex.line};
  level.map.set(complex.key, {line: complex.line, value: null});
  const value = text.slice(2);
  readContent(reader, {text: value.trimStart(), indent: indent + 2 + value.length - value.trimStart().length, line});
}

function readEntry(reader: Reader, level: Level, {text, indent, line}: Content): void {
  if (reader.complex !== undefined) throw new IrregularYaml('key without a value');
  const {key, rest} = splitEntry(text);
  refuseDuplicate(level, key, line);
  const value = rest.trimStart();
  if (value === '' || value.startsWith('#')) {
    level.map.set(key, {line, value: null});
    reader.open = {level, key, line};
  } else if (/^[|>][+-]?\d?$/.test(value)) {
    level.map.set(key, {line, value: ''});
    reader.scalarIndent = indent;
  } else level.map.set(key, {line, value: parseRegularValue(value, line)});
}

function refuseDuplicate({map}: Level, key: string, line: number): void {
  if (map.has(key)) throw new UnreadableText(line, 'duplicate key');
}

function splitEntry(text: string): {readonly key: string; readonly rest: string} {
  if (text.startsWith('"') || text.startsWith("'")) {
    const {content, rest} = takeQuoted(text);
    if (!/^:(?: |$)/.test(rest)) throw new IrregularYaml('no colon behind a quoted key');
    return {key: content, rest: rest.slice(1)};
  }
  const colon = text.endsWith(':') && !text.includes(': ') ? text.length - 1 : text.indexOf(': ');
  if (colon <= 0 || /^[&*!@`[{|>]/.test(text)) throw new IrregularYaml('no key');
  return {key: text.slice(0, colon), rest: text.slice(colon + 1)};
}

function keyText(text: string): string {
  return text.startsWith('"') || text.startsWith("'") ? unquote(text) : withoutComment(text);
}
