/** One rule on one target → findings. */
import type {RawFinding} from '../../finding/finding.ts';
import {maskTokens} from '../text/mask-tokens.ts';
import type {Bindings, CompiledRule} from './compile.ts';
import {findPlace, type Item, itemsAt, type Place} from './find-place.ts';
import {makeFix} from './fix/make-fix.ts';
import {LineTable} from './line-table.ts';
import type {SourceText} from './source-text.ts';
import {type CommentMark, findSuppressions} from './suppressions.ts';
import type {Target} from './target.ts';
import {Places} from './value.ts';

/** What all evaluations in one file share. */
export interface FileContext extends EvaluatedFile, SourceText {
  /** Text of the file as it lies there; without it no fixes are made. */
  readonly text?: string;
  readonly places: Places;
  /** Counts evaluations; see `countStep`. */
  readonly steps: {count: number};
  /** What rules were asked about in the file. */
  readonly subjects: Set<string>;
}

export interface EvaluatedFile {
  readonly path: string;
  /** Called every few thousand evaluations; may throw. */
  readonly checkBudget: () => void;
  /** What to throw when the file needs too many evaluations. */
  readonly overBudget: (reason: string) => Error;
  /**
   * Whether values were looked at, since it was asked last, that are not known: a rule about those is silent. Absent where
   * all values are known.
   */
  readonly sawUnknown?: () => boolean;
}

/** `mark`: what comments of the file's language start with, for suppressions. */
export function fileContext(file: EvaluatedFile, text: string, mark: CommentMark = '#'): FileContext {
  return {
    ...file,
    text,
    lines: new LineTable(text),
    places: new Places(),
    suppressions: findSuppressions(text, mark),
    steps: {count: 0},
    subjects: new Set(),
  };
}

/** What the file was judged as, as a part of its report to spread; nothing where no rule was asked. */
export function judgedAs({subjects}: Pick<FileContext, 'subjects'>): {readonly subjects?: readonly string[]} {
  return subjects.size === 0 ? {} : {subjects: [...subjects]};
}

/** A few seconds. A release manifest of 1 MB and 22,000 lines, the largest one seen, stays under 120,000. */
const MAX_STEPS = 500_000;
const STEPS_BETWEEN_CHECKS = 2_000;

/** Throws `RuleError` when an expression fails, `overBudget` when the file needs too many steps. */
export function evaluateRule(rule: CompiledRule, target: Target, context: FileContext): readonly RawFinding[] {
  const {each} = rule.data.match;
  context.subjects.add(rule.subject);
  countStep(context);
  context.sawUnknown?.();
  if (!rule.targetConditions.every((holds) => holds(target.bindings)) || context.sawUnknown?.()) return [];
  if (each === undefined) return evaluateItem(rule, target, context, undefined);
  return itemsAt(target.self, each, context.places).flatMap((item) => evaluateItem(rule, target, context, item));
}

function evaluateItem(rule: CompiledRule, target: Target, context: FileContext, item: Item | undefined): RawFinding[] {
  countStep(context);
  context.sawUnknown?.();
  const bindings = bindingsOf(rule, target, item);
  if (!rule.itemConditions.every((holds) => holds(bindings)) || context.sawUnknown?.()) return [];

  return rule.validations
    .filter(({holds}) => !holds(bindings) && !context.sawUnknown?.())
    .map(({message, at, fix}) => {
      const place = findPlace(at, target, context.places, item);
      const finding = toFinding({rule, target, context, place, message: message(bindings), itemKey: item?.key});
      if (fix === undefined || rule.data.sensitive) return finding;
      const made = makeFix(fix, {target, item, span: place.span}, context);
      return made === undefined ? finding : {...finding, fix: made};
    });
}

function bindingsOf(rule: CompiledRule, target: Target, item: Item | undefined): Bindings {
  const variables = new Map<string, Bindings[string]>();
  const bindings = {...target.bindings, ...(item === undefined ? {} : {item: item.value}), variables};
  for (const [name, evaluate] of rule.variables) variables.set(name, evaluate(bindings));
  return bindings;
}

function countStep({steps, checkBudget, overBudget}: FileContext): void {
  steps.count += 1;
  if (steps.count > MAX_STEPS) throw overBudget(`more than ${MAX_STEPS} rule evaluations in one file`);
  if (steps.count % STEPS_BETWEEN_CHECKS === 0) checkBudget();
}

interface Occurrence {
  readonly rule: CompiledRule;
  readonly target: Target;
  readonly context: FileContext;
  readonly place: Place;
  readonly message: string;
  readonly itemKey: string | undefined;
}

function toFinding({rule, target, context, place, message, itemKey: key}: Occurrence): RawFinding {
  const {path, lines, suppressions} = place.span.source ?? context;
  const region = lines.regionOf(place.span);
  const reason = suppressions.get(region.startLine)?.get(rule.data.id);
  return {
    ruleId: rule.data.id,
    message: shortened(message),
    location: {path, ...region},
    identity: {scope: target.scope, key: [...target.identity, ...(key === undefined ? [] : [key]), place.path]},
    ...(rule.data.sensitive ? {sensitive: true} : {}),
    ...(reason === undefined ? {} : {suppressedInSource: reason}),
  };
}

/** Names in a scanned file can be megabytes long. */
const MAX_MESSAGE_LENGTH = 400;

/** Names of containers and volumes are free text, in which a token can stand. */
function shortened(message: string): string {
  const text = message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed();
  return maskTokens(message.length <= MAX_MESSAGE_LENGTH ? text : `${text}…`, '•••');
}
