/** Names in expressions: what the target binds, items of loops, variables of the rule, entries of maps. */
import type {Value} from '../value.ts';
import type {compileDirect, DirectScope, Expr} from './compile-direct.ts';
import {NOT_DIRECT} from './raw-values.ts';
import {asKind, checked, type Frame, type Term} from './term.ts';

/** The innermost loop of the name, else what the target binds. */
export function identTerm(name: string, {loops}: DirectScope): Term {
  const depth = loops.findLastIndex((loop) => loop.name === name);
  if (depth === -1) return {kind: 'any', run: ({bindings}) => known(bindings[name])};
  if (loops[depth]?.kind === 'string') return {kind: 'string', run: ({items}) => textOf(items[depth])};
  return {kind: 'any', run: ({items}) => items[depth]};
}

function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') throw NOT_DIRECT;
  return value;
}

/** A name that is not bound is a fault that the engine tells. */
function known(value: unknown): Value {
  if (!isValue(value)) throw NOT_DIRECT;
  return value;
}

function isValue(value: unknown): value is Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'number':
      return true;
    default:
      return value === null || Array.isArray(value) || value instanceof Map;
  }
}

/** `variables.name`, or an entry that a map has: what is not there is a fault that the engine tells. */
export function selectTerm(
  {operand, field}: {readonly operand?: Expr | undefined; readonly field: string},
  scope: DirectScope,
  compile: typeof compileDirect,
): Term | undefined {
  if (scope.loops.some(({name}) => name === 'variables')) return undefined;
  if (operand?.exprKind.case === 'identExpr' && operand.exprKind.value.name === 'variables') {
    const kind = scope.variables.get(field);
    return kind && typedTerm(kind, ({bindings}) => variableOf(bindings, field));
  }
  const owner = asKind(compile(operand, scope), 'any');
  return owner && {kind: 'any', run: (frame) => known(entryOf(owner.run(frame), field))};
}

function entryOf(owner: Value | undefined, field: string): unknown {
  return owner instanceof Map ? owner.get(field) : undefined;
}

function variableOf({variables}: Frame['bindings'], field: string): unknown {
  return variables instanceof Map ? variables.get(field) : undefined;
}

/** Its kind is that which its own term has: nothing else is ever stored. */
function typedTerm(kind: Term['kind'], get: (frame: Frame) => unknown): Term | undefined {
  switch (kind) {
    case 'bool':
      return {kind, run: (frame) => checked(get(frame), (value) => typeof value === 'boolean')};
    case 'string':
      return {kind, run: (frame) => checked(get(frame), (value) => typeof value === 'string')};
    case 'int':
      return {kind, run: (frame) => checked(get(frame), (value) => typeof value === 'bigint')};
    case 'strings':
      return {kind, run: (frame) => checked(get(frame), isTexts)};
    case 'list':
      return {kind, run: (frame) => checked(get(frame), isValues)};
    case 'any':
      return {kind, run: (frame) => known(get(frame))};
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isValues(value: unknown): value is readonly Value[] {
  return Array.isArray(value);
}
