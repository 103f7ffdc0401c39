/** Which triggers let a stranger past a condition (`if:`) of a job or step. */
import type {Expression} from '../expressions/expression.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {tryParse} from './text-taint.ts';

/**
 * Triggers for which the condition is not known to be false when the run was caused by somebody who may not write to the
 * repository. What is not known may be true.
 */
export function reachableTriggers(condition: unknown, triggers: readonly string[]): readonly string[] {
  const expression = typeof condition === 'string' ? parseCondition(condition) : undefined;
  if (expression === undefined) return condition === false ? [] : triggers;
  return triggers.filter((trigger) => evaluate(expression, trigger) !== false);
}

/** With braces or without; undefined when it is none, or a text that holds one, which is always true. */
export function parseCondition(text: string): Expression | undefined {
  const [first] = findExpressions(text);
  const isWhole = first !== undefined && first.start === 0 && first.end === text.length;
  if (first !== undefined && !isWhole) return undefined;
  return tryParse(first?.body ?? text);
}

type Known = boolean | undefined;

function evaluate(expression: Expression, trigger: string): Known {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'boolean' ? expression.value : undefined;
    case 'path':
      return FORK_FLAGS.has(expression.steps.join('.')) ? true : undefined;
    case 'call':
      return isMembersList(expression) ? false : undefined;
    case 'operation':
      return evaluateOperation(expression.operator, expression.operands, trigger);
  }
}

function evaluateOperation(operator: string, operands: readonly Expression[], trigger: string): Known {
  switch (operator) {
    case '!':
      return negated(operands[0] === undefined ? undefined : evaluate(operands[0], trigger));
    case '&&':
      return allOf(operands.map((operand) => evaluate(operand, trigger)));
    case '||':
      return negated(allOf(operands.map((operand) => negated(evaluate(operand, trigger)))));
    case '==':
      return isEqual(operands, trigger);
    case '!=':
      return negated(isEqual(operands, trigger));
    default:
      return undefined;
  }
}

function allOf(values: readonly Known[]): Known {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

function negated(value: Known): Known {
  return value === undefined ? undefined : !value;
}

function isEqual([left, right]: readonly Expression[], trigger: string): Known {
  if (left === undefined || right === undefined) return undefined;
  return compare(left, right, trigger) ?? compare(right, left, trigger);
}

const FORK_FLAGS: ReadonlySet<string> = new Set([
  'github.event.pull_request.head.repo.fork',
  'github.event.workflow_run.head_repository.fork',
]);

/** Repositories and people that are never those of a stranger. */
const FOREIGN: ReadonlySet<string> = new Set([
  'github.event.pull_request.head.repo.full_name',
  'github.event.pull_request.head.repo.id',
  'github.event.pull_request.head.repo.owner.login',
  'github.event.pull_request.head.user.login',
  'github.event.pull_request.user.login',
  'github.event.workflow_run.head_repository.full_name',
  'github.event.workflow_run.head_repository.owner.login',
  'github.event.comment.user.login',
  'github.event.issue.user.login',
  'github.event.sender.login',
]);

/** The last one to act on a run: for a bot that can be brought about by a stranger. */
const ACTORS: ReadonlySet<string> = new Set(['github.actor', 'github.triggering_actor']);

const ASSOCIATION = /\.author_association$/;

const MEMBERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function compare(left: Expression, right: Expression, trigger: string): Known {
  if (left.kind !== 'path' || left.of !== undefined) return undefined;
  const path = left.steps.join('.');
  const value = right.kind === 'literal' ? right.value : undefined;
  if (path === 'github.event_name' && typeof value === 'string') return value.toLowerCase() === trigger.toLowerCase();
  if (FORK_FLAGS.has(path) && typeof value === 'boolean') return value;
  if (FOREIGN.has(path)) return false;
  if (ACTORS.has(path) && typeof value === 'string' && !value.endsWith('[bot]')) return false;
  if (ASSOCIATION.test(path) && typeof value === 'string') return MEMBERS.has(value.toUpperCase()) ? false : undefined;
  return undefined;
}

/** `contains(fromJSON('["OWNER", "MEMBER"]'), github.event.comment.author_association)` */
function isMembersList({name, args}: Extract<Expression, {kind: 'call'}>): boolean {
  const [list, value] = args;
  if (name !== 'contains' || value?.kind !== 'path' || !ASSOCIATION.test(value.steps.join('.'))) return false;
  const text = list?.kind === 'call' && list.name === 'fromjson' ? list.args[0] : list;
  if (text?.kind !== 'literal' || typeof text.value !== 'string') return false;
  const words = text.value.toUpperCase().match(/[A-Z_]+/g) ?? [];
  return words.length > 0 && words.every((word) => MEMBERS.has(word));
}
