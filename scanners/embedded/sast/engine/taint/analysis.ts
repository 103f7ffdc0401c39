/** Walks statements in the order in which they run and keeps track of what is tainted. */
import type {Evaluation} from '../formula/evaluate.ts';
import {agree} from '../formula/ranges.ts';
import type {Range} from '../match/find-pattern.ts';
import {isComparison, valueKind} from '../match/static-type.ts';
import {holds} from '../rule/label-formula.ts';
import type {LabelFormula, PropagatorSpec, SinkSpec, TaintRule} from '../rule/rule.ts';
import type {SyntaxNode} from '../syntax/node.ts';
import {Environment, placeOf} from './environment.ts';
import {type FileFunctions, functionsOf} from './functions.ts';
import type {Marked, TaintMarks} from './marks.ts';
import {CLEAN, continued, NO_LABEL, passed, type Taint, type Taints, union} from './taint.ts';
import {HANDLERS, unionOfChildren} from './walk.ts';
import {walkFunction} from './walk-functions.ts';

/** A sink that taint reaches. */
export interface Reached {
  readonly range: Range;
  readonly taint: Taint;
}

/** What a function does with its parameters: which sinks they reach, and what it returns. */
interface Summary {
  readonly sinks: readonly {readonly sink: Marked<SinkSpec>; readonly taint: Taint}[];
  readonly returned: Taints;
}

/** Functions that are summed up within one another; recursion is as deep as this times the depth of the code. */
const MAX_CALLS = 4;

export class Analysis {
  readonly on: Evaluation;
  readonly rule: TaintRule;
  readonly marks: TaintMarks;
  readonly reached = new Map<string, Reached>();
  readonly functions: FileFunctions;
  private readonly summaries = new Map<SyntaxNode, Summary | undefined>();
  /** Sinks that parameters reach, while a function is summed up. */
  private parameterSinks: {readonly sink: Marked<SinkSpec>; readonly taint: Taint}[] = [];
  private calls = 0;
  /** What the function being walked returns. */
  returned: Taints = CLEAN;
  /** Taints that a propagator brings to a node that is no place. */
  /** Places in preorder of nodes where taint can begin. */
  private readonly beginnings: readonly number[];
  private readonly brought = new Map<SyntaxNode, Taints>();

  constructor(on: Evaluation, rule: TaintRule, marks: TaintMarks) {
    this.on = on;
    this.rule = rule;
    this.marks = marks;
    this.functions = functionsOf(on.file, marks);
    this.beginnings = [...marks.sources.keys(), ...this.functions.callsOfSources]
      .map(({order}) => order)
      .sort((a, b) => a - b);
  }

  run(root: SyntaxNode): void {
    this.evaluate(root, new Environment());
  }

  /** Taint of an expression; statements are walked and have none. */
  evaluate(node: SyntaxNode, env: Environment): Taints {
    this.on.matching.step();
    if (env.isClean && this.brought.size === 0 && !this.hasSource(node)) return CLEAN;
    const own = (HANDLERS[node.kind] ?? unionOfChildren)(this, node, env);
    const arrived = this.safe(node, union(own, this.sourceTaints(node, own)));
    const cleaned = this.isSanitized(node, env) ? CLEAN : union(arrived, this.brought.get(node) ?? CLEAN);
    this.propagate(node, cleaned, env);
    this.checkSink(node, cleaned.length > 0 || !CALLS.has(node.kind) ? cleaned : this.argumentTaints(own, node));
    return cleaned;
  }

  /** Truth values and numbers cannot carry an attack, where the rule says so. */
  private safe(node: SyntaxNode, taints: Taints): Taints {
    if (taints.length === 0) return taints;
    const {
      taint_assume_safe_booleans: booleans,
      taint_assume_safe_numbers: numbers,
      taint_assume_safe_comparisons: comparisons,
    } = this.on.matching.options;
    if (!(booleans || numbers || comparisons)) return taints;
    if (comparisons && isComparison(node)) return CLEAN;
    const kind = valueKind(node);
    return (booleans && kind === 'boolean') || (numbers && kind === 'number') ? CLEAN : taints;
  }

  /** Where nothing is tainted, only what holds a source matters. */
  private hasSource({order, last}: SyntaxNode): boolean {
    let low = 0;
    let high = this.beginnings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.beginnings[middle] ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    return (this.beginnings[low] ?? Number.POSITIVE_INFINITY) <= last;
  }

  /** A sink that is sanitized as a whole still is one for what is put into it. */
  private argumentTaints(own: Taints, node: SyntaxNode): Taints {
    return this.marks.sinks.has(node) ? own : CLEAN;
  }

  /** Taints that begin at the node. */
  sourceTaints(node: SyntaxNode, own: Taints): Taints {
    let taints: Taints = CLEAN;
    for (const {spec, range} of this.marks.sources.get(node) ?? []) {
      if (spec.bySideEffect === 'only') continue;
      if (spec.requires !== undefined && !hasLabels(spec.requires, own)) continue;
      taints = union(taints, [{source: range, parameter: undefined, label: spec.label ?? NO_LABEL, steps: undefined}]);
    }
    return taints;
  }

  private isSanitized(node: SyntaxNode, env: Environment): boolean {
    const sanitizers = this.marks.sanitizers.get(node);
    if (sanitizers === undefined) return false;
    if (sanitizers.some(({spec}) => spec.bySideEffect)) {
      const place = placeOf(node);
      if (place !== undefined) env.write(place, CLEAN);
    }
    return true;
  }

