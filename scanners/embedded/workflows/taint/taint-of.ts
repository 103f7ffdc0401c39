/** Whether the value of an expression holds text that somebody else has chosen. */
import type {Expression} from '../expressions/expression.ts';
import {type Taint, through, worse} from './taint.ts';
import {type RunCause, untrustedContext, untrustedObject} from './untrusted-contexts.ts';

/** What is known at the place of an expression. Names are in lower case. */
export interface Scope extends RunCause {
  /** Inputs whose text is free; numbers, booleans and choices are not. */
  readonly inputs: ReadonlySet<string>;
  readonly env: ReadonlyMap<string, Taint>;
  /** By `id.name`; `id.*` for all outputs of a step. */
  readonly stepOutputs: ReadonlyMap<string, Taint>;
  /** By `job.name`. */
  readonly jobOutputs: ReadonlyMap<string, Taint>;
  readonly matrix: ReadonlyMap<string, Taint>;
}

/** Recursion is bounded by the depth that expressions can have. */
export function taintOf(expression: Expression, scope: Scope): Taint | undefined {
  switch (expression.kind) {
    case 'literal':
      return undefined;
    case 'path':
      return expression.of === undefined ? taintOfPath(expression.steps, scope) : taintOf(expression.of, scope);
    case 'call':
      return taintOfCall(expression, scope);
    case 'operation':
      return taintOfOperation(expression, scope);
  }
}

/** Their results are true, false or a hash. */
const SAFE_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['contains', 'startswith', 'endswith', 'hashfiles'],
  ...['success', 'always', 'cancelled', 'failure'],
]);

function taintOfCall({name, args}: Extract<Expression, {kind: 'call'}>, scope: Scope): Taint | undefined {
  if (SAFE_FUNCTIONS.has(name)) return undefined;
  const [first] = args;
  if (name === 'tojson' && first?.kind === 'path' && first.of === undefined && first.steps[0] === 'github') {
    return untrustedContext(first.steps, scope) ?? untrustedObject(first.steps, scope);
  }
  return worst(args, scope);
}

/** `a && b` is b, or an `a` that is nothing; comparisons are true or false. */
function taintOfOperation({operator, operands}: Extract<Expression, {kind: 'operation'}>, scope: Scope) {
  if (operator === '||') return worst(operands, scope);
  return operator === '&&' ? worst(operands.slice(-1), scope) : undefined;
}

function worst(expressions: readonly Expression[], scope: Scope): Taint | undefined {
  return expressions.reduce<Taint | undefined>((found, one) => worse(found, taintOf(one, scope)), undefined);
}

function taintOfPath(steps: readonly string[], scope: Scope): Taint | undefined {
  const [context = '', name = '', ...rest] = steps;
  switch (context) {
    case 'github':
      return name === 'event' && rest[0] === 'inputs'
        ? taintOfInput(rest[1] ?? '*', steps, scope)
        : untrustedContext(steps, scope);
    case 'inputs':
      return taintOfInput(name, steps, scope);
    case 'env':
      return through(scope.env.get(name), `env.${name}`);
    case 'matrix':
      return through(scope.matrix.get(name) ?? scope.matrix.get('*'), `matrix.${name}`);
    case 'steps':
      return through(
        scope.stepOutputs.get(`${name}.${rest[1] ?? ''}`) ?? scope.stepOutputs.get(`${name}.*`),
        steps.join('.'),
      );
    case 'needs':
      return through(scope.jobOutputs.get(`${name}.${rest[1] ?? ''}`), steps.join('.'));
    default:
      return undefined;
  }
}

function taintOfInput(name: string, steps: readonly string[], {inputs}: Scope): Taint | undefined {
  if (!inputs.has(name) && !(name === '*' && inputs.size > 0)) return undefined;
  return {level: 'input', source: steps.join('.'), via: ''};
}
