/**
 * Label selectors. An empty one selects everything.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
import {isMap, listAt, mapAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';

export type Labels = ReadonlyMap<string, string>;

export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'unknown';
  readonly values: readonly string[];
}

export interface Selector {
  readonly requirements: readonly Requirement[];
}

/** A `LabelSelector`; what is no map selects everything, as one that is left out does. */
export function toSelector(value: Value | undefined): Selector {
  if (!isMap(value)) return {requirements: []};
  const expressions = listAt(value, 'matchExpressions').filter(isMap).map(toRequirement);
  return {requirements: [...toEqualities(mapAt(value, 'matchLabels')), ...expressions]};
}

/** A plain map of labels, as in a Service. */
export function toLabelSelector(labels: ValueMap): Selector {
  return {requirements: toEqualities(labels)};
}

function toEqualities(labels: ValueMap): readonly Requirement[] {
  return [...toLabels(labels)].map(([key, value]) => ({key, operator: 'In', values: [value]}));
}

const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const;

function toRequirement(expression: ValueMap): Requirement {
  return {
    key: String(expression.get('key') ?? ''),
    operator: OPERATORS.find((operator) => operator === expression.get('operator')) ?? 'unknown',
    values: listAt(expression, 'values').map(String),
  };
}

export function toLabels(map: ValueMap): Labels {
  return new Map([...map].map(([key, value]) => [key, isMap(value) || Array.isArray(value) ? '' : String(value)]));
}

export function matches({requirements}: Selector, labels: Labels): boolean {
  return requirements.every((requirement) => holds(requirement, labels.get(requirement.key)));
}

function holds({operator, values}: Requirement, label: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    case 'unknown':
      return false;
  }
}
