/** Lines of the keys, tables and list items of a TOML text, found in one pass beside the parser, which knows none. */
import {isBareKeyCode, skipString, unquoteKey} from './toml-lexemes.ts';

/** 1-based line of something, and of what is in it. `items` of a list, `keys` of a table. */
export interface LineNode {
  readonly line: number;
  readonly keys: Map<string, LineNode>;
  readonly items: LineNode[];
}

interface Scan {
  readonly text: string;
  position: number;
  line: number;
}

/** For text that the parser has accepted; of other text the lines mean nothing, but it ends. */
export function tomlLines(text: string, checkBudget: () => void): LineNode {
  const root = lineNode(1);
  const scan: Scan = {text, position: 0, line: 1};
  let table = root;
  for (let count = 1; skipBlank(scan); count += 1) {
    if (text[scan.position] === '[') table = readHeader(scan, root);
    else readEntry(scan, table);
    if (count % ENTRIES_BETWEEN_CHECKS === 0) checkBudget();
  }
  return root;
}

const ENTRIES_BETWEEN_CHECKS = 4_096;

function lineNode(line: number): LineNode {
  return {line, keys: new Map(), items: []};
}

/** White space, line ends and comments. False at the end of the text. */
function skipBlank(scan: Scan): boolean {
  for (; scan.position < scan.text.length; scan.position += 1) {
    const char = scan.text[scan.position];
    if (char === '\n') scan.line += 1;
    else if (char === '#') skipComment(scan);
    else if (char !== ' ' && char !== '\t' && char !== '\r' && char !== '\uFEFF') return true;
  }
  return false;
}

/** Up to the character before the line end. */
function skipComment(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.position);
  scan.position = (end === -1 ? scan.text.length : end) - 1;
}

function readHeader(scan: Scan, root: LineNode): LineNode {
  const isList = scan.text[scan.position + 1] === '[';
  scan.position += isList ? 2 : 1;
  const {line} = scan;
  const keys = readKeys(scan);
  skipToLineEnd(scan);
  let node = root;
  keys.forEach((key, index) => {
    node = lastItem(keyed(node, key, line));
    if (isList && index === keys.length - 1) node = addItem(root, keys, line);
  });
  return node;
}

function addItem(root: LineNode, keys: readonly string[], line: number): LineNode {
  const parent = keys.slice(0, -1).reduce((node, key) => lastItem(keyed(node, key, line)), root);
  const item = lineNode(line);
  keyed(parent, keys.at(-1) ?? '', line).items.push(item);
  return item;
}

/** A header below a list of tables belongs to the last of them. */
function lastItem(node: LineNode): LineNode {
  return node.items.at(-1) ?? node;
}

function keyed(parent: LineNode, key: string, line: number): LineNode {
  const known = parent.keys.get(key);
  if (known !== undefined) return known;
  const made = lineNode(line);
  parent.keys.set(key, made);
  return made;
}

function skipToLineEnd(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.position);
  scan.position = end === -1 ? scan.text.length : end;
}

/** Dotted key; ends behind the last part. */
function readKeys(scan: Scan): string[] {
  const keys: string[] = [];
  for (;;) {
    skipSpaces(scan);
    keys.push(readKey(scan));
    skipSpaces(scan);
    if (scan.text[scan.position] !== '.') return keys;
    scan.position += 1;
  }
}

function skipSpaces(scan: Scan): void {
  while (scan.text[scan.position] === ' ' || scan.text[scan.position] === '\t') scan.position += 1;
}

function readKey(scan: Scan): string {
  const start = scan.position;
  const quote = scan.text[start];
  if (quote === '"' || quote === "'") {
    scan.position = skipString(scan.text, start);
    return unquoteKey(scan.text.slice(start, scan.position));
  }
  while (isBareKeyCode(scan.text.charCodeAt(scan.position))) scan.position += 1;
  return scan.text.slice(start, scan.position);
}

function readEntry(scan: Scan, table: LineNode): void {
  const start = scan.position;
  const {line} = scan;
  const node = readKeys(scan).reduce((parent, key) => keyed(parent, key, line), table);
  skipSpaces(scan);
  if (scan.text[scan.position] === '=') scan.position += 1;
  readValue(scan, node);
  if (scan.position === start) scan.position += 1;
}

interface OpenValue {
  readonly node: LineNode;
  readonly isList: boolean;
}

/** Ends behind the value. Open lists and tables are kept on a stack: their depth is the text's. */
function readValue(scan: Scan, node: LineNode): void {
  const open: OpenValue[] = [];
  skipSpaces(scan);
  beginValue(scan, node, open);
  for (let inner = open.at(-1); inner !== undefined && skipBlank(scan); inner = open.at(-1)) {
    const char = scan.text[scan.position];
    if (char === ']' || char === '}') open.pop();
    if (char === ']' || char === '}' || char === ',') scan.position += 1;
    else beginValue(scan, nextNode(scan, inner), open);
  }
}

function beginValue(scan: Scan, node: LineNode, open: OpenValue[]): void {
  const char = scan.text[scan.position];
  if (char !== '[' && char !== '{') {
    skipScalar(scan);
    return;
  }
  open.push({node, isList: char === '['});
  scan.position += 1;
}

/** Item of a list, or the key of an inline table, behind which its value follows. */
function nextNode(scan: Scan, {node, isList}: OpenValue): LineNode {
  if (isList) {
    const item = lineNode(scan.line);
    node.items.push(item);
    return item;
  }
  const {line} = scan;
  const child = readKeys(scan).reduce((parent, key) => keyed(parent, key, line), node);
  skipSpaces(scan);
  if (scan.text[scan.position] === '=') scan.position += 1;
  skipSpaces(scan);
  return child;
}

function skipScalar(scan: Scan): void {
  const start = scan.position;
  const char = scan.text[start];
  if (char === '"' || char === "'") {
    scan.position = skipString(scan.text, start);
    for (let at = scan.text.indexOf('\n', start); at !== -1 && at < scan.position; at = scan.text.indexOf('\n', at + 1))
      scan.line += 1;
    return;
  }
  while (scan.position < scan.text.length && !',]}#\n'.includes(scan.text[scan.position] ?? '\n')) scan.position += 1;
  if (scan.position === start) scan.position += 1;
}
