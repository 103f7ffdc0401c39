/**
 * `node scripts/build-advisory-index.ts FOLDER [--known-exploited FILE] [--as-of DAY] [--out FOLDER] [--accept-loss]`:
 * writes the embedded advisory index from a folder of OSV archives (`<ecosystem>/all.zip`, as osv.dev publishes them).
 * Facts only: identifiers, packages, ranges, versions, CVSS vectors, dates. DAY is that of the download.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIndex} from './advisories/build-index.ts';
import {readKnownExploitedList} from './advisories/read-known-exploited.ts';
import {refuseLoss} from './advisories/refuse-loss.ts';

const INDEX_FOLDER = join(import.meta.dirname, '..', 'src', 'advisories', 'index');

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    'known-exploited': {type: 'string'},
    'as-of': {type: 'string'},
    out: {type: 'string', default: INDEX_FOLDER},
    'accept-loss': {type: 'boolean', default: false},
  },
});
const [folder] = positionals;
const {out, 'as-of': asOf, 'known-exploited': list} = values;
if (folder === undefined) throw new Error('usage: build-advisory-index.ts FOLDER [--known-exploited FILE]');
if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new Error('--as-of is a day: 2026-06-15');

mkdirSync(out, {recursive: true});
const knownExploited = list === undefined ? new Set<string>() : readKnownExploitedList(list);
const files = await buildIndex({folder, knownExploited, asOf});
const oldNames = readdirSync(out).filter((name) => name.endsWith('.br'));
if (!values['accept-loss']) refuseLoss(out, oldNames, files);
for (const {name, bytes, entries} of files) {
  writeFileSync(join(out, name), bytes);
  console.log(`${String(bytes.length).padStart(9)}  ${name}  (${entries} entries)`);
}
