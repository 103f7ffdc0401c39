/** Rules as data → rules that can be evaluated. Each expression is parsed and planned once, when it is first asked. */
import {type CelEnv, type CelFunc, type CelInput, celEnv, isCelError, parse, plan} from '@bufbuild/cel';
import {strings} from '@bufbuild/cel/ext';
import {RE2JS} from 're2js';
import {functions} from './cel-functions.ts';
import {compileDirect} from './direct/compile-direct.ts';
import {NotDirect} from './direct/raw-values.ts';
import type {DirectFunction, Term} from './direct/term.ts';
import type {RuleFix} from './fix/rule-fix.ts';
import type {RuleData, RuleMatch, Validation} from './rule-data.ts';
import {subjectOf} from './subject.ts';

export type Bindings = Record<string, CelInput>;

export type Evaluate = (bindings: Bindings) => CelInput;

export type Condition = (bindings: Bindings) => boolean;

/** By name: functions of the environment that can do without the engine. */
export type DirectFunctions = ReadonlyMap<string, DirectFunction>;

/** Parses and plans one expression of a rule; `variable`: the name that its value gets. */
type Compile = (expression: string, variable?: string) => Evaluate;

export interface CompiledValidation {
  readonly holds: Condition;
  readonly message: (bindings: Bindings) => string;
  readonly at: readonly string[];
  readonly fix: RuleFix | undefined;
}

export interface CompiledRule<M extends RuleMatch = RuleMatch> {
  readonly data: RuleData<M>;
  /** What it is asked about. */
  readonly subject: string;
  /** Conditions that do not look at the item: decided once for a target, however many items it has. */
  readonly targetConditions: readonly Condition[];
  readonly itemConditions: readonly Condition[];
  readonly variables: readonly (readonly [string, Evaluate])[];
  readonly validations: readonly CompiledValidation[];
}

/** An expression of a rule does not parse or does not evaluate: a fault of the rule, never of the scanned file. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** CEL's own functions, those of cel-functions.ts, and further ones of a scanner. All must be total. */
export function ruleEnvironment(further: readonly CelFunc[] = []): CelEnv {
  return celEnv({
    funcs: [...strings, ...functions, ...further],
    re2: {compile: (pattern) => ({test: matcherOf(pattern)})},
  });
}

/**
 * An expression that does not parse is told when it is asked, by a `RuleError`: most rules are about things that a
 * repository does not have, and planning them all takes longer than judging a small one.
 */
export function compileRules<M extends RuleMatch>(
  rules: readonly RuleData<M>[],
  environment: CelEnv = ruleEnvironment(),
  functions: DirectFunctions = new Map(),
): readonly CompiledRule<M>[] {
  return rules.map((data) => compileRule(data, environment, functions));
}

function compileRule<M extends RuleMatch>(
  data: RuleData<M>,
  environment: CelEnv,
  functions: DirectFunctions,
): CompiledRule<M> {
  const kinds = new Map<string, Term['kind']>();
  const compile: Compile = (expression, variable) =>
    compileExpression({ruleId: data.id, expression, variable}, {environment, functions, kinds});
  const conditions = Object.groupBy(data.matchConditions, (text) => (ITEM_NAMES.test(text) ? 'item' : 'target'));
  return {
    data,
    subject: subjectOf(data),
    targetConditions: (conditions.target ?? []).map((expression) => compileCondition(data.id, expression, compile)),
    itemConditions: (conditions.item ?? []).map((expression) => compileCondition(data.id, expression, compile)),
    variables: data.variables.map(({name, expression}) => [name, compile(expression, name)]),
    validations: data.validations.map((validation) => compileValidation(data, validation, compile)),
  };
}

/** Names whose value differs between the items of a target. */
const ITEM_NAMES = /\b(?:item|variables)\b/;

function compileValidation(data: RuleData, validation: Validation, compile: Compile): CompiledValidation {
  const fixed = validation.message ?? `${data.title}.`;
  return {
    holds: compileCondition(data.id, validation.expression, compile),
    message: validation.messageExpression
      ? compileMessage(data.id, validation.messageExpression, compile)
      : () => fixed,
    at: validation.at,
    fix: validation.fix,
  };
}

function compileCondition(ruleId: string, expression: string, compile: Compile): Condition {
  const evaluate = compile(expression);
  return (bindings) => {
    const value = evaluate(bindings);
    if (typeof value !== 'boolean') throw new RuleError(`Rule ${ruleId}: not true or false: ${expression}`);
    return value;
  };
}

function compileMessage(ruleId: string, expression: string, compile: Compile): (bindings: Bindings) => string {
  const evaluate = compile(expression);
  return (bindings) => {
    const value = evaluate(bindings);
    if (typeof value !== 'string') throw new RuleError(`Rule ${ruleId}: not a text: ${expression}`);
    return value;
  };
}

interface Source {
  readonly ruleId: string;
  readonly expression: string;
  readonly variable: string | undefined;
}

interface Planning {
  readonly environment: CelEnv;
  readonly functions: DirectFunctions;
  /** Of the variables of the rule that need no engine; filled as they are planned, which is in their order. */
  readonly kinds: Map<string, Term['kind']>;
}

function compileExpression(source: Source, planning: Planning): Evaluate {
  let evaluate: Evaluate | undefined;
  return (bindings) => {
    evaluate ??= planExpression(source, planning);
    return evaluate(bindings);
  };
}

/** Without the engine where that is possible; what only it can tell is asked of it. */
function planExpression(source: Source, {environment, functions, kinds}: Planning): Evaluate {
  const {ruleId, expression, variable} = source;
  const parsed = orRuleError(source, () => parse(expression));
  const direct = compileDirect(parsed.expr, {variables: kinds, matcher: matcherOf, functions, loops: []});
  if (direct !== undefined && variable !== undefined) kinds.set(variable, direct.kind);
  let planned: ReturnType<typeof plan> | undefined;
  const ask: Evaluate = (bindings) => {
    planned ??= orRuleError(source, () => plan(environment, parsed));
    const value = planned(bindings);
    if (isCelError(value)) throw new RuleError(`Rule ${ruleId}: ${value.message} in: ${expression}`);
    return value;
  };
  return direct === undefined ? ask : (bindings) => runDirect(direct, bindings) ?? ask(bindings);
}

/** Undefined when the engine has to be asked. */
function runDirect(term: Term, bindings: Bindings): CelInput | undefined {
  try {
    return term.run({bindings, items: []});
  } catch (error) {
    if (error instanceof NotDirect) return undefined;
    throw error;
  }
}

function orRuleError<Result>({ruleId, expression}: Source, run: () => Result): Result {
  try {
    return run();
  } catch (cause) {
    throw new RuleError(`Rule ${ruleId}: does not parse: ${expression}`, {cause});
  }
}

function matcherOf(pattern: string): (text: string) => boolean {
  return (text) => compilePattern(pattern).matcher(text).find();
}

const patterns = new Map<string, RE2JS>();

/** Patterns come from rules alone, so their number is bounded. */
function compilePattern(pattern: string): RE2JS {
  const known = patterns.get(pattern) ?? RE2JS.compile(pattern);
  patterns.set(pattern, known);
  return known;
}
