/** Configuration of a shared service → findings and notes. */
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {isMap} from '../../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {BudgetExceeded, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import {isYamlPath} from '../accepted-paths.ts';
import type {FileMatch} from '../iac-rule.ts';
import {type ReadConfig, readServiceConfig, yamlConfig} from './read-service-config.ts';
import type {ServiceSystem} from './system-of.ts';

export interface ServiceConfig {
  readonly text: string;
  readonly system: ServiceSystem;
}

/** Rules are those whose ids begin with the name of the system. */
export function scanServiceConfig(
  file: ScannedFile,
  {text, system}: ServiceConfig,
  rules: readonly CompiledRule<FileMatch>[],
): FileReport {
  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text);
  const {values, notes} = readConfig(system, text, context);
  const wanted = rules.filter(({data}) => data.id.startsWith(`${system}-`));
  const targets = values.filter(isMap).map((config): Target => {
    const anchor = context.places.anchorOf(config) ?? {start: 0, end: 1};
    return {self: config, anchor, bindings: {config}, scope: 'file', identity: [system]};
  });
  const findings = targets.flatMap((target) => wanted.flatMap((rule) => evaluateRule(rule, target, context)));
  return {findings, ...judgedAs(context), ...(notes.length > 0 && {notes})};
}

function readConfig(system: ServiceSystem, text: string, context: FileContext): ReadConfig {
  if (!isYamlPath(context.path)) return readServiceConfig(system, text, context);
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: () => true});
  return {values: values.filter(isMap).map((config) => yamlConfig(system, config, context.places)), notes};
}
