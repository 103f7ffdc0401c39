/** A formula on a file → ranges. */
import {type Bindings, boundText, lookUp} from '../match/bindings.ts';
import type {Range, Search} from '../match/find-pattern.ts';
import type {Pattern} from '../pattern/pattern.ts';
import type {UserRegex} from '../regex/compile-regex.ts';
import type {Conjunction, Formula} from '../rule/formula.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {holdsCondition} from './conditions.ts';
import {intersect, subtract, unique} from './ranges.ts';

/** A search with what is needed to read the patterns of its rule. */
export interface Evaluation extends Search {
  readonly compile: (pattern: string) => Pattern;
  readonly find: (on: Search, pattern: string) => readonly Range[];
  /** Another language on a piece of text: for `metavariable-pattern` with `language`. */
  readonly matchesText: (text: string, language: string, formula: Formula, bindings: Bindings) => boolean;
}

export function evaluate(on: Evaluation, formula: Formula): readonly Range[] {
  switch (formula.kind) {
    case 'pattern':
      return on.find(on, formula.pattern);
    case 'regex':
      return regexRanges(on, formula.regex);
    case 'or':
      return unique(formula.alternatives.flatMap((each) => evaluate(on, each)));
    case 'inside':
      return evaluate(on, formula.formula).map((range) => ({...range, kind: 'inside' as const}));
    case 'anywhere':
      return evaluate(on, formula.formula).map((range) => ({...range, kind: 'anywhere' as const}));
    case 'and':
      return conjunction(on, formula);
  }
}

/** Groups become `$1`, `$2` …, and metavariables by their names. */
export function regexRanges({file, within, matching}: Search, regex: UserRegex): Range[] {
  const ranges: Range[] = [];
  const offset = within?.start ?? 0;
  const text = within === undefined ? file.source : file.source.slice(within.start, within.end);
  for (const match of regex.all(text, matching.spend)) {
    matching.step();
    let bindings: Bindings;
    match.groups.forEach((group, index) => {
      if (group === undefined) return;
      const value = boundText(group.text, offset + group.start, offset + group.end);
      bindings = {name: `$${index + 1}`, value, next: bindings};
    });
    for (const [name, group] of Object.entries(match.names)) {
      bindings = {
        name: `$${name}`,
        value: boundText(group.text, offset + group.start, offset + group.end),
        next: bindings,
      };
    }
    ranges.push({start: offset + match.start, end: offset + match.end, bindings, kind: 'regex', node: undefined});
  }
  return ranges;
}

/** Cheap and telling parts first: most rules find nothing in most files. */
function conjunction(on: Evaluation, {positive, negative, conditions, focus}: Conjunction): readonly Range[] {
  const step = () => on.matching.step();
  let ranges = positives(on, positive, step);
  for (const formula of negative) {
    if (ranges.length === 0) return ranges;
    ranges = subtract(ranges, evaluate(on, formula), step);
  }
  for (const condition of conditions) {
    if (ranges.length === 0) return ranges;
    ranges = ranges.flatMap((range) => {
      const bindings = holdsCondition(on, condition, range);
      return bindings === false ? [] : [bindings === range.bindings ? range : {...range, bindings}];
    });
  }
  return focus.length === 0 ? ranges : unique(ranges.flatMap((range) => focused(range, focus)));
}

/** What has to lie inside comes after what it has to hold. */
function positives(on: Evaluation, formulas: readonly Formula[], step: () => void): readonly Range[] {
  const [first, ...others] = formulas.filter((formula) => !isInside(formula)).concat(formulas.filter(isInside));
  if (first === undefined) return [wholeOf(on)];
  let ranges = evaluate(on, first);
  for (const formula of others) {
    if (ranges.length === 0) return ranges;
    ranges = intersect(ranges, evaluate(on, formula), step);
  }
  return ranges;
}

function isInside(formula: Formula): boolean {
  if (formula.kind === 'inside' || formula.kind === 'anywhere') return true;
  if (formula.kind === 'or') return formula.alternatives.every(isInside);
  return formula.kind === 'and' && formula.positive.length > 0 && formula.positive.every(isInside);
}

/** A conjunction of negatives alone is about the whole of what is looked at. */
function wholeOf({file, within, bindings}: Evaluation): Range {
  const {start, end} = within ?? {start: file.root.start, end: file.root.end};
  return {start, end, bindings, kind: 'plain', node: undefined};
}

/** The smaller of the range and the metavariable, where one lies in the other. */
function focused(range: Range, focus: readonly (readonly string[])[]): readonly Range[] {
  let ranges: readonly Range[] = [range];
  for (const names of focus) {
    ranges = ranges.flatMap((each) => names.flatMap((name) => focusedOn(each, range, name)));
  }
  return ranges;
}

function focusedOn(current: Range, {bindings}: Range, name: string): readonly Range[] {
  const value = lookUp(bindings, name);
  if (value === undefined) return [];
  const {start, end, nodes} = value;
  if (start >= current.start && end <= current.end) return [{...current, start, end, node: onlyNode(nodes)}];
  return current.start >= start && current.end <= end ? [current] : [];
}

function onlyNode(nodes: readonly SyntaxNode[]): SyntaxNode | undefined {
  return nodes.length === 1 ? nodes[0] : undefined;
}