  private propagate(node: SyntaxNode, taints: Taints, env: Environment): void {
    this.taintBySideEffect(node, env);
    for (const {spec, to} of this.marks.propagations.get(node) ?? []) {
      const carried =
        taints.length === 0 || (spec.requires !== undefined && !hasLabels(spec.requires, taints))
          ? CLEAN
          : relabeled(taints, spec);
      if (carried.length === 0) continue;
      const place = placeOf(to);
      if (place !== undefined && spec.bySideEffect) env.add(place, passed(carried, to));
      this.brought.set(to, union(this.brought.get(to) ?? CLEAN, passed(carried, to)));
    }
  }

  private taintBySideEffect(node: SyntaxNode, env: Environment): void {
    for (const {spec, range} of this.marks.sources.get(node) ?? []) {
      const place = spec.bySideEffect === false ? undefined : placeOf(node);
      if (place === undefined || range.start !== node.start || range.end !== node.end) continue;
      env.add(place, [{source: range, parameter: undefined, label: spec.label ?? NO_LABEL, steps: undefined}]);
    }
  }

  checkSink(node: SyntaxNode, taints: Taints): void {
    if (taints.length === 0) return;
    for (const sink of this.marks.sinks.get(node) ?? []) {
      if (!sink.spec.isAtExit || isAtExit(node)) this.report(sink, taints);
    }
  }

  private report(sink: Marked<SinkSpec>, taints: Taints): void {
    const {spec, range} = sink;
    if (spec.requires !== undefined && !hasLabels(spec.requires, taints)) return;
    for (const taint of taints) if (taint.parameter !== undefined) this.parameterSinks.push({sink, taint});
    const taint = taints.find((each) => each.source !== undefined && this.isOfSameCode(each, range));
    if (taint === undefined) return;
    const key = `${range.start}:${range.end}`;
    if (!this.reached.has(key)) this.reached.set(key, {range, taint});
  }

  /** Metavariables of source and sink stand for the same code, where the rule asks for it. */
  private isOfSameCode({source}: Taint, range: Range): boolean {
    return !this.on.matching.options.taint_unify_mvars || agree(source?.bindings, range.bindings);
  }

  /** What the function of this file that is called does with these arguments; what it returns of its own. */
  callFunction(call: SyntaxNode, args: readonly Taints[]): Taints {
    const target = this.on.matching.options.taint_intrafile ? this.functions.calledBy(call) : undefined;
    const summary = target === undefined ? undefined : this.summaryOf(target);
    if (summary === undefined) return CLEAN;
    for (const {sink, taint} of summary.sinks) {
      const own = args[taint.parameter ?? -1] ?? CLEAN;
      if (own.length > 0) this.report(sink, continued(passed(own, call), taint));
    }
    return passed(
      summary.returned.filter(({source}) => source !== undefined),
      call,
    );
  }

  /** Undefined for a function that calls itself, and for one too many calls away. */
  private summaryOf(target: SyntaxNode): Summary | undefined {
    if (this.summaries.has(target)) return this.summaries.get(target);
    if (this.calls >= MAX_CALLS) return undefined;
    this.summaries.set(target, undefined);
    const [sinks, returned] = [this.parameterSinks, this.returned];
    this.parameterSinks = [];
    this.returned = CLEAN;
    this.calls += 1;
    walkFunction(this, target, new Environment(), true);
    const summary = {sinks: this.parameterSinks, returned: this.returned};
    this.calls -= 1;
    this.parameterSinks = sinks;
    this.returned = returned;
    this.summaries.set(target, summary);
    return summary;
  }

  /** Taints of several nodes in their order. */
  all(nodes: readonly SyntaxNode[], env: Environment): Taints {
    let taints: Taints = CLEAN;
    for (const node of nodes) taints = union(taints, this.evaluate(node, env));
    return taints;
  }

  /** Gives the target a value; names in a pattern all get it. */
  assign(target: SyntaxNode | undefined, taints: Taints, env: Environment): void {
    if (target === undefined) return;
    const place = placeOf(target);
    const byParts = this.all(
      target.kind === 'Index' || target.kind === 'Member'
        ? target.children.filter(({role}) => role !== 'property')
        : [],
      env,
    );
    if (place !== undefined) {
      const value = this.marks.sanitizers.has(target)
        ? CLEAN
        : passed(union(taints, this.sourceTaints(target, taints)), target);
      if (target.kind === 'Index' && place.endsWith('.*')) env.add(place.slice(0, -2), value);
      else env.write(place, value);
      this.taintBySideEffect(target, env);
      this.checkSink(target, target.kind === 'Id' ? value : byParts);
      return;
    }
    if (target.kind === 'Index' || target.kind === 'Member') return;
    for (const child of target.children)
      if (child.role !== 'key' && child.role !== 'default') this.assign(child, taints, env);
  }
}

/** Only taints with the labels that are to be replaced go on, where there are such. */
function relabeled(taints: Taints, {label, replacesLabels}: PropagatorSpec): Taints {
  const own = replacesLabels === undefined ? taints : taints.filter((taint) => replacesLabels.includes(taint.label));
  return label === undefined ? own : own.map((taint) => ({...taint, label}));
}

function hasLabels(formula: LabelFormula, taints: Taints): boolean {
  return holds(formula, (label) => taints.some((taint) => taint.label === label));
}

const CALLS = new Set(['Call', 'New', 'Element']);

/** In a `return`, or in the last statement of the function. */
function isAtExit(node: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = node;
  while (at !== undefined && at.kind !== 'Return' && at.parent?.kind !== 'Block') at = at.parent;
  if (at?.kind === 'Return') return true;
  const block = at?.parent;
  const holder = block?.parent?.kind;
  return block?.children.at(-1) === at && (holder === 'Function' || holder === 'Lambda');
}
