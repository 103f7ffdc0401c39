/** TOML → tree with lines: values from smol-toml, lines from a pass of our own. */
import {parse, TomlDate, TomlError, type TomlValue} from 'smol-toml';
import {type TreeNode, type TreeValue, UnreadableText} from '../tree/tree-node.ts';
import {type LineNode, tomlLines} from './toml-lines.ts';

/** Inline lists and tables; the parser and the conversion recurse no deeper. */
export const MAX_TOML_DEPTH = 200;
/** Parts of one dotted key or header, as each part is a level, too. */
const MAX_KEY_PARTS = 200;

/** Throws `UnreadableText`, also for duplicate keys, which TOML forbids. */
export function parseToml(text: string, checkBudget: () => void = () => {}): TreeNode {
  const lines = guardedLines(text, checkBudget);
  return {line: 1, value: treeValue(parseValues(text), lines)};
}

function guardedLines(text: string, checkBudget: () => void): LineNode {
  const lines = tomlLines(text, checkBudget);
  const deepest = deepestLine(lines);
  if (deepest !== undefined) throw new UnreadableText(deepest, `nested more than ${MAX_KEY_PARTS} levels deep`);
  return lines;
}

/** Line of something too deep; a loop, as it looks at what no guard has seen. */
function deepestLine(root: LineNode): number | undefined {
  const pending = [{node: root, depth: 0}];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const {node, depth} = next;
    if (depth > MAX_KEY_PARTS) return node.line;
    for (const child of node.keys.values()) pending.push({node: child, depth: depth + 1});
    for (const child of node.items) pending.push({node: child, depth: depth + 1});
  }
  return undefined;
}

function parseValues(text: string): TomlValue {
  try {
    return parse(text, {maxDepth: MAX_TOML_DEPTH});
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // The message is "Invalid TOML document: " and the reason, then a blank line and an excerpt of the text.
    throw new UnreadableText(error.line, error.message.split('\n')[0] ?? 'invalid TOML');
  }
}

function treeNode(value: TomlValue, lines: LineNode | undefined, line: number): TreeNode {
  return {line: lines?.line ?? line, value: treeValue(value, lines ?? {line, keys: new Map(), items: []})};
}

function treeValue(value: TomlValue, lines: LineNode): TreeValue {
  if (Array.isArray(value)) return value.map((item, index) => treeNode(item, lines.items[index], lines.line));
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, child]) => [key, childNode(child, lines, key)] as const);
  return new Map(entries);
}

function childNode(value: TomlValue, {keys, line}: LineNode, key: string): TreeNode {
  return treeNode(value, keys.get(key), line);
}
