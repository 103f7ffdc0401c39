/** What stands between a tool and the machine: as much as the platform gives, and a word for how much that was. */
import {existsSync, realpathSync} from 'node:fs';
import {sep} from 'node:path';
import {runProcess} from '../process.ts';
import type {Program} from './program.ts';

/**
 * `namespaces`: no network, no process to see but its own, hidden folders are empty, read-only ones cannot be written.
 * `process`: only what holds everywhere: a folder, HOME and process group of its own, limits, no secret in its
 * environment.
 */
export type BoxLevel = 'namespaces' | 'process';

/** Absolute paths of folders; those that are not there are passed over. */
export interface BoxedFolders {
  /** A tool sees nothing in them: the checkout with its git configuration, the runner's files, keys. */
  readonly hidden: readonly string[];
  /** Files that a tool finds empty. */
  readonly hiddenFiles?: readonly string[];
  /** A tool may read and not write them: HOME, with the tool's own program below. */
  readonly readOnly: readonly string[];
}

export interface Box {
  readonly level: BoxLevel;
  /** The same program, inside. */
  wrap(program: Program, needs: BoxNeeds): Program;
}

/** What of the machine a tool cannot do without. */
export interface BoxNeeds {
  /** Folders that it works in; one that holds them is not closed to it. */
  readonly folders: readonly string[];
  readonly network: boolean;
  /** Folders below a read-only one that it may write all the same. */
  readonly writable?: readonly string[];
  /** Further folders that it may read and not write. */
  readonly readOnly?: readonly string[];
}

/** A user, process and mount namespace; all in it end with the first process. Part of util-linux. */
const OUTER = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--kill-child', '--mount-proc'];

/** One more user namespace: who is root in it has no say over the mounts of the outer one and cannot undo them. */
const INNER = ['unshare', '--user', '--map-root-user', '--'];

/** Arguments: pairs of `hidden FOLDER`, `empty FILE`, `readonly FOLDER` and `writable FOLDER`, `--`, and the program. */
const MOUNT_AND_RUN = `set -e
while [ "$1" != -- ]; do
  if [ "$1" = hidden ]; then mount -t tmpfs -o size=64k,mode=0700 none "$2"
  elif [ "$1" = empty ]; then mount --bind /dev/null "$2"
  elif [ "$1" = writable ]; then mount --bind "$2" "$2"; mount -o remount,bind,rw "$2"
  else mount --bind "$2" "$2"; mount -o remount,bind,ro "$2"
  fi
  shift 2
done
shift
exec "$@"`;

/** The largest file that a tool may write; a full disk would stop the job. */
const MAX_FILE_BYTES = 2 * 1024 ** 3;

const LIMITS = ['nice', '-n', '10', 'prlimit', `--fsize=${MAX_FILE_BYTES}`, '--core=0'];

/** Tries once what this machine allows. Never rejects. `env`: what the tools will see of the environment. */
export async function openBox(env: Readonly<Record<string, string>>, folders: BoxedFolders): Promise<Box> {
  if (process.platform !== 'linux') return {level: 'process', wrap: (program) => program};
  const inNamespaces = (program: Program, needs: BoxNeeds) => {
    const outer = [...OUTER, ...(needs.network ? [] : ['--net']), '--'];
    const closed = [...outer, '/bin/sh', '-c', MOUNT_AND_RUN, 'sh', ...mounts(folders, needs), ...INNER];
    return prefix([...LIMITS, ...closed], program);
  };
  if (await works(inNamespaces(TRUE, {folders: [], network: false}), env))
    return {level: 'namespaces', wrap: inNamespaces};
  const limited = (program: Program) => prefix([...LIMITS, '--'], program);
  return {level: 'process', wrap: (await works(limited(TRUE), env)) ? limited : (program) => program};
}

const TRUE: Program = {file: 'true', args: []};

async function works({file, args}: Program, env: Readonly<Record<string, string>>): Promise<boolean> {
  const {end} = await runProcess({file, args, cwd: '/', env, timeoutMs: 10_000, maxOutputBytes: 10_000});
  return end.kind === 'exited' && end.code === 0;
}

/** Read-only first: a hidden folder may lie in one. */
function mounts({hidden, hiddenFiles = [], readOnly}: BoxedFolders, needs: BoxNeeds): readonly string[] {
  const holdsNeeded = (folder: string) => needs.folders.some((path) => isWithin(path, folder));
  const closed = existing(hidden).filter((folder) => !holdsNeeded(folder));
  return [
    ...existing([...readOnly, ...(needs.readOnly ?? [])]).flatMap((path) => ['readonly', path]),
    ...existing(needs.writable ?? []).flatMap((path) => ['writable', path]),
    ...existing(hiddenFiles).flatMap((path) => ['empty', path]),
    ...closed.flatMap((path) => ['hidden', path]),
    '--',
  ];
}

function existing(folders: readonly string[]): readonly string[] {
  return [...new Set(folders.filter((path) => existsSync(path)).map((path) => realpathSync(path)))];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function prefix([first = '', ...rest]: readonly string[], {file, args}: Program): Program {
  return {file: first, args: [...rest, file, ...args]};
}
