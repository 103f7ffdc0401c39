/** Where cached results lie when nobody says otherwise. */
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user's cache folder: XDG_CACHE_HOME, else `~/.cache`. A relative one is invalid and ignored; it would lie in
 * whatever is scanned. https://specifications.freedesktop.org/basedir-spec/
 */
export function defaultCacheFolder({XDG_CACHE_HOME: root = ''}: Environment): string {
  return join(isAbsolute(root) ? root : join(homedir(), '.cache'), 'secure-pipeline');
}

/** The part of it that only this user may write to; see `makePrivateFolder`. Never carried to another machine. */
export function defaultPrivateFolder(env: Environment): string {
  return join(defaultCacheFolder(env), 'private');
}
