/** One rule on one target → findings. */
import {createHash} from 'node:crypto';
import type {Identity, RawFinding} from '../../../../src/finding/finding.ts';
import {BudgetExceeded, type ScannedFile} from '../../../../src/scanner.ts';
import type {Bindings, CompiledRule} from './compile.ts';
import {withoutCredentials} from './credentials.ts';
import type {LineTable} from './line-table.ts';
import type {Suppressions} from './suppressions.ts';
import {isList, isMap, type Places, type Span, type Value, type ValueMap, valueAt} from './value.ts';

/** Something that a rule is evaluated on. */
export interface Target {
  readonly self: ValueMap;
  /** Where to point when the rule's own places do not exist. */
  readonly anchor: Span;
  /** Names for expressions; also the roots that `at` can name. */
  readonly bindings: Readonly<Record<string, Value>>;
  readonly scope: Identity['scope'];
  readonly identity: readonly string[];
}

/** What all evaluations in one file share. */
export interface FileContext {
  readonly file: ScannedFile;
  readonly lines: LineTable;
  readonly places: Places;
  readonly suppressions: Suppressions;
  /** Counts evaluations; see `countStep`. */
  readonly steps: {count: number};
}

/** About five seconds. The largest manifest seen, a release of 22,000 lines, needs a tenth. */
const MAX_STEPS = 500_000;
const STEPS_BETWEEN_CHECKS = 2_000;

/** Throws `RuleError` when an expression fails, `BudgetExceeded` when the file needs too many steps. */
export function evaluateRule(rule: CompiledRule, target: Target, context: FileContext): readonly RawFinding[] {
  const {each} = rule.data.match;
  countStep(context);
  if (!rule.targetConditions.every((holds) => holds(target.bindings))) return [];
  if (each === undefined) return evaluateItem(rule, target, context, undefined);
  return itemsAt(target.self, each, context.places).flatMap((item) => evaluateItem(rule, target, context, item));
}

interface Item {
  readonly value: Value;
  readonly anchor: Span | undefined;
  /** Tells it from its siblings without its position where it can. */
  readonly key: string;
}

function evaluateItem(rule: CompiledRule, target: Target, context: FileContext, item: Item | undefined): RawFinding[] {
  countStep(context);
  const bindings = bindingsOf(rule, target, item);
  if (!rule.itemConditions.every((holds) => holds(bindings))) return [];

  return rule.validations
    .filter(({holds}) => !holds(bindings))
    .map(({message, at}) => {
      const place = findPlace(at, target, context.places, item);
      return toFinding({rule, target, context, place, message: message(bindings), itemKey: item?.key});
    });
}

function bindingsOf(rule: CompiledRule, target: Target, item: Item | undefined): Bindings {
  const variables = new Map<string, Bindings[string]>();
  const bindings = {...target.bindings, ...(item === undefined ? {} : {item: item.value}), variables};
  for (const [name, evaluate] of rule.variables) variables.set(name, evaluate(bindings));
  return bindings;
}

function countStep({steps, file}: FileContext): void {
  steps.count += 1;
  if (steps.count > MAX_STEPS) throw new BudgetExceeded(`more than ${MAX_STEPS} rule evaluations in one file`);
  if (steps.count % STEPS_BETWEEN_CHECKS === 0) file.checkBudget();
}

function itemsAt(self: ValueMap, path: string, places: Places): readonly Item[] {
  const owner = valueAt(self, path.split('.'));
  if (isList(owner)) {
    return owner.map((value, index) => ({
      value,
      anchor: (isMap(value) ? places.anchorOf(value) : undefined) ?? places.get(owner, index),
      key: itemKey(value, index),
    }));
  }
  if (!isMap(owner)) return [];
  return [...owner].map(([key, value]) => ({
    value: new Map([
      ['key', key],
      ['value', value],
    ]),
    anchor: places.get(owner, key),
    key,
  }));
}

/**
 * By its own `identity`, by name, by scalar value, else by number: other values can be secrets, and a hash of a weak
 * one gives it away.
 */
function itemKey(value: Value, index: number): string {
  if (isMap(value)) {
    const name = value.get('identity') ?? value.get('name');
    return typeof name === 'string' ? shorten(name) : String(index);
  }
  return isList(value) ? String(index) : shorten(withoutCredentials(String(value)));
}

const MAX_KEY_LENGTH = 200;

function shorten(key: string): string {
  return key.length <= MAX_KEY_LENGTH ? key : createHash('sha256').update(key).digest('hex');
}

interface Place {
  readonly span: Span;
  readonly path: string;
}

function findPlace(at: readonly string[], target: Target, places: Places, item: Item | undefined): Place {
  for (const path of at) {
    const [root, local] = rootOf(path, target, item);
    const span = spanAt(root, local.split('.'), places);
    if (span !== undefined) return {span, path};
  }
  return {span: item?.anchor ?? target.anchor, path: at[0] ?? ''};
}

function rootOf(path: string, target: Target, item: Item | undefined): readonly [Value | undefined, string] {
  const [root, local] = path.split(':');
  if (root !== undefined && local !== undefined) return [target.bindings[root], local];
  return [item === undefined ? target.self : item.value, path];
}

function spanAt(root: Value | undefined, path: readonly string[], places: Places): Span | undefined {
  const owner = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  return isMap(owner) && key !== undefined ? places.get(owner, key) : undefined;
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
  const region = context.lines.regionOf(place.span);
  const reason = context.suppressions.get(region.startLine)?.get(rule.data.id);
  return {
    ruleId: rule.data.id,
    message,
    location: {path: context.file.path, ...region},
    identity: {scope: target.scope, key: [...target.identity, ...(key === undefined ? [] : [key]), place.path]},
    ...(rule.data.sensitive ? {sensitive: true} : {}),
    ...(reason === undefined ? {} : {suppressedInSource: reason}),
  };
}
