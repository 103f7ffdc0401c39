/** A block's body as one map: attributes by name, blocks as a list by type. */

import {BLOCK_PLACE} from '../../declaration.ts';
import {isTermList, isTermMap, isUnknown, type Term, type TermMap, UNKNOWN} from '../../terms/term.ts';
import {evaluate} from '../evaluate/evaluate.ts';
import {type Scope, withLocals} from '../evaluate/scope.ts';
import type {Block, Body, Expression} from '../syntax/expression.ts';

/** Says nothing about what the resource is. https://developer.hashicorp.com/terraform/language/meta-arguments */
const META: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'depends_on']);

/** Attributes that come out null are as if they were not there. */
export function evaluateBody(body: Body, scope: Scope): TermMap {
  return fillBody(new Map<string, Term>(), body, scope);
}

function evaluateBlock({body, span}: Block, scope: Scope): TermMap {
  const map = new Map<string, Term>();
  scope.places.set(map, BLOCK_PLACE, span);
  return fillBody(map, body, scope);
}

function fillBody(map: Map<string, Term>, body: Body, scope: Scope): TermMap {
  for (const {name, value, span} of body.attributes) {
    if (META.has(name)) continue;
    const term = evaluate(encodedValue(value), scope);
    if (term === null) continue;
    map.set(name, term);
    scope.places.set(map, name, span);
  }
  for (const block of body.blocks) addBlock(map, block, scope);
  return map;
}

/** What is written as JSON by the attribute itself is looked at as it stands, with its places. */
function encodedValue(value: Expression): Expression {
  const [arg] = value.kind === 'call' && value.name === 'jsonencode' ? value.args : [];
  return arg ?? value;
}

function addBlock(map: Map<string, Term>, block: Block, scope: Scope): void {
  const [label] = block.labels;
  const isDynamic = block.type === 'dynamic' && label !== undefined;
  const name = isDynamic ? label : block.type;
  const items = isDynamic ? expandDynamic(block, label, scope) : [evaluateBlock(block, scope)];
  const before = map.get(name);
  const list = [...(isTermList(before) ? before : []), ...items];
  map.set(name, list);
  if (scope.places.get(map, name) === undefined) scope.places.set(map, name, block.span);
  for (const [index, item] of list.entries()) {
    const span = isTermMap(item) && items.includes(item) ? block.span : placeOf(before, index, scope);
    if (span !== undefined) scope.places.set(list, index, span);
  }
}

function placeOf(list: Term | undefined, index: number, scope: Scope) {
  return isTermList(list) ? scope.places.get(list, index) : undefined;
}

/** One block for each element; when the elements are unknown, one that may be any number of them. */
function expandDynamic(block: Block, label: string, scope: Scope): Term[] {
  const content = block.body.blocks.find(({type}) => type === 'content');
  const collection = block.body.attributes.find(({name}) => name === 'for_each')?.value;
  if (content === undefined || collection === undefined) return [UNKNOWN];
  const iterator = block.body.attributes.find(({name}) => name === 'iterator')?.value;
  const name = iterator?.kind === 'variable' ? iterator.name : label;
  const elements = elementsOf(evaluate(collection, scope));
  return elements.map((element) =>
    isUnknown(element) ? UNKNOWN : evaluateBlock(content, withLocals(scope, [[name, element]])),
  );
}

/** Each as `{key, value}`, as blocks and `each` see them. */
export function elementsOf(term: Term): Term[] {
  if (isTermMap(term)) return [...term].map(([key, value]) => element(key, value));
  if (isTermList(term)) return term.map((value) => (isUnknown(value) ? UNKNOWN : element(value, value)));
  return [UNKNOWN];
}

function element(key: Term, value: Term): TermMap {
  return new Map([
    ['key', key],
    ['value', value],
  ]);
}
