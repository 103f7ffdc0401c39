/** Which nodes of a file are sources, sinks, sanitizers and propagators of a rule. */
import {type Evaluation, evaluate} from '../formula/evaluate.ts';
import {lookUp} from '../match/bindings.ts';
import type {Range} from '../match/find-pattern.ts';
import type {PropagatorSpec, SanitizerSpec, SinkSpec, SourceSpec, TaintRule} from '../rule/rule.ts';
import type {SyntaxNode} from '../syntax/node.ts';

export interface Marked<T> {
  readonly spec: T;
  readonly range: Range;
}

export interface Propagation {
  readonly spec: PropagatorSpec;
  readonly range: Range;
  readonly to: SyntaxNode;
}

type Marks<T> = ReadonlyMap<SyntaxNode, readonly T[]>;

export interface TaintMarks {
  /** A node may lie within a source that is not exact. */
  readonly sources: Marks<Marked<SourceSpec>>;
  readonly sinks: Marks<Marked<SinkSpec>>;
  readonly sanitizers: Marks<Marked<SanitizerSpec>>;
  /** By the node that the taint comes from. */
  readonly propagations: Marks<Propagation>;
}

/** Undefined when there is no source or no sink. */
export function markNodes(on: Evaluation, rule: TaintRule): TaintMarks | undefined {
  const sinks = rule.sinks.flatMap((spec) => evaluate(on, spec.formula).map((range) => ({spec, range})));
  if (sinks.length === 0) return undefined;
  const sources = rule.sources.flatMap((spec) => evaluate(on, spec.formula).map((range) => ({spec, range})));
  if (sources.length === 0) return undefined;
  const sanitizers = rule.sanitizers
    .flatMap((spec) => evaluate(on, spec.formula).map((range) => ({spec, range})))
    .filter(
      ({spec, range}) => !spec.isNotConflicting || ![...sinks, ...sources].some((other) => isEqual(other.range, range)),
    );
  return {
    sources: toMarks(on, sources, ({spec}) => spec.isExact),
    sinks: toMarks(on, sinks, ({spec}) => spec.isExact),
    sanitizers: toMarks(on, sanitizers, ({spec}) => spec.isExact),
    propagations: propagationsOf(on, rule),
  };
}

function isEqual(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

function toMarks<T>(
  on: Evaluation,
  marked: readonly Marked<T>[],
  isExact: (mark: Marked<T>) => boolean,
): Marks<Marked<T>> {
  const marks = new Map<SyntaxNode, Marked<T>[]>();
  for (const mark of marked) {
    for (const top of topNodes(on, mark.range)) {
      const last = isExact(mark) ? top.order : top.last;
      for (let order = top.order; order <= last; order += 1) {
        const node = on.file.nodes[order];
        if (node !== undefined) push(marks, node, mark);
      }
      if (isExact(mark)) for (const node of sameRange(top)) push(marks, node, mark);
    }
  }
  return marks;
}

function push<T>(marks: Map<SyntaxNode, T[]>, node: SyntaxNode, mark: T): void {
  const list = marks.get(node);
  if (list === undefined) marks.set(node, [mark]);
  else if (!list.includes(mark)) list.push(mark);
}

/** The expression of a statement is as exact as the statement. */
function* sameRange(top: SyntaxNode): Generator<SyntaxNode> {
  let node: SyntaxNode | undefined = top;
  while (node !== undefined && ['ExprStmt', 'KeywordArg', 'Param', 'Spread', 'Argument'].includes(node.kind)) {
    node = node.children.find((child) => child.role === '' || child.role === 'value' || child.role === 'name');
    if (top.kind === 'KeywordArg') node = top.children.find((child) => child.role === 'value');
    if (node !== undefined) yield node;
    if (top.kind === 'KeywordArg') return;
  }
}

/** The outermost nodes in the range. */
export function topNodes(on: Evaluation, {start, end, node}: Range): readonly SyntaxNode[] {
  if (node !== undefined) return [node];
  const {nodes} = on.file;
  const found: SyntaxNode[] = [];
  let order = firstFrom(nodes, start);
  while (order < nodes.length) {
    const candidate = nodes[order];
    if (candidate === undefined || candidate.start > end) break;
    if (candidate.start >= start && candidate.end <= end && candidate.end > candidate.start) {
      found.push(candidate);
      order = candidate.last + 1;
    } else order += 1;
  }
  return found;
}

/** Preorder is sorted by start, but for modifiers and the like, which stand at the start of their parent. */
function firstFrom(nodes: readonly SyntaxNode[], start: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function propagationsOf(on: Evaluation, rule: TaintRule): Marks<Propagation> {
  const marks = new Map<SyntaxNode, Propagation[]>();
  for (const spec of rule.propagators) {
    for (const range of evaluate(on, spec.formula)) {
      const [from] = lookUp(range.bindings, spec.from)?.nodes ?? [];
      const [to] = lookUp(range.bindings, spec.to)?.nodes ?? [];
      if (from !== undefined && to !== undefined) push(marks, from, {spec, range, to});
    }
  }
  return marks;
}
