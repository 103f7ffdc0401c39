/** Where cached results lie when nobody says otherwise. */
import {homedir} from 'node:os';
import {join} from 'node:path';

/** The user's cache folder: XDG_CACHE_HOME, else `~/.cache`. https://specifications.freedesktop.org/basedir-spec/ */
export function defaultCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const root = env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(root, 'secure-pipeline');
}
