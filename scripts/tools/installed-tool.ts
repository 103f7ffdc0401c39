/** Programs of external scanners, for tests and benches: by the locks and the installer that a run has, too. */
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {defaultPrivateFolder} from '../../src/platform/cache-folder.ts';
import {versionOf} from '../../src/platform/tools/tool-id.ts';
import {programOf} from '../../src/platform/tools/tool-store.ts';
import {loadExternalScanners} from '../../src/scanners.ts';
import {TOOLS_FOLDER} from './tools-folder.ts';

/** The cache of a user who has these tools alone. */
export const TOOLS_CACHE = join(TOOLS_FOLDER, 'cache');

export interface InstalledTool {
  readonly version: string;
  /** What to start, and the arguments that come before one's own. */
  readonly command: readonly [file: string, ...args: string[]];
}

/** Installs what is not there. Throws when there is no such scanner, and `ToolError` when it cannot be had. */
export async function installedTool(name: string): Promise<InstalledTool> {
  const scanner = (await loadExternalScanners()).find(({manifest}) => manifest.name === name);
  if (scanner?.kind !== 'tool') throw new Error(`there is no external scanner ${name}`);
  const {source} = scanner;
  mkdirSync(TOOLS_CACHE, {recursive: true, mode: 0o700});
  const folder = join(defaultPrivateFolder({XDG_CACHE_HOME: TOOLS_CACHE}), 'tools');
  const {file, args} = await programOf({name, source}, {folder, allowFetch: true, environment: process.env});
  return {version: versionOf(source), command: [file, ...args]};
}
