/** Rules as data → rules that can be evaluated. Each expression is parsed and planned once, when it is first asked. */
import {type CelEnv, type CelFunc, type CelInput, type CelValue, celEnv, isCelError, parse, plan} from '@bufbuild/cel';
import {strings} from '@bufbuild/cel/ext';
import {RE2JS} from 're2js';
import {functions} from './cel-functions.ts';
import type {RuleFix} from './fix/rule-fix.ts';
import type {RuleData, RuleMatch, Validation} from './rule-data.ts';
import {subjectOf} from './subject.ts';

export type Bindings = Record<string, CelInput>;

export type Evaluate = (bindings: Bindings) => CelValue;

export type Condition = (bindings: Bindings) => boolean;

/** Parses and plans one expression of a rule. */
type Compile = (expression: string) => Evaluate;

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
    re2: {compile: (pattern) => ({test: (text) => compilePattern(pattern).matcher(text).find()})},
  });
}

/**
 * An expression that does not parse is told when it is asked, by a `RuleError`: most rules are about things that a
 * repository does not have, and planning them all takes longer than judging a small one.
 */
export function compileRules<M extends RuleMatch>(
  rules: readonly RuleData<M>[],
  environment: CelEnv = ruleEnvironment(),
): readonly CompiledRule<M>[] {
  return rules.map((data) => compileRule(data, environment));
}

function compileRule<M extends RuleMatch>(data: RuleData<M>, environment: CelEnv): CompiledRule<M> {
  const compile: Compile = (expression) => compileExpression(data.id, expression, environment);
  const conditions = Object.groupBy(data.matchConditions, (text) => (ITEM_NAMES.test(text) ? 'item' : 'target'));
  return {
    data,
    subject: subjectOf(data),
    targetConditions: (conditions.target ?? []).map((expression) => compileCondition(data.id, expression, compile)),
    itemConditions: (conditions.item ?? []).map((expression) => compileCondition(data.id, expression, compile)),
    variables: data.variables.map(({name, expression}) => [name, compile(expression)]),
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

function compileExpression(ruleId: string, expression: string, environment: CelEnv): Evaluate {
  let evaluate: ReturnType<typeof planExpression> | undefined;
  return (bindings) => {
    evaluate ??= planExpression(ruleId, expression, environment);
    const value = evaluate(bindings);
    if (isCelError(value)) throw new RuleError(`Rule ${ruleId}: ${value.message} in: ${expression}`);
    return value;
  };
}

function planExpression(ruleId: string, expression: string, environment: CelEnv) {
  try {
    return plan(environment, parse(expression));
  } catch (cause) {
    throw new RuleError(`Rule ${ruleId}: does not parse: ${expression}`, {cause});
  }
}

const patterns = new Map<string, RE2JS>();

/** Patterns come from rules alone, so their number is bounded. */
function compilePattern(pattern: string): RE2JS {
  const known = patterns.get(pattern) ?? RE2JS.compile(pattern);
  patterns.set(pattern, known);
  return known;
}
