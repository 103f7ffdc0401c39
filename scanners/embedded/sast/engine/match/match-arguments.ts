/** Arguments, whose keywords stand anywhere, and members in any order. */
import type {PatternNode} from '../pattern/pattern.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {bindRest} from './match-groups.ts';
import {matchNode, type Next} from './match-node.ts';
import type {Matching} from './matching.ts';

/** Keywords stand anywhere; all others in order. */
export function matchArguments(
  on: Matching,
  items: readonly PatternNode[],
  at: number,
  nodes: readonly SyntaxNode[],
  bindings: Bindings,
  next: Next,
): boolean {
  on.step();
  const item = items[at];
  if (item === undefined) return nodes.length === 0 && next(bindings);
  if (item.kind === 'KeywordArg') return matchKeyword(on, items, at, nodes, bindings, next);
  if (item.kind === 'Ellipsis') {
    if (at === items.length - 1) return next(bindings);
    for (let end = 0; end <= nodes.length; end += 1) {
      if (restArguments(on, items, at, nodes, end, bindings, next)) return true;
    }
    return false;
  }
  if (item.kind === 'EllipsisMetavar') {
    return bindRest(on, item.text, nodes, 0, bindings, (end, found) =>
      matchArguments(on, items, at + 1, nodes.slice(end), found, next),
    );
  }
  const [first, ...rest] = nodes;
  if (first === undefined || (first.kind === 'KeywordArg' && item.kind === 'Metavar')) return false;
  return matchNode(on, item, first, bindings, (found) => matchArguments(on, items, at + 1, rest, found, next));
}

/** After `...`: a keyword may stand among what the ellipsis stands for. */
function restArguments(
  on: Matching,
  items: readonly PatternNode[],
  at: number,
  nodes: readonly SyntaxNode[],
  end: number,
  bindings: Bindings,
  next: Next,
): boolean {
  if (items.slice(at + 1).every((item) => item.kind === 'KeywordArg' || item.kind === 'Ellipsis')) {
    if (end > 0) return false;
    const keywords = items.slice(at + 1).filter((item) => item.kind === 'KeywordArg');
    return matchAnyOrder(on, keywords, 0, nodes, true, bindings, next);
  }
  return matchArguments(on, items, at + 1, nodes.slice(end), bindings, next);
}

function matchKeyword(
  on: Matching,
  items: readonly PatternNode[],
  at: number,
  nodes: readonly SyntaxNode[],
  bindings: Bindings,
  next: Next,
): boolean {
  const item = items[at];
  if (item === undefined) return false;
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'KeywordArg') continue;
    const rest = nodes.toSpliced(index, 1);
    if (matchNode(on, item, node, bindings, (found) => matchArguments(on, items, at + 1, rest, found, next)))
      return true;
  }
  return false;
}

/** Each item matches a node of its own; `isOpen` when there may be more nodes than items. */
export function matchAnyOrder(
  on: Matching,
  items: readonly PatternNode[],
  at: number,
  nodes: readonly SyntaxNode[],
  isOpen: boolean,
  bindings: Bindings,
  next: Next,
): boolean {
  on.step();
  const item = items[at];
  if (item === undefined) return (isOpen || nodes.length === 0) && next(bindings);
  if (item.kind === 'EllipsisMetavar') return matchAnyOrder(on, items, at + 1, nodes, true, bindings, next);
  for (const [index, node] of nodes.entries()) {
    const rest = nodes.toSpliced(index, 1);
    if (matchNode(on, item, node, bindings, (found) => matchAnyOrder(on, items, at + 1, rest, isOpen, found, next)))
      return true;
  }
  return false;
}
