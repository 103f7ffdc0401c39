/** `count` and `for_each`: the instances of a resource or of a module call. */

import {type Term, toNumber, UNKNOWN} from '../../terms/term.ts';
import {evaluate} from '../evaluate/evaluate.ts';
import {elementsOf} from './evaluate-body.ts';
import type {Instance} from './instance.ts';
import {attributeOf, type Declared} from './module.ts';

/** More are not looked at one by one: they differ in little. */
const MAX_INSTANCES = 20;

/** Names that each instance sees; none when there are no instances. */
export function expand({block, file}: Declared, instance: Instance): readonly ReadonlyMap<string, Term>[] {
  const scope = instance.scopeOf(file);
  const count = attributeOf(block, 'count');
  if (count !== undefined) return expandCount(evaluate(count, scope));
  const forEach = attributeOf(block, 'for_each');
  if (forEach === undefined) return [new Map()];
  const elements = elementsOf(evaluate(forEach, scope)).slice(0, MAX_INSTANCES);
  return elements.map((element) => new Map([['each', element]]));
}

function expandCount(count: Term): readonly ReadonlyMap<string, Term>[] {
  const known = toNumber(count);
  if (known === undefined) return [counted(UNKNOWN)];
  return Array.from({length: Math.min(Math.max(0, known), MAX_INSTANCES)}, (_, index) => counted(BigInt(index)));
}

function counted(index: Term): ReadonlyMap<string, Term> {
  return new Map([['count', new Map([['index', index]])]]);
}
