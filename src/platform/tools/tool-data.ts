/** Keeps what the preparations of tools have fetched, such as a database, from run to run, with the time of it. */
import {mkdirSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {makePrivateFolder} from '../private-folder.ts';
import {ToolError} from './program.ts';

export interface ToolData {
  /** Absolute path. */
  readonly folder: string;
  /** Undefined when nothing whole was fetched so far. */
  fetchedAt(): Promise<Date | undefined>;
  markFetched(now: Date): Promise<void>;
}

/** `parent`: absolute path of a folder of this user alone, made when it is missing. Throws `ToolError`. */
export function openToolData(parent: string, name: string): ToolData {
  if (!makePrivateFolder(parent)) throw new ToolError(`${parent} is not a folder of this user alone`);
  const folder = join(parent, name);
  mkdirSync(folder, {recursive: true, mode: 0o700});
  const stamp = join(parent, `${name}.fetched`);
  return {
    folder,
    async fetchedAt() {
      const time = new Date(await readFile(stamp, 'utf8').catch(() => ''));
      return Number.isNaN(time.getTime()) ? undefined : time;
    },
    markFetched: (now) => writeFile(stamp, now.toISOString(), {mode: 0o600}),
  };
}
