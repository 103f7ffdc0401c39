/** A ValidatingAdmissionPolicy of the user → conditions that can be asked about an object. */
import {celEnv, isCelError, parse, plan} from '@bufbuild/cel';
import {strings} from '@bufbuild/cel/ext';
import {RE2JS} from 're2js';
import type {Bindings} from '../../../../src/formats/cel-rules/compile.ts';
import {isMap, listAt, mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export interface AdmissionPolicy {
  readonly constraints: ValueMap;
  readonly conditions: readonly Expression[];
  readonly variables: readonly (readonly [string, Expression])[];
  readonly validations: readonly AdmissionValidation[];
  /** What could not be read, in words. */
  readonly faults: readonly string[];
}

export interface AdmissionValidation {
  readonly index: number;
  readonly value: ValueMap;
  readonly holds: Expression;
  readonly message: (bindings: Bindings) => string;
}

/** Undefined where it cannot be told: a field that is not there, a function that is not known here. */
export type Expression = (bindings: Bindings) => unknown;

/** Longer expressions than this are not read; those of policies are a few lines. */
const MAX_LENGTH = 10_000;

const environment = celEnv({
  funcs: [...strings],
  re2: {compile: (pattern) => ({test: (text) => RE2JS.compile(pattern).matcher(text).find()})},
});

export function compilePolicy(object: ValueMap): AdmissionPolicy {
  const spec = mapAt(object, 'spec');
  const faults = new Set<string>();
  const compile = (text: string) => compileExpression(text, (fault) => faults.add(fault));
  const validations = listAt(spec, 'validations')
    .filter(isMap)
    .map((value, index) => ({
      index,
      value,
      holds: compile(textAt(value, 'expression')),
      message: messageOf(value, compile),
    }));
  return {
    constraints: mapAt(spec, 'matchConstraints'),
    conditions: listAt(spec, 'matchConditions').map((one) => compile(textAt(one, 'expression'))),
    variables: listAt(spec, 'variables').map((one) => [textAt(one, 'name'), compile(textAt(one, 'expression'))]),
    validations,
    get faults() {
      return [...faults];
    },
  };
}

function messageOf(validation: ValueMap, compile: (text: string) => Expression): (bindings: Bindings) => string {
  const fixed = textAt(validation, 'message') || `failed expression: ${textAt(validation, 'expression').trim()}`;
  const text = textAt(validation, 'messageExpression');
  const evaluate = text === '' ? undefined : compile(text);
  return (bindings) => {
    const value = evaluate?.(bindings);
    return typeof value === 'string' ? value : fixed;
  };
}

function compileExpression(text: string, onFault: (fault: string) => void): Expression {
  const evaluate = planned(text, onFault);
  return (bindings) => {
    const value = evaluate?.(bindings);
    if (!isCelError(value)) return value;
    const [, missing] = /^unbound function: (\w+)|^unresolved attribute/.exec(value.message) ?? [];
    if (/^unbound function|^unresolved attribute/.test(value.message)) {
      onFault(
        missing === undefined ? 'a name that is not known here' : `the function ${missing}, which is not known here`,
      );
    }
    return undefined;
  };
}

function planned(text: string, onFault: (fault: string) => void) {
  if (text.length > MAX_LENGTH) return tooLong(onFault);
  try {
    return plan(environment, parse(text));
  } catch {
    onFault('an expression that does not parse here');
    return undefined;
  }
}

function tooLong(onFault: (fault: string) => void): undefined {
  onFault(`an expression of more than ${MAX_LENGTH} characters`);
}
