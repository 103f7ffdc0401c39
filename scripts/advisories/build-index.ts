/** OSV archives → files of the advisory index. Same archives and date in, same bytes out. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {type AdvisoryRecord, baseEcosystem, ecosystemSuffix, type PackageName} from '../../src/advisories/advisory.ts';
import {compactRecord} from '../../src/advisories/compact-record.ts';
import {groupRecords} from '../../src/advisories/group-records.ts';
import {pack} from '../../src/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../../src/advisories/index-files.ts';
import {writeIndex} from '../../src/advisories/index-writer.ts';
import {readZip} from '../../src/advisories/read-zip.ts';
import {type KnownExploited, type PackageRecord, toRecords} from '../../src/advisories/to-records.ts';
import {parseOsvAdvisory} from '../../src/formats/osv/advisory.ts';
import {sharedVectors} from './shared-vectors.ts';

export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Records, or ids. */
  readonly entries: number;
}

export interface BuildRequest {
  /** Holds `<ecosystem>/all.zip`. */
  readonly folder: string;
  readonly knownExploited: KnownExploited;
  /** Day of the download, `YYYY-MM-DD`; undefined takes the newest change of each ecosystem. */
  readonly asOf: string | undefined;
}

/** Older releases of Debian have no security support and are half of its data. https://wiki.debian.org/LTS */
const OLDEST_DEBIAN = 11;

/** One file an ecosystem, in the order of their names, and the list of what is known to be exploited. */
export async function buildIndex({folder, knownExploited, asOf}: BuildRequest): Promise<readonly IndexFile[]> {
  const ecosystems = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'all.zip')));
  const archives: {readonly ecosystem: string; readonly entries: readonly PackageRecord[]}[] = [];
  for (const ecosystem of ecosystems.sort()) {
    const path = join(folder, ecosystem, 'all.zip');
    archives.push({ecosystem, entries: await readArchive(path, ecosystem, knownExploited)});
  }
  const vectorsOf = sharedVectors(archives.flatMap(({entries}) => entries.map(({record}) => record)));
  const files = archives.map(({ecosystem, entries}) => toFile(ecosystem, entries, {vectorsOf, asOf}));
  return knownExploited.size === 0 ? files : [...files, toList(knownExploited)];
}

async function readArchive(
  path: string,
  ecosystem: string,
  knownExploited: KnownExploited,
): Promise<readonly PackageRecord[]> {
  const entries: PackageRecord[] = [];
  for await (const text of readZip(path)) {
    const records = toRecords(parseOsvAdvisory(text), knownExploited);
    entries.push(...records.filter((entry) => belongs(entry.package, ecosystem)));
  }
  return entries;
}

function belongs(named: PackageName, ecosystem: string): boolean {
  if (baseEcosystem(named.ecosystem) !== ecosystem) return false;
  const release = Number(ecosystemSuffix(named.ecosystem) || 'none');
  return ecosystem !== 'Debian' || Number.isNaN(release) || release >= OLDEST_DEBIAN;
}

interface FileOptions {
  readonly vectorsOf: (record: AdvisoryRecord) => readonly string[];
  readonly asOf: string | undefined;
}

function toFile(ecosystem: string, entries: readonly PackageRecord[], {vectorsOf, asOf}: FileOptions): IndexFile {
  const compact = entries.map(({package: named, record}) => ({
    package: named,
    record: compactRecord(named.ecosystem, {...record, vectors: vectorsOf(record)}),
  }));
  const bytes = pack(writeIndex(ecosystem, groupRecords(compact), asOf));
  return {name: indexFileName(ecosystem), bytes, entries: entries.length};
}

function toList(knownExploited: KnownExploited): IndexFile {
  const ids = [...knownExploited].sort();
  return {name: KNOWN_EXPLOITED_FILE, bytes: pack(Buffer.from(ids.join('\n'))), entries: ids.length};
}
