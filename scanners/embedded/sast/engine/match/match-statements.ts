/** Statements in a row: `...` stands for any number of them, and looks into nested ones. */
import type {PatternNode} from '../pattern/pattern.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import type {Bindings} from './bindings.ts';
import {bindRest} from './match-groups.ts';
import {matchNode} from './match-node.ts';
import type {Matching} from './matching.ts';

export interface StatementsMode {
  /** All statements of a block have to be matched; otherwise more may follow. */
  readonly isWhole: boolean;
  /** Where in the row to begin. */
  readonly from?: number;
}

/** Gets the last statement that was matched, undefined when there was none. */
export type NextStatements = (bindings: Bindings, last: SyntaxNode | undefined) => boolean;

interface State {
  readonly at: number;
  readonly from: number;
  readonly last: SyntaxNode | undefined;
  /** Nested statements have been laid out beside their parents. */
  readonly isFlat: boolean;
}

export function matchStatements(
  on: Matching,
  items: readonly PatternNode[],
  nodes: readonly SyntaxNode[],
  mode: StatementsMode,
  bindings: Bindings,
  next: NextStatements,
): boolean {
  return matchFrom(
    on,
    items,
    nodes,
    mode,
    {at: 0, from: mode.from ?? 0, last: undefined, isFlat: false},
    bindings,
    next,
  );
}

function matchFrom(
  on: Matching,
  items: readonly PatternNode[],
  nodes: readonly SyntaxNode[],
  mode: StatementsMode,
  state: State,
  bindings: Bindings,
  next: NextStatements,
): boolean {
  on.step();
  const {at, from, last} = state;
  const item = items[at];
  if (item === undefined) return (!mode.isWhole || state.isFlat || from === nodes.length) && next(bindings, last);
  if (item.kind === 'Ellipsis') return matchEllipsis(on, items, nodes, mode, state, bindings, next);
  if (item.kind === 'EllipsisMetavar') {
    return bindRest(on, item.text, nodes, from, bindings, (end, found) =>
      matchFrom(
        on,
        items,
        nodes,
        {isWhole: true},
        {...state, at: at + 1, from: end, last: nodes[end - 1] ?? last},
        found,
        next,
      ),
    );
  }
  const node = nodes[from];
  if (node === undefined) return false;
  return matchNode(on, item, node, bindings, (found) =>
    matchFrom(on, items, nodes, mode, {...state, at: at + 1, from: from + 1, last: later(last, node)}, found, next),
  );
}

/** Behind `...` there may be more statements than the pattern has. A trailing `...` reaches to the end; any other one tries each place, then those in nested statements. */
function matchEllipsis(
  on: Matching,
  items: readonly PatternNode[],
  nodes: readonly SyntaxNode[],
  mode: StatementsMode,
  state: State,
  bindings: Bindings,
  next: NextStatements,
): boolean {
  if (state.at === items.length - 1) return next(bindings, lastOf(nodes, state));
  const open = {...mode, isWhole: false};
  for (let from = state.from; from <= nodes.length; from += 1) {
    if (matchFrom(on, items, nodes, open, {...state, at: state.at + 1, from}, bindings, next)) return true;
  }
  if (state.isFlat || !on.options.go_deeper_stmt) return false;
  const flat = flatten(on, nodes.slice(state.from));
  if (flat === undefined) return false;
  return matchFrom(on, items, flat, open, {...state, from: 0, isFlat: true}, bindings, next);
}

function lastOf(nodes: readonly SyntaxNode[], {from, last}: State): SyntaxNode | undefined {
  const end = nodes.at(-1);
  return end === undefined || from >= nodes.length ? last : later(last, end);
}

function later(a: SyntaxNode | undefined, b: SyntaxNode): SyntaxNode {
  return a !== undefined && a.end > b.end ? a : b;
}

/** Parts of a statement that hold statements, by kind and role; all children of those in `ROWS`. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  If: ['then', 'else'],
  While: ['body', 'else'],
  DoWhile: ['body'],
  For: ['body'],
  ForEach: ['body', 'else'],
  Try: ['body', 'handlers', 'else', 'finalizer'],
  Catch: ['body'],
  Switch: ['cases'],
  With: ['body'],
  Synchronized: ['body'],
  Function: ['body'],
  Class: ['members'],
  labeled_statement: ['body'],
};
const ROWS = new Set(['Block', 'Case', 'Default', 'Finally', 'Namespace']);

/** Statements with those nested in them behind them, also in functions; undefined when none are nested. */
function flatten(on: Matching, nodes: readonly SyntaxNode[]): readonly SyntaxNode[] | undefined {
  const flat: SyntaxNode[] = [];
  const pending = nodes.toReversed();
  let isChanged = false;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    on.step();
    flat.push(node);
    const inner = innerStatements(on, node);
    if (inner.length > 0) isChanged = true;
    pending.push(...inner.toReversed());
  }
  return isChanged ? flat : undefined;
}

function innerStatements(on: Matching, node: SyntaxNode): readonly SyntaxNode[] {
  if (ROWS.has(node.kind)) return node.children;
  const roles = PARTS[node.kind];
  if (roles !== undefined) return node.children.filter(({role}) => roles.includes(role));
  return lambdaBodies(on, node);
}

/** Of the functions in an expression; not of those within them, whose turn comes with their statements. */
function lambdaBodies(on: Matching, node: SyntaxNode): readonly SyntaxNode[] {
  const bodies: SyntaxNode[] = [];
  for (let order = node.order + 1; order <= node.last; order += 1) {
    const inner = on.nodes[order];
    if (inner?.kind !== 'Lambda') continue;
    bodies.push(...inner.children.filter(({role}) => role === 'body'));
    order = inner.last;
  }
  return bodies;
}
