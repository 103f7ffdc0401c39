/** Runs templates: nodes of the tree → output. */
import type {Budget} from './budget.ts';
import {type Evaluation, evaluatePipeline} from './evaluate-pipeline.ts';
import type {CallContext, FunctionTable} from './go-function.ts';
import {type GoMap, GoObject, type GoValue, isList, isMap, isTrue, kindOf, sortedKeys} from './go-value.ts';
import {Output, type Rendered, type TemplateSource} from './output.ts';
import {lineOf} from './parse-template.ts';
import {printValue} from './print-value.ts';
import {TemplateError} from './template-error.ts';
import type {Branch, TemplateNode} from './template-node.ts';
import {type NamedTemplate, TemplateSet} from './template-set.ts';
import {Variables} from './variables.ts';

export interface Rendering {
  readonly templates: TemplateSet;
  readonly functions: FunctionTable;
  readonly budget: Budget;
}

/** Throws `TemplateError` with its place, or `TemplateBudgetExceeded`. */
export function renderTemplate(name: string, dot: GoValue, rendering: Rendering): Rendered {
  return new Renderer(rendering).render(name, dot);
}

type Flow = 'break' | 'continue' | undefined;

/** One set of templates that is being run; `tpl` runs another one inside of it. */
class Renderer {
  readonly #rendering: Rendering;
  readonly #context: CallContext;
  /** Output that the current action took from other templates. */
  #taken: Rendered[] = [];

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
    this.#context = {
      include: (name, dot) => this.#include(name, dot),
      renderText: (text, dot) => this.#renderText(text, dot),
      step: (count) => rendering.budget.step(count),
    };
  }

  render(name: string, dot: GoValue): Rendered {
    const template = this.#rendering.templates.get(name);
    if (template === undefined) throw new TemplateError(`no template ${JSON.stringify(name)} is associated`);
    const output = new Output();
    this.#run(template, dot, output);
    return output.finish();
  }

  #run(template: NamedTemplate, dot: GoValue, output: Output): void {
    const {functions, budget} = this.#rendering;
    const evaluation = {functions, budget, context: this.#context, variables: new Variables(dot), dot};
    budget.nest(() => this.#runNodes(template.body, {evaluation, output, source: template.source}));
  }

  #include(name: string, dot: GoValue): string {
    const around = this.#taken;
    this.#taken = [];
    try {
      const rendered = this.render(name, dot);
      around.push(rendered);
      return rendered.text;
    } finally {
      this.#taken = around;
    }
  }

  #renderText(text: string, dot: GoValue): string {
    if (!text.includes('{{')) return text;
    const templates = new TemplateSet(this.#rendering.templates);
    templates.add(TEXT_NAME, {path: '', text});
    return new Renderer({...this.#rendering, templates}).render(TEXT_NAME, dot).text;
  }

  #runNodes(nodes: readonly TemplateNode[], scope: Scope): Flow {
    for (const node of nodes) {
      this.#rendering.budget.step();
      const flow = this.#runNode(node, scope);
      if (flow !== undefined) return flow;
    }
    return undefined;
  }

  #runNode(node: TemplateNode, scope: Scope): Flow {
    try {
      switch (node.kind) {
        case 'text':
          this.#rendering.budget.write(node.text.length);
          scope.output.copy(node.text, scope.source, node.offset);
          return undefined;
        case 'action':
          this.#runAction(node, scope);
          return undefined;
        case 'template':
          this.#runTemplate(node, scope);
          return undefined;
        case 'break':
        case 'continue':
          return node.kind;
        default:
          return this.#rendering.budget.nest(() => this.#runBranch(node, scope));
      }
    } catch (error) {
      if (error instanceof TemplateError) error.place ??= placeIn(scope.source, node.offset);
      throw error;
    }
  }

  #runAction({pipeline, offset}: Extract<TemplateNode, {kind: 'action'}>, {evaluation, output, source}: Scope): void {
    const around = this.#taken;
    this.#taken = [];
    const value = evaluatePipeline(pipeline, evaluation);
    if (pipeline.variables.length === 0 && value !== null) {
      const text = printValue(value);
      this.#rendering.budget.write(text.length);
      output.write(text, {source, offset}, this.#taken);
    }
    this.#taken = around;
  }

  #runTemplate({name, data}: Extract<TemplateNode, {kind: 'template'}>, {evaluation, output}: Scope): void {
    const template = this.#rendering.templates.get(name);
    if (template === undefined) throw new TemplateError(`template ${JSON.stringify(name)} not defined`);
    this.#run(template, data === undefined ? null : evaluatePipeline(data, evaluation), output);
  }

  #runBranch(node: Branch, scope: Scope): Flow {
    const {variables} = scope.evaluation;
    const mark = variables.mark();
    try {
      if (node.kind === 'range') return this.#runRange(node, scope);
      const value = evaluatePipeline(node.pipeline, scope.evaluation);
      if (!isTrue(value)) return this.#runNodes(node.otherwise, scope);
      return this.#runNodes(node.body, node.kind === 'with' ? withDot(scope, value) : scope);
    } finally {
      variables.release(mark);
    }
  }

  #runRange(node: Branch, scope: Scope): Flow {
    const {variables, budget} = scope.evaluation;
    const {pipeline} = node;
    const value = evaluatePipeline({...pipeline, variables: []}, scope.evaluation);
    let count = 0;
    for (const [key, element] of elementsOf(value)) {
      budget.step();
      count += 1;
      const mark = variables.mark();
      bindElement(pipeline, [key, element], variables);
      const flow = this.#runNodes(node.body, withDot(scope, element));
      variables.release(mark);
      if (flow === 'break') break;
    }
    return count === 0 ? this.#runNodes(node.otherwise, scope) : undefined;
  }
}

const TEXT_NAME = ' text';

interface Scope {
  readonly evaluation: Evaluation;
  readonly output: Output;
  readonly source: TemplateSource;
}

function withDot(scope: Scope, dot: GoValue): Scope {
  return {...scope, evaluation: {...scope.evaluation, dot}};
}

function placeIn({path, text}: TemplateSource, offset: number) {
  return path === '' ? undefined : {path, line: lineOf(text, offset)};
}

/** One variable takes the element, two take key and element. */
function bindElement(
  {variables: names, assigns}: Branch['pipeline'],
  pair: readonly [GoValue, GoValue],
  variables: Variables,
) {
  const values = names.length === 1 ? [pair[1]] : pair;
  names.forEach((name, index) => {
    const value = values[index] ?? null;
    if (assigns) variables.assign(name, value);
    else variables.declare(name, value);
  });
}

function* elementsOf(value: GoValue): Iterable<readonly [GoValue, GoValue]> {
  const entries = value instanceof GoObject ? (value.entries ?? value) : value;
  if (entries === null) return;
  if (isList(entries)) {
    yield* entries.map((element, index) => [BigInt(index), element] as const);
  } else if (isMap(entries)) {
    yield* elementsOfMap(entries);
  } else if (typeof entries === 'bigint') {
    for (let index = 0n; index < entries; index += 1n) yield [index, index];
  } else {
    throw new TemplateError(`range can't iterate over ${kindOf(value)}`);
  }
}

function* elementsOfMap(map: GoMap): Iterable<readonly [GoValue, GoValue]> {
  for (const key of sortedKeys(map)) yield [key, map.get(key) ?? null];
}
