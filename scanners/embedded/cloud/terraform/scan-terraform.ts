/** Files of Terraform → what they declare: parsed, put into modules, worked out with their variables. */
import type {Parser} from 'web-tree-sitter';

import {BudgetExceeded} from '../../../../src/scanner.ts';
import {folderOf, isAutomaticVariablesPath, isJsonSyntaxPath, isVariablesPath} from '../accepted-paths.ts';
import type {Declaration} from '../declaration.ts';
import type {Reading, SourceFile} from '../reading.ts';
import {contextOf} from '../templates/file-context.ts';
import type {Term} from '../terms/term.ts';
import {declarationsOf} from './declarations.ts';
import {evaluateBody} from './module/evaluate-body.ts';
import {Instance} from './module/instance.ts';
import {type Module, type ModuleFile, makeModule} from './module/module.ts';
import {instantiate} from './module/module-tree.ts';
import type {Body} from './syntax/expression.ts';
import {parseTerraform} from './syntax/parse-terraform.ts';
import {readJsonSyntax} from './syntax/read-json-syntax.ts';

/** Steps of working out one module; about a second. The largest public ones need less than a tenth. */
const MAX_STEPS = 5_000_000;
/** Steps of all modules of a repository. */
const MAX_ALL_STEPS = 40_000_000;

/** Further files of variables of a folder that are tried one by one. */
const MAX_VARIABLE_FILES = 10;

export interface TerraformCode {
  /** By folder. */
  readonly modules: ReadonlyMap<string, Module>;
  /** One list for each module that is run or called. */
  readonly built: Iterable<readonly Declaration[]>;
}

/** A module that needs more work than is allowed is named in `reading.failed`. */
export function scanTerraform(files: readonly SourceFile[], parser: Parser, reading: Reading): TerraformCode {
  const read = files.flatMap((file) => readFile(file, parser, reading));
  const sources = read.filter(({path}) => !isVariablesPath(path));
  const modules = new Map(
    [...Map.groupBy(sources, ({path}) => folderOf(path))].map(([folder, own]) => [folder, makeModule(folder, own)]),
  );
  const variables = Map.groupBy(
    read.filter(({path}) => isVariablesPath(path)),
    ({path}) => folderOf(path),
  );
  const budget = stepBudget();
  const runsOf = ({folder}: Module) => toRuns(variables.get(folder) ?? [], budget.countStep);
  return {modules, built: buildAll({modules, runsOf, budget, reading})};
}

interface Building {
  readonly modules: ReadonlyMap<string, Module>;
  readonly runsOf: (module: Module) => readonly ReadonlyMap<string, Term>[];
  readonly budget: ReturnType<typeof stepBudget>;
  readonly reading: Reading;
}

function* buildAll({modules, runsOf, budget, reading}: Building): Generator<readonly Declaration[]> {
  const fail = (module: Module | undefined, error: unknown) => {
    if (!(error instanceof BudgetExceeded)) throw error;
    reading.failed.push({path: module?.files[0]?.path ?? '', reason: error.message});
  };
  for (const instance of instantiate({modules, runsOf, countStep: budget.countStep, start: budget.start, fail})) {
    budget.start();
    try {
      yield declarationsOf(instance);
    } catch (error) {
      fail(instance.module, error);
    }
  }
}

function readFile({path, text}: SourceFile, parser: Parser, reading: Reading): ModuleFile[] {
  const parsed = isJsonSyntaxPath(path) ? readJsonSyntax(text, parser) : parseTerraform(text, parser);
  const {body, problem} = parsed;
  if (problem !== undefined) reading.notes.push({path, kind: 'partly-parsed', text: problem});
  const context = contextOf({path, text}, reading);
  return [{path, context, blocks: isVariablesPath(path) ? [assignments(body)] : body.blocks}];
}

function assignments(body: Body) {
  return {type: 'assignments', labels: [], body, span: {start: 0, end: 0}};
}

function stepBudget() {
  let steps = 0;
  let all = 0;
  return {
    start: () => {
      steps = 0;
    },
    countStep: () => {
      steps += 1;
      all += 1;
      if (steps > MAX_STEPS) throw new BudgetExceeded(`working out its values takes more than ${MAX_STEPS} steps`);
      if (all > MAX_ALL_STEPS) {
        throw new BudgetExceeded(`working out all modules takes more than ${MAX_ALL_STEPS} steps`);
      }
    },
  };
}

/** The run with the values that are always read, and one for each further file of values. */
function toRuns(files: readonly ModuleFile[], countStep: () => void): readonly ReadonlyMap<string, Term>[] {
  const automatic = files.filter(({path}) => isAutomaticVariablesPath(path)).map((file) => valuesOf(file, countStep));
  const further = files.filter(({path}) => !isAutomaticVariablesPath(path)).slice(0, MAX_VARIABLE_FILES);
  const always = new Map(automatic.flatMap((values) => [...values]));
  return [always, ...further.map((file) => new Map([...always, ...valuesOf(file, countStep)]))];
}

function valuesOf(file: ModuleFile, countStep: () => void): ReadonlyMap<string, Term> {
  const [only] = file.blocks;
  const nothing = new Instance({module: makeModule('', []), given: new Map(), outputOf: () => null, countStep});
  return only === undefined ? new Map() : evaluateBody(only.body, nothing.scopeOf(file));
}
