/** Files of kustomizations and where they lie. */
import {isMap, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type ReadContext, readFile, type SourceDocuments} from './read-source.ts';

export interface Kustomization {
  readonly folder: string;
  readonly path: string;
  readonly content: ValueMap;
}

const NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Reads each file once, however many kustomizations use it. */
export class KustomizeFiles {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #context: ReadContext;
  readonly #read = new Map<string, SourceDocuments>();

  constructor(files: ReadonlyMap<string, Uint8Array>, context: ReadContext) {
    this.#files = files;
    this.#context = context;
  }

  /** Folders that have a kustomization, sorted. */
  folders(): readonly string[] {
    return [...this.#files.keys()]
      .filter((path) => NAMES.includes(path.slice(path.lastIndexOf('/') + 1)))
      .map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))))
      .sort();
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Undefined when the folder has none, or one that is no map. */
  kustomization(folder: string): Kustomization | undefined {
    const path = NAMES.map((name) => joinPath(folder, name)).find((candidate) => this.#files.has(candidate));
    const content = path === undefined ? undefined : this.documents(path)?.find(isMap);
    return path === undefined || content === undefined ? undefined : {folder, path, content};
  }

  /** Undefined when there is no such file. */
  documents(path: string): readonly Value[] | undefined {
    const bytes = this.#files.get(path);
    if (bytes === undefined) return undefined;
    const known = this.#read.get(path) ?? readFile(path, bytes, this.#context);
    this.#read.set(path, known);
    return known.values;
  }
}

/** Resolves `..`; a path that leads out of the repository is undefined. */
export function resolvePath(folder: string, reference: string): string | undefined {
  const steps = folder === '' ? [] : folder.split('/');
  if (reference.startsWith('/')) return undefined;
  for (const step of reference.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A reference to something outside of the repository, such as a URL or `github.com/org/repo//deploy?ref=v1`. */
export function isRemote(reference: string): boolean {
  return /^[a-z+]+:\/\/|^git@|^git::|^(?:www\.)?(?:github|gitlab|bitbucket)\.[a-z]+[/:]|\?(?:ref|version|timeout)=|\.git(?:\/|\?|$)/.test(
    reference.slice(0, 500),
  );
}
