/** A rule in Semgrep's syntax, read and checked. */
import type {RuleOptions} from '../match/options.ts';
import type {UserRegex} from '../regex/compile-regex.ts';
import type {Formula} from './formula.ts';

export interface SearchPart {
  readonly mode: 'search';
  readonly formula: Formula;
}

export interface TaintPart {
  readonly mode: 'taint';
  readonly sources: readonly SourceSpec[];
  readonly sinks: readonly SinkSpec[];
  readonly sanitizers: readonly SanitizerSpec[];
  readonly propagators: readonly PropagatorSpec[];
}

export type SearchRule = RuleHead & SearchPart;
export type TaintRule = RuleHead & TaintPart;
export type SemgrepRule = SearchRule | TaintRule;

export interface RuleHead {
  readonly id: string;
  readonly message: string;
  readonly severity: string;
  /** As written: `python`, `regex`, `generic` … */
  readonly languages: readonly string[];
  readonly options: RuleOptions;
  readonly paths: {readonly include: readonly string[]; readonly exclude: readonly string[]};
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly fix: string | undefined;
  readonly fixRegex:
    | {readonly regex: UserRegex; readonly replacement: string; readonly count: number | undefined}
    | undefined;
  /** Languages that `metavariable-pattern` asks for. */
  readonly innerLanguages: readonly string[];
  /** Where the rule begins in its file, from 1. */
  readonly line: number | undefined;
}

export interface SourceSpec {
  readonly formula: Formula;
  readonly label: string | undefined;
  readonly requires: LabelFormula | undefined;
  /** True: what the code has done is tainted from then on. `only`: and nothing but that. */
  readonly bySideEffect: boolean | 'only';
  /** Nothing inside the source is a source by itself. */
  readonly isExact: boolean;
}

export interface SinkSpec {
  readonly formula: Formula;
  readonly requires: LabelFormula | undefined;
  readonly isExact: boolean;
  /** Only where the function ends: in what it returns, and in its last statement. */
  readonly isAtExit: boolean;
}

export interface SanitizerSpec {
  readonly formula: Formula;
  readonly bySideEffect: boolean;
  readonly isExact: boolean;
  /** It does not count where it is a source or a sink itself. */
  readonly isNotConflicting: boolean;
}

export interface PropagatorSpec {
  readonly formula: Formula;
  readonly from: string;
  readonly to: string;
  readonly bySideEffect: boolean;
  readonly requires: LabelFormula | undefined;
  readonly label: string | undefined;
  readonly replacesLabels: readonly string[] | undefined;
}

/** Which labels have to have arrived. */
export type LabelFormula =
  | {readonly kind: 'label'; readonly label: string}
  | {readonly kind: 'constant'; readonly value: boolean}
  | {readonly kind: 'not'; readonly operand: LabelFormula}
  | {readonly kind: 'and' | 'or'; readonly left: LabelFormula; readonly right: LabelFormula};
