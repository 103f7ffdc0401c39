/** Pipelines and operands → values. */
import type {Budget} from './budget.ts';
import type {CallContext, FunctionTable} from './go-function.ts';
import {GoObject, type GoValue, isList, isMap, isTrue, kindOf} from './go-value.ts';
import {TemplateError} from './template-error.ts';
import type {Command, Operand, Pipeline} from './template-node.ts';
import type {Variables} from './variables.ts';

export interface Evaluation {
  readonly functions: FunctionTable;
  readonly budget: Budget;
  readonly context: CallContext;
  readonly variables: Variables;
  readonly dot: GoValue;
}

/** The value of the last command; variables that the pipeline names are set to it. Throws `TemplateError`. */
export function evaluatePipeline({commands, variables: names, assigns}: Pipeline, evaluation: Evaluation): GoValue {
  let value: GoValue | undefined;
  for (const command of commands) value = evaluateCommand(command, value, evaluation);
  for (const name of names) {
    if (assigns) evaluation.variables.assign(name, value ?? null);
    else evaluation.variables.declare(name, value ?? null);
  }
  return value ?? null;
}

/** `piped`: the value of the command before, which comes last among the arguments. */
function evaluateCommand([head, ...rest]: Command, piped: GoValue | undefined, evaluation: Evaluation): GoValue {
  evaluation.budget.step();
  if (head.kind === 'function') return callFunction(head.name, rest, piped, evaluation);
  const path = pathOf(head);
  if (path === undefined) {
    if (rest.length > 0 || piped !== undefined)
      throw new TemplateError("can't give an argument to what is no function");
    return evaluateOperand(head, evaluation);
  }
  if (rest.length === 0 && piped === undefined) return evaluateOperand(head, evaluation);
  return callMethod(head, rest, piped, evaluation);
}

function pathOf(operand: Operand): readonly string[] | undefined {
  return operand.kind === 'field' || operand.kind === 'variable' || operand.kind === 'chain'
    ? operand.names
    : undefined;
}

/** Functions that do not look at all of their arguments. */
const LAZY: ReadonlyMap<string, boolean> = new Map([
  ['and', false],
  ['or', true],
]);

function callFunction(
  name: string,
  operands: readonly Operand[],
  piped: GoValue | undefined,
  evaluation: Evaluation,
): GoValue {
  const decisive = LAZY.get(name);
  if (decisive !== undefined) return evaluateLazily(decisive, operands, piped, evaluation);
  const call = evaluation.functions.get(name);
  if (call === undefined) throw new TemplateError(`function ${JSON.stringify(name)} is not known`);
  const args = argumentsOf(operands, piped, evaluation);
  evaluation.budget.step(args.reduce<number>((sum, value) => sum + costOf(value), 0));
  const result = call(args, evaluation.context);
  if (typeof result === 'string' && result.length > MAX_TEXT) throw new TemplateError('a text becomes too long');
  evaluation.budget.step(costOf(result));
  return result;
}

/** Longest text that a function may give. */
const MAX_TEXT = 10_000_000;

/** Steps that go by size: functions copy and search. */
const CHARACTERS_IN_A_STEP = 100;
const ENTRIES_IN_A_STEP = 4;

function costOf(value: GoValue): number {
  if (typeof value === 'string') return Math.trunc(value.length / CHARACTERS_IN_A_STEP);
  if (isList(value)) return Math.trunc(value.length / ENTRIES_IN_A_STEP);
  return isMap(value) ? Math.trunc(value.size / ENTRIES_IN_A_STEP) : 0;
}

/** The first argument whose truth decides, else the last one. */
function evaluateLazily(
  decisive: boolean,
  operands: readonly Operand[],
  piped: GoValue | undefined,
  evaluation: Evaluation,
): GoValue {
  let value: GoValue = null;
  for (const operand of operands) {
    value = evaluateOperand(operand, evaluation);
    if (isTrue(value) === decisive) return value;
  }
  return piped === undefined ? value : piped;
}

function argumentsOf(operands: readonly Operand[], piped: GoValue | undefined, evaluation: Evaluation): GoValue[] {
  const values = operands.map((operand) => evaluateOperand(operand, evaluation));
  return piped === undefined ? values : [...values, piped];
}

function callMethod(
  head: Operand,
  operands: readonly Operand[],
  piped: GoValue | undefined,
  evaluation: Evaluation,
): GoValue {
  const names = pathOf(head) ?? [];
  const name = names.at(-1) ?? '';
  const owner = fieldsOf(rootOf(head, evaluation), names.slice(0, -1));
  const method = owner instanceof GoObject ? owner.methods.get(name) : undefined;
  if (method === undefined) throw new TemplateError(`${name} has arguments but cannot be invoked as function`);
  return method(argumentsOf(operands, piped, evaluation));
}

/** Throws `TemplateError`. */
function evaluateOperand(operand: Operand, evaluation: Evaluation): GoValue {
  switch (operand.kind) {
    case 'value':
      return operand.value;
    case 'dot':
      return evaluation.dot;
    case 'nil':
      return null;
    case 'function':
      return callFunction(operand.name, [], undefined, evaluation);
    case 'pipeline':
      return evaluateParentheses(operand.pipeline, evaluation);
    default:
      return fieldsOf(rootOf(operand, evaluation), operand.names);
  }
}

function evaluateParentheses(pipeline: Pipeline, evaluation: Evaluation): GoValue {
  return evaluation.budget.nest(() => evaluatePipeline(pipeline, evaluation));
}

/** What fields are asked of. */
function rootOf(operand: Operand, evaluation: Evaluation): GoValue {
  if (operand.kind === 'field') return evaluation.dot;
  if (operand.kind === 'variable') return evaluation.variables.get(operand.name);
  return operand.kind === 'chain' ? evaluateOperand(operand.of, evaluation) : null;
}

/** Fields of something that is nil as a whole are nil; a field of nil further down is an error. */
function fieldsOf(root: GoValue, names: readonly string[]): GoValue {
  return root === null ? null : names.reduce<GoValue>(fieldOf, root);
}

/** A key that a map has not is nil, as with Helm's `missingkey=zero`. */
function fieldOf(owner: GoValue, name: string): GoValue {
  if (isMap(owner)) return owner.get(name) ?? null;
  if (owner === null) throw new TemplateError(`nil pointer evaluating interface {}.${name}`);
  if (owner instanceof GoObject) return memberOf(owner, name);
  throw new TemplateError(`can't evaluate field ${name} in type ${kindOf(owner)}`);
}

function memberOf(owner: GoObject, name: string): GoValue {
  const method = owner.methods.get(name);
  if (method !== undefined) return method([]);
  const field = owner.fields.get(name);
  if (field !== undefined) return field;
  if (isMap(owner.entries)) return owner.entries.get(name) ?? null;
  throw new TemplateError(`can't evaluate field ${name} in type ${owner.type}`);
}
