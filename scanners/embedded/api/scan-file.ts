/** One file → findings and notes: reads it by its kind, makes targets, evaluates the rules on them. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import type {CompiledRule} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../src/formats/cel-rules/evaluate.ts';
import type {ValueMap} from '../../../src/formats/cel-rules/value.ts';
import type {DocumentNote} from '../../../src/formats/cel-rules/yaml/read-documents.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileReport, type ScannedFile} from '../../../src/scanner.ts';
import {type FileKind, fileKind} from './accepted-paths.ts';
import type {ApiMatch} from './api-rule.ts';
import type {ApiTarget} from './api-target.ts';
import {asyncApiTargets} from './asyncapi/asyncapi-targets.ts';
import {collapseFindings} from './collapse-findings.ts';
import {readApi} from './documents/read-document.ts';
import {versionOf} from './documents/recognize.ts';
import {readLanguage} from './languages/read-language.ts';
import {openApiTargets} from './openapi/openapi-targets.ts';

interface ReadTargets {
  readonly targets: Iterable<ApiTarget>;
  readonly notes: readonly DocumentNote[];
}

/** Never throws for what the text holds, but for its size. */
export function scanFile(file: ScannedFile, rules: readonly CompiledRule<ApiMatch>[]): FileReport {
  const kind = fileKind(file.path);
  if (kind === undefined) return {findings: []};
  const text = decodeText(file.bytes);
  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text, kind === 'proto' ? '//' : '#');
  const {targets, notes} = readTargets(kind, text, context);
  const findings = evaluateAll(targets, rules, context);
  return {findings, ...judgedAs(context), ...(notes.length === 0 ? {} : {notes})};
}

function readTargets(kind: FileKind, text: string, context: FileContext): ReadTargets {
  if (kind === 'graphql' || kind === 'proto') return readLanguage(kind, text, context);
  const {documents, notes} = readApi(kind, text, context);
  return {targets: targetsOf(documents, context), notes};
}

function* targetsOf(documents: readonly ValueMap[], context: FileContext): Generator<ApiTarget> {
  for (const document of documents) {
    const version = versionOf(document);
    if (version?.format === 'openapi') yield* openApiTargets(document, version.major, context);
    if (version?.format === 'asyncapi') yield* asyncApiTargets(document, version.major, context);
  }
}

/** Findings by rule, in the order of the rules. */
function evaluateAll(
  targets: Iterable<ApiTarget>,
  rules: readonly CompiledRule<ApiMatch>[],
  context: FileContext,
): readonly RawFinding[] {
  const byKind = Map.groupBy(rules, ({data}) => data.match.target);
  const found = new Map<CompiledRule<ApiMatch>, RawFinding[]>(rules.map((rule) => [rule, []]));
  for (const target of targets) {
    for (const rule of byKind.get(target.kind) ?? []) {
      if (!isWanted(target, rule.data.match)) continue;
      for (const finding of evaluateRule(rule, target, context)) found.get(rule)?.push(finding);
    }
  }
  return [...found].flatMap(([{data}, own]) => (data.match.collapse === true ? collapseFindings(own) : own));
}

function isWanted({format, type, usage}: ApiTarget, match: ApiMatch): boolean {
  return (
    (match.formats?.includes(format) ?? true) &&
    (match.types?.includes(type) ?? true) &&
    (match.usage === undefined || match.usage === usage)
  );
}
