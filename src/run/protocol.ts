/** What the main thread and a worker thread say to each other. Everything here is plain data that can be cloned. */
import type {
  ApiRequest,
  DependencyOptions,
  ImageContext,
  PullAnswer,
  PullRequest,
  ScannerSettings,
  WithheldFile,
} from '../scanner.ts';

/** Given to a worker at its start. */
export type WorkerTask = FilesTask | ProjectTask;

/** Scan the batches of files that will come. */
export interface FilesTask {
  readonly kind: 'files';
  /** File scanners by name; batches refer to them by index. */
  readonly scanners: readonly {readonly name: string; readonly settings: ScannerSettings}[];
  readonly fileTimeoutMs: number;
  /** Holds `PROGRESS_SLOTS` 32-bit integers, by which the main thread sees where a worker hangs or died. */
  readonly progress: SharedArrayBuffer;
}

/** Run one project scanner over one side. */
export interface ProjectTask {
  readonly kind: 'project';
  readonly scanner: string;
  readonly settings: ScannerSettings;
  readonly paths: readonly string[];
  readonly withheld: readonly WithheldFile[];
  readonly dependencies: DependencyOptions;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** Whether `ask` is answered. */
  readonly online: boolean;
  /** Only for scanners that read images. */
  readonly images?: ImageTask;
}

/** `ImageContext` as plain data. */
export interface ImageTask extends Pick<ImageContext, 'selection' | 'side' | 'handover'> {
  /** Whether `pull` is answered. */
  readonly online: boolean;
  /** Whether `recall` and `keep` are. */
  readonly remembers: boolean;
  /** Of the scanner of secrets. */
  readonly secrets: ScannerSettings;
}

/** Number of 32-bit integers in `FilesTask.progress`. */
export const PROGRESS_SLOTS = 3;
/** Counts up at each start and each end of a scan. */
export const SLOT_SEQUENCE = 0;
/** Index of the file in the batch, or `IDLE`. */
export const SLOT_FILE = 1;
/** Index of the scanner in the task. */
export const SLOT_SCANNER = 2;
export const IDLE = -1;

/** One file of a batch: where its bytes lie and who scans it. */
export interface BatchedFile {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  /** Indexes into `FilesTask.scanners`. */
  readonly scanners: readonly number[];
}

/** Main thread → files worker. `bytes` is transferred, not copied. */
export interface BatchMessage {
  readonly bytes: ArrayBuffer;
  readonly files: readonly BatchedFile[];
}

/** What one scanner said of one file of the batch. */
export type FileAnswer =
  /** The report as JSON text; empty text stands for a report without anything in it. */
  | {readonly file: number; readonly scanner: number; readonly report: string}
  | {readonly file: number; readonly scanner: number; readonly failure: string};

/** Files worker → main thread. */
export type FilesMessage =
  | {readonly kind: 'ready'; readonly broken: readonly {readonly scanner: number; readonly cause: string}[]}
  | {readonly kind: 'answers'; readonly answers: readonly FileAnswer[]; readonly spentMs: readonly number[]}
  | {readonly kind: 'done'};

/** Project worker → main thread. */
export type ProjectMessage =
  | {readonly kind: 'read'; readonly id: number; readonly path: string}
  | {readonly kind: 'ask'; readonly id: number; readonly request: ApiRequest}
  | {readonly kind: 'pull'; readonly id: number; readonly request: PullRequest}
  | {readonly kind: 'recall'; readonly id: number; readonly digest: string}
  | {readonly kind: 'keep'; readonly id: number; readonly digest: string; readonly text: string}
  | {readonly kind: 'report'; readonly report: string}
  | {readonly kind: 'failed'; readonly cause: string};

/** Main thread → project worker. */
export type ProjectReply =
  | {readonly kind: 'content'; readonly id: number; readonly bytes: Uint8Array}
  | {readonly kind: 'answer'; readonly id: number; readonly answer: unknown}
  | {readonly kind: 'pulled'; readonly id: number; readonly answer: PullAnswer}
  | {readonly kind: 'recalled'; readonly id: number; readonly text: string | undefined}
  | {readonly kind: 'refused'; readonly id: number; readonly cause: string}
  | {readonly kind: 'abort'};
