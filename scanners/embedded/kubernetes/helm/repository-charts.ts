/** Charts of a repository that other charts of it depend on without holding a copy. */
import type {Chart, Dependency} from './chart.ts';
import type {Folder} from './chart-folder.ts';
import {isCompatible} from './enable-dependencies.ts';
import {type ReadContext, readChart} from './read-chart.ts';

/** Charts that depend on charts that depend on charts. */
const MAX_DEPTH = 5;

export class RepositoryCharts {
  readonly #folders: ReadonlyMap<string, Folder>;
  readonly #context: ReadContext;
  readonly #read = new Map<string, Chart | undefined>();

  constructor(folders: ReadonlyMap<string, Folder>, context: ReadContext) {
    this.#folders = folders;
    this.#context = context;
  }

  /** The chart of a folder with what it depends on, as far as that is in the repository. Undefined when it cannot be read. */
  completed(folder: string): Chart | undefined {
    const chart = this.#chart(folder);
    return chart === undefined ? undefined : this.#complete(chart, folder, 0);
  }

  #chart(folder: string): Chart | undefined {
    if (this.#read.has(folder)) return this.#read.get(folder);
    const files = this.#folders.get(folder);
    const chart = files === undefined ? undefined : readChart(files, this.#context);
    this.#read.set(folder, chart);
    return chart;
  }

  #complete(chart: Chart, folder: string, depth: number): Chart {
    const missing = chart.dependencies.filter((declared) => !chart.charts.some((held) => isMeant(declared, held)));
    if (missing.length === 0 || depth >= MAX_DEPTH) return chart;
    const found = missing.flatMap((declared) => this.#find(declared, folder) ?? []);
    const fresh = [...new Set(found)].flatMap((other) => {
      const held = this.#chart(other);
      return held === undefined || other === folder ? [] : [this.#complete(held, other, depth + 1)];
    });
    return {...chart, charts: [...chart.charts, ...fresh]};
  }

  /** The folder that the chart names, else the only chart of the repository with that name and version. */
  #find(declared: Dependency, folder: string): string | undefined {
    const named = declared.repository.startsWith('file://') ? resolve(folder, declared.repository.slice(7)) : undefined;
    if (named !== undefined) return this.#folders.has(named) ? named : undefined;
    const same = [...this.#folders.keys()].filter((other) => {
      // By the name of its folder, so that not all charts have to be read.
      const chart = other.split('/').at(-1) === declared.name ? this.#chart(other) : undefined;
      return chart !== undefined && isMeant(declared, chart);
    });
    return same.length === 1 ? same[0] : undefined;
  }
}

function isMeant({name, version}: Dependency, chart: Chart): boolean {
  return chart.name === name && isCompatible(version, chart.version);
}

function resolve(folder: string, path: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
