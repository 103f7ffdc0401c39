/**
 * Values of a template → what they come to, as far as it can be known before the stack is created.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
import {
  isList,
  isMap,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {toJsonText} from '../terms/json-text.ts';
import {isTermList, isUnknown, type Term, toNumber, toText, UNKNOWN, UNKNOWN_PART, Unknown} from '../terms/term.ts';

export interface StackScope {
  /** Value of a parameter, pseudo parameter or resource; null for `AWS::NoValue`. */
  refer(name: string): Term;
  /** Undefined when it is not known, or depends on parameters. */
  holds(condition: string): boolean | undefined;
  readonly mappings: ValueMap;
  readonly places: Places;
  /** What a text comes to where it may hold variables of its own. */
  literal(text: string): Term;
  /** Throws when the work is too much. */
  countStep(): void;
}

/** What is `AWS::NoValue` is null, and left out of maps and lists. Throws what `scope.countStep` throws. */
export function evaluateValue(value: Value, scope: StackScope): Term {
  scope.countStep();
  if (isList(value)) return evaluateList(value, scope);
  if (typeof value === 'string') return scope.literal(value);
  if (!isMap(value)) return value;
  const [only] = value.size === 1 ? value.keys() : [];
  if (only === 'Ref') return scope.refer(textAt(value, 'Ref'));
  if (only?.startsWith('Fn::')) return callFunction(only.slice(4), value.get(only) ?? null, scope);
  return evaluateMap(value, scope);
}

function evaluateList(value: readonly Value[], scope: StackScope): Term {
  const list: Term[] = [];
  for (const [index, item] of value.entries()) {
    const term = evaluateValue(item, scope);
    if (term === null) continue;
    const span = scope.places.get(value, index);
    if (span !== undefined) scope.places.set(list, list.length, span);
    list.push(term);
  }
  return list;
}

function evaluateMap(value: ValueMap, scope: StackScope): Term {
  const map = new Map<string, Term>();
  for (const [key, inner] of value) {
    const term = evaluateValue(inner, scope);
    if (term === null) continue;
    map.set(key, term);
    const span = scope.places.get(value, key);
    if (span !== undefined) scope.places.set(map, key, span);
  }
  return map;
}

function callFunction(name: string, argument: Value, scope: StackScope): Term {
  switch (name) {
    case 'Sub':
      return substitute(argument, scope);
    case 'Join':
      return join(argument, scope);
    case 'If':
      return choose(argument, scope);
    case 'FindInMap':
      return findInMap(argument, scope);
    case 'Select':
      return select(argument, scope);
    case 'Split':
      return split(argument, scope);
    case 'Base64':
      return evaluateValue(argument, scope);
    case 'ToJsonString':
      return toJsonText(evaluateValue(argument, scope));
    case 'Length':
      return length(evaluateValue(argument, scope));
    default:
      return UNKNOWN;
  }
}

/** The arguments of a function; none when they are no list. */
function listOf(argument: Value, scope: StackScope): readonly Term[] {
  const term = isList(argument) ? argument.map((item) => evaluateValue(item, scope)) : [];
  return term;
}

/** Texts beyond this are not put together. */
const MAX_TEXT = 1_000_000;

function substitute(argument: Value, scope: StackScope): Term {
  const [template, variables] = isList(argument) ? argument : [argument, undefined];
  if (typeof template !== 'string') return UNKNOWN;
  let isKnown = true;
  const text = template.replace(/\$\{([^}]{0,300})\}/g, (_, inner: string) => {
    const name = inner.trim();
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    const own = isMap(variables) ? variables.get(name) : undefined;
    const term = own === undefined ? scope.refer(name) : evaluateValue(own, scope);
    const part = toText(term);
    if (part === undefined) isKnown = false;
    return part ?? (isUnknown(term) ? term.text : undefined) ?? UNKNOWN_PART;
  });
  if (text.length > MAX_TEXT) return UNKNOWN;
  return isKnown ? text : new Unknown(text);
}

function join(argument: Value, scope: StackScope): Term {
  const [separator, parts] = listOf(argument, scope);
  if (typeof separator !== 'string' || !isTermList(parts)) return UNKNOWN;
  const texts = parts.map((part) => toText(part) ?? (isUnknown(part) ? part.text : undefined) ?? UNKNOWN_PART);
  const text = texts.join(separator);
  if (text.length > MAX_TEXT) return UNKNOWN;
  return parts.every((part) => toText(part) !== undefined) ? text : new Unknown(text);
}

/** Where the condition is not known and both ways lead to the same, that is the value. */
function choose(argument: Value, scope: StackScope): Term {
  const [condition, then = null, otherwise = null] = isList(argument) ? argument : [];
  if (typeof condition !== 'string') return UNKNOWN;
  const decided = scope.holds(condition);
  if (decided !== undefined) return evaluateValue(decided ? then : otherwise, scope);
  const [a, b] = [evaluateValue(then, scope), evaluateValue(otherwise, scope)];
  return isSame(a, b) ? a : UNKNOWN;
}

function isSame(a: Term, b: Term): boolean {
  return a === b && !isUnknown(a);
}

/** A key that is not known may be any: the value is known where all of them lead to the same. */
function findInMap(argument: Value, scope: StackScope): Term {
  const [name, first, second] = listOf(argument, scope);
  const mapping = typeof name === 'string' ? scope.mappings.get(name) : undefined;
  if (first === undefined || second === undefined) return UNKNOWN;
  const found = entriesAt([mapping], first).flatMap((inner) => entriesAt([inner], second));
  const terms = found.map((value) => evaluateValue(value ?? null, scope));
  const [one] = terms;
  return one !== undefined && terms.every((term) => isSame(one, term)) ? one : UNKNOWN;
}

function entriesAt(maps: readonly (Value | undefined)[], key: Term): readonly (Value | undefined)[] {
  const name = toText(key);
  return maps.filter(isMap).flatMap((map) => (name === undefined ? [...map.values()] : [map.get(name)]));
}

function select(argument: Value, scope: StackScope): Term {
  const [index, list] = listOf(argument, scope);
  const at = toNumber(index);
  return at === undefined || !isTermList(list) ? UNKNOWN : (list[at] ?? UNKNOWN);
}

function split(argument: Value, scope: StackScope): Term {
  const [separator, text] = listOf(argument, scope);
  if (typeof separator !== 'string' || typeof text !== 'string' || separator === '') return UNKNOWN;
  return text.split(separator, 1_000);
}

function length(term: Term): Term {
  return isTermList(term) && !term.some(isUnknown) ? BigInt(term.length) : UNKNOWN;
}
