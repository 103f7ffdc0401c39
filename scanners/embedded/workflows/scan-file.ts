/** A workflow, action or configuration of an updater → findings, notes, and facts for the rules over several files. */
import type {CompiledRule} from '../../../src/formats/cel-rules/compile.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../src/formats/cel-rules/evaluate.ts';
import {readJson} from '../../../src/formats/cel-rules/json/read-json.ts';
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import {type DocumentNote, readDocuments} from '../../../src/formats/cel-rules/yaml/read-documents.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import {UnreadableText} from '../../../src/formats/tree/tree-node.ts';
import {BudgetExceeded, type FileReport, type ScannedFile} from '../../../src/scanner.ts';
import {type FileKind, kindOf, systemOf} from './accepted-paths.ts';
import {blankComments} from './blank-comments.ts';
import {callFacts} from './calls/call-facts.ts';
import {NO_FACTS, updateFacts} from './calls/update-facts.ts';
import {followWorkflow} from './flow/follow-workflow.ts';
import {readAction, readWorkflow} from './model/workflow.ts';
import type {System} from './pipelines/pipeline.ts';
import {pipelineTargets} from './pipelines/pipeline-targets.ts';
import {readPipeline} from './pipelines/read-pipeline.ts';
import {updateTargets} from './targets/update-targets.ts';
import {type Targets, workflowTargets} from './targets/workflow-targets.ts';
import type {WorkflowMatch} from './workflow-rule.ts';

type Rules = readonly CompiledRule<WorkflowMatch>[];

export function scanFile(file: ScannedFile, rules: Rules): FileReport {
  const kind = kindOf(file.path);
  if (kind === undefined) return toReport([], []);
  if (kind === 'manifest') return toReport([], [], NO_FACTS);
  const text = decodeText(file.bytes);
  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text);
  const system = systemOf(kind);
  if (system !== undefined) return scanPipeline(system, text, rules, context);
  const {root, notes} = kind === 'renovate' ? readConfig(text, context) : readYaml(text, context);
  if (root === undefined) return toReport([], notes);
  const report = scanRoot({root, kind, text}, rules, {context, notes});
  return {...report, ...judgedAs(context)};
}

function scanPipeline(system: System, text: string, rules: Rules, context: FileContext): FileReport {
  const {pipeline, notes} = readPipeline(system, text, context);
  return {
    ...toReport(evaluate(rules, pipelineTargets(pipeline, context.places), context), notes),
    ...judgedAs(context),
  };
}

interface Read {
  readonly root: Value | undefined;
  readonly notes: readonly DocumentNote[];
}

/** GitHub reads the first document only. */
function readYaml(text: string, context: FileContext): Read {
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: () => true});
  return {root: values[0], notes};
}

/** JSON with comments; where that is not enough, JSON5. */
function readConfig(text: string, context: FileContext): Read {
  try {
    return {root: readJson({...context, text}), notes: []};
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return readYaml(blankComments(text), context);
  }
}

interface Document {
  readonly root: Value;
  readonly kind: Exclude<FileKind, 'manifest'>;
  readonly text: string;
}

interface Reading {
  readonly context: FileContext;
  readonly notes: readonly DocumentNote[];
}

function scanRoot({root, kind, text}: Document, rules: Rules, {context, notes}: Reading): FileReport {
  const {places} = context;
  if (kind === 'dependabot' || kind === 'renovate') {
    const facts = kind === 'dependabot' ? updateFacts(root, context) : {...NO_FACTS, isRenovate: true};
    return toReport(evaluate(rules, updateTargets(kind, root, places), context), notes, facts);
  }
  const workflow = kind === 'action' ? readAction(root, places) : readWorkflow(root, places);
  if (workflow === undefined) return toReport([], kind === 'action' ? notes : [...notes, NO_WORKFLOW]);
  const flow = followWorkflow(workflow);
  const unreadable: DocumentNote[] = [];
  const onUnreadable = (offset: number) => unreadable.push(unreadableExpression(context.lines.lineOf(offset)));
  const targets = workflowTargets(flow, {text, places, onUnreadable});
  const findings = evaluate(inKind(rules, kind), targets, context);
  return toReport(findings, [...notes, ...unreadable.slice(0, 1)], callFacts(flow, targets, context));
}

const NO_WORKFLOW: DocumentNote = {
  kind: 'partly-parsed',
  text: 'has no `on` or no `jobs`, so GitHub runs nothing of it',
};

function unreadableExpression(line: number): DocumentNote {
  return {kind: 'partly-parsed', text: `an expression that cannot be read, line ${line}`};
}

function inKind(rules: Rules, kind: FileKind): Rules {
  return rules.filter(({data}) => data.match.in?.some((wanted) => wanted === kind) ?? true);
}

function evaluate(rules: Rules, targets: Targets, context: FileContext) {
  return rules.flatMap((rule) =>
    (targets.get(rule.data.match.target) ?? []).flatMap((target) => evaluateRule(rule, target, context)),
  );
}

function toReport(findings: FileReport['findings'], notes: readonly DocumentNote[], facts?: unknown): FileReport {
  return {findings, ...(notes.length > 0 && {notes}), ...(facts !== undefined && {facts})};
}
