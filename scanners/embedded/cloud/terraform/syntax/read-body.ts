/** Syntax tree → blocks and attributes. */
import type {Node} from 'web-tree-sitter';
import type {Attribute, Block, Body} from './expression.ts';
import {readExpression} from './read-expression.ts';
import {isPresent, MAX_DEPTH, namedChildren, spanOf} from './syntax-node.ts';

const EMPTY: Body = {attributes: [], blocks: []};

/** What is broken is left out; whoever parsed knows that the tree has errors. */
export function readBody(node: Node | undefined, depth = 0): Body {
  if (node === undefined || depth > MAX_DEPTH) return EMPTY;
  const children = namedChildren(node);
  return {
    attributes: children.flatMap((child) => (child.type === 'attribute' ? readAttribute(child, depth) : [])),
    blocks: children.flatMap((child) => (child.type === 'block' ? readBlock(child, depth) : [])),
  };
}

function readAttribute(node: Node, depth: number): Attribute[] {
  const [name, value] = namedChildren(node);
  if (name?.type !== 'identifier' || value === undefined) return [];
  return [{name: name.text, value: readExpression(value, depth + 1), span: spanOf(node)}];
}

function readBlock(node: Node, depth: number): Block[] {
  const children = namedChildren(node);
  const [type] = children;
  if (type?.type !== 'identifier') return [];
  const labels = children.slice(1).filter(({type: kind}) => kind === 'string_lit' || kind === 'identifier');
  const last = labels.at(-1) ?? type;
  return [
    {
      type: type.text,
      labels: labels.map(labelText),
      body: readBody(
        children.find((child) => child.type === 'body'),
        depth + 1,
      ),
      span: {start: type.startIndex, end: last.endIndex},
    },
  ];
}

function labelText(node: Node): string {
  if (node.type === 'identifier') return node.text;
  return node.namedChildren
    .filter(isPresent)
    .filter(({type}) => type === 'template_literal')
    .map(({text}) => text)
    .join('');
}
