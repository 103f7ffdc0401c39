/** The manifests beside lockfiles, read before the formats run, as formats ask for them without waiting. */
import type {Project} from '../../../../src/scanner.ts';
import type {FormatEntry, SourceFile, Sources} from './format.ts';

/** Reads that are under way at a time. */
const PARALLEL_READS = 64;

export class RepositorySources implements Sources {
  readonly paths: readonly string[];
  /** Files that a format asked for and could not have. */
  readonly missed = new Set<string>();
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #withheld: ReadonlySet<string>;

  private constructor({paths, withheld}: Project, files: ReadonlyMap<string, SourceFile>) {
    this.paths = paths;
    this.#files = files;
    this.#withheld = new Set(withheld.map(({path}) => path));
  }

  /** Reads what the formats may ask for. Leads of other formats are read when their turn comes. */
  static async open(
    project: Project,
    formats: readonly FormatEntry[],
    signal: AbortSignal,
  ): Promise<RepositorySources> {
    const wanted = project.paths.filter((path) => formats.some((entry) => entry.paths.isCompanion(path)));
    const files = new Map<string, SourceFile>();
    for (let start = 0; start < wanted.length; start += PARALLEL_READS) {
      signal.throwIfAborted();
      const window = wanted.slice(start, start + PARALLEL_READS);
      const contents = await Promise.all(window.map(async (path) => ({path, bytes: await project.read(path)})));
      for (const file of contents) files.set(file.path, file);
    }
    return new RepositorySources(project, files);
  }

  get(path: string): SourceFile | undefined {
    if (this.#withheld.has(path)) this.missed.add(path);
    return this.#files.get(path);
  }
}
