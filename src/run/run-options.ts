/** What a run is given besides the plan. */
import type {Limits} from '../config/config.ts';
import type {WorkerEntry} from '../platform/worker-entry.ts';
import type {Repository} from '../repository/snapshot.ts';
import type {ApiRequest, DependencyOptions, ImageSelection, LayerMemory, Pull, ScannerSettings} from '../scanner.ts';
import type {RunProgress} from './outcome.ts';
import type {Toolbox} from './toolbox.ts';

/** Which images a run reads, and how. */
export interface ImageReach {
  readonly selection: ImageSelection;
  readonly pull: Pull | undefined;
  /** What is known of layers with these settings of the scanner of secrets. Default: nothing. */
  readonly memoryFor?: ((secrets: ScannerSettings) => Promise<LayerMemory | undefined>) | undefined;
}

export interface RunOptions {
  readonly repository: Repository;
  /** By scanner name; a scanner that is not in it has no settings. */
  readonly settings: ReadonlyMap<string, ScannerSettings>;
  readonly limits: Limits;
  readonly dependencies: DependencyOptions;
  /** Address of a running service for tools that call one. */
  readonly targetUrl?: string | undefined;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Asks the OSV API on behalf of project scanners; undefined when the run is offline. */
  readonly askApi?: ((request: ApiRequest) => Promise<unknown>) | undefined;
  /** Images that are read besides the files; without `pull` none of a registry. Default: none. */
  readonly images?: ImageReach | undefined;
  /** Brings the programs of tools. */
  readonly toolbox: Toolbox;
  /** Absolute path of the folder for cached results; undefined scans everything. */
  readonly cacheFolder: string | undefined;
  /** Our own environment: scanners see an allowlist of it, and its secrets are masked in what tools print. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where worker threads start and what code they run. Default: as this build lies on disk. */
  readonly worker?: WorkerEntry;
  /** Default: by the amount of work and the number of cores. */
  readonly workerCount?: number | undefined;
  /** True for the only scanner of a run: it may work in the main thread, as nothing else waits for it. Default: false. */
  readonly isAlone?: boolean;
  readonly onProgress: (progress: RunProgress) => void;
  /** Things to say in the report that are no scanner's fault, such as the day of its data. Plain text. */
  readonly onNotice: (text: string) => void;
  /** As `onNotice`, for trouble with the cache, which the next run need not have. Default: `onNotice`. */
  readonly onCacheTrouble?: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}
