/** Variables of a template that is being run; a block's own end with it. */
import type {GoValue} from './go-value.ts';
import {TemplateError} from './template-error.ts';

export class Variables {
  readonly #names: string[] = ['$'];
  readonly #values: GoValue[];

  /** `$` is what the template was given. */
  constructor(dot: GoValue) {
    this.#values = [dot];
  }

  get(name: string): GoValue {
    return this.#values[this.#indexOf(name)] ?? null;
  }

  declare(name: string, value: GoValue): void {
    this.#names.push(name);
    this.#values.push(value);
  }

  assign(name: string, value: GoValue): void {
    this.#values[this.#indexOf(name)] = value;
  }

  /** To be given back to `release`, which forgets what was declared since. */
  mark(): number {
    return this.#names.length;
  }

  release(mark: number): void {
    this.#names.length = mark;
    this.#values.length = mark;
  }

  #indexOf(name: string): number {
    const index = this.#names.lastIndexOf(name);
    if (index === -1) throw new TemplateError(`undefined variable ${name}`);
    return index;
  }
}
