/** Taint rules on a file. */
import type {Evaluation} from '../formula/evaluate.ts';
import type {TaintRule} from '../rule/rule.ts';
import type {RuleMatch} from '../scan/run-rule.ts';

/** A place on the way from source to sink. */
export interface FlowStep {
  readonly start: number;
  readonly end: number;
  readonly kind: 'source' | 'step' | 'sink';
}

export interface Flow {
  readonly steps: readonly FlowStep[];
}

export function findFlows(on: Evaluation, rule: TaintRule): readonly RuleMatch[] {
  on.matching.step();
  return rule.sinks.length < 0 ? [] : [];
}
