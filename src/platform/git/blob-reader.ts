/** Reads objects of a repository through one long-lived `git cat-file --batch` process. */
import type {ChildProcess} from 'node:child_process';
import {killGroup} from './live-processes.ts';
import {GitError, startGit} from './run-git.ts';

export interface BlobReader {
  /**
   * Contents of the blobs in the order given; undefined where the repository has no such object or it is no blob.
   * Calls queue up behind each other. The caller keeps the sum of sizes small: all are in memory together.
   * Rejects when an object is larger than `maxBytes` or git fails.
   */
  read(names: readonly string[], maxBytes: number): Promise<readonly (Buffer | undefined)[]>;
  /** Ends the process. Safe to call twice. */
  close(): Promise<void>;
}

const LINE_FEED = 10;

/** `folder` is inside the repository. The process starts with the first read. */
export function makeBlobReader(folder: string, environment: Readonly<Record<string, string>> = {}): BlobReader {
  let session: Session | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const readAll = async (names: readonly string[], maxBytes: number) => {
    session ??= startSession(startGit({folder, args: ['cat-file', '--batch'], environment}));
    const results: (Buffer | undefined)[] = [];
    session.write(`${names.join('\n')}\n`);
    for (const _ of names) results.push(await readObject(session, maxBytes));
    return results;
  };
  return {
    read(names, maxBytes) {
      if (names.length === 0) return Promise.resolve([]);
      const result = queue.then(() => readAll(names, maxBytes));
      // A failed read leaves the process in the middle of an object: the next read starts a new one.
      queue = result.catch(async () => {
        const broken = session;
        session = undefined;
        await broken?.end();
      });
      return result;
    },
    async close() {
      const ended = session;
      session = undefined;
      await ended?.end();
    },
  };
}

/** Output of one process as a stream that can be read by line and by length. */
interface Session {
  write(text: string): void;
  line(): Promise<string>;
  bytes(length: number): Promise<Buffer>;
  end(): Promise<void>;
}

async function readObject(session: Session, maxBytes: number): Promise<Buffer | undefined> {
  const header = await session.line();
  const [, type, sizeText] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? [];
  if (type === undefined) {
    if (header.endsWith(' missing') || header.endsWith(' ambiguous')) return undefined;
    throw new GitError('failed', `git cat-file answered: ${header}`);
  }
  const size = Number(sizeText);
  if (size > maxBytes) throw new GitError('limit', `git object has ${size} bytes, the limit is ${maxBytes}`);
  const content = await session.bytes(size + 1);
  return type === 'tree' || type === 'tag' ? undefined : content.subarray(0, size);
}

function startSession(child: ChildProcess): Session {
  const buffer = makeBuffer();
  const closed = new Promise<void>((resolve) => {
    child.once('error', (cause) => {
      buffer.fail(new GitError('not-installed', `git cannot be started: ${cause.message}`, {cause}));
      resolve();
    });
    child.once('close', () => {
      buffer.fail(new GitError('failed', `git cat-file ended: ${message}`));
      resolve();
    });
  });
  let message = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    message = `${message}${chunk.toString('utf8')}`.slice(0, 2000);
  });
  child.stdin?.on('error', () => {});
  child.stdout?.on('data', (chunk: Buffer) => buffer.push(chunk));
  return {
    write: (text) => child.stdin?.write(text),
    line: async () => {
      const line = await buffer.take((chunks) => lengthToLineEnd(chunks));
      return line.subarray(0, -1).toString('utf8');
    },
    bytes: (length) => buffer.take((_, available) => (available >= length ? length : undefined)),
    end: async () => {
      killGroup(child);
      await closed;
    },
  };
}

/** Chunks that arrive, taken as soon as enough are there. One taker at a time. */
function makeBuffer() {
  let chunks: Buffer[] = [];
  let available = 0;
  let failure: Error | undefined;
  let wake: () => void = () => {};
  return {
    push(chunk: Buffer): void {
      chunks.push(chunk);
      available += chunk.length;
      wake();
    },
    fail(error: Error): void {
      failure ??= error;
      wake();
    },
    async take(wanted: (chunks: readonly Buffer[], available: number) => number | undefined): Promise<Buffer> {
      for (;;) {
        const length = wanted(chunks, available);
        if (length !== undefined) {
          const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
          const joined = all ?? Buffer.alloc(0);
          chunks = joined.length > length ? [joined.subarray(length)] : [];
          available = joined.length - length;
          return joined.subarray(0, length);
        }
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

function lengthToLineEnd(chunks: readonly Buffer[]): number | undefined {
  let before = 0;
  for (const chunk of chunks) {
    const at = chunk.indexOf(LINE_FEED);
    if (at >= 0) return before + at + 1;
    before += chunk.length;
  }
  return undefined;
}
