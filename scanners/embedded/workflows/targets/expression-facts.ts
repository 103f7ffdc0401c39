/** What rules may know of one expression. */
import type {Value} from '../../../../src/formats/cel-rules/value.ts';
import type {Expression} from '../expressions/expression.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {pathsOf} from '../flow/untrusted-files.ts';
import type {Taint} from '../taint/taint.ts';

/** Longer ones are cut where a message shows them. */
const MAX_SHOWN_LENGTH = 80;

export interface ExpressionPlace {
  /** What it belongs to. */
  readonly where: 'workflow' | 'job' | 'step';
  /** `script`: its value becomes part of a program. */
  readonly place: 'script' | 'env' | 'with' | 'if' | 'other';
  /** Key that it stands under: `run`, `ref`, name of the variable. */
  readonly key: string;
}

export function expressionFacts(
  body: string,
  {where, place, key}: ExpressionPlace,
  expression: Expression | undefined,
  taint: Taint | undefined,
): ReadonlyMap<string, Value> {
  const paths = pathsOf(expression);
  const text = body.trim();
  return new Map<string, Value>([
    ['text', text.length <= MAX_SHOWN_LENGTH ? text : `${text.slice(0, MAX_SHOWN_LENGTH)}…`],
    ['where', where],
    ['place', place],
    ['key', key],
    ['level', taint?.level ?? ''],
    ['source', taint?.source ?? ''],
    ['via', taint?.via ?? ''],
    ['paths', paths],
    ['calls', callsOf(expression)],
    ['comparisons', comparisonsOf(expression)],
    ['contains', containsOf(expression)],
    ['readsAllSecrets', paths.some((path) => path === 'secrets' || path.startsWith('secrets.*'))],
    ['secrets', paths.filter((path) => path.startsWith('secrets.') && path !== 'secrets.github_token')],
    ['unpacksSecret', unpacksSecret(expression)],
    ['alwaysTrue', place === 'if' && isTextAroundExpression(body)],
  ]);
}

/** All operations and calls in an expression, outermost first; its depth is bounded. */
function partsOf(expression: Expression | undefined): readonly Expression[] {
  switch (expression?.kind) {
    case 'call':
      return [expression, ...expression.args.flatMap(partsOf)];
    case 'operation':
      return [expression, ...expression.operands.flatMap(partsOf)];
    case 'path':
      return [expression, ...partsOf(expression.of)];
    default:
      return expression === undefined ? [] : [expression];
  }
}

function callsOf(expression: Expression | undefined): readonly string[] {
  return partsOf(expression).flatMap((part) => (part.kind === 'call' ? [part.name] : []));
}

/** `path operator literal`, whichever side the path stands on. */
function comparisonsOf(expression: Expression | undefined): readonly Value[] {
  return partsOf(expression).flatMap((part) => {
    if (part.kind !== 'operation') return [];
    const [left, right] = part.operands;
    const [path, literal] = left?.kind === 'path' ? [left, right] : [right, left];
    if (path?.kind !== 'path' || literal?.kind !== 'literal') return [];
    const entries = [
      ['path', path.steps.join('.')],
      ['operator', part.operator],
      ['literal', String(literal.value)],
    ] as const;
    return [new Map<string, Value>(entries)];
  });
}

/** Calls of `contains` with a literal text to look in, and the path of what is looked for. */
function containsOf(expression: Expression | undefined): readonly Value[] {
  return partsOf(expression).flatMap((part) => {
    if (part.kind !== 'call' || part.name !== 'contains') return [];
    const [haystack, needle] = part.args;
    if (haystack?.kind !== 'literal' || typeof haystack.value !== 'string' || needle?.kind !== 'path') return [];
    const entries = [
      ['haystack', haystack.value],
      ['needle', needle.steps.join('.')],
    ] as const;
    return [new Map<string, Value>(entries)];
  });
}

/** `fromJSON(secrets.X).y`: the parts of a secret are not masked in the log. */
function unpacksSecret(expression: Expression | undefined): boolean {
  return partsOf(expression).some(
    (part) => part.kind === 'call' && part.name === 'fromjson' && part.args.some((arg) => isSecret(arg)),
  );
}

function isSecret(expression: Expression): boolean {
  return expression.kind === 'path' && expression.steps[0] === 'secrets';
}

/** A condition that holds braces and something around them is a text, and a text that is not empty is true. */
function isTextAroundExpression(condition: string): boolean {
  const [first] = findExpressions(condition);
  return first !== undefined && !(first.start === 0 && first.end === condition.length);
}
