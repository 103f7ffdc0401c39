/** What a rule looks for, as it is written: patterns are still text, as each language reads them its own way. */

import type {UserRegex} from '../regex/compile-regex.ts';
import type {Expression} from './comparison-expression.ts';

export type Formula =
  | {readonly kind: 'pattern'; readonly pattern: string; readonly where: string}
  | {readonly kind: 'regex'; readonly regex: UserRegex}
  | {readonly kind: 'or'; readonly alternatives: readonly Formula[]}
  | {readonly kind: 'inside'; readonly formula: Formula}
  | {readonly kind: 'anywhere'; readonly formula: Formula}
  | Conjunction;

/** All of `positive`, none of `negative`, where the conditions hold. */
export interface Conjunction {
  readonly kind: 'and';
  readonly positive: readonly Formula[];
  readonly negative: readonly Formula[];
  readonly conditions: readonly Condition[];
  /** Each entry moves the match to one of its metavariables. */
  readonly focus: readonly (readonly string[])[];
}

export type Condition =
  | {readonly kind: 'regex'; readonly metavariable: string; readonly regex: UserRegex; readonly usesConstants: boolean}
  | {
      readonly kind: 'pattern';
      readonly metavariable: string;
      readonly formula: Formula;
      readonly language: string | undefined;
    }
  | {
      readonly kind: 'comparison';
      readonly metavariable: string | undefined;
      readonly expression: Expression;
      readonly base: number | undefined;
      readonly strips: boolean;
    }
  | {readonly kind: 'analysis'; readonly metavariable: string; readonly analyzer: 'entropy' | 'entropy_v2' | 'redos'}
  | {readonly kind: 'type'; readonly metavariable: string; readonly types: readonly string[]};
