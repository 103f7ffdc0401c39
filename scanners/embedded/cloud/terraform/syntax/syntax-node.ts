/** Looking at nodes of the parser's tree. */
import type {Node} from 'web-tree-sitter';
import type {Span} from '../../../../../src/formats/cel-rules/value.ts';

/** Deeper expressions and blocks than people write; what lies below is unreadable. */
export const MAX_DEPTH = 100;

export function isPresent(node: Node | null): node is Node {
  return node !== null;
}

/** Named children without comments and without what stands for a syntax error. */
export function namedChildren(node: Node): readonly Node[] {
  return node.namedChildren.filter(isPresent).filter(({type, isError}) => type !== 'comment' && !isError);
}

/** All children, operators and punctuation too, without comments. */
export function allChildren(node: Node): readonly Node[] {
  return node.children.filter(isPresent).filter(({type}) => type !== 'comment');
}

export function spanOf({startIndex, endIndex}: Node): Span {
  return {start: startIndex, end: endIndex};
}
