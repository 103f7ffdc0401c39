/** Reads one named file of a side, such as the config file. Links are followed as long as they stay in the folder. */
import {posix} from 'node:path';
import {readFileBytes, readLink, statPath} from '../platform/files.ts';
import {GitError, type GitSession} from '../platform/git.ts';
import {splitRecords} from './git-output.ts';
import {isSafePath} from './safe-path.ts';
import {RepositoryError} from './snapshot.ts';

/** Config and settings files are a few kilobytes. */
const MAX_SETTINGS_BYTES = 5 * 1024 * 1024;
/** Links to links beyond this are taken for a loop. */
const MAX_LINKS = 8;

/** What lies at a path: bytes, or where a link points. */
type Lookup = (path: string) => Promise<Uint8Array | {readonly target: string} | undefined>;

/** Undefined when there is no such file. Throws `RepositoryError` when it cannot be read or a link leads out. */
export async function readNamed(lookUp: Lookup, path: string): Promise<Uint8Array | undefined> {
  let current = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    if (!isSafePath(current)) throw leadsOut(path);
    const found = await lookUp(current);
    if (found === undefined || found instanceof Uint8Array) return found;
    if (posix.isAbsolute(found.target)) throw leadsOut(path);
    current = posix.join(posix.dirname(current), found.target);
  }
  throw new RepositoryError(`${path} is a symbolic link that leads in a circle. Replace it by a file.`);
}

/** Looks into the folder on disk. A file behind a linked folder counts as not there. */
export function lookUpOnDisk(root: string): Lookup {
  return async (path) => {
    const folders = path.split('/').slice(0, -1);
    const parents = folders.map((_, index) => `${root}/${folders.slice(0, index + 1).join('/')}`);
    if (!parents.every((folder) => statPath(folder)?.kind === 'folder')) return undefined;
    const stat = statPath(`${root}/${path}`);
    if (stat?.kind === 'link') return {target: readLink(`${root}/${path}`) ?? '/'};
    if (stat?.kind !== 'file') return undefined;
    const bytes = readFileBytes(`${root}/${path}`, MAX_SETTINGS_BYTES);
    if (typeof bytes === 'string') throw new RepositoryError(`${path} is ${bytes}; a settings file has at most 5 MB.`);
    return bytes;
  };
}

/** A blob of a commit. */
export interface CommittedFile {
  readonly oid: string;
  /** Octal text. */
  readonly mode: string;
}

/** Looks into a commit; `listed` are files of it that are known already. Throws `GitError` when it is not whole. */
export function lookUpInCommit(
  git: GitSession,
  commit: string,
  listed: ReadonlyMap<string, CommittedFile> = new Map(),
): Lookup {
  return async (path) => {
    const file = listed.get(path) ?? (await findInCommit(git, commit, path));
    if (file === undefined) return undefined;
    const [bytes] = await git.read([file.oid], MAX_SETTINGS_BYTES);
    if (bytes === undefined) throw new GitError('failed', `the content of ${path} is missing`);
    return file.mode === '120000' ? {target: bytes.toString('utf8')} : bytes;
  };
}

async function findInCommit(git: GitSession, commit: string, path: string): Promise<CommittedFile | undefined> {
  const [record] = splitRecords(await git.run(['ls-tree', '-z', commit, '--', path]));
  const [, mode, type, oid] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(record?.text ?? '') ?? [];
  return type !== 'blob' || oid === undefined || mode === undefined ? undefined : {oid, mode};
}

function leadsOut(path: string): RepositoryError {
  return new RepositoryError(`${path} leads out of the scanned folder and is not read. Replace the link by a file.`);
}
