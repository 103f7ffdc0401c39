/** A task → what rules look at: once, or once for each item of its loop. */

import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {
  isMap,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {expressionsIn, secretsIn, textsIn, untrustedIn} from './expressions.ts';
import {type LoopItem, loopItemsOf} from './loop-items.ts';
import type {Task} from './playbook.ts';
import {resolve, type Scope} from './resolve.ts';

/** Names of results that came over the network, in the whole file. */
export type Fetched = ReadonlySet<string>;

/** One after another, as a short text can stand for a great many. */
export function* taskTargets(task: Task, fetched: Fetched, places: Places): Generator<Target> {
  const items = usesItem(task) ? loopItemsOf(task.written, places) : undefined;
  if (items === undefined) yield toTarget(task, {fetched, places});
  else for (const item of items) yield toTarget(task, {fetched, places, item});
}

function usesItem({call}: Task): boolean {
  return [...call.args.values()]
    .flatMap(textsIn)
    .some((text) => expressionsIn(text).some((one) => /^item\b/.test(one)));
}

interface Around {
  readonly fetched: Fetched;
  readonly places: Places;
  readonly item?: LoopItem | undefined;
}

function toTarget(task: Task, {fetched, places, item}: Around): Target {
  const {written, call, inherited, anchor} = task;
  const scope: Scope = item === undefined ? inherited.vars : new Map([...inherited.vars, ['item', item.value]]);
  const args = resolvedArguments(call.args, scope, {places, item});
  // What stands in a variable is told at the variable.
  const own =
    item === undefined ? call.args : resolvedArguments(call.args, new Map([['item', item.value]]), {places, item});
  const command = commandOf(args);
  const name = textAt(written, 'name');
  const self: ValueMap = new Map<string, Value>([
    ['name', name],
    ['module', call.module],
    ['args', args],
    ['own', own],
    ['command', command],
    ['noLog', inherited.noLog],
    ['become', inherited.become],
    ['ignoreErrors', inherited.ignoreErrors],
    ['secrets', secretsOf(call.args)],
    ['untrusted', untrustedIn(command, {fetched, prompted: inherited.prompted})],
  ]);
  const commandSpan = places.get(args, 'cmd') ?? places.get(args, 'argv');
  if (commandSpan !== undefined) places.set(self, 'command', commandSpan);
  const ignoring = places.get(written, 'ignore_errors');
  if (ignoring !== undefined) places.set(self, 'ignoreErrors', ignoring);
  const identity = ['ansible', shortKey(name), call.module, ...(item === undefined ? [] : [itemName(item.value)])];
  return {self, anchor, bindings: {task: self, args}, scope: 'file', identity};
}

function resolvedArguments(args: ValueMap, scope: Scope, {places, item}: Pick<Around, 'places' | 'item'>): ValueMap {
  const result = new Map<string, Value>();
  for (const [key, value] of args) {
    const resolved = resolve(value, scope);
    const span: Span | undefined = resolved !== value && item?.span ? item.span : places.get(args, key);
    result.set(key, resolved);
    if (span !== undefined) places.set(result, key, span);
  }
  return result;
}

function commandOf(args: ValueMap): string {
  const written = args.get('cmd') ?? args.get('argv') ?? '';
  return typeof written === 'string' ? written : textsIn(written).toReversed().join(' ');
}

function secretsOf(args: ValueMap): readonly string[] {
  return [...new Set([...args.values()].flatMap(textsIn).flatMap(secretsIn))];
}

/** Not its values, which can be secrets. */
function itemName(item: Value): string {
  const named = isMap(item) ? (item.get('name') ?? item.get('dest') ?? item.get('path')) : item;
  return typeof named === 'string' ? shortKey(named) : '';
}
