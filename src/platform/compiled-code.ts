/** Keeps the program's compiled code between runs, so that a start does not compile it again. */
import {existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import {makePrivateFolder} from './private-folder.ts';

/** Builds of which the compiled code is kept. */
const MAX_BUILDS = 3;

/**
 * Compiled code is run as it is found, so it lies in a folder of this user alone, never in one that is shared or
 * carried between machines, and apart for each build. Does nothing where that cannot be had.
 */
export function keepCompiledCode(privateFolder: string, digestFile: string): void {
  const digest = readDigest(digestFile);
  if (digest === undefined || !makePrivateFolder(privateFolder)) return;
  const builds = join(privateFolder, 'code');
  const folder = join(builds, digest);
  const isNew = !existsSync(folder);
  if (!makePrivateFolder(builds) || !makePrivateFolder(folder)) return;
  enableCompileCache(folder);
  if (isNew) prune(builds);
}

function readDigest(file: string): string | undefined {
  try {
    return /^[0-9a-f]{16}/.exec(readFileSync(file, 'utf8'))?.[0];
  } catch {
    return undefined;
  }
}

/** Other runs may do the same at the same time. */
function prune(builds: string): void {
  try {
    const byAge = readdirSync(builds)
      .map((name) => ({name, mtimeMs: statSync(join(builds, name)).mtimeMs}))
      .sort((a, b) => b.mtimeMs - a.mtimeMs);
    for (const {name} of byAge.slice(MAX_BUILDS)) rmSync(join(builds, name), {recursive: true, force: true});
  } catch {
    // What is left is tried again with the next build.
  }
}
