/** Rules as data → rules that can be evaluated. Each expression is parsed and planned once. */
import {type CelInput, type CelValue, celEnv, isCelError, parse, plan} from '@bufbuild/cel';
import {strings} from '@bufbuild/cel/ext';
import {RE2JS} from 're2js';
import {functions} from './cel-functions.ts';
import type {RuleData, Validation} from './rule-data.ts';

export type Bindings = Record<string, CelInput>;

export type Evaluate = (bindings: Bindings) => CelValue;

export type Condition = (bindings: Bindings) => boolean;

export interface CompiledValidation {
  readonly holds: Condition;
  readonly message: (bindings: Bindings) => string;
  readonly at: readonly string[];
}

export interface CompiledRule {
  readonly data: RuleData;
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

/** Throws `RuleError` when an expression does not parse. */
export function compileRule(data: RuleData): CompiledRule {
  const conditions = Object.groupBy(data.matchConditions, (text) => (ITEM_NAMES.test(text) ? 'item' : 'target'));
  return {
    data,
    targetConditions: (conditions.target ?? []).map((expression) => compileCondition(data.id, expression)),
    itemConditions: (conditions.item ?? []).map((expression) => compileCondition(data.id, expression)),
    variables: data.variables.map(({name, expression}) => [name, compileExpression(data.id, expression)]),
    validations: data.validations.map((validation) => compileValidation(data, validation)),
  };
}

/** Names whose value differs between the items of a target. */
const ITEM_NAMES = /\b(?:item|variables)\b/;

function compileValidation(data: RuleData, validation: Validation): CompiledValidation {
  const fixed = validation.message ?? `${data.title}.`;
  return {
    holds: compileCondition(data.id, validation.expression),
    message: validation.messageExpression ? compileMessage(data.id, validation.messageExpression) : () => fixed,
    at: validation.at,
  };
}

function compileCondition(ruleId: string, expression: string): Condition {
  const evaluate = compileExpression(ruleId, expression);
  return (bindings) => {
    const value = evaluate(bindings);
    if (typeof value !== 'boolean') throw new RuleError(`Rule ${ruleId}: not true or false: ${expression}`);
    return value;
  };
}

function compileMessage(ruleId: string, expression: string): (bindings: Bindings) => string {
  const evaluate = compileExpression(ruleId, expression);
  return (bindings) => {
    const value = evaluate(bindings);
    if (typeof value !== 'string') throw new RuleError(`Rule ${ruleId}: not a text: ${expression}`);
    return value;
  };
}

function compileExpression(ruleId: string, expression: string): Evaluate {
  const evaluate = planExpression(ruleId, expression);
  return (bindings) => {
    const value = evaluate(bindings);
    if (isCelError(value)) throw new RuleError(`Rule ${ruleId}: ${value.message} in: ${expression}`);
    return value;
  };
}

function planExpression(ruleId: string, expression: string) {
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

const environment = celEnv({
  funcs: [...strings, ...functions],
  re2: {compile: (pattern) => ({test: (text) => compilePattern(pattern).matcher(text).find()})},
});
