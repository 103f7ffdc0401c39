/** Finds the workloads that a selector selects without looking at all of them for each selector. */
import type {Requirement, Selector} from './selector.ts';
import {matches} from './selector.ts';
import type {ClusterWorkload} from './workload.ts';

export class WorkloadIndex {
  readonly #all: readonly ClusterWorkload[];
  readonly #byLabel = new Map<string, ClusterWorkload[]>();
  readonly #byNamespace: ReadonlyMap<string, readonly ClusterWorkload[]>;
  readonly #countSteps: (steps: number) => void;

  constructor(workloads: readonly ClusterWorkload[], countSteps: (steps: number) => void) {
    this.#all = workloads;
    this.#countSteps = countSteps;
    this.#byNamespace = Map.groupBy(workloads, ({manifest}) => manifest.namespace || 'default');
    for (const workload of workloads) {
      for (const [key, value] of workload.labels) {
        const label = labelKey(key, value);
        const known = this.#byLabel.get(label);
        if (known === undefined) this.#byLabel.set(label, [workload]);
        else known.push(workload);
      }
    }
  }

  /** Those that match; `namespaces` narrows the search where it is known, and the caller decides what fits. */
  select(selector: Selector, namespaces?: readonly string[]): readonly ClusterWorkload[] {
    const candidates = this.#candidates(selector, namespaces);
    this.#countSteps(candidates.length * (1 + selector.requirements.length));
    return candidates.filter(({labels}) => matches(selector, labels));
  }

  /** Whether some workload of the namespace has labels of all these names. */
  hasKeys(namespace: string, keys: readonly string[]): boolean {
    const workloads = this.#byNamespace.get(namespace || 'default') ?? [];
    this.#countSteps(workloads.length);
    return workloads.some(({labels}) => keys.every((key) => labels.has(key)));
  }

  /** How many workloads there are in a namespace. */
  countIn(namespace: string): number {
    return this.#byNamespace.get(namespace || 'default')?.length ?? 0;
  }

  /** Those that have the rarest of the labels; without any, all of the namespaces. */
  #candidates({requirements}: Selector, namespaces: readonly string[] | undefined): readonly ClusterWorkload[] {
    const groups = namespaces === undefined ? [this.#all] : this.#inNamespaces(namespaces);
    let fewest = groups.reduce((sum, group) => sum + group.length, 0);
    let rarest: Requirement | undefined;
    for (const requirement of requirements.filter(({operator}) => operator === 'In')) {
      const count = this.#countWith(requirement);
      if (count >= fewest) continue;
      fewest = count;
      rarest = requirement;
    }
    return rarest === undefined ? groups.flat() : this.#with(rarest);
  }

  #inNamespaces(namespaces: readonly string[]): readonly (readonly ClusterWorkload[])[] {
    const names = new Set(namespaces.map((name) => name || 'default'));
    return [...names].map((name) => this.#byNamespace.get(name) ?? []);
  }

  #countWith({key, values}: Requirement): number {
    return values.reduce((sum, value) => sum + (this.#byLabel.get(labelKey(key, value))?.length ?? 0), 0);
  }

  #with({key, values}: Requirement): readonly ClusterWorkload[] {
    return [...new Set(values)].flatMap((value) => this.#byLabel.get(labelKey(key, value)) ?? []);
  }
}

function labelKey(key: string, value: string): string {
  return `${key}\n${value}`;
}
