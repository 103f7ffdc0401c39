/** Taint rules on a file: every function by itself, with what is known of the functions it calls. */
import type {Evaluation} from '../formula/evaluate.ts';
import {mergeBindings} from '../match/bindings.ts';
import type {Range} from '../match/find-pattern.ts';
import type {TaintRule} from '../rule/rule.ts';
import type {RuleMatch} from '../scan/run-rule.ts';
import {Analysis} from './analysis.ts';
import {markNodes} from './marks.ts';
import {stepsOf, type Taint} from './taint.ts';

/** A place on the way from source to sink. */
export interface FlowStep {
  readonly start: number;
  readonly end: number;
  readonly kind: 'source' | 'step' | 'sink';
}

export interface Flow {
  readonly steps: readonly FlowStep[];
}

/** One match for each sink that taint reaches. */
export function findFlows(on: Evaluation, rule: TaintRule): readonly RuleMatch[] {
  const marks = markNodes(on, rule);
  if (marks === undefined) return [];
  const analysis = new Analysis(on, rule, marks);
  analysis.run(on.file.root);
  return [...analysis.reached.values()].map(({range, taint}) => ({
    range: withSource(range, taint),
    flow: toFlow(range, taint),
  }));
}

/** The message may speak of the metavariables of both. */
function withSource(range: Range, {source}: Taint): Range {
  return {...range, bindings: mergeBindings(range.bindings, source?.bindings)};
}

function toFlow(sink: Range, taint: Taint): Flow {
  const steps = stepsOf(taint).map(({start, end}): FlowStep => ({start, end, kind: 'step'}));
  const source: readonly FlowStep[] =
    taint.source === undefined ? [] : [{start: taint.source.start, end: taint.source.end, kind: 'source'}];
  return {steps: [...source, ...steps, {start: sink.start, end: sink.end, kind: 'sink'}]};
}
