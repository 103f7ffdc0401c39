/** A chart and its values → the text of each of its templates. */
import type {Budget} from '../../../../src/formats/go-template/budget.ts';
import {renderTemplate} from '../../../../src/formats/go-template/execute.ts';
import {HELM_FUNCTIONS} from '../../../../src/formats/go-template/functions/helm-functions.ts';
import type {FunctionTable} from '../../../../src/formats/go-template/go-function.ts';
import {type GoMap, type GoValue, isMap} from '../../../../src/formats/go-template/go-value.ts';
import type {Rendered} from '../../../../src/formats/go-template/output.ts';
import {TemplateError} from '../../../../src/formats/go-template/template-error.ts';
import {TemplateSet} from '../../../../src/formats/go-template/template-set.ts';
import type {Chart, ChartTemplate} from './chart.ts';
import {coalesceValues} from './coalesce-values.ts';
import {enableDependencies} from './enable-dependencies.ts';
import {tolerant} from './tolerant-functions.ts';
import {topLevel} from './top-level.ts';

export type TemplateOutcome =
  | {readonly kind: 'rendered'; readonly template: ChartTemplate; readonly rendered: Rendered}
  /** Rendered without what the chart itself refused, such as a value that must be given. */
  | {
      readonly kind: 'completed';
      readonly template: ChartTemplate;
      readonly rendered: Rendered;
      readonly cause: TemplateError;
    }
  | {readonly kind: 'failed'; readonly template: ChartTemplate; readonly cause: TemplateError};

export interface ChartRendering {
  readonly outcomes: readonly TemplateOutcome[];
  /** Names of charts that it declares and does not hold. */
  readonly missing: readonly string[];
}

/** `given`: values that have the say over those of the chart. Throws `TemplateBudgetExceeded`. */
export function renderChart(chart: Chart, given: GoMap, budget: Budget): ChartRendering {
  const step = (count: number) => budget.step(count);
  const enabled = enableDependencies(chart, given, step);
  const values = coalesceValues(enabled, given, {keepsNulls: false, step});
  const templates = placeTemplates({chart: enabled, values, path: enabled.name, isRoot: true}, step);
  const set = new TemplateSet();
  const parsed = sorted(templates).map((each) => ({...each, problem: addTo(set, each)}));
  const run: Run = {set, budget};
  return {
    outcomes: parsed.filter(isRendered).map((each) => outcomeOf(each, run)),
    missing: missingOf(enabled),
  };
}

interface Run {
  readonly set: TemplateSet;
  readonly budget: Budget;
}

interface PlacedTemplate {
  /** `shop/charts/redis/templates/service.yaml`, the name by which others include it. */
  readonly name: string;
  readonly basePath: string;
  readonly template: ChartTemplate;
  /** What the dot is in it; shared by all templates of the chart. */
  readonly dot: GoMap;
}

interface PlacedChart {
  readonly chart: Chart;
  readonly values: GoValue;
  readonly path: string;
  readonly isRoot: boolean;
}

function placeTemplates(
  {chart, values, path, isRoot}: PlacedChart,
  step: (count: number) => void,
): readonly PlacedTemplate[] {
  const own: GoMap = isMap(values) ? values : new Map();
  const dot = topLevel({chart, values: own, isRoot}, step);
  const basePath = `${path}/templates`;
  const templates = chart.templates
    .filter(({name}) => !chart.isLibrary || isPartial(name))
    .map((template) => ({name: `${path}/${template.name}`, basePath, template, dot}));
  const held = chart.charts.flatMap((each) => {
    const inner = {chart: each, values: own.get(each.name) ?? null, path: `${path}/charts/${each.name}`, isRoot: false};
    return placeTemplates(inner, step);
  });
  return [...templates, ...held];
}

function isPartial(name: string): boolean {
  return name.slice(name.lastIndexOf('/') + 1).startsWith('_');
}

/** The deepest first, so that what an outer chart defines replaces what the charts in it define. */
function sorted(templates: readonly PlacedTemplate[]): readonly PlacedTemplate[] {
  const depthOf = ({name}: PlacedTemplate) => name.split('/').length;
  return templates.toSorted((a, b) => depthOf(b) - depthOf(a) || (a.name < b.name ? 1 : -1));
}

/** Why the text does not parse; undefined when it does. */
function addTo(set: TemplateSet, {name, template}: PlacedTemplate): TemplateError | undefined {
  try {
    set.add(name, {path: template.source.path, text: template.text});
    return undefined;
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}

/** Notes for people are no manifests; partials are only there for others. One that does not parse is named, whatever it is. */
function isRendered({name, problem}: PlacedTemplate & {readonly problem: TemplateError | undefined}): boolean {
  return problem !== undefined || (!isPartial(name) && !name.endsWith('.txt'));
}

function outcomeOf(
  {problem, ...placed}: PlacedTemplate & {readonly problem: TemplateError | undefined},
  run: Run,
): TemplateOutcome {
  const {template} = placed;
  if (problem !== undefined) return {kind: 'failed', template, cause: problem};
  const strict = attempt(placed, HELM_FUNCTIONS, run);
  if (!(strict instanceof TemplateError)) return {kind: 'rendered', template, rendered: strict};
  const completed = attempt(placed, tolerant(HELM_FUNCTIONS), run);
  if (completed instanceof TemplateError) return {kind: 'failed', template, cause: strict};
  return {kind: 'completed', template, rendered: completed, cause: strict};
}

function attempt(
  {name, basePath, dot}: PlacedTemplate,
  functions: FunctionTable,
  {set, budget}: Run,
): Rendered | TemplateError {
  dot.set(
    'Template',
    new Map([
      ['Name', name],
      ['BasePath', basePath],
    ]),
  );
  try {
    return renderTemplate(name, dot, {templates: set, functions, budget});
  } catch (error) {
    if (error instanceof TemplateError) return error;
    // The program's own stack is smaller than the limits allow for.
    if (error instanceof RangeError) return new TemplateError('needs more depth than there is');
    throw error;
  }
}

function missingOf({charts, dependencies}: Chart): readonly string[] {
  const held = new Set(charts.map(({name}) => name));
  const own = dependencies.map(({alias, name}) => alias || name).filter((name) => !held.has(name));
  return [...own, ...charts.flatMap(missingOf)];
}
