/** How fast the secrets scanner is on one core: `node bench/secrets.ts FOLDER` prints megabytes a second as JSON. */

import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {scanner} from '../scanners/embedded/secrets/scanner.ts';
import {readGrammar} from '../src/platform/grammars.ts';

/** Larger files are not scanned by default either. */
const MAX_FILE_BYTES = 5_000_000;

export interface SecretsMeasurement {
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  readonly findings: number;
}

/** Reads all text files under the folder first; only scanning is timed, the best of `rounds`. */
export async function measureSecrets(folder: string, rounds = 3): Promise<SecretsMeasurement> {
  const files = await readFiles(folder);
  const prepared = await scanner.prepare({settingsFiles: {}}, {readData: async () => undefined, readGrammar});
  const bytesTotal = files.reduce((sum, {bytes}) => sum + bytes.length, 0);
  let seconds = Number.POSITIVE_INFINITY;
  let findings = 0;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    findings = 0;
    for (const file of files) findings += prepared.scan({...file, checkBudget: () => {}}).findings.length;
    seconds = Math.min(seconds, (performance.now() - start) / 1_000);
  }
  const megabytes = bytesTotal / 1_000_000;
  return {files: files.length, megabytes, seconds, megabytesPerSecond: megabytes / seconds, findings};
}

async function readFiles(folder: string): Promise<readonly {readonly path: string; readonly bytes: Uint8Array}[]> {
  const files: {path: string; bytes: Uint8Array}[] = [];
  for (const path of (await readdir(folder, {recursive: true})).sort()) {
    const info = await stat(join(folder, path)).catch(() => undefined);
    if (!info?.isFile() || info.size > MAX_FILE_BYTES) continue;
    const bytes = await readFile(join(folder, path));
    if (!bytes.subarray(0, 8_000).includes(0)) files.push({path, bytes});
  }
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: node bench/secrets.ts FOLDER');
  console.log(JSON.stringify(await measureSecrets(folder), null, 2));
}
