/** Values of a deployment → what they come to. https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-expressions */
import {
  isList,
  isMap,
  mapAt,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type Term, UNKNOWN} from '../terms/term.ts';

export interface DeploymentScope {
  readonly root: ValueMap;
  /** Parameters that another template gives. */
  readonly given: ReadonlyMap<string, Term>;
  readonly places: Places;
  /** Throws when the work is too much. */
  countStep(): void;
}

/** Variables that refer to each other deeper are unknown. */
const MAX_DEPTH = 20;

/** Parameters have their defaults; other functions than those that name a parameter or variable are not worked out. */
export function evaluateArm(value: Value, scope: DeploymentScope, depth = 0): Term {
  scope.countStep();
  if (typeof value === 'string') return evaluateText(value, scope, depth);
  if (isList(value)) {
    const list = value.map((item) => evaluateArm(item, scope, depth));
    for (const index of list.keys()) copyPlace(value, list, index, scope.places);
    return list;
  }
  if (!isMap(value)) return value;
  const map = new Map<string, Term>();
  for (const [key, inner] of value) {
    const term = evaluateArm(inner, scope, depth);
    if (term === null) continue;
    map.set(key, term);
    copyPlace(value, map, key, scope.places);
  }
  return map;
}

function copyPlace(from: object, to: object, key: string | number, places: Places): void {
  const span = places.get(from, key);
  if (span !== undefined) places.set(to, key, span);
}

const CONSTANTS: ReadonlyMap<string, Term> = new Map<string, Term>([
  ['[true()]', true],
  ['[false()]', false],
  ['[null()]', null],
]);

/** `[[` is a bracket that is none. */
function evaluateText(text: string, scope: DeploymentScope, depth: number): Term {
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  if (text.startsWith('[[')) return text.slice(1);
  const constant = CONSTANTS.get(text);
  if (constant !== undefined) return constant;
  const [, kind, name] = /^\[\s*(parameters|variables)\(\s*'([^']{1,200})'\s*\)\s*\]$/.exec(text) ?? [];
  if (name === undefined || depth > MAX_DEPTH) return UNKNOWN;
  if (kind === 'variables') {
    const value = mapAt(scope.root, 'variables').get(name);
    return value === undefined ? UNKNOWN : evaluateArm(value, scope, depth + 1);
  }
  const given = scope.given.get(name);
  const parameter = mapAt(scope.root, 'parameters', name);
  const value = parameter.get('defaultValue');
  if (given !== undefined) return given;
  // What is secret is reported at the parameter.
  if (value === undefined || textAt(parameter, 'type').toLowerCase().startsWith('secure')) return UNKNOWN;
  return evaluateArm(value, scope, depth + 1);
}
