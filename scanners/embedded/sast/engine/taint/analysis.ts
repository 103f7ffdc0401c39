/** Walks statements in the order in which they run and keeps track of what is tainted. */
import type {Evaluation} from '../formula/evaluate.ts';
import type {Range} from '../match/find-pattern.ts';
import {isComparison, valueKind} from '../match/static-type.ts';
import {holds} from '../rule/label-formula.ts';
import type {LabelFormula, SinkSpec, TaintRule} from '../rule/rule.ts';
import {childOf, childrenOf, type SyntaxNode} from '../syntax/node.ts';
import {Environment, placeOf} from './environment.ts';
import {type FileFunctions, functionsOf} from './functions.ts';
import type {Marked, TaintMarks} from './marks.ts';
import {CLEAN, continued, NO_LABEL, passed, type Taint, type Taints, union} from './taint.ts';

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

type Handler = (analysis: Analysis, node: SyntaxNode, env: Environment) => Taints;

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
    for (const sink of this.marks.sinks.get(node) ?? []) this.report(sink, taints);
  }

  private report(sink: Marked<SinkSpec>, taints: Taints): void {
    const {spec, range} = sink;
    if (spec.requires !== undefined && !hasLabels(spec.requires, taints)) return;
    for (const taint of taints) if (taint.parameter !== undefined) this.parameterSinks.push({sink, taint});
    const taint = taints.find(({source}) => source !== undefined);
    if (taint === undefined) return;
    const key = `${range.start}:${range.end}`;
    if (!this.reached.has(key)) this.reached.set(key, {range, taint});
  }

  /** What the function of this file that is called does with these arguments; what it returns of its own. */
  callFunction(call: SyntaxNode, args: readonly Taints[]): Taints {
    const target = this.functions.calledBy(call);
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

function relabeled(taints: Taints, {label}: {readonly label: string | undefined}): Taints {
  return label === undefined ? taints : taints.map((taint) => ({...taint, label}));
}

function hasLabels(formula: LabelFormula, taints: Taints): boolean {
  return holds(formula, (label) => taints.some((taint) => taint.label === label));
}

const CALLS = new Set(['Call', 'New', 'Element']);

function unionOfChildren(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  return analysis.all(node.children, env);
}

function statements(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  for (const child of node.children) analysis.evaluate(child, env);
  return CLEAN;
}

const nothing: Handler = () => CLEAN;

const HANDLERS: Readonly<Record<string, Handler>> = {
  Program: statements,
  Block: statements,
  Class: (analysis, node, env) => {
    for (const child of node.children) analysis.evaluate(child, child.role === 'members' ? new Environment() : env);
    return CLEAN;
  },
  Modifier: nothing,
  Import: nothing,
  ImportFrom: nothing,
  ImportAll: nothing,
  Id: read,
  This: read,
  Member: read,
  Index: readElement,
  Number: nothing,
  Call: call,
  VarDef: (analysis, node, env) => {
    const value = childOf(node, 'value');
    const taints = value === undefined ? CLEAN : analysis.evaluate(value, env);
    analysis.assign(childOf(node, 'name'), taints, env);
    return taints;
  },
  Assign: (analysis, node, env) => {
    const value = childOf(node, 'right');
    const taints = value === undefined ? CLEAN : analysis.evaluate(value, env);
    analysis.assign(childOf(node, 'left'), taints, env);
    return taints;
  },
  AugAssign: (analysis, node, env) => {
    const [target, value] = [childOf(node, 'left'), childOf(node, 'right')];
    const before = target === undefined ? CLEAN : analysis.evaluate(target, env);
    const taints = union(before, value === undefined ? CLEAN : analysis.evaluate(value, env));
    analysis.assign(target, taints, env);
    return taints;
  },
  Ternary: (analysis, node, env) => {
    analysis.all(childrenOf(node, 'condition'), env);
    return union(analysis.all(childrenOf(node, 'then'), env), analysis.all(childrenOf(node, 'else'), env));
  },
  Pair: (analysis, node, env) => {
    analysis.all(
      childrenOf(node, 'key').filter(({kind}) => kind !== 'Id'),
      env,
    );
    return analysis.all(
      node.children.filter(({role}) => role !== 'key'),
      env,
    );
  },
  KeywordArg: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  Cast: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  Attribute: (analysis, node, env) => analysis.all(childrenOf(node, 'value'), env),
  If: branch,
  While: (analysis, node, env) => loop(analysis, node, env, () => analysis.all(childrenOf(node, 'condition'), env)),
  DoWhile: (analysis, node, env) => loop(analysis, node, env, () => analysis.all(childrenOf(node, 'condition'), env)),
  For: (analysis, node, env) => {
    analysis.all(childrenOf(node, 'initializer'), env);
    return loop(analysis, node, env, () => {
      analysis.all(childrenOf(node, 'condition'), env);
      analysis.all([...childrenOf(node, 'update'), ...childrenOf(node, 'increment')], env);
    });
  },
  ForEach: (analysis, node, env) => {
    const taints = analysis.all(childrenOf(node, 'right'), env);
    return loop(analysis, node, env, () => analysis.assign(childOf(node, 'left'), taints, env));
  },
  ForIn: (analysis, node, env) => {
    const taints = analysis.all(childrenOf(node, 'right'), env);
    analysis.assign(childOf(node, 'left'), taints, env);
    return CLEAN;
  },
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  With: (analysis, node, env) => {
    for (const item of childrenOf(node, 'items')) withItem(analysis, item, env);
    analysis.all(childrenOf(node, 'body'), env);
    return CLEAN;
  },
  Try: tryStatement,
  Switch: switchStatement,
  Return: (analysis, node, env) => {
    const taints = analysis.all(node.children, env);
    analysis.returned = union(analysis.returned, taints);
    env.isDead = true;
    return taints;
  },
  Throw: (analysis, node, env) => {
    const taints = analysis.all(node.children, env);
    env.isDead = true;
    return taints;
  },
  Break: (_, __, env) => {
    env.isDead = true;
    return CLEAN;
  },
  Continue: (_, __, env) => {
    env.isDead = true;
    return CLEAN;
  },
  Function: definition,
  Lambda: definition,
};

/** Names, members: what is known of the place, or of the object around it. */
function read(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const place = placeOf(node);
  const [object] = node.children;
  const inherited = object === undefined ? CLEAN : analysis.evaluate(object, env);
  if (place === undefined) return inherited;
  if (object !== undefined && analysis.marks.sanitizers.has(object)) return env.readExactly(place);
  const own = env.read(place);
  if (object === undefined || own.length > 0) return own;
  return isFromPlace(object, inherited, env) ? CLEAN : inherited;
}

/** True when the object is tainted only as a place, which was asked already. */
function isFromPlace(object: SyntaxNode, taints: Taints, env: Environment): boolean {
  const place = placeOf(object);
  return place !== undefined && taints.length > 0 && taints.every((taint) => env.read(place).includes(taint));
}

function readElement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const indexes = node.children.filter(({role}) => role !== 'object');
  const byIndex = analysis.all(indexes, env);
  const taints = read(analysis, node, env);
  return analysis.on.matching.options.taint_assume_safe_indexes ? taints : union(taints, byIndex);
}

