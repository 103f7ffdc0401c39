/** What metavariables stand for in a match: an immutable list, so that a matcher can go back. */
import type {SyntaxNode} from '../syntax/node.ts';

/** A stretch of the file, with the nodes that make it up where it is not mere text. */
export interface Bound {
  readonly nodes: readonly SyntaxNode[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Binding {
  readonly name: string;
  readonly value: Bound;
  readonly next: Bindings;
}

export type Bindings = Binding | undefined;

export function lookUp(bindings: Bindings, name: string): Bound | undefined {
  for (let at = bindings; at !== undefined; at = at.next) if (at.name === name) return at.value;
  return undefined;
}

/** Those of `left`, then those of `right` that it does not have. */
export function mergeBindings(left: Bindings, right: Bindings): Bindings {
  let merged = left;
  for (let at = right; at !== undefined; at = at.next) {
    if (lookUp(left, at.name) === undefined) merged = {name: at.name, value: at.value, next: merged};
  }
  return merged;
}

export function boundNode(node: SyntaxNode, source: string): Bound {
  return {nodes: [node], text: source.slice(node.start, node.end), start: node.start, end: node.end};
}

/** An empty stretch for no nodes. */
export function boundNodes(nodes: readonly SyntaxNode[], source: string): Bound {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return {nodes, text: '', start: 0, end: 0};
  return {nodes, text: source.slice(first.start, last.end), start: first.start, end: last.end};
}

export function boundText(text: string, start: number, end: number): Bound {
  return {nodes: [], text, start, end};
}
