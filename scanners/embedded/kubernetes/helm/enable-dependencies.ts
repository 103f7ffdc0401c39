/** Which charts in a chart are installed: aliases, conditions, tags; and the values that it imports from them. */

import {parse} from 'semver';
import {copyOf} from '../../../../src/formats/go-template/functions/dicts.ts';
import {satisfies} from '../../../../src/formats/go-template/functions/versions.ts';
import {type GoMap, type GoValue, isMap} from '../../../../src/formats/go-template/go-value.ts';
import type {Chart, Dependency} from './chart.ts';
import {type Coalescing, coalesceTables, coalesceValues} from './coalesce-values.ts';

type Step = Coalescing['step'];

/** The chart with the charts in it that are enabled, under the names by which it knows them. */
export function enableDependencies(chart: Chart, given: GoMap, step: Step): Chart {
  return importValues(enabled(chart, {given, path: '', step}), step);
}

interface Enabling {
  readonly given: GoMap;
  /** Where this chart's values stand among those of the outermost one: `redis.`. */
  readonly path: string;
  readonly step: Step;
}

function enabled(chart: Chart, {given, path, step}: Enabling): Chart {
  const held = [...undeclared(chart), ...chart.dependencies.flatMap((declared) => instanceOf(chart, declared))];
  const all = {...chart, charts: held};
  const values = coalesceValues(all, given, {keepsNulls: false, step});
  const disabled = new Set(chart.dependencies.filter((each) => !isEnabled(each, values, path)).map(knownAs));
  const charts = held
    .filter(({name}) => !disabled.has(name))
    .map((each) => enabled(each, {given: values, path: `${path}${each.name}.`, step}));
  return {...chart, charts, dependencies: chart.dependencies.filter((each) => !disabled.has(knownAs(each)))};
}

function knownAs({alias, name}: Dependency): string {
  return alias || name;
}

/** Charts that lie in `charts/` and that nobody declares are installed, too. */
function undeclared({charts, dependencies}: Chart): readonly Chart[] {
  return charts.filter(
    ({name, version}) => !dependencies.some((each) => each.name === name && isCompatible(each.version, version)),
  );
}

function instanceOf({charts}: Chart, declared: Dependency): readonly Chart[] {
  const held = charts.find(({name, version}) => name === declared.name && isCompatible(declared.version, version));
  return held === undefined ? [] : [{...held, name: knownAs(declared)}];
}

/** Whether a version of a chart is within a range; neither holds where one is not readable. */
export function isCompatible(range: string, version: string): boolean {
  const parsed = parse(version);
  try {
    return parsed !== null && satisfies(parsed, range);
  } catch {
    return false;
  }
}

/** A condition that names a value has the say over tags. */
function isEnabled({condition, tags}: Dependency, values: GoMap, path: string): boolean {
  const stated = condition
    .trim()
    .split(',')
    .map((each) => valueAt(values, `${path}${each}`.split('.')))
    .find((value) => typeof value === 'boolean');
  return stated ?? isTagged(tags, values.get('tags') ?? null);
}

function isTagged(tags: readonly string[], known: GoValue): boolean {
  if (!isMap(known)) return true;
  const stated = tags.map((tag) => known.get(tag)).filter((value) => typeof value === 'boolean');
  return stated.length === 0 || stated.includes(true);
}

function valueAt(values: GoMap, path: readonly string[]): GoValue | undefined {
  let value: GoValue | undefined = values;
  for (const key of path) value = isMap(value) ? value.get(key) : undefined;
  return value;
}

/** From the innermost chart outwards, as what is imported can be imported again. */
function importValues(chart: Chart, step: Step): Chart {
  const charts = chart.charts.map((held) => importValues(held, step));
  const inner = {...chart, charts};
  if (chart.dependencies.every((declared) => declared.importValues.length === 0)) return inner;
  const own = coalesceValues(inner, new Map(), {keepsNulls: true, step});
  const imported: GoMap = new Map();
  for (const declared of chart.dependencies) {
    for (const table of importedTables(declared, own)) coalesceTables(imported, table, {keepsNulls: true, step});
  }
  return {...inner, values: coalesceTables(own, mapOf(copyOf(imported, step)), {keepsNulls: true, step})};
}

function mapOf(value: GoValue): GoMap {
  return isMap(value) ? value : new Map();
}

function importedTables(declared: Dependency, values: GoMap): readonly GoMap[] {
  return declared.importValues.flatMap((each) => {
    const [child, parent] = typeof each === 'string' ? [`exports.${each}`, '.'] : [each.child, each.parent];
    const table = valueAt(values, `${knownAs(declared)}.${child}`.split('.'));
    return isMap(table) ? [placedAt(parent, table)] : [];
  });
}

function placedAt(path: string, table: GoMap): GoMap {
  if (path === '.') return table;
  return path.split('.').reduceRight<GoMap>((inner, key) => new Map([[key, inner]]), table);
}
