/** YAML. Entries of mappings are pairs, in any order; plain and quoted scalars are strings. */

import {readStandIn} from '../../engine/pattern/stand-ins.ts';
import {stringNode} from '../../engine/syntax/literals.ts';
import {
  as,
  dropped,
  type Lowerings,
  leaf,
  make,
  placed,
  type RawNode,
  textOf,
  transparent,
} from '../../engine/syntax/lowering.ts';
import {SyntaxNode} from '../../engine/syntax/node.ts';
import type {Language, Place} from '../language.ts';

const lowerings: Lowerings = {
  stream: as('Program'),
  document: transparent,
  block_node: transparent,
  flow_node: transparent,
  block_mapping: as('Dict'),
  flow_mapping: as('Dict'),
  block_mapping_pair: (raw) => pair(raw),
  flow_pair: (raw) => pair(raw),
  block_sequence: as('Array'),
  flow_sequence: as('Array'),
  block_sequence_item: transparent,
  plain_scalar: transparent,
  string_scalar: (raw) => plainScalar(raw),
  double_quote_scalar: (raw) => stringNode(raw),
  single_quote_scalar: (raw) => stringNode(raw),
  block_scalar: (raw) => blockScalar(raw),
  escape_sequence: dropped,
  integer_scalar: leaf('Number'),
  float_scalar: leaf('Number'),
  boolean_scalar: leaf('Constant'),
  null_scalar: leaf('Constant'),
  anchor: dropped,
  tag: dropped,
  comment: dropped,
};

/** An entry without a value has an empty one. */
function pair(raw: RawNode): SyntaxNode {
  const [key, value = new SyntaxNode('String', '', raw.end, raw.end)] = raw.children;
  return make(raw, 'Pair', [...placed('key', [key]), ...placed('value', [value])]);
}

function plainScalar(raw: RawNode): SyntaxNode {
  return scalar(raw, textOf(raw));
}

/** Behind its first line, which says how lines are folded; without the indentation. */
function blockScalar(raw: RawNode): SyntaxNode {
  const lines = textOf(raw).split('\n').slice(1);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return scalar(raw, lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n'));
}

/** A stand-in of a pattern is a name. */
function scalar(raw: RawNode, text: string): SyntaxNode {
  const isStandIn = readStandIn(text.trim()) !== undefined && !text.startsWith('$');
  return new SyntaxNode(isStandIn ? 'Id' : 'String', isStandIn ? text.trim() : text, raw.start, raw.end);
}

export const yaml: Language = {
  name: 'yaml',
  ids: ['yaml'],
  extensions: ['.yml', '.yaml'],
  grammar: 'yaml',
  lowerings,
  patterns: {metavariable: (name) => name, ellipsis, wrappers: [{before: '', after: ''}], onlyEntry: ['Dict', 'Array']},
  comments: {line: ['#']},
};

/** Where it stands on its own, it is an entry like those beside it. */
function ellipsis(name: string, {before, after}: Place): string {
  const lineStart = before.slice(before.lastIndexOf('\n') + 1);
  if (!/^[ \t]*(?:- +)*$/.test(lineStart) || !/^[ \t]*(?:\n|$)/.test(after)) return name;
  const beside = besides(lineStart, before, after);
  if (beside === undefined) return name;
  return beside.startsWith('- ') ? `- ${name}` : `${name}: ${name}`;
}

/** The nearest line of the same mapping or sequence, without its indentation. */
function besides(lineStart: string, before: string, after: string): string | undefined {
  const column = lineStart.length;
  const above = /\S/.test(lineStart) ? [] : before.split('\n').slice(0, -1).reverse();
  return nextEntry(after.split('\n').slice(1), column, false) ?? nextEntry(above, column, true);
}

function nextEntry(lines: readonly string[], column: number, isAbove: boolean): string | undefined {
  for (const line of lines) {
    const content = line.trimStart();
    const indent = line.length - content.length;
    if (content === '' || content === '...' || indent > column) continue;
    if (indent === column) return content;
    return isAbove ? entryBehindDash(line, column) : undefined;
  }
  return undefined;
}

/** `- a: 1` begins a mapping two columns further. */
function entryBehindDash(line: string, column: number): string | undefined {
  return /^[ \t]*(?:- +)+$/.test(line.slice(0, column)) ? line.slice(column) : undefined;
}
