/** Files of Terraform → findings: parsed, put into modules, worked out with their variables, judged by the rules. */
import type {Parser} from 'web-tree-sitter';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {type CompiledRule, compileRules, ruleEnvironment} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, fileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {BudgetExceeded, type ProjectReport} from '../../../../src/scanner.ts';
import {folderOf, isAutomaticVariablesPath, isJsonSyntaxPath, isVariablesPath} from '../accepted-paths.ts';
import type {Term} from '../terms/term.ts';
import {evaluateBody} from './module/evaluate-body.ts';
import {Instance} from './module/instance.ts';
import {type Module, type ModuleFile, makeModule} from './module/module.ts';
import {instantiate} from './module/module-tree.ts';
import {ruleFunctions} from '../rule-values/rule-functions.ts';
import {UnknownWatch} from '../rule-values/unknown-watch.ts';
import {parseTerraform} from './syntax/parse-terraform.ts';
import {type CloudTarget, targetsOf} from './targets.ts';
import type {CloudMatch, CloudRule} from '../cloud-rule.ts';

/** Steps of working out values in one repository; a few seconds. The largest public ones need less than a tenth. */
const MAX_STEPS = 20_000_000;

/** Further files of variables of a folder that are tried one by one. */
const MAX_VARIABLE_FILES = 10;

export interface TerraformFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Note = NonNullable<ProjectReport['notes']>[number];

/** Throws `BudgetExceeded` when the repository needs more work than is allowed. */
export function scanTerraform(
  files: readonly TerraformFile[],
  rules: readonly CloudRule[],
  parser: Parser,
): Required<Pick<ProjectReport, 'findings' | 'notes'>> {
  const watch = new UnknownWatch();
  const notes: Note[] = [];
  const read = files.flatMap((file) => readFile(file, {parser, watch, notes}));
  const sources = read.filter(({path}) => !isVariablesPath(path));
  const modules = new Map(
    [...Map.groupBy(sources, ({path}) => folderOf(path))].map(([folder, own]) => [folder, makeModule(folder, own)]),
  );
  const countStep = stepCounter();
  const variables = Map.groupBy(
    read.filter(({path}) => isVariablesPath(path)),
    ({path}) => folderOf(path),
  );
  const runsOf = ({folder}: Module) => toRuns(variables.get(folder) ?? [], countStep);
  const compiled = compileRules(rules, ruleEnvironment(ruleFunctions(watch)));
  const rulesOf = ruleIndex(compiled);
  const targets = instantiate({modules, runsOf, countStep}).flatMap((instance) => targetsOf(instance, watch));
  return {findings: withoutTwins(targets.flatMap((target) => judge(target, rulesOf(target)))), notes};
}

interface Reading {
  readonly parser: Parser;
  readonly watch: UnknownWatch;
  readonly notes: Note[];
}

function readFile({path, bytes}: TerraformFile, {parser, watch, notes}: Reading): ModuleFile[] {
  if (isJsonSyntaxPath(path)) {
    notes.push({path, kind: 'partly-parsed', text: 'the JSON syntax of Terraform is not read'});
    return [];
  }
  const {text, body, hasError} = parseTerraform(bytes, parser);
  if (hasError) notes.push({path, kind: 'partly-parsed', text: 'has a syntax error; the rest of it was read'});
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = {
    ...fileContext({path, checkBudget: () => {}, overBudget}, text),
    sawUnknown: () => watch.take(),
  };
  const assignments = {type: 'assignments', labels: [], body, span: {start: 0, end: 0}};
  return [{path, context, blocks: isVariablesPath(path) ? [assignments] : body.blocks}];
}

function stepCounter(): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps > MAX_STEPS) throw new BudgetExceeded(`working out values takes more than ${MAX_STEPS} steps`);
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
  const [assignments] = file.blocks;
  const nothing = new Instance({module: makeModule('', []), given: new Map(), outputOf: () => null, countStep});
  return assignments === undefined ? new Map() : evaluateBody(assignments.body, nothing.scopeOf(file));
}

type Compiled = CompiledRule<CloudMatch>;

function ruleIndex(rules: readonly Compiled[]): (target: CloudTarget) => readonly Compiled[] {
  const ANY = '*';
  const index = Map.groupBy(
    rules.flatMap((rule) => (rule.data.match.types ?? [ANY]).map((type) => ({rule, type}))),
    ({rule, type}) => `${rule.data.match.target} ${type}`,
  );
  const rulesAt = (key: string) => (index.get(key) ?? []).map(({rule}) => rule);
  return ({kind, type}) => [...rulesAt(`${kind} ${type}`), ...rulesAt(`${kind} ${ANY}`)];
}

function judge(target: CloudTarget, rules: readonly Compiled[]): readonly RawFinding[] {
  return rules.flatMap((rule) => evaluateRule(rule, target, target.file.context));
}

/** The same line can be wrong in several instances of a module; it is one problem. */
function withoutTwins(findings: readonly RawFinding[]): readonly RawFinding[] {
  const byPlace = new Map(findings.map((finding) => [JSON.stringify([finding.ruleId, finding.location]), finding]));
  return [...byPlace.values()];
}
