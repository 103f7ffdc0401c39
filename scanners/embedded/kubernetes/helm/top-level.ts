/** What the dot is at the top of a chart's templates: `.Values`, `.Chart`, `.Release` and so on. */
import {type GoMap, GoObject, type GoValue} from '../../../../src/formats/go-template/go-value.ts';
import {CAPABILITIES} from './capabilities.ts';
import type {Chart} from './chart.ts';
import {chartFiles} from './chart-files.ts';

export interface TopLevel {
  readonly chart: Chart;
  readonly values: GoMap;
  readonly isRoot: boolean;
}

/** The release is called as `helm template` calls it. */
export function topLevel({chart, values, isRoot}: TopLevel, step: (count: number) => void): GoMap {
  return new Map<string, GoValue>([
    ['Values', values],
    ['Chart', chartObject(chart, isRoot)],
    ['Files', chartFiles(chart.files, step)],
    ['Release', release()],
    ['Capabilities', CAPABILITIES],
    ['Subcharts', new Map(chart.charts.map((held) => [held.name, subchart(held, values)]))],
  ]);
}

function subchart(chart: Chart, values: GoMap): GoMap {
  return new Map<string, GoValue>([
    ['Values', values.get(chart.name) ?? new Map()],
    ['Chart', chartObject(chart, false)],
    ['Release', release()],
    ['Capabilities', CAPABILITIES],
  ]);
}

function release(): GoValue {
  return new Map<string, GoValue>([
    ['Name', 'release-name'],
    ['Namespace', 'default'],
    ['IsUpgrade', false],
    ['IsInstall', true],
    ['Revision', 1n],
    ['Service', 'Helm'],
  ]);
}

/** Fields of Chart.yaml by the names that Helm gives them, with what they are when they are not there. */
const FIELDS: readonly (readonly [string, string, GoValue])[] = [
  ['Name', 'name', ''],
  ['Home', 'home', ''],
  ['Sources', 'sources', []],
  ['Version', 'version', ''],
  ['Description', 'description', ''],
  ['Keywords', 'keywords', []],
  ['Maintainers', 'maintainers', []],
  ['Icon', 'icon', ''],
  ['APIVersion', 'apiVersion', ''],
  ['Condition', 'condition', ''],
  ['Tags', 'tags', ''],
  ['AppVersion', 'appVersion', ''],
  ['Deprecated', 'deprecated', false],
  ['Annotations', 'annotations', new Map()],
  ['KubeVersion', 'kubeVersion', ''],
  ['Dependencies', 'dependencies', []],
  ['Type', 'type', ''],
];

function chartObject({metadata, name}: Chart, isRoot: boolean): GoValue {
  const fields = FIELDS.map(([field, key, missing]) => [field, fieldValue(metadata.get(key), missing)] as const);
  const entries = new Map<string, GoValue>([...fields, ['Name', name], ['IsRoot', isRoot]]);
  return new GoObject({type: 'chart.Metadata', fields: entries});
}

/** Fields of type string take numbers as they are written. */
function fieldValue(value: GoValue | undefined, missing: GoValue): GoValue {
  if (value === undefined || value === null) return missing;
  return typeof missing === 'string' ? String(value) : value;
}
