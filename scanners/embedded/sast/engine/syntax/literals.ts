/** String literals and templates of the languages as nodes. */
import type {RawNode} from './lowering.ts';
import {SyntaxNode} from './node.ts';

/** A string whose content lies between the quotes; `quote` is the length of the opening and of the closing one. */
export function stringNode({source, start, end}: RawNode, open = 1, close = open): SyntaxNode {
  return new SyntaxNode('String', source.slice(start + open, Math.max(start + open, end - close)), start, end);
}

/** Length of prefix and quotes of a string in the style of Python, Scala or Kotlin: `rb"""`. */
export function quoteLengths(text: string): {readonly open: number; readonly close: number} {
  const match = /^[A-Za-z@$]*("""|'''|["'`])/.exec(text);
  if (match === null) return {open: 0, close: 0};
  return {open: match[0].length, close: match[1]?.length ?? 1};
}

/**
 * A string with expressions in it: `Text` and expressions in turn. Without expressions it is an ordinary string.
 * `Interpolation` children stand for the expressions; all other children are parts of the text.
 */
export function templateNode(raw: RawNode, open: number, close: number): SyntaxNode {
  const holes = raw.children.filter((child) => child.kind === 'Interpolation');
  if (holes.length === 0) return stringNode(raw, open, close);
  const parts: SyntaxNode[] = [];
  let from = raw.start + open;
  for (const hole of holes) {
    if (hole.start > from) parts.push(textNode(raw, from, hole.start));
    parts.push(...hole.children.map(withoutRole));
    from = hole.end;
  }
  const end = raw.end - close;
  if (end > from) parts.push(textNode(raw, from, end));
  return new SyntaxNode('Template', '', raw.start, raw.end, parts);
}

function withoutRole(node: SyntaxNode): SyntaxNode {
  node.role = '';
  return node;
}

function textNode({source}: RawNode, start: number, end: number): SyntaxNode {
  return new SyntaxNode('Text', source.slice(start, end), start, end);
}

/** A formatted string stays one without expressions in it, too. */
export function formattedNode(raw: RawNode, open: number, close: number): SyntaxNode {
  const node = templateNode(raw, open, close);
  if (node.kind === 'Template') return node;
  const from = raw.start + open;
  const content = node.text === '' ? [] : [textNode(raw, from, Math.max(from, raw.end - close))];
  return new SyntaxNode('Template', '', raw.start, raw.end, content);
}