/** What goes in comes out. A function of this file may bring more, and may have sinks for its arguments. */
function call(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const callee = analysis.all(childrenOf(node, 'callee'), env);
  const args = childrenOf(node, 'args').map((each) => analysis.evaluate(each, env));
  const others = node.children.filter(({role}) => role !== 'callee' && role !== 'typeArgs' && role !== 'args');
  const rest = analysis.all(others, env);
  const own = analysis.callFunction(node, args);
  const all = args.reduce(union, union(union(callee, rest), own));
  if (!analysis.on.matching.options.taint_assume_safe_functions) return all;
  analysis.checkSink(node, all);
  return union(callee, own);
}

function branch(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  analysis.all([...childrenOf(node, 'initializer'), ...childrenOf(node, 'condition')], env);
  const other = env.clone();
  analysis.all(childrenOf(node, 'then'), env);
  analysis.all(childrenOf(node, 'else'), other);
  env.join(other);
  return CLEAN;
}

/** Twice: what the first round taints, the second one uses. */
function loop(analysis: Analysis, node: SyntaxNode, env: Environment, head: () => void): Taints {
  const skipped = env.clone();
  const body = childrenOf(node, 'body');
  for (let round = 0; round < 2; round += 1) {
    head();
    analysis.all(body, env);
    env.join(skipped);
  }
  analysis.all(childrenOf(node, 'else'), env);
  return CLEAN;
}

