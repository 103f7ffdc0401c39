/** A Compose file → findings and notes. */
import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, fileContext, judgedAs} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import type {FileMatch} from '../iac-rule.ts';
import {looksLikeCompose} from './is-compose.ts';
import {type ComposeService, servicesOf} from './services.ts';

/** Nothing for a file that has no services, such as an override of volumes alone. */
export function scanCompose(file: ScannedFile, rules: readonly CompiledRule<FileMatch>[]): FileReport {
  const text = decodeText(file.bytes);
  if (!looksLikeCompose(text)) return {findings: []};
  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text);
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: looksLikeCompose});
  const targets = values.flatMap((value) => servicesOf(value, context.places)).map(toTarget);
  const findings = targets.flatMap((target) => rules.flatMap((rule) => evaluateRule(rule, target, context)));
  return {findings, ...judgedAs(context), ...(notes.length > 0 && {notes})};
}

function toTarget({name, service, anchor}: ComposeService): Target {
  return {self: service, anchor, bindings: {service, name}, scope: 'repository', identity: ['compose', name]};
}
