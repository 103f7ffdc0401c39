/** A fresh temporary folder for one run of an external tool: copies of files, and a HOME and TMPDIR of its own. */
import {constants} from 'node:fs';
import {cp, mkdir, mkdtemp, open, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {killProcessesOf} from './left-processes.ts';

export interface ToolFolder {
  /** Absolute, without symbolic links; everything else lies in it. */
  readonly root: string;
  /** Absolute, without symbolic links; holds the copies and nothing else. */
  readonly files: string;
  /** Absolute; for what the tool reads besides the copies. */
  readonly extra: string;
  /** HOME, TMPDIR and their kin, all inside the temporary folder. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes one copy. Rejects when a copy lies there already. `path` has been checked by the caller. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes a file, or copies one or a whole folder, into `extra`. `path` comes from the scanner's code. */
  writeExtra(path: string, content: ExtraContent): Promise<void>;
  /**
   * Reads a file that the tool wrote into `extra`, and removes it; undefined when there is none. A link, which could
   * lead to a file that the tool itself may not read, counts as none.
   */
  takeExtra(path: string, maxBytes: number): Promise<Uint8Array | 'too-large' | undefined>;
  /** Removes everything that the tool has left, processes first. */
  remove(): Promise<void>;
}

export type ExtraContent = {readonly text: string} | {readonly copyOf: string};

/** Only the current user can look into it. */
export async function makeToolFolder(): Promise<ToolFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'secure-pipeline-')));
  const [files, extra, home, temporary] = [
    join(root, 'files'),
    join(root, 'extra'),
    join(root, 'home'),
    join(root, 'tmp'),
  ];
  for (const folder of [files, extra, home, temporary]) await mkdir(folder, {mode: 0o700});

  return {
    root,
    files,
    extra,
    env: {
      HOME: home,
      USERPROFILE: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local', 'share'),
      TMPDIR: temporary,
      TMP: temporary,
      TEMP: temporary,
    },
    async write(path, bytes) {
      const target = join(files, path);
      await mkdir(dirname(target), {recursive: true});
      // `wx` never follows or replaces what is there; copies are data, never executable.
      await writeFile(target, bytes, {flag: 'wx', mode: 0o600});
    },
    async writeExtra(path, content) {
      const target = join(extra, path);
      await mkdir(dirname(target), {recursive: true});
      if ('text' in content) await writeFile(target, content.text, {flag: 'wx', mode: 0o600});
      else await cp(content.copyOf, target, {recursive: true, errorOnExist: true, force: false});
    },
    takeExtra: (path, maxBytes) => takeFile(join(extra, path), maxBytes),
    async remove() {
      await killProcessesOf(root);
      await rm(root, {recursive: true, force: true, maxRetries: 3});
    },
  };
}

/** Not blocking: a pipe in its place would never answer. */
const READ_NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

async function takeFile(path: string, maxBytes: number): Promise<Uint8Array | 'too-large' | undefined> {
  const file = await open(path, READ_NO_LINK).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const {size, nlink} = await file.stat().then((stat) => (stat.isFile() ? stat : {size: 0, nlink: 0}));
    if (nlink !== 1) return undefined;
    return size > maxBytes ? 'too-large' : await file.readFile();
  } finally {
    await file.close();
    await rm(path, {force: true});
  }
}
