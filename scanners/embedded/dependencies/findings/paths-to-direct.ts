/** Why a package is installed: the shortest way to it from a package that a manifest asks for. */
import {SCOPES} from '../../../../src/finding/component.ts';
import type {Installed} from '../inventory/installed.ts';

export class PathsToDirect {
  readonly #byRef: ReadonlyMap<string, Installed>;
  readonly #origins = new Map<string, string | undefined>();
  readonly #dependents = new Map<string, Installed[]>();

  /** Linear in packages and edges; cycles do no harm. */
  constructor(installed: readonly Installed[]) {
    this.#byRef = new Map(installed.map((each) => [each.ref, each]));
    // Production first, so that a package is explained by the use that gave it its scope.
    for (const scope of SCOPES) this.#reachFrom(installed.filter((each) => each.direct && each.scope === scope));
    for (const each of installed) {
      for (const {ref} of each.needs) {
        const known = this.#dependents.get(ref);
        if (known === undefined) this.#dependents.set(ref, [each]);
        else known.push(each);
      }
    }
  }

  /** From the direct dependency to the package itself; the package alone where nothing is known to need it. */
  pathTo({ref}: Installed): readonly Installed[] {
    const path: Installed[] = [];
    for (let current: string | undefined = ref; current !== undefined; current = this.#origins.get(current)) {
      const installed = this.#byRef.get(current);
      if (installed !== undefined) path.push(installed);
    }
    return path.reverse();
  }

  /** All packages that need it. */
  dependentsOf({ref}: Installed): readonly Installed[] {
    return this.#dependents.get(ref) ?? [];
  }

  #reachFrom(direct: readonly Installed[]): void {
    const queue = direct.filter(({ref}) => !this.#origins.has(ref));
    for (const {ref} of queue) this.#origins.set(ref, undefined);
    for (let place = 0; place < queue.length; place++) {
      for (const {ref} of queue[place]?.needs ?? []) {
        const next = this.#byRef.get(ref);
        if (next === undefined || next.direct || this.#origins.has(ref)) continue;
        this.#origins.set(ref, queue[place]?.ref);
        queue.push(next);
      }
    }
  }
}
