/** Text of a Terraform file → blocks and attributes with positions. */
import type {Parser} from 'web-tree-sitter';
import type {Body} from './expression.ts';
import {readBody} from './read-body.ts';
import {namedChildren} from './syntax-node.ts';

export interface ParsedFile {
  readonly body: Body;
  /** What could not be read of the file; the rest is read all the same. */
  readonly problem: string | undefined;
}

/** Throws when the parser gives no tree. */
export function parseTerraform(text: string, parser: Parser): ParsedFile {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('could not be parsed');
  try {
    const {rootNode} = tree;
    const body = namedChildren(rootNode).find(({type}) => type === 'body');
    return {
      body: readBody(body),
      problem: rootNode.hasError ? 'has a syntax error; the rest of it was read' : undefined,
    };
  } finally {
    tree.delete();
  }
}
