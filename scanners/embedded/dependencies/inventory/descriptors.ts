/** What Yarn's lockfiles are keyed by: a name with a range, as somebody asked for it. */

/** Finds components by descriptor, and by name where a resolution replaced the range that was asked for. */
export class DescriptorIndex {
  readonly #ids = new Map<string, string>();
  /** Undefined where a name has several. */
  readonly #byName = new Map<string, string | undefined>();

  add(name: string, range: string, id: string): void {
    this.#ids.set(`${name}@${range}`, id);
    this.#byName.set(name, this.#byName.has(name) && this.#byName.get(name) !== id ? undefined : id);
  }

  find(name: string, range: string): string | undefined {
    return this.#ids.get(`${name}@${range}`) ?? this.#ids.get(`${name}@npm:${range}`) ?? this.#byName.get(name);
  }
}