function comprehension(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const body = childrenOf(node, 'body');
  analysis.all(
    node.children.filter((child) => !body.includes(child)),
    env,
  );
  return analysis.all(body, env);
}

function withItem(analysis: Analysis, item: SyntaxNode, env: Environment): void {
  if (item.kind !== 'As') {
    analysis.evaluate(item, env);
    return;
  }
  const taints = analysis.all(childrenOf(item, 'value'), env);
  analysis.assign(childOf(item, 'alias'), taints, env);
}

function tryStatement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const before = env.clone();
  analysis.all(
    node.children.filter(({role}) => role !== 'handlers' && role !== 'finalizer' && role !== 'else'),
    env,
  );
  const thrown = env.clone();
  thrown.isDead = false;
  thrown.join(before);
  analysis.all(childrenOf(node, 'else'), env);
  for (const handler of childrenOf(node, 'handlers')) {
    const own = thrown.clone();
    analysis.evaluate(handler, own);
    env.join(own);
  }
  analysis.all(childrenOf(node, 'finalizer'), env);
  return CLEAN;
}

function switchStatement(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const cases = childrenOf(node, 'cases');
  analysis.all(
    node.children.filter(({role}) => role !== 'cases'),
    env,
  );
  const start = env.clone();
  for (const each of cases) {
    const own = start.clone();
    own.join(env);
    analysis.evaluate(each, own);
    own.isDead = false;
    env.join(own);
  }
  return CLEAN;
}

/** A lambda is walked where it stands and sees what is around it; a function by itself. */
function definition(analysis: Analysis, node: SyntaxNode, env: Environment): Taints {
  const own = node.kind === 'Lambda' ? env.clone() : new Environment();
  own.isDead = false;
  const outer = analysis.returned;
  walkFunction(analysis, node, own, false);
  analysis.returned = outer;
  if (node.kind !== 'Lambda') return CLEAN;
  own.isDead = false;
  env.join(own);
  return CLEAN;
}

/** While a function is summed up, each parameter is tainted by its number. */
function walkFunction(analysis: Analysis, node: SyntaxNode, env: Environment, isSummary: boolean): void {
  let index = 0;
  for (const child of node.children) {
    if (child.role === 'params') {
      if (isReceiver(child, index)) continue;
      const taints = isSummary ? [{source: undefined, parameter: index, label: NO_LABEL, steps: undefined}] : CLEAN;
      parameter(analysis, child, taints, env);
      index += 1;
    } else if (child.role === 'decorators' || child.role === 'body') analysis.evaluate(child, env);
  }
}

/** The object itself is no argument of a call. */
function isReceiver(node: SyntaxNode, index: number): boolean {
  return index === 0 && (node.text === 'self' || node.text === 'cls');
}

function parameter(analysis: Analysis, node: SyntaxNode, taints: Taints, env: Environment): void {
  if (node.kind !== 'Param') {
    analysis.assign(node, taints, env);
    return;
  }
  const initial = analysis.all(childrenOf(node, 'default'), env);
  analysis.assign(childOf(node, 'name'), union(union(initial, taints), analysis.sourceTaints(node, CLEAN)), env);
}
