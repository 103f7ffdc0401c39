/** Charts of a repository → documents and notes. Nothing runs `helm`: charts are rendered here. */

import type {SourceText} from '../../../../src/formats/cel-rules/source-text.ts';
import {Budget, type Limits} from '../../../../src/formats/go-template/budget.ts';
import type {GoMap} from '../../../../src/formats/go-template/go-value.ts';
import {TemplateBudgetExceeded} from '../../../../src/formats/go-template/template-error.ts';
import type {RenderedDocument, RenderInput, Rendering} from '../rendered.ts';
import type {Chart} from './chart.ts';
import {type Folder, findCharts} from './chart-folder.ts';
import {chartPath, leftNote, missingNote, type Note, type Problem, problemNotes} from './chart-notes.ts';
import {readMap} from './read-chart.ts';
import {renderChart, type TemplateOutcome} from './render-chart.ts';
import {RepositoryCharts} from './repository-charts.ts';
import {toDocuments} from './to-documents.ts';
import {environmentValues} from './values-files.ts';

/** One rendering of one chart. The largest public ones need less than a fifth. */
const LIMITS: Limits = {maxSteps: 5_000_000, maxDepth: 400, maxOutput: 50_000_000};
/** All charts of a repository; the 116 of the largest public one need less than a tenth. */
const MAX_STEPS = 200_000_000;

/** Never throws for what the files hold. */
export function renderCharts(input: RenderInput): Rendering {
  const folders = findCharts(input.files);
  const notes = new Map<string, Note>();
  const note = (path: string, text: string) => notes.set(`${path}\n${text}`, {path, kind: 'not-resolved', text});
  const charts = new RepositoryCharts(folders, {step: () => {}, note});
  const spending = new Spending(input.checkBudget);
  const documents = [...folders].flatMap(([folder, files]) => {
    const chart = charts.completed(folder);
    if (chart === undefined || chart.isLibrary) return [];
    const rendering = renderFolder({folder, files, chart, notes: []}, input, spending);
    for (const each of rendering.notes) notes.set(`${each.path}\n${each.text}`, each);
    return rendering.documents;
  });
  return {documents, notes: [...notes.values()]};
}

function renderFolder(chart: ChartFolder, input: RenderInput, spending: Spending): Rendering {
  try {
    return renderWithAllValues(chart, input, spending);
  } catch (error) {
    if (!(error instanceof TemplateBudgetExceeded)) throw error;
    const text = `the chart is not rendered: it needs ${error.message}`;
    return {documents: [], notes: [...chart.notes, {path: chartPath(chart.folder), kind: 'not-resolved', text}]};
  }
}

/** Gives each rendering its own budget, as long as all together have not used up theirs. */
class Spending {
  readonly #check: () => void;
  readonly #given: Budget[] = [];

  constructor(check: () => void) {
    this.#check = check;
  }

  /** Throws `TemplateBudgetExceeded`. */
  next(): Budget {
    const spent = this.#given.reduce((sum, {steps}) => sum + steps, 0);
    if (spent > MAX_STEPS) throw new TemplateBudgetExceeded(`more than ${MAX_STEPS} steps, with the charts before it`);
    const budget = new Budget(LIMITS, this.#check);
    this.#given.push(budget);
    return budget;
  }
}

interface ChartFolder {
  readonly folder: string;
  readonly files: Folder;
  readonly chart: Chart;
  readonly notes: Note[];
}

interface ValuesChoice {
  /** Path of the file; undefined for the chart's own values alone. */
  readonly path: string | undefined;
  readonly given: GoMap;
}

function renderWithAllValues(
  {folder, files, chart, notes}: ChartFolder,
  input: RenderInput,
  spending: Spending,
): Rendering {
  const {left} = environmentValues([...files.keys()]);
  if (left.length > 0) notes.push(leftNote(folder, left));
  const sources = sourcesOf(chart);
  const judged = new Set<string>();
  const problems = new Map<string, Problem>();
  const documents = choicesOf(files, notes).flatMap((choice) => {
    const {outcomes, missing} = renderChart(chart, choice.given, spending.next());
    if (choice.path === undefined) notes.push(...missing.map((name) => missingNote(folder, name)));
    return outcomes.flatMap((outcome) => {
      const {path} = outcome.template.source;
      if (outcome.kind === 'rendered') judged.add(path);
      else if (!problems.has(path)) problems.set(path, outcome);
      return documentsOf(outcome, {folder, choice, sources, notes, input});
    });
  });
  const unjudged = [...problems].filter(([path]) => !judged.has(path)).map(([, problem]) => problem);
  return {documents, notes: [...notes, ...problemNotes(unjudged, folder)]};
}

function choicesOf(files: Folder, notes: Note[]): readonly ValuesChoice[] {
  const note = (path: string, text: string) => notes.push({path, kind: 'not-resolved', text});
  const further = environmentValues([...files.keys()]).chosen.flatMap((name) => {
    const file = files.get(name);
    const given = readMap(file, {step: () => {}, note});
    return file === undefined || given === undefined ? [] : [{path: file.path, given}];
  });
  return [{path: undefined, given: new Map()}, ...further];
}

function sourcesOf(chart: Chart): ReadonlyMap<string, SourceText> {
  const own = chart.templates.map(({source}) => [source.path, source] as const);
  return new Map([...own, ...chart.charts.flatMap((held) => [...sourcesOf(held)])]);
}

interface Origination {
  readonly folder: string;
  readonly choice: ValuesChoice;
  readonly sources: ReadonlyMap<string, SourceText>;
  readonly notes: Note[];
  readonly input: RenderInput;
}

function documentsOf(
  outcome: TemplateOutcome,
  {folder, choice, sources, notes, input}: Origination,
): readonly RenderedDocument[] {
  if (outcome.kind === 'failed') return [];
  const {path} = outcome.template.source;
  const {values, notes: own} = toDocuments(outcome.rendered, {...input, sources});
  notes.push(...own.map(({kind, text}) => ({path, kind, text: `as it is rendered: ${text}`})));
  const origin = {kind: 'helm', folder, template: path, values: choice.path} as const;
  return values.map((value) => ({value, origin}));
}
