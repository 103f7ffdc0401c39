/** Bytes of a Terraform file → blocks and attributes with positions. */
import type {Parser} from 'web-tree-sitter';
import type {Body} from './expression.ts';
import {readBody} from './read-body.ts';
import {namedChildren} from './syntax-node.ts';

export interface ParsedFile {
  readonly text: string;
  readonly body: Body;
  /** Part of the file is not Terraform; the rest is read all the same. */
  readonly hasError: boolean;
}

/** Throws when the parser gives no tree. */
export function parseTerraform(bytes: Uint8Array, parser: Parser): ParsedFile {
  const text = new TextDecoder().decode(bytes);
  const tree = parser.parse(text);
  if (tree === null) throw new Error('could not be parsed');
  try {
    const {rootNode} = tree;
    const body = namedChildren(rootNode).find(({type}) => type === 'body');
    return {text, body: readBody(body), hasError: rootNode.hasError};
  } finally {
    tree.delete();
  }
}
