/** Keeps count of what of a batch is still to be done. */
import type {Batch, FileWork} from './batch.ts';
import type {Culprit} from './files-worker.ts';

/** The scans of a batch that have no answer yet. */
export class Rest {
  readonly #batch: Batch;
  readonly #open: Set<number>[];

  constructor(batch: Batch) {
    this.#batch = batch;
    this.#open = batch.files.map(({scanners}) => new Set(scanners));
  }

  /** False when it was taken before: the scan ended just in time. */
  take({file, scanner}: Culprit): boolean {
    return this.#open[file]?.delete(scanner) ?? false;
  }

  /** Takes one scan out as a batch of its own. */
  split(culprit: Culprit): readonly Batch[] {
    const file = this.#batch.files[culprit.file];
    if (file === undefined || !this.take(culprit)) return [];
    return [{files: [{...file, scanners: [culprit.scanner]}], suspect: true}];
  }

  culprits(): readonly Culprit[] {
    return this.#open.flatMap((scanners, file) => [...scanners].map((scanner) => ({file, scanner})));
  }

  toBatches(suspect: boolean): readonly Batch[] {
    const files: FileWork[] = [];
    for (const [index, file] of this.#batch.files.entries()) {
      const scanners = [...(this.#open[index] ?? [])];
      if (scanners.length > 0) files.push({...file, scanners});
    }
    return files.length > 0 ? [{files, suspect}] : [];
  }
}
