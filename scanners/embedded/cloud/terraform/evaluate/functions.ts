/** The functions of Terraform that can be worked out. https://developer.hashicorp.com/terraform/language/functions */
import {fromJsonText, toJsonText} from '../../terms/json-text.ts';
import {
  fromNumber,
  isTermList,
  isTermMap,
  isUnknown,
  type Term,
  type TermMap,
  toBoolean,
  toNumber,
  toText,
  UNKNOWN,
} from '../../terms/term.ts';

/** Longer lists and texts are not made. */
const MAX_SIZE = 10_000;

type Call = (args: readonly Term[]) => Term;

/** `UNKNOWN` for a function that is not known here and for arguments of which too little is known. */
export function callFunction(name: string, args: readonly Term[]): Term {
  return FUNCTIONS.get(name)?.(args) ?? UNKNOWN;
}

/** Functions of known texts. */
function texts(call: (...args: string[]) => Term): Call {
  return (args) => {
    const known = args.map(toText);
    const isKnown = known.every((text) => text !== undefined && text.length <= MAX_SIZE);
    return isKnown ? call(...known.map((text) => text ?? '')) : UNKNOWN;
  };
}

/** Functions of one list; a set is a list here. */
function list(call: (items: readonly Term[], ...rest: Term[]) => Term): Call {
  return ([first, ...rest]) => (isTermList(first) ? call(first, ...rest) : UNKNOWN);
}

function map(call: (entries: TermMap, ...rest: Term[]) => Term): Call {
  return ([first, ...rest]) => (isTermMap(first) ? call(first, ...rest) : UNKNOWN);
}

function numbers(call: (...args: number[]) => number): Call {
  return (args) => {
    const known = args.map(toNumber);
    return known.every((value) => value !== undefined)
      ? fromNumber(call(...known.map((value) => value ?? 0)))
      : UNKNOWN;
  };
}

const identity: Call = ([first]) => first ?? UNKNOWN;

