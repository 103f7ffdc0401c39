/** Every expression of a workflow, with its exact place and what is known of it. */

import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {isMap, type Places, type Span, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {findExpressions} from '../expressions/find-expressions.ts';
import {parseCondition} from '../flow/reachable-triggers.ts';
import {tryParse} from '../flow/text-taint.ts';
import type {UsesReference} from '../model/uses-reference.ts';
import {type Scope, taintOf} from '../taint/taint-of.ts';
import {type ExpressionPlace, expressionFacts} from './expression-facts.ts';
import {isScriptInput} from './script-inputs.ts';

/** A map of the workflow whose texts are looked at, and what rules may know around it. */
export interface Region {
  readonly raw: ValueMap;
  /** Keys that are looked at on their own. */
  readonly without: ReadonlySet<string>;
  readonly uses: UsesReference | undefined;
  readonly scope: Scope;
  readonly where: 'workflow' | 'job' | 'step';
  readonly around: Omit<Target, 'self' | 'anchor'>;
}

export interface TextSource {
  readonly text: string;
  readonly places: Places;
  /** Called for an expression that cannot be read; the offset is where it stands. */
  readonly onUnreadable: (offset: number) => void;
}

/** In the order of the file. */
export function expressionTargets(region: Region, source: TextSource): readonly Target[] {
  return textsOf(region).flatMap((text) => targetsIn(text, region, source));
}

interface Text {
  readonly value: string;
  readonly owner: object;
  readonly key: string | number;
  /** Keys from the region to the text. */
  readonly path: readonly string[];
}

/** A loop: documents can be as deep as their reader allows. */
function textsOf({raw, without}: Region): readonly Text[] {
  const found: Text[] = [];
  const pending: {readonly value: Value; readonly path: readonly string[]}[] = [{value: raw, path: []}];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const {value: owner, path} = next;
    const entries = isMap(owner) ? [...owner] : Array.isArray(owner) ? [...owner.entries()] : [];
    for (const [key, value] of entries.toReversed()) {
      if (path.length === 0 && without.has(String(key))) continue;
      const own = [...path, String(key)];
      if (typeof value === 'string') found.push({value, owner: Object(owner), key, path: own});
      else pending.push({value, path: own});
    }
  }
  return found;
}

function targetsIn(text: Text, region: Region, source: TextSource): readonly Target[] {
  const place = placeOf(text, region);
  const span = source.places.get(text.owner, text.key);
  if (place.place === 'if') return [conditionTarget(text, place, region, span)];
  const found = findExpressions(text.value);
  const starts = found.length === 0 || span === undefined ? [] : offsetsOf(source.text, span);
  return found.map(({body, start, end}, index) => {
    const offset = starts[index];
    const anchor =
      offset === undefined || starts.length !== found.length
        ? (span ?? {start: 0, end: 1})
        : {start: offset, end: offset + end - start};
    const expression = tryParse(body);
    if (expression === undefined) source.onUnreadable(anchor.start);
    const taint = expression === undefined ? undefined : taintOf(expression, region.scope);
    return makeTarget(expressionFacts(body, place, expression, taint), anchor, region, [...text.path, body]);
  });
}

/** A condition is an expression as a whole, with braces or without. */
function conditionTarget(text: Text, place: ExpressionPlace, region: Region, span: Span | undefined): Target {
  const facts = expressionFacts(text.value, place, parseCondition(text.value), undefined);
  return makeTarget(facts, span ?? {start: 0, end: 1}, region, [...text.path]);
}

function makeTarget(facts: ValueMap, anchor: Span, {around}: Region, key: readonly string[]): Target {
  const bindings = {...around.bindings, expression: facts};
  return {
    ...around,
    self: facts,
    anchor,
    bindings,
    identity: [...around.identity, ...key.map((part) => shortKey(part.trim()))],
  };
}

/** Offsets of `${{` in the source of a text: the same number as in its value, unless quotes hide some. */
function offsetsOf(source: string, {start, end}: Span): readonly number[] {
  const offsets: number[] = [];
  for (let at = source.indexOf('${{', start); at !== -1 && at < end; at = source.indexOf('${{', at + 3))
    offsets.push(at);
  return offsets;
}

function placeOf({path}: Text, {uses, where}: Region): ExpressionPlace {
  const [first = '', second = ''] = path;
  if (path.length === 1 && first === 'run') return {where, place: 'script', key: 'run'};
  if (path.length === 1 && first === 'if') return {where, place: 'if', key: 'if'};
  if (first === 'with' && path.length === 2) {
    return {where, place: isScriptInput(uses, second) ? 'script' : 'with', key: second};
  }
  return {where, place: first === 'env' && path.length === 2 ? 'env' : 'other', key: path.at(-1) ?? ''};
}
