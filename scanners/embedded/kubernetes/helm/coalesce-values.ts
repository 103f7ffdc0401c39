/** Values of a chart and of the charts in it, put together as Helm does (https://helm.sh/docs/chart_template_guide/subcharts_and_globals/). */
import {copyOf} from '../../../../src/formats/go-template/functions/dicts.ts';
import {type GoMap, type GoValue, isMap} from '../../../../src/formats/go-template/go-value.ts';
import type {Chart} from './chart.ts';

export interface Coalescing {
  /** True while imported values are worked out: there a null takes no key away. */
  readonly keepsNulls: boolean;
  readonly step: (count: number) => void;
}

/** `given` has the say; it is not changed. */
export function coalesceValues(chart: Chart, given: GoMap, coalescing: Coalescing): GoMap {
  const values = mapOf(copyOf(given, coalescing.step));
  coalesce(chart, values, coalescing);
  return values;
}

function mapOf(value: GoValue): GoMap {
  return isMap(value) ? value : new Map();
}

/** Bounded by the depth of charts in charts. */
function coalesce(chart: Chart, values: GoMap, coalescing: Coalescing): void {
  takeDefaults(chart, values, coalescing);
  for (const held of chart.charts) {
    const own = values.get(held.name);
    if (own !== undefined && !isMap(own)) continue;
    const table: GoMap = own ?? new Map();
    values.set(held.name, table);
    passGlobals(values, table, coalescing);
    coalesce(held, table, coalescing);
  }
}

function takeDefaults(chart: Chart, values: GoMap, coalescing: Coalescing): void {
  const names = new Set(chart.charts.map(({name}) => name));
  for (const [key, fallback] of mapOf(copyOf(chart.values, coalescing.step))) {
    const own = values.get(key);
    if (own === undefined) values.set(key, fallback);
    else if (own === null && !coalescing.keepsNulls) values.delete(key);
    else if (isMap(own) && isMap(fallback))
      coalesceTables(own, fallback, {...coalescing, keepsNulls: coalescing.keepsNulls || names.has(key)});
  }
}

/** Fills `into` with what it has not; a null in it takes the key away. */
export function coalesceTables(into: GoMap, from: GoMap, coalescing: Coalescing): GoMap {
  coalescing.step(from.size);
  for (const [key, value] of from) {
    const own = into.get(key);
    if (own === undefined) into.set(key, value);
    else if (own === null && !coalescing.keepsNulls) into.delete(key);
    else if (isMap(own) && isMap(value)) coalesceTables(own, value, coalescing);
  }
  return into;
}

/** What stands under `global` is seen by all charts below; the parent has the say. */
function passGlobals(from: GoMap, into: GoMap, coalescing: Coalescing): void {
  const [own, given] = [into.get('global') ?? new Map(), from.get('global') ?? new Map()];
  if (!isMap(own) || !isMap(given)) return;
  for (const [key, value] of given) {
    const known = own.get(key);
    if (!isMap(value)) {
      if (!isMap(known)) own.set(key, value);
    } else if (known === undefined) own.set(key, new Map(value));
    else if (isMap(known)) own.set(key, coalesceTables(new Map(value), known, {...coalescing, keepsNulls: true}));
  }
  into.set('global', own);
}
