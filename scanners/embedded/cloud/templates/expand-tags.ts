/**
 * Short forms of intrinsic functions → long ones: `!Sub x` → `{"Fn::Sub": x}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import {type Document, isMap, isNode, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap} from 'yaml';

/** Changes the document. A loop with a stack of its own, as aliases are not followed. */
export function expandTags(document: Document.Parsed): void {
  const waiting: Node[] = document.contents === null ? [] : [document.contents];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) expandChildren(node, waiting);
}

function expandChildren(node: Node, waiting: Node[]): void {
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) if (isNode(item)) node.items[index] = visit(item, waiting);
  }
  for (const pair of isMap(node) ? node.items : []) if (isNode(pair.value)) pair.value = visit(pair.value, waiting);
}

function visit(node: Node, waiting: Node[]): Node {
  waiting.push(node);
  const name = functionOf(node);
  if (name === undefined) return node;
  const key = new Scalar(name);
  const wrapper = new YAMLMap();
  const range = node.range ?? undefined;
  if (range !== undefined) {
    key.range = [range[0], range[0], range[0]];
    wrapper.range = range;
  }
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    wrapper.anchor = node.anchor;
    delete node.anchor;
  }
  wrapper.items.push(new Pair(key, node));
  return wrapper;
}

function functionOf(node: Node): string | undefined {
  const tag = isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined;
  if (tag === undefined || !/^!\w+$/.test(tag)) return undefined;
  const name = tag.slice(1);
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
