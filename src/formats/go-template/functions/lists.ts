/** Sprig's functions of lists (https://masterminds.github.io/sprig/lists.html). */
import type {GoFunction} from '../go-function.ts';
import {type GoValue, isEmpty} from '../go-value.ts';
import {TemplateError} from '../template-error.ts';
import {contentKey, float, functionTable, integer, list, size} from './arguments.ts';

const append: GoFunction = ([values, value = null]) => [...list(values), value];
const prepend: GoFunction = ([values, value = null]) => [value, ...list(values)];
const first: GoFunction = ([values]) => list(values)[0] ?? null;
const last: GoFunction = ([values]) => list(values).at(-1) ?? null;
const rest: GoFunction = ([values]) => list(values).slice(1);
const initial: GoFunction = ([values]) => list(values).slice(0, -1);
const reverse: GoFunction = ([values]) => list(values).toReversed();
const uniq: GoFunction = ([values]) => [...new Map(list(values).map((value) => [contentKey(value), value])).values()];
const compact: GoFunction = ([values]) => list(values).filter((value) => !isEmpty(value));
const has: GoFunction = ([needle = null, values]) => {
  const key = contentKey(needle);
  return list(values).some((value) => contentKey(value) === key);
};
const without: GoFunction = ([values, ...omitted]) => {
  const keys = new Set(omitted.map((value) => contentKey(value)));
  return list(values).filter((value) => !keys.has(contentKey(value)));
};
const slice: GoFunction = ([values, from, to]) =>
  typeof values === 'string'
    ? values.slice(size(from), to === undefined ? undefined : size(to))
    : list(values).slice(size(from), to === undefined ? undefined : size(to));
const chunk: GoFunction = ([length, values]) => chunks(list(values), size(length));

export const LISTS = functionTable({
  ...{list: (args) => [...args], tuple: (args) => [...args]},
  ...{append, mustAppend: append, push: append, mustPush: append},
  ...{prepend, mustPrepend: prepend, first, mustFirst: first, last, mustLast: last},
  ...{rest, mustRest: rest, initial, mustInitial: initial, reverse, mustReverse: reverse, uniq, mustUniq: uniq},
  ...{compact, mustCompact: compact, has, mustHas: has, without, mustWithout: without},
  ...{slice, mustSlice: slice, chunk, mustChunk: chunk},
  concat: (args) => args.flatMap((values) => [...list(values)]),
  all: (args) => args.every((value) => !isEmpty(value)),
  any: (args) => args.some((value) => !isEmpty(value)),
  until: ([count], {step}) => range(0n, integer(count), integer(count) < 0n ? -1n : 1n, step),
  untilStep: ([start, stop, by], {step}) => range(integer(start), integer(stop), integer(by), step),
  seq: (args, {step}) => sequence(args.map(integer), step).join(' '),
  maxf: (args) => Math.max(...args.map(float)),
  minf: (args) => Math.min(...args.map(float)),
});

function chunks(values: readonly GoValue[], length: number): GoValue {
  if (length < 1) throw new TemplateError('chunks need a length of at least 1');
  return Array.from({length: Math.ceil(values.length / length)}, (_, index) =>
    values.slice(index * length, (index + 1) * length),
  );
}

/** Longest list of numbers that one call makes. */
const MAX_NUMBERS = 100_000;

function range(start: bigint, stop: bigint, by: bigint, step: (count: number) => void): readonly bigint[] {
  if (by === 0n || (stop > start && by < 0n) || (stop < start && by > 0n)) return [];
  const count = (stop - start + by + (by > 0n ? -1n : 1n)) / by;
  if (count > MAX_NUMBERS) throw new TemplateError(`more than ${MAX_NUMBERS} numbers in a list`);
  step(Number(count));
  return Array.from({length: Number(count)}, (_, index) => start + BigInt(index) * by);
}

/** `seq 3`, `seq 1 3`, `seq 1 2 9` as the command of that name. */
function sequence(args: readonly bigint[], step: (count: number) => void): readonly bigint[] {
  const [a = 1n, b, c] = args;
  const [start, end] = b === undefined ? [1n, a] : [a, c ?? b];
  const by = c === undefined || b === undefined ? (end < start ? -1n : 1n) : b;
  return range(start, end + (by < 0n ? -1n : 1n), by, step);
}
