/** A Dockerfile → findings and notes. */

import type {CompiledRule} from '../../../../src/formats/cel-rules/compile.ts';
import {withoutCredentials} from '../../../../src/formats/cel-rules/credentials.ts';
import {evaluateRule, type FileContext, fileContext, judgedAs} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {isMap, listAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {BudgetExceeded, type FileNote, type FileReport, type ScannedFile} from '../../../../src/scanner.ts';
import type {FileMatch} from '../iac-rule.ts';
import {type Instruction, parseInstructions} from './parse-dockerfile.ts';
import {type Stage, toStages} from './stages.ts';

/** Longest line that BuildKit reads; a file with a longer one does not build. `bufio.MaxScanTokenSize` in Go. */
const MAX_LINE_LENGTH = 65_536;
/** Template languages seen in Dockerfiles: Go and Jinja actions, ERB. */
const TEMPLATE = /\{\{|\{%|<%/;

/** Never throws for what the text holds; what is no Dockerfile that could be built is named in a note. */
export function scanDockerfile(file: ScannedFile, rules: readonly CompiledRule<FileMatch>[]): FileReport {
  const text = decodeText(file.bytes);
  const checkBudget = () => file.checkBudget();
  const overBudget = (reason: string) => new BudgetExceeded(reason);
  const context = fileContext({path: file.path, checkBudget, overBudget}, text);
  const {lines, places} = context;
  const tooLong = findLongLine(text);
  if (tooLong !== undefined) {
    return noted('unparsable', `a line is longer than ${MAX_LINE_LENGTH} characters, line ${lines.lineOf(tooLong)}`);
  }
  const {instructions, unknown} = parseInstructions({text, lines, places});
  file.checkBudget();
  const stages = toStages(instructions);
  if (stages.length === 0)
    return TEMPLATE.test(text)
      ? noted('template-skipped', 'holds template actions and no FROM')
      : noted('unparsable', 'no FROM instruction');

  const findings = evaluateAll(instructions, stages, rules, context);
  const [first] = unknown;
  if (first === undefined) return {findings, ...judgedAs(context)};
  const notes: readonly FileNote[] = [{kind: 'partly-parsed', text: `unknown instruction, line ${first}`}];
  return {findings, notes, ...judgedAs(context)};
}

function noted(kind: FileNote['kind'], text: string): FileReport {
  return {findings: [], notes: [{kind, text}]};
}

function findLongLine(text: string): number | undefined {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start >= MAX_LINE_LENGTH) return start;
    start = end + 1;
  }
  return undefined;
}

function evaluateAll(
  instructions: readonly Instruction[],
  stages: readonly Stage[],
  rules: readonly CompiledRule<FileMatch>[],
  context: FileContext,
) {
  const dockerfile = new Map<string, Value>([['stages', stages.map(({value}) => value)]]);
  const targets = {
    dockerfile: [dockerfileTarget(dockerfile, stages)],
    stage: stages.map((stage) => stageTarget(stage, dockerfile)),
    instruction: [
      ...beforeFirstStage(instructions).map((instruction) => instructionTarget(instruction, undefined, dockerfile)),
      ...stages.flatMap((stage) => stage.instructions.map((each) => instructionTarget(each, stage, dockerfile))),
    ],
  };
  return rules.flatMap((rule) => {
    const {target, keywords} = rule.data.match;
    if (target !== 'dockerfile' && target !== 'stage' && target !== 'instruction') return [];
    return targets[target]
      .filter(
        ({self}) => keywords === undefined || target !== 'instruction' || keywords.includes(textAt(self, 'keyword')),
      )
      .flatMap((each) => evaluateRule(rule, each, context));
  });
}

function dockerfileTarget(dockerfile: ValueMap, stages: readonly Stage[]): Target {
  const anchor = stages.at(-1)?.from.anchor ?? {start: 0, end: 0};
  return {self: dockerfile, anchor, bindings: {dockerfile}, scope: 'file', identity: ['dockerfile']};
}

function stageTarget({value, from, label}: Stage, dockerfile: ValueMap): Target {
  return {
    self: value,
    anchor: from.anchor,
    bindings: {dockerfile, stage: value},
    scope: 'file',
    identity: ['stage', label],
  };
}

/** The ARG instructions that FROM may use. */
function beforeFirstStage(instructions: readonly Instruction[]): readonly Instruction[] {
  return instructions.slice(
    0,
    instructions.findIndex(({keyword}) => keyword === 'FROM'),
  );
}

function instructionTarget(
  {value, anchor, keyword}: Instruction,
  stage: Stage | undefined,
  dockerfile: ValueMap,
): Target {
  const bindings = {dockerfile, stage: stage?.value ?? new Map(), instruction: value};
  const identity = ['stage', stage?.label ?? '', keyword, ...instructionKey(value)];
  return {self: value, anchor, bindings, scope: 'file', identity};
}

/** Its words; of ENV and ARG the names, of commands nothing, as values and commands can hold secrets. */
function instructionKey(value: ValueMap): readonly string[] {
  if (value.has('commands')) return [];
  const properties = listAt(value, 'properties').filter(isMap);
  if (properties.length > 0) return properties.map((property) => textAt(property, 'name'));
  return [withoutCredentials(textAt(value, 'text'))];
}
