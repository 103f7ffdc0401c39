/**
 * `node scripts/build-advisory-index.ts FOLDER [--known-exploited FILE]`: writes the embedded advisory index from a
 * folder of OSV archives (`<ecosystem>/all.zip`, as osv.dev publishes them). Facts only: identifiers, packages, ranges,
 * versions, CVSS vectors, dates. Same archives in, same bytes out.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {z} from 'zod';
import {baseEcosystem} from '../scanners/embedded/dependencies/advisories/advisory.ts';
import {compactRecord} from '../scanners/embedded/dependencies/advisories/compact-record.ts';
import {groupRecords} from '../scanners/embedded/dependencies/advisories/group-records.ts';
import {pack} from '../scanners/embedded/dependencies/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../scanners/embedded/dependencies/advisories/index-files.ts';
import {writeIndex} from '../scanners/embedded/dependencies/advisories/index-writer.ts';
import {readZip} from '../scanners/embedded/dependencies/advisories/read-zip.ts';
import {type PackageRecord, toRecords} from '../scanners/embedded/dependencies/advisories/to-records.ts';
import {parseOsvAdvisory} from '../src/formats/osv/advisory.ts';
import {sharedVectors} from './advisories/shared-vectors.ts';

const INDEX_FOLDER = join(import.meta.dirname, '..', 'scanners', 'embedded', 'dependencies', 'index');

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {'known-exploited': {type: 'string'}, out: {type: 'string', default: INDEX_FOLDER}},
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: build-advisory-index.ts FOLDER [--known-exploited FILE]');

mkdirSync(values.out, {recursive: true});
const knownExploited = readKnownExploitedList(values['known-exploited']);
const archives = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'all.zip')));
const entriesByEcosystem = new Map<string, readonly PackageRecord[]>();
for (const ecosystem of archives.sort()) {
  entriesByEcosystem.set(ecosystem, await readArchive(join(folder, ecosystem, 'all.zip'), ecosystem));
}

const vectorsOf = sharedVectors([...entriesByEcosystem.values()].flat().map(({record}) => record));
for (const [ecosystem, entries] of entriesByEcosystem) {
  const compact = entries.map(({package: named, record}) => ({
    package: named,
    record: compactRecord(named.ecosystem, {...record, vectors: vectorsOf(record)}),
  }));
  write(indexFileName(ecosystem), writeIndex(ecosystem, groupRecords(compact)), `${entries.length} records`);
}
if (knownExploited.size > 0) {
  const ids = [...knownExploited].sort();
  write(KNOWN_EXPLOITED_FILE, Buffer.from(ids.join('\n')), `${ids.length} ids`);
}

async function readArchive(path: string, ecosystem: string): Promise<readonly PackageRecord[]> {
  const entries: PackageRecord[] = [];
  for await (const text of readZip(path)) {
    const records = toRecords(parseOsvAdvisory(text), knownExploited);
    entries.push(...records.filter((entry) => baseEcosystem(entry.package.ecosystem) === ecosystem));
  }
  return entries;
}

function write(name: string, payload: Uint8Array, contents: string): void {
  const file = pack(payload);
  writeFileSync(join(values.out, name), file);
  console.log(`${String(file.length).padStart(9)}  ${name}  (${contents}, ${payload.length} bytes unpacked)`);
}

/** CISA's list as it is published, or as rows that begin with the id. */
function readKnownExploitedList(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return new Set();
  const schema = z.union([
    z.object({vulnerabilities: z.array(z.object({cveID: z.string()}))}),
    z.object({rows: z.array(z.tuple([z.string()]).rest(z.unknown()))}),
  ]);
  const list = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return new Set('rows' in list ? list.rows.map(([id]) => id) : list.vulnerabilities.map(({cveID}) => cveID));
}
