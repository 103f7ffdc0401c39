/** Terms → values that rules look at, with their places. */
import type {Places, Value} from '../../../../src/formats/cel-rules/value.ts';
import {BLOCK_PLACE} from '../declaration.ts';
import {readJsonTerm} from '../terms/json-text.ts';
import {isTermList, isTermMap, isUnknown, type Term, type TermMap} from '../terms/term.ts';
import {RuleMap} from './rule-map.ts';
import type {UnknownWatch} from './unknown-watch.ts';

/** Attributes that hold JSON: policies, definitions of containers. Rules see what the text says. */
const JSON_ATTRIBUTE = /(?:policy|policies|definitions?)$/;

/** Deeper values are left out; expressions are not that deep. */
const MAX_DEPTH = 60;

interface Conversion {
  readonly places: Places;
  readonly watch: UnknownWatch;
}

/** A block's body as rules see it. */
export function toRuleMap(map: TermMap, conversion: Conversion, depth = 0): RuleMap {
  const entries: [string, Value][] = [];
  const uncertain = new Set<string>();
  for (const [key, raw] of map) {
    const term = readJson(key, raw);
    const value = depth > MAX_DEPTH ? undefined : convert(term, conversion, depth);
    if (value !== undefined) entries.push([key, value]);
    if (isUncertain(term)) uncertain.add(key);
  }
  const result = new RuleMap(entries, uncertain, conversion.watch);
  copyPlaces(map, result, [BLOCK_PLACE, ...map.keys()], conversion.places);
  return result;
}

/** Undefined for what is not known. */
function convert(term: Term, conversion: Conversion, depth: number): Value | undefined {
  if (isUnknown(term)) return undefined;
  if (isTermMap(term)) return toRuleMap(term, conversion, depth + 1);
  if (!isTermList(term)) return term;
  const kept = term.flatMap((item, index) => {
    const value = convert(item, conversion, depth + 1);
    return value === undefined ? [] : [{index, value}];
  });
  const list = kept.map(({value}) => value);
  for (const [at, {index}] of kept.entries()) {
    const span = conversion.places.get(term, index);
    if (span !== undefined) conversion.places.set(list, at, span);
  }
  return list;
}

function isUncertain(term: Term): boolean {
  return isUnknown(term) || (isTermList(term) && term.some(isUncertain));
}

function readJson(key: string, term: Term): Term {
  return JSON_ATTRIBUTE.test(key) ? readJsonTerm(term) : term;
}

function copyPlaces(from: object, to: object, keys: Iterable<string>, places: Places): void {
  for (const key of keys) {
    const span = places.get(from, key);
    if (span !== undefined) places.set(to, key, span);
  }
}
