/**
 * `node scripts/advisories/download.ts FOLDER`: downloads what the advisory index is built from. All of it or an error:
 * an index without one of its ecosystems would know fewer advisories than the one before.
 */
import {join, resolve} from 'node:path';
import {fetchFile} from './fetch-file.ts';
import {SOURCES} from './sources.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: download.ts FOLDER');

for (const {url, path} of SOURCES) {
  const bytes = await fetchFile({url, target: join(resolve(folder), path)});
  console.log(`${String(bytes).padStart(11)}  ${path}`);
}
