/** Worker thread: runs one project scanner over one side; contents are asked of the main thread one by one. */
import type {MessagePort} from 'node:worker_threads';
import type {Project, Scanner} from '../scanner.ts';
import {describeFault} from './describe-fault.ts';
import type {ProjectMessage, ProjectReply, ProjectTask} from './protocol.ts';

/** Ends with exactly one `report` or `failed` message. */
export async function serveProject(
  task: ProjectTask,
  port: MessagePort,
  load: (name: string) => Promise<Scanner>,
): Promise<void> {
  const send = (message: ProjectMessage) => port.postMessage(message);
  const abort = new AbortController();
  try {
    const scanner = await load(task.scanner);
    if (scanner.kind !== 'project') throw new Error(`${task.scanner} is not a project scanner`);
    const report = await scanner.scan(remoteProject(task, port, send, abort), task.settings, abort.signal);
    send({kind: 'report', report: JSON.stringify(report)});
  } catch (error) {
    send({kind: 'failed', cause: describeFault(error)});
  } finally {
    port.close();
  }
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

function remoteProject(
  {paths}: ProjectTask,
  port: MessagePort,
  send: (message: ProjectMessage) => void,
  abort: AbortController,
): Project {
  const known = new Set(paths);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  port.on('message', (reply: ProjectReply) => {
    if (reply.kind === 'abort') return abort.abort();
    settle(waiting.get(reply.id), reply);
    waiting.delete(reply.id);
  });

  return {
    paths,
    read(path) {
      if (!known.has(path)) return Promise.reject(new Error(`${path} is not a file of this project`));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, {resolve, reject});
        send({kind: 'read', id, path});
      });
    },
  };
}

function settle(waiting: Waiting | undefined, reply: Exclude<ProjectReply, {kind: 'abort'}>): void {
  if (reply.kind === 'content') waiting?.resolve(reply.bytes);
  else waiting?.reject(new Error(reply.cause));
}
