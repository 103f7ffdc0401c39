/** Sprig's functions of maps (https://masterminds.github.io/sprig/dicts.html). */
import type {GoFunction} from '../go-function.ts';
import {type GoMap, type GoValue, isEmpty, isList, isMap} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';
import {anyText, functionTable, map, text} from './arguments.ts';

const merge: GoFunction = ([first, ...others], {step}) => mergeAll(map(first), others, {overwrites: false, step});
const mergeOverwrite: GoFunction = ([first, ...others], {step}) =>
  mergeAll(map(first), others, {overwrites: true, step});
const deepCopy: GoFunction = ([value = null], {step}) => copyOf(value, step);

export const DICTS = functionTable({
  ...{merge, mustMerge: merge, mergeOverwrite, mustMergeOverwrite: mergeOverwrite, deepCopy, mustDeepCopy: deepCopy},
  dict: (args) => toDict(args),
  get: ([dict, key]) => getFrom(map(dict), text(key)),
  set: ([dict, key, value = null]) => map(dict).set(text(key), value),
  unset: ([dict, key]) => without(map(dict), text(key)),
  hasKey: ([dict, key]) => map(dict).has(text(key)),
  pluck: ([key, ...dicts]) => dicts.map(map).flatMap((dict) => valuesOf(dict, [text(key)])),
  keys: (dicts) => dicts.flatMap((dict) => [...map(dict).keys()]),
  values: ([dict]) => [...map(dict).values()],
  pick: ([dict, ...keys]) => entriesOf(map(dict), new Set(keys.map(text)), true),
  omit: ([dict, ...keys]) => entriesOf(map(dict), new Set(keys.map(text)), false),
  dig: (args) => dig(args),
});

/** An empty text for a key that is not there. */
function getFrom(dict: GoMap, key: string): GoValue {
  return dict.has(key) ? (dict.get(key) ?? null) : '';
}

function toDict(args: readonly GoValue[]): GoMap {
  const dict = new Map<string, GoValue>();
  for (let index = 0; index < args.length; index += 2)
    dict.set(anyText(args[index]), index + 1 < args.length ? (args[index + 1] ?? null) : '');
  return dict;
}

function without(dict: GoMap, key: string): GoMap {
  dict.delete(key);
  return dict;
}

function valuesOf(dict: GoMap, keys: readonly string[]): readonly GoValue[] {
  return keys.flatMap((key) => (dict.has(key) ? [dict.get(key) ?? null] : []));
}

function entriesOf(dict: GoMap, keys: ReadonlySet<string>, isKept: boolean): GoMap {
  return new Map([...dict].filter(([key]) => keys.has(key) === isKept));
}

/** `dig "a" "b" default dict`. */
function dig(args: readonly GoValue[]): GoValue {
  const path = args.slice(0, -2);
  const fallback = args.at(-2) ?? null;
  let value: GoValue = args.at(-1) ?? null;
  for (const key of path) {
    const dict = map(value);
    if (!dict.has(text(key))) return fallback;
    value = dict.get(text(key)) ?? null;
  }
  return value;
}

interface Merging {
  /** Values of later maps replace; else they fill in what is empty. */
  readonly overwrites: boolean;
  readonly step: (count: number) => void;
}

function mergeAll(first: GoMap, others: readonly GoValue[], merging: Merging): GoMap {
  for (const other of others) mergeInto(first, map(other), merging, 0);
  return first;
}

/** Values nest by reading YAML, which is bounded, or by `set`, which could make circles. */
const MAX_DEPTH = 300;

/** Changes `into`, as dario.cat/mergo does it for maps; maps that are taken over are shared. */
function mergeInto(into: GoMap, from: GoMap, merging: Merging, depth: number): void {
  if (depth > MAX_DEPTH) throw new TemplateError(`more than ${MAX_DEPTH} maps in each other`);
  merging.step(from.size);
  for (const [key, value] of from) {
    const own = into.get(key) ?? null;
    if (isMap(own) && isMap(value)) mergeInto(own, value, merging, depth + 1);
    else if (!into.has(key) || isEmpty(own) || (merging.overwrites && !isEmpty(value))) into.set(key, value);
  }
}

/** Throws `TemplateError` for values that contain themselves. */
export function copyOf(value: GoValue, step: (count: number) => void, depth = 0): GoValue {
  if (depth > MAX_DEPTH) throw new TemplateError(`more than ${MAX_DEPTH} values in each other`);
  if (isMap(value)) {
    step(value.size);
    return new Map([...value].map(([key, item]) => [key, copyOf(item, step, depth + 1)]));
  }
  if (!isList(value)) return value;
  step(value.length);
  return value.map((item) => copyOf(item, step, depth + 1));
}
