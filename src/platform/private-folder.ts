/** A folder of this user alone: what lies in it is believed, and run, as this program itself is. */
import {lstatSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/** Nobody but the owner may read or write it. */
const OWNER_ONLY = 0o700;
const FOR_OTHERS = 0o077;
/** Others could put another folder in its place. */
const WRITABLE_BY_OTHERS = 0o022;

/**
 * Makes the folder when it is missing. False when it, or the folder it lies in, is or may be somebody else's: a link,
 * another owner, permissions for others. A checkout of a repository cannot make one either, as git keeps no such modes.
 */
export function makePrivateFolder(path: string): boolean {
  try {
    mkdirSync(path, {recursive: true, mode: OWNER_ONLY});
    return isOwn(path, FOR_OTHERS) && isOwn(dirname(path), WRITABLE_BY_OTHERS);
  } catch {
    return false;
  }
}

function isOwn(path: string, forbidden: number): boolean {
  const {uid, mode, isDirectory} = statOf(path);
  // Windows has neither; a user's profile is closed to others there.
  if (process.getuid === undefined) return isDirectory;
  return isDirectory && uid === process.getuid() && (mode & forbidden) === 0;
}

function statOf(path: string) {
  const stat = lstatSync(path);
  return {uid: stat.uid, mode: stat.mode, isDirectory: stat.isDirectory()};
}
