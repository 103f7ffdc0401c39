/** Expression × scope → value, as far as it can be known before Terraform runs. */

import {
  isTermList,
  isTermMap,
  isUnknown,
  type Term,
  toBoolean,
  toNumber,
  toText,
  UNKNOWN,
  UNKNOWN_PART,
  Unknown,
} from '../../terms/term.ts';
import type {Expression, ForExpression, Step} from '../syntax/expression.ts';
import {callFunction} from './functions.ts';
import {applyBinary, applyUnary} from './operators.ts';
import {type Scope, withLocals} from './scope.ts';

/** Texts beyond this are not put together. */
const MAX_TEXT = 1_000_000;

/** What cannot be known is `UNKNOWN`, never a guess. Throws what `scope.countStep` throws. */
export function evaluate(expression: Expression, scope: Scope): Term {
  scope.countStep();
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return evaluateTemplate(expression, scope);
    case 'tuple':
      return evaluateTuple(expression, scope);
    case 'object':
      return evaluateObject(expression, scope);
    case 'variable':
      return scope.local.get(expression.name) ?? UNKNOWN;
    case 'access':
      return evaluateAccess(expression, scope);
    case 'call':
      return evaluateCall(expression, scope);
    case 'unary':
      return applyUnary(expression.operator, evaluate(expression.operand, scope));
    case 'binary':
      return applyBinary(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'for':
      return evaluateFor(expression, scope);
    case 'unreadable':
      return UNKNOWN;
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, {readonly kind: Kind}>;

/** A text that is one reference and nothing else has the value of that, whatever its type. */
function evaluateTemplate({parts}: Of<'template'>, scope: Scope): Term {
  const terms = parts.map((part) => evaluate(part, scope));
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : joinParts(terms);
}

function joinParts(parts: readonly Term[]): Term {
  const texts = parts.map((part) => (isUnknown(part) ? (part.text ?? UNKNOWN_PART) : (toText(part) ?? UNKNOWN_PART)));
  const text = texts.join('');
  if (text.length > MAX_TEXT) return UNKNOWN;
  return parts.every((part) => toText(part) !== undefined) ? text : new Unknown(text);
}

function evaluateTuple({items}: Of<'tuple'>, scope: Scope): Term {
  const terms = items.map((item) => evaluate(item, scope));
  for (const [index, {span}] of items.entries()) scope.places.set(terms, index, span);
  return terms;
}

/** A key that is unknown makes the whole map unknown: it may be any. */
function evaluateObject({entries}: Of<'object'>, scope: Scope): Term {
  const map = new Map<string, Term>();
  for (const {key, value, span} of entries) {
    const name = toText(evaluate(key, scope));
    if (name === undefined) return UNKNOWN;
    map.set(name, evaluate(value, scope));
    scope.places.set(map, name, span);
  }
  return map;
}

function evaluateAccess({on, steps}: Of<'access'>, scope: Scope): Term {
  if (on.kind !== 'variable') return follow(evaluate(on, scope), steps, scope);
  const local = scope.local.get(on.name);
  if (local !== undefined) return follow(local, steps, scope);
  const {term, used} = scope.resolve(on.name, steps);
  return follow(term, steps.slice(used), scope);
}

/** Goes from a value to one inside it. */
export function follow(start: Term, steps: readonly Step[], scope: Scope): Term {
  let term = start;
  for (const [index, step] of steps.entries()) {
    scope.countStep();
    if (isUnknown(term)) return UNKNOWN;
    if (step.kind === 'splat') return splat(term, steps.slice(index + 1), scope);
    term = followOne(term, step.kind === 'attribute' ? step.name : evaluate(step.index, scope));
  }
  return term;
}

function followOne(term: Term, key: Term): Term {
  if (isTermMap(term)) {
    const name = toText(key);
    return name === undefined ? UNKNOWN : (term.get(name) ?? UNKNOWN);
  }
  if (!isTermList(term)) return UNKNOWN;
  const at = toNumber(key);
  return at === undefined ? UNKNOWN : (term[at] ?? UNKNOWN);
}

function splat(term: Term, rest: readonly Step[], scope: Scope): Term {
  if (isTermList(term)) return term.map((item) => follow(item, rest, scope));
  return term === null ? [] : [follow(term, rest, scope)];
}

function evaluateCall({name, args, isSpread}: Of<'call'>, scope: Scope): Term {
  const terms = args.map((arg) => evaluate(arg, scope));
  if (!isSpread) return callFunction(name, terms);
  const last = terms.at(-1);
  return isTermList(last) ? callFunction(name, [...terms.slice(0, -1), ...last]) : UNKNOWN;
}

/** Where the condition is unknown and both ways lead to the same, that is the value. */
function evaluateConditional({condition, then, otherwise}: Of<'conditional'>, scope: Scope): Term {
  const decided = toBoolean(evaluate(condition, scope));
  if (decided !== undefined) return evaluate(decided ? then : otherwise, scope);
  const [a, b] = [evaluate(then, scope), evaluate(otherwise, scope)];
  return !isUnknown(a) && a === b ? a : UNKNOWN;
}

function evaluateFor(expression: ForExpression, scope: Scope): Term {
  const collection = evaluate(expression.collection, scope);
  const entries = entriesOf(collection);
  if (entries === undefined) return UNKNOWN;
  const bound = entries.map(([key, value]) => bindNames(expression, key, value, scope));
  const kept = bound.filter((inner) => keeps(expression, inner));
  if (kept.some((inner) => isUndecided(expression, inner))) return UNKNOWN;
  return expression.key === undefined
    ? kept.map((inner) => evaluate(expression.value, inner))
    : toMap(expression, kept);
}

function entriesOf(term: Term): (readonly [Term, Term])[] | undefined {
  if (isTermMap(term)) return [...term];
  return isTermList(term) ? term.map((item, index) => [BigInt(index), item] as const) : undefined;
}

function bindNames({keyName, valueName}: ForExpression, key: Term, value: Term, scope: Scope): Scope {
  const names: [string, Term][] = [[valueName, value]];
  return withLocals(scope, keyName === undefined ? names : [[keyName, key], ...names]);
}

function keeps({condition}: ForExpression, scope: Scope): boolean {
  return condition === undefined || evaluate(condition, scope) !== false;
}

function isUndecided({condition}: ForExpression, scope: Scope): boolean {
  return condition !== undefined && toBoolean(evaluate(condition, scope)) === undefined;
}

function toMap({key, value, isGrouping}: ForExpression, scopes: readonly Scope[]): Term {
  const map = new Map<string, Term>();
  for (const scope of scopes) {
    const name = key === undefined ? undefined : toText(evaluate(key, scope));
    if (name === undefined) return UNKNOWN;
    const term = evaluate(value, scope);
    const group = map.get(name);
    map.set(name, isGrouping ? [...(isTermList(group) ? group : []), term] : term);
  }
  return map;
}
