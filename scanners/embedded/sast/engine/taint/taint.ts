/** What flows: where it comes from, its label, and the way so far. */
import type {Range} from '../match/find-pattern.ts';
import type {SyntaxNode} from '../syntax/node.ts';

/** Label of sources that have none. */
export const NO_LABEL = '__SOURCE__';
/** Steps that a flow remembers; the first ones and the last ones say the most. */
const MAX_STEPS = 20;
/** Sources that one value remembers. */
const MAX_TAINTS = 12;

export interface Step {
  readonly node: SyntaxNode;
  readonly before: Step | undefined;
  readonly count: number;
}

export interface Taint {
  /** Where the pattern of the source matched; undefined for a parameter of the function that is being summed up. */
  readonly source: Range | undefined;
  /** Number of the parameter, for summaries. */
  readonly parameter: number | undefined;
  readonly label: string;
  readonly steps: Step | undefined;
}

/** Few; no two with the same source and label. */
export type Taints = readonly Taint[];

export const CLEAN: Taints = [];

export function union(left: Taints, right: Taints): Taints {
  if (left.length === 0) return right;
  if (right.length === 0 || left === right) return left;
  const added = right.filter((taint) => !left.some((other) => isSame(taint, other)));
  return added.length === 0 ? left : [...left, ...added].slice(0, MAX_TAINTS);
}

function isSame(a: Taint, b: Taint): boolean {
  return (
    a.label === b.label &&
    a.parameter === b.parameter &&
    a.source?.start === b.source?.start &&
    a.source?.end === b.source?.end
  );
}

/** The same taints, one step further. */
export function passed(taints: Taints, node: SyntaxNode): Taints {
  return taints.map((taint) => {
    if (taint.steps?.node === node || (taint.steps?.count ?? 0) >= MAX_STEPS) return taint;
    return {...taint, steps: {node, before: taint.steps, count: (taint.steps?.count ?? 0) + 1}};
  });
}

/** Nodes on the way, first to last. */
export function stepsOf({steps}: Taint): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let at = steps; at !== undefined; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

/** The taints of an argument, on the way that the parameter goes on from there. */
export function continued(taints: Taints, parameter: Taint): Taints {
  return stepsOf(parameter).reduce((so, node) => passed(so, node), taints);
}
