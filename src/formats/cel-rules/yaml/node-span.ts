/** Where YAML nodes stand in the text. */
import {isAlias, isScalar, isSeq, isMap as isYamlMap, type Node, type Pair} from 'yaml';
import type {Span} from '../value.ts';

/** From the key to the end of a scalar value; a map or list as value is represented by its key alone. */
export function pairSpan({key, value}: Pair): Span | undefined {
  const start = spanOf(key);
  if (start === undefined) return undefined;
  const end = isScalar(value) && value.value !== null ? spanOf(value) : undefined;
  return {start: start.start, end: end?.end ?? start.end};
}

/** Undefined for nodes that the parser made up. */
export function spanOf(node: unknown): Span | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? {start: range[0], end: range[1]} : undefined;
}

function isNode(value: unknown): value is Node {
  return isAlias(value) || isScalar(value) || isYamlMap(value) || isSeq(value);
}
