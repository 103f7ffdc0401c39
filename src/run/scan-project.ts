/** Runs a project scanner in a worker thread, once for the head and once for the base. */
import type {Worker} from 'node:worker_threads';
import type {FileEntry, Repository} from '../repository/snapshot.ts';
import type {
  ApiRequest,
  DependencyOptions,
  LayerMemory,
  ProjectReport,
  Pull,
  ScannerSettings,
  WithheldFile,
} from '../scanner.ts';
import {describeFault, ScanFault} from './describe-fault.ts';
import type {ImageTask, ProjectMessage, ProjectReply} from './protocol.ts';
import {parseProjectReport} from './report-schema.ts';
import {describeDeath, startThread, type ThreadSettings} from './thread.ts';

/** A scanner that has been told to stop gets this long to end by itself. */
const ABORT_GRACE_MS = 1_000;

export type AskApi = (request: ApiRequest) => Promise<unknown>;

export interface ProjectSide {
  readonly scanner: string;
  readonly settings: ScannerSettings;
  readonly files: readonly FileEntry[];
  readonly withheld: readonly WithheldFile[];
  readonly repository: Pick<Repository, 'read'>;
  readonly dependencies: DependencyOptions;
  readonly today: string;
  /** Asks the OSV API; undefined when the run is offline. */
  readonly askApi: AskApi | undefined;
  /** Only for scanners that read images. */
  readonly images?: ImageSide;
  readonly thread: ThreadSettings;
  readonly signal: AbortSignal;
}

export interface ImageSide extends Omit<ImageTask, 'online' | 'remembers'> {
  /** Asks registries; undefined when the run is offline. */
  readonly pull: Pull | undefined;
  /** What is known of layers; undefined keeps nothing. */
  readonly memory: LayerMemory | undefined;
}

/** Rejects with the cause when the scanner fails, dies or is stopped. The thread is gone when it settles. */
export async function scanProjectSide(side: ProjectSide): Promise<ProjectReport> {
  const {scanner, settings, files, withheld, dependencies, today, askApi, signal} = side;
  signal.throwIfAborted();
  const paths = files.map(({path}) => path);
  const worker = startThread(side.thread, {
    kind: 'project',
    scanner,
    settings,
    paths,
    withheld,
    dependencies,
    today,
    online: askApi !== undefined,
    ...(side.images !== undefined && {images: toTask(side.images)}),
  });
  const {promise, resolve, reject} = Promise.withResolvers<ProjectReport>();

  const entries = new Map(files.map((entry) => [entry.path, entry]));
  worker.on('message', (message: ProjectMessage) => {
    if (message.kind === 'read') void answerRead(worker, side.repository, entries.get(message.path), message.id);
    if (message.kind === 'ask') void answerApi(worker, askApi, message);
    if (message.kind === 'pull') void answerPull(worker, side.images?.pull, message);
    if (message.kind === 'recall' || message.kind === 'keep') void answerMemory(worker, side.images?.memory, message);
    if (message.kind === 'failed') reject(new ScanFault(message.cause));
    if (message.kind === 'report') settle(resolve, reject, message.report);
  });
  worker.on('error', (error: unknown) => reject(new ScanFault(describeDeath(error, side.thread))));
  worker.on('exit', (code) => reject(new ScanFault(`the scanning thread ended with code ${code}`)));
  const stopped = stopOnAbort(worker, signal, reject);

  try {
    return await promise;
  } finally {
    stopped.disarm();
    await worker.terminate();
  }
}

function toTask({pull, memory, ...plain}: ImageSide): ImageTask {
  return {...plain, online: pull !== undefined, remembers: memory !== undefined};
}

function settle(resolve: (report: ProjectReport) => void, reject: (error: unknown) => void, text: string): void {
  try {
    resolve(parseProjectReport(text));
  } catch (error) {
    reject(error);
  }
}

async function answerRead(
  worker: Worker,
  repository: Pick<Repository, 'read'>,
  entry: FileEntry | undefined,
  id: number,
): Promise<void> {
  const reply = await readOne(repository, entry, id);
  worker.postMessage(reply);
}

async function answerApi(
  worker: Worker,
  askApi: AskApi | undefined,
  {id, request}: {readonly id: number; readonly request: ApiRequest},
): Promise<void> {
  const reply = await askOne(askApi, id, request);
  worker.postMessage(reply);
}

async function askOne(askApi: AskApi | undefined, id: number, request: ApiRequest): Promise<ProjectReply> {
  try {
    if (askApi === undefined) throw new Error('this run is offline');
    return {kind: 'answer', id, answer: await askApi(request)};
  } catch (error) {
    return {kind: 'refused', id, cause: describeFault(error)};
  }
}

async function answerPull(
  worker: Worker,
  pull: Pull | undefined,
  {id, request}: Extract<ProjectMessage, {kind: 'pull'}>,
): Promise<void> {
  const reply = await pullOne(pull, id, request);
  worker.postMessage(reply);
}

async function pullOne(pull: Pull | undefined, id: number, request: Parameters<Pull>[0]): Promise<ProjectReply> {
  try {
    if (pull === undefined) throw new Error('this run is offline');
    return {kind: 'pulled', id, answer: await pull(request)};
  } catch (error) {
    return {kind: 'refused', id, cause: describeFault(error)};
  }
}

/** Neither rejects: what is not known is found out. */
async function answerMemory(
  worker: Worker,
  memory: LayerMemory | undefined,
  message: Extract<ProjectMessage, {kind: 'recall' | 'keep'}>,
): Promise<void> {
  if (message.kind === 'keep') await memory?.keep(message.digest, message.text);
  const text = message.kind === 'recall' ? await memory?.recall(message.digest) : undefined;
  worker.postMessage({kind: 'recalled', id: message.id, text} satisfies ProjectReply);
}

async function readOne(
  repository: Pick<Repository, 'read'>,
  entry: FileEntry | undefined,
  id: number,
): Promise<ProjectReply> {
  try {
    if (entry === undefined) throw new Error('is not a file of this project');
    for await (const {bytes} of repository.read([entry])) return {kind: 'content', id, bytes};
    throw new Error('the repository did not give its content');
  } catch (error) {
    return {kind: 'refused', id, cause: `${entry?.path ?? 'the file'}: ${describeFault(error)}`};
  }
}

function stopOnAbort(worker: Worker, signal: AbortSignal, reject: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  const onAbort = () => {
    worker.postMessage({kind: 'abort'} satisfies ProjectReply);
    timer = setTimeout(() => reject(signal.reason), ABORT_GRACE_MS);
  };
  signal.addEventListener('abort', onAbort, {once: true});
  return {
    disarm() {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}
