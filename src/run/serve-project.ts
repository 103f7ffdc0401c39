/** Worker thread: runs one project scanner over one side; contents are asked of the main thread one by one. */
import type {MessagePort} from 'node:worker_threads';
import {callWithin} from '../platform/call-within.ts';
import type {ApiRequest, ImageContext, LayerMemory, Project, ProjectContext, PullRequest, Shipped} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import type {ImageTask, ProjectMessage, ProjectReply, ProjectTask} from './protocol.ts';
import type {ScannerSources} from './scanner-sources.ts';

/** Ends with exactly one `report` or `failed` message. */
export async function serveProject(
  task: ProjectTask,
  port: MessagePort,
  {load, shippedWith}: ScannerSources,
): Promise<void> {
  const send = (message: ProjectMessage) => port.postMessage(message);
  const abort = new AbortController();
  try {
    const scanner = await load(task.scanner);
    if (scanner.kind !== 'project') throw new Error(`${task.scanner} is not a project scanner`);
    const ask = askMainThread(port, send, abort);
    const {images} = task;
    const context = {
      ...remoteContext(task, {ask, shipped: shippedWith(task.scanner), signal: abort.signal}),
      ...(images !== undefined && {images: imageContext(images, ask, {load, shippedWith})}),
    };
    const report = await scanner.scan(remoteProject(task, ask), context);
    send({kind: 'report', report: JSON.stringify(report)});
  } catch (error) {
    send({kind: 'failed', cause: describeFault(error)});
  } finally {
    port.close();
  }
}

type Question = ProjectMessage extends infer Message
  ? Message extends {readonly kind: 'read' | 'ask' | 'pull' | 'recall' | 'keep'; readonly id: number}
    ? Omit<Message, 'id'>
    : never
  : never;

type Ask = (question: Question) => Promise<Answer>;

type Answer = Exclude<ProjectReply, {readonly kind: 'abort' | 'refused'}>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Questions to the main thread, each answered once, in any order. */
function askMainThread(port: MessagePort, send: (message: ProjectMessage) => void, abort: AbortController): Ask {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  port.on('message', (reply: ProjectReply) => {
    if (reply.kind === 'abort') return abort.abort();
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'refused') asker?.reject(new Error(reply.cause));
    else asker?.resolve(reply);
  });
  return (question) => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, {resolve, reject});
      send({...question, id});
    });
  };
}

function remoteProject({paths, withheld}: ProjectTask, ask: Ask): Project {
  const known = new Set(paths);
  return {
    paths,
    withheld,
    async read(path) {
      if (!known.has(path)) throw new Error(`${path} is not a file of this project`);
      const answer = await ask({kind: 'read', path});
      if (answer.kind !== 'content') throw new Error(`${path} was asked for and something else came`);
      return answer.bytes;
    },
  };
}

function remoteContext(
  {settings, dependencies, today, online}: ProjectTask,
  {ask, shipped, signal}: {ask: Ask; shipped: Shipped; signal: AbortSignal},
): ProjectContext {
  const askApi = async (request: ApiRequest) => {
    const reply = await ask({kind: 'ask', request});
    return reply.kind === 'answer' ? reply.answer : undefined;
  };
  return {
    ...shipped,
    settings,
    dependencies,
    today,
    askApi: online ? askApi : undefined,
    callWithin,
    signal,
  };
}

/** The scanner of secrets is lent: no other one sees what is in images. */
const SECRETS = 'secrets';

function imageContext(
  {online, remembers, secrets, ...plain}: ImageTask,
  ask: Ask,
  {load, shippedWith}: ScannerSources,
): ImageContext {
  const pull = async (request: PullRequest) => {
    const reply = await ask({kind: 'pull', request});
    if (reply.kind !== 'pulled') throw new Error('a registry was asked and something else came');
    return reply.answer;
  };
  return {
    ...plain,
    pull: online ? pull : undefined,
    memory: remembers ? memoryOf(ask) : undefined,
    async prepareSecrets() {
      const scanner = await load(SECRETS);
      if (scanner.kind !== 'file') throw new Error(`${SECRETS} is not a file scanner`);
      return scanner.prepare(secrets, shippedWith(SECRETS));
    },
  };
}

function memoryOf(ask: Ask): LayerMemory {
  return {
    async recall(digest) {
      const reply = await ask({kind: 'recall', digest});
      return reply.kind === 'recalled' ? reply.text : undefined;
    },
    async keep(digest, text) {
      await ask({kind: 'keep', digest, text});
    },
  };
}