const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['abs', numbers(Math.abs)],
  ['ceil', numbers(Math.ceil)],
  ['floor', numbers(Math.floor)],
  ['max', numbers(Math.max)],
  ['min', numbers(Math.min)],
  ['lower', texts((text) => text.toLowerCase())],
  ['upper', texts((text) => text.toUpperCase())],
  ['trimspace', texts((text) => text.trim())],
  ['trimprefix', texts((text, prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
  [
    'trimsuffix',
    texts((text, suffix = '') => (suffix && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text)),
  ],
  ['startswith', texts((text, prefix = '') => text.startsWith(prefix))],
  ['endswith', texts((text, suffix = '') => text.endsWith(suffix))],
  ['strcontains', texts((text, part = '') => text.includes(part))],
  ['split', texts((separator, text = '') => text.split(separator).slice(0, MAX_SIZE))],
  ['replace', texts((text, from = '', to = '') => (isPattern(from) ? UNKNOWN : text.replaceAll(from, to)))],
  ['join', join],
  ['format', format],
  ['concat', concat],
  ['length', length],
  ['element', list((items, index) => elementAt(items, index))],
  ['contains', list(contains)],
  ['compact', list((items) => items.filter((item) => item !== '' && item !== null))],
  ['distinct', list((items) => (items.some(isUnknown) ? UNKNOWN : [...new Set(items)]))],
  ['flatten', list((items) => flatten(items))],
  ['one', list((items) => (items.length === 1 ? (items[0] ?? null) : items.length === 0 ? null : UNKNOWN))],
  ['reverse', list((items) => items.toReversed())],
  ['slice', list((items, from, to) => items.slice(toNumber(from) ?? 0, toNumber(to) ?? items.length))],
  ['toset', identity],
  ['tolist', identity],
  ['tomap', identity],
  ['nonsensitive', identity],
  ['sensitive', identity],
  ['tostring', ([value]) => toText(value) ?? UNKNOWN],
  ['tonumber', ([value]) => fromKnown(toNumber(value))],
  ['tobool', ([value]) => toBoolean(value) ?? UNKNOWN],
  ['coalesce', (args) => firstThat(args, (arg) => arg !== null && arg !== '')],
  ['coalescelist', (args) => firstThat(args, (arg) => isTermList(arg) && arg.length > 0)],
  ['try', (args) => firstThat(args, () => true)],
  ['can', ([value]) => (isUnknown(value) ? UNKNOWN : true)],
  ['keys', map((entries) => [...entries.keys()].sort())],
  ['values', map((entries) => [...entries].sort(byKey).map(([, value]) => value))],
  ['lookup', map((entries, key, fallback) => lookup(entries, key, fallback))],
  ['merge', merge],
  ['zipmap', zipmap],
  ['jsonencode', ([value]) => (value === undefined ? UNKNOWN : toJsonText(value))],
  ['jsondecode', texts((text) => fromJsonText(text))],
  ['range', range],
]);

function isPattern(text: string): boolean {
  return text.length > 1 && text.startsWith('/') && text.endsWith('/');
}

function fromKnown(value: number | undefined): Term {
  return value === undefined ? UNKNOWN : fromNumber(value);
}

function byKey([a]: readonly [string, Term], [b]: readonly [string, Term]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function join([separator, ...rest]: readonly Term[]): Term {
  const items = rest.flatMap((item) => (isTermList(item) ? item : [item])).map(toText);
  if (typeof separator !== 'string' || items.some((item) => item === undefined)) return UNKNOWN;
  return items.join(separator);
}

/** Only `%s`, `%d`, `%v` and `%%`. */
function format([pattern, ...args]: readonly Term[]): Term {
  const known = args.map(toText);
  if (typeof pattern !== 'string' || known.some((text) => text === undefined)) return UNKNOWN;
  if (/%[^sdv%]/.test(pattern)) return UNKNOWN;
  let next = 0;
  return pattern.replace(/%[sdv%]/g, (verb) => {
    if (verb === '%%') return '%';
    next += 1;
    return known[next - 1] ?? '';
  });
}

function concat(args: readonly Term[]): Term {
  const items = args.flatMap((arg): readonly Term[] => (isTermList(arg) ? arg : [UNKNOWN]));
  return items.length > MAX_SIZE ? UNKNOWN : items;
}

function length([value]: readonly Term[]): Term {
  if (isTermList(value)) return value.some(isUnknown) ? UNKNOWN : BigInt(value.length);
  if (isTermMap(value)) return BigInt(value.size);
  return typeof value === 'string' ? BigInt([...value].length) : UNKNOWN;
}

/** Counts around the end of the list, as Terraform does. */
function elementAt(items: readonly Term[], index: Term | undefined): Term {
  const at = toNumber(index);
  if (at === undefined || items.length === 0) return UNKNOWN;
  return items[((Math.trunc(at) % items.length) + items.length) % items.length] ?? UNKNOWN;
}

function contains(items: readonly Term[], wanted: Term | undefined): Term {
  if (wanted === undefined || isUnknown(wanted)) return UNKNOWN;
  if (items.includes(wanted)) return true;
  return items.some(isUnknown) ? UNKNOWN : false;
}

function flatten(items: readonly Term[]): Term {
  const flat: Term[] = [];
  const waiting: Term[] = [...items].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (isTermList(item)) waiting.push(...item.toReversed());
    else flat.push(item);
    if (flat.length + waiting.length > MAX_SIZE) return UNKNOWN;
  }
  return flat;
}

/** Of what is unknown nobody knows whether it would have been taken. */
function firstThat(args: readonly Term[], isWanted: (arg: Term) => boolean): Term {
  for (const arg of args) {
    if (isUnknown(arg)) return UNKNOWN;
    if (isWanted(arg)) return arg;
  }
  return UNKNOWN;
}

function lookup(entries: TermMap, key: Term | undefined, fallback: Term | undefined): Term {
  const name = toText(key);
  return name === undefined ? UNKNOWN : (entries.get(name) ?? fallback ?? UNKNOWN);
}

function merge(args: readonly Term[]): Term {
  const known = args.filter((arg) => arg !== null);
  if (!known.every(isTermMap)) return UNKNOWN;
  return new Map(known.flatMap((entries) => [...entries]));
}

function zipmap([keys, values]: readonly Term[]): Term {
  if (!isTermList(keys) || !isTermList(values)) return UNKNOWN;
  const names = keys.map(toText);
  if (names.some((name) => name === undefined)) return UNKNOWN;
  return new Map(names.map((name, index) => [name ?? '', values[index] ?? null]));
}

function range(args: readonly Term[]): Term {
  const [first, second, third] = args.map(toNumber);
  if (first === undefined) return UNKNOWN;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (end >= start ? 1 : -1);
  const count = Math.ceil((end - start) / step);
  if (!(count >= 0 && count <= MAX_SIZE)) return UNKNOWN;
  return Array.from({length: count}, (_, index) => fromNumber(start + index * step));
}
