/** Values of a deployment → what they come to. https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-expressions */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {isTermList, isTermMap, type Term, toNumber, UNKNOWN} from '../terms/term.ts';

export interface DeploymentScope {
  readonly root: ValueMap;
  /** Parameters that another template gives. */
  readonly given: ReadonlyMap<string, Term>;
  readonly places: Places;
  /** How far the loops around are, by their names; the innermost has the empty name, too. */
  readonly copies: ReadonlyMap<string, number>;
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
  return evaluateMap(value, scope, depth);
}

function evaluateMap(value: ValueMap, scope: DeploymentScope, depth: number): Term {
  const map = new Map<string, Term>();
  for (const [key, inner] of value) {
    if (key === 'copy' && isList(inner)) {
      for (const loop of inner.filter(isMap)) addCopies(map, loop, scope, depth);
      continue;
    }
    const term = evaluateArm(inner, scope, depth);
    if (term === null) continue;
    map.set(key, term);
    copyPlace(value, map, key, scope.places);
  }
  return map;
}

/** `{"name": …, "count": …, "input": …}` makes a list. https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/copy-properties */
function addCopies(map: Map<string, Term>, loop: ValueMap, scope: DeploymentScope, depth: number): void {
  const name = textAt(loop, 'name');
  const input = loop.get('input');
  if (name === '' || input === undefined) return;
  const list = copyScopes(loop, scope, depth).map((one) => evaluateArm(input, one, depth));
  map.set(name, list);
  const span = scope.places.get(loop, 'name');
  if (span === undefined) return;
  scope.places.set(map, name, span);
  for (const index of list.keys()) scope.places.set(list, index, span);
}

/** Copies beyond these differ by their names alone. */
const MAX_COPIES = 100;

/** A scope for each copy; the one around where their number is not known. `loop` has a `name` and a `count`. */
export function copyScopes(loop: ValueMap, scope: DeploymentScope, depth = 0): readonly DeploymentScope[] {
  const count = toNumber(evaluateArm(loop.get('count') ?? null, scope, depth));
  if (count === undefined || count < 0) return [scope];
  const name = textAt(loop, 'name');
  return Array.from({length: Math.min(count, MAX_COPIES)}, (_, index) => ({
    ...scope,
    copies: new Map([...scope.copies, ['', index], [name, index]]),
  }));
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
  const [, counted, named = text] = /^\[\s*(length)\((.*)\)\s*\]$/.exec(text) ?? [];
  const term = evaluateName(counted === undefined ? text : `[${named}]`, scope, depth);
  if (counted === undefined) return term;
  return isTermList(term) ? BigInt(term.length) : UNKNOWN;
}

/** `variables('a').b[copyIndex()]` and the like; every other expression is not worked out. */
const NAMED =
  /^\[\s*(parameters|variables)\(\s*'([^']{1,200})'\s*\)((?:\.\w+|\[\d{1,4}\]|\[copyIndex\((?:'\w{1,100}')?\)\])*)\s*\]$/i;

function evaluateName(text: string, scope: DeploymentScope, depth: number): Term {
  const [, kind = '', name, path = ''] = NAMED.exec(text) ?? [];
  if (name === undefined || depth > MAX_DEPTH) return UNKNOWN;
  const whole = kind.toLowerCase() === 'variables' ? variable(name, scope, depth) : parameter(name, scope, depth);
  let term: Term | undefined = whole;
  for (const [, key, index, loop] of path.matchAll(/\.(\w+)|\[(\d+)\]|\[copyIndex\((?:'(\w+)')?\)\]/gi)) {
    const at = index === undefined ? scope.copies.get(loop ?? '') : Number(index);
    if (key !== undefined) term = isTermMap(term) ? term.get(key) : undefined;
    else term = isTermList(term) && at !== undefined ? term[at] : undefined;
  }
  return term ?? UNKNOWN;
}

/** Lists that are made by loops stand under `copy`. */
function variable(name: string, scope: DeploymentScope, depth: number): Term {
  const variables = mapAt(scope.root, 'variables');
  const value = variables.get(name);
  if (value !== undefined) return evaluateArm(value, scope, depth + 1);
  const loop = listAt(variables, 'copy').find((one) => textAt(one, 'name') === name);
  if (!isMap(loop)) return UNKNOWN;
  const made = new Map<string, Term>();
  addCopies(made, loop, scope, depth + 1);
  return made.get(name) ?? UNKNOWN;
}

function parameter(name: string, scope: DeploymentScope, depth: number): Term {
  const given = scope.given.get(name);
  const declared = mapAt(scope.root, 'parameters', name);
  const value = declared.get('defaultValue');
  if (given !== undefined) return given;
  // What is secret is reported at the parameter.
  if (value === undefined || textAt(declared, 'type').toLowerCase().startsWith('secure')) return UNKNOWN;
  return evaluateArm(value, scope, depth + 1);
}
