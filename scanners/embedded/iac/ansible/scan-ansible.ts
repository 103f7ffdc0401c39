/** Playbooks, tasks, variables, inventories and settings of Ansible → findings and notes. */
import type {RawFinding} from '../../../../src/finding/finding.ts';
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {isList, isMap, mapAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import type {ResourceMatch} from '../../../../src/formats/kubernetes/resource-rule.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import type {FileMatch} from '../iac-rule.ts';
import {judgeObjects} from '../kubernetes/scan-kubernetes.ts';
import {readIni} from '../settings/read-ini.ts';
import {isAnsibleSettingsPath, looksLikeInventory} from './is-ansible.ts';
import {type Playbook, playbookOf} from './playbook.ts';
import {inventoryVariables} from './read-inventory.ts';
import {taskTargets} from './task-targets.ts';
import {variablesIn} from './variables.ts';

type Rules = readonly CompiledRule<FileMatch>[];

export interface PlaybookRules {
  readonly ansible: Rules;
  /** For objects that tasks apply to a cluster. */
  readonly kubernetes: readonly CompiledRule<ResourceMatch>[];
}

/** Undefined for a list of something else. */
export function scanPlaybook(file: ScannedFile, rules: PlaybookRules): FileReport | undefined {
  const context = contextOf(file);
  const {values, notes} = readDocuments({...context, dialect: 'yaml-1.1', isWanted: () => true});
  const playbooks = values.flatMap((value) => playbookOf(value, context.places) ?? []);
  // A list that cannot be read is no list of something else.
  if (playbooks.length === 0 && (values.length > 0 || notes.length === 0)) return undefined;
  const findings = playbooks.flatMap((playbook) => [
    ...judgePlaybook(playbook, rules.ansible, context),
    ...judgeObjects(objectsOf(playbook), context, rules.kubernetes).map(({finding}) => finding),
  ]);
  return {findings, ...judgedAs(context), ...(notes.length > 0 && {notes})};
}

/** A file of variables, or an inventory in YAML. */
export function scanVariables(file: ScannedFile, rules: Rules): FileReport {
  const context = contextOf(file);
  const {values, notes} = readDocuments({...context, dialect: 'yaml-1.1', isWanted: () => true});
  const variables = values.filter(isMap).flatMap((value) => variablesIn(value, context.places));
  return {findings: judgeVariables(variables, rules, context), ...judgedAs(context), ...(notes.length > 0 && {notes})};
}

/** `ansible.cfg`, and inventories in lines; nothing for a file that only has such a name. */
export function scanAnsibleLines(file: ScannedFile, rules: Rules): FileReport {
  const context = contextOf(file);
  if (isAnsibleSettingsPath(file.path)) {
    const config = readIni(context.text, context.places);
    return {findings: judgeSettings(config, rules, context), ...judgedAs(context)};
  }
  if (!looksLikeInventory(context.text)) return {findings: []};
  const variables = inventoryVariables(context.text, context.places);
  return {findings: judgeVariables(variables, rules, context), ...judgedAs(context)};
}

function contextOf(file: ScannedFile): FileContext & {readonly text: string} {
  const text = decodeText(file.bytes);
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  return {...fileContext({path: file.path, checkBudget: () => file.checkBudget(), overBudget}, text), text};
}

function judgePlaybook({tasks, scopes}: Playbook, rules: Rules, context: FileContext): readonly RawFinding[] {
  const byModule = rulesByModule(rules);
  const fetched = new Set(
    tasks.flatMap(({call, written}) => {
      const name = written.get('register');
      return call.module === 'uri' && typeof name === 'string' ? [name] : [];
    }),
  );
  const found: RawFinding[] = [];
  for (const task of tasks) {
    const wanted = byModule(task.call.module);
    for (const target of taskTargets(task, fetched, context.places)) {
      for (const rule of wanted) found.push(...evaluateRule(rule, target, context));
    }
  }
  const facts = tasks.filter(({call}) => call.module === 'set_fact').map(({call}) => call.args);
  const owners = [...scopes.flatMap((scope) => [mapAt(scope, 'vars'), mapAt(scope, 'environment')]), ...facts];
  const variables = owners.flatMap((owner) => variablesIn(owner, context.places));
  return [...found, ...judgeVariables(variables, rules, context)];
}

/** https://docs.ansible.com/ansible/latest/collections/kubernetes/core/k8s_module.html#parameter-resource_definition */
function objectsOf({tasks}: Playbook): readonly Value[] {
  return tasks
    .filter(({call}) => call.module === 'k8s' && call.args.get('state') !== 'absent')
    .flatMap(({call}) => [call.args.get('definition'), call.args.get('resource_definition')])
    .flatMap((value) => (isList(value) ? value : [value ?? null]));
}

/** Rules about tasks, by the module that a task calls. */
function rulesByModule(rules: Rules): (module: string) => Rules {
  const known = new Map<string, Rules>();
  return (module) => {
    const wanted =
      known.get(module) ??
      rules.filter(({data: {match}}) => match.target === 'ansibleTask' && (match.modules?.includes(module) ?? true));
    known.set(module, wanted);
    return wanted;
  };
}

function judgeVariables(variables: readonly Value[], rules: Rules, context: FileContext): readonly RawFinding[] {
  const self: ValueMap = new Map([['variables', variables]]);
  return judgeWhole(self, 'ansibleVariables', rules, context);
}

function judgeSettings(config: ValueMap, rules: Rules, context: FileContext): readonly RawFinding[] {
  return judgeWhole(config, 'ansibleSettings', rules, context);
}

function judgeWhole(
  self: ValueMap,
  target: FileMatch['target'],
  rules: Rules,
  context: FileContext,
): readonly RawFinding[] {
  const anchor = {start: 0, end: 1};
  const asked: Target = {self, anchor, bindings: {config: self}, scope: 'file', identity: [target]};
  return rules.filter(({data}) => data.match.target === target).flatMap((rule) => evaluateRule(rule, asked, context));
}
