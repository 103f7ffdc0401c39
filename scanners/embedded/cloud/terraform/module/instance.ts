/** A module with its variables: what its locals, resources and outputs come to, worked out when they are asked for. */

import {type Term, UNKNOWN} from '../../terms/term.ts';
import {evaluate} from '../evaluate/evaluate.ts';
import type {Scope} from '../evaluate/scope.ts';
import type {Step} from '../syntax/expression.ts';
import {evaluateBody} from './evaluate-body.ts';
import {attributeOf, type Declared, type Module, type ModuleFile} from './module.ts';

export interface InstanceParts {
  readonly module: Module;
  /** Values of variables that were given. */
  readonly given: ReadonlyMap<string, Term>;
  /** Outputs of modules that this one calls. */
  readonly outputOf: (call: Declared, output: string, caller: Instance) => Term;
  readonly countStep: () => void;
}

type Resolved = ReturnType<Scope['resolve']>;

export class Instance {
  readonly module: Module;
  readonly #parts: InstanceParts;
  /** Values that are known or being worked out; one that needs itself is unknown. */
  readonly #known = new Map<string, Term>();

  constructor(parts: InstanceParts) {
    this.module = parts.module;
    this.#parts = parts;
  }

  scopeOf(file: ModuleFile, local: ReadonlyMap<string, Term> = new Map()): Scope {
    return {
      resolve: (name, steps) => this.#resolve(name, steps),
      local,
      places: file.context.places,
      countStep: this.#parts.countStep,
    };
  }

  output(name: string): Term {
    const declared = this.module.outputs.get(name);
    return declared === undefined ? UNKNOWN : this.#once(`output.${name}`, () => this.#attribute(declared, 'value'));
  }

  #resolve(name: string, steps: readonly Step[]): Resolved {
    const [first, second] = steps.map((step) => (step.kind === 'attribute' ? step.name : undefined));
    if (first === undefined) return {term: UNKNOWN, used: 0};
    switch (name) {
      case 'var':
        return {term: this.#variable(first), used: 1};
      case 'local':
        return {term: this.#local(first), used: 1};
      case 'module':
        return {term: second === undefined ? UNKNOWN : this.#output(first, second), used: 2};
      case 'data':
      case 'path':
      case 'terraform':
      case 'self':
        return {term: UNKNOWN, used: 0};
      default:
        return {term: this.#resource(`${name}.${first}`), used: 1};
    }
  }

  #variable(name: string): Term {
    const given = this.#parts.given.get(name);
    if (given !== undefined) return given;
    const declared = this.module.variables.get(name);
    return declared === undefined ? UNKNOWN : this.#once(`var.${name}`, () => this.#attribute(declared, 'default'));
  }

  #local(name: string): Term {
    const declared = this.module.locals.get(name);
    if (declared === undefined) return UNKNOWN;
    return this.#once(`local.${name}`, () => evaluate(declared.value, this.scopeOf(declared.file)));
  }

  #output(call: string, output: string): Term {
    const declared = this.module.calls.get(call);
    if (declared === undefined) return UNKNOWN;
    return this.#once(`module.${call}.${output}`, () => this.#parts.outputOf(declared, output, this));
  }

  /** Of one that there may be several of nobody knows which is meant. */
  #resource(address: string): Term {
    const declared = this.module.resources.get(address);
    if (declared === undefined || isRepeated(declared)) return UNKNOWN;
    return this.#once(address, () => evaluateBody(declared.block.body, this.scopeOf(declared.file)));
  }

  #attribute({block, file}: Declared, name: string): Term {
    const value = attributeOf(block, name);
    return value === undefined ? UNKNOWN : evaluate(value, this.scopeOf(file));
  }

  #once(key: string, make: () => Term): Term {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, UNKNOWN);
    const term = make();
    this.#known.set(key, term);
    return term;
  }
}

/** There may be none of it or several. */
export function isRepeated({block}: Declared): boolean {
  return attributeOf(block, 'count') !== undefined || attributeOf(block, 'for_each') !== undefined;
}
