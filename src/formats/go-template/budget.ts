/** Limits of rendering: steps, depth, output. Shared by all templates of one rendering. */
import {TemplateBudgetExceeded, TemplateError} from './template-error.ts';

export interface Limits {
  /** Nodes, operands and elements of loops. */
  readonly maxSteps: number;
  /** Templates, blocks and pipelines in each other; the program's own stack is the bound. */
  readonly maxDepth: number;
  /** Characters of output and of texts that functions make, in all. */
  readonly maxOutput: number;
}

const STEPS_BETWEEN_CHECKS = 2_000;

export class Budget {
  #steps = 0;
  #output = 0;
  #depth = 0;
  readonly #limits: Limits;
  readonly #check: () => void;

  /** `check` is called every few thousand steps and may throw. */
  constructor(limits: Limits, check: () => void) {
    this.#limits = limits;
    this.#check = check;
  }

  get steps(): number {
    return this.#steps;
  }

  /** Throws `TemplateBudgetExceeded`. */
  step(count = 1): void {
    const before = this.#steps;
    this.#steps += count;
    if (this.#steps > this.#limits.maxSteps)
      throw new TemplateBudgetExceeded(`more than ${this.#limits.maxSteps} steps`);
    if (Math.trunc(before / STEPS_BETWEEN_CHECKS) !== Math.trunc(this.#steps / STEPS_BETWEEN_CHECKS)) this.#check();
  }

  /** Throws `TemplateBudgetExceeded`. */
  write(characters: number): void {
    this.#output += characters;
    if (this.#output > this.#limits.maxOutput)
      throw new TemplateBudgetExceeded(`more than ${this.#limits.maxOutput} characters`);
  }

  /** Runs something one level deeper. Throws `TemplateError`: only what nests that deep fails. */
  nest<T>(run: () => T): T {
    if (this.#depth >= this.#limits.maxDepth) throw new TemplateError(`more than ${this.#limits.maxDepth} levels deep`);
    this.#depth += 1;
    try {
      return run();
    } finally {
      this.#depth -= 1;
    }
  }
}
