/** RPM's database in its three forms: SQLite, ndb and Berkeley DB. Each is a store of headers, one a package. */
import type {FileAnalyzer} from '../../../image.ts';
import {mattersToOwners} from '../../owned-paths.ts';
import {MAX_PACKAGES, type PackageFacts, type SystemPackage, UnreadablePackages} from '../../package-facts.ts';
import {namingFailure} from '../naming-failure.ts';
import {readBerkeleyDb} from './berkeley-db.ts';
import {readHeader} from './header.ts';
import {readNdb} from './ndb.ts';
import {readSqliteBlobs} from './sqlite-table.ts';
import {toPackage} from './to-package.ts';

const FOLDER = /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm)\//;

const READERS: ReadonlyMap<string, (bytes: Buffer) => Iterable<Buffer>> = new Map([
  ['rpmdb.sqlite', (bytes: Buffer) => readSqliteBlobs(bytes, 'Packages')],
  ['Packages.db', readNdb],
  ['Packages', readBerkeleyDb],
]);

/** Changes that are not in the database yet; what is in it is then not what is installed. */
const JOURNAL = 'rpmdb.sqlite-wal';
/** A journal without frames. https://www.sqlite.org/fileformat2.html#walformat */
const EMPTY_JOURNAL_BYTES = 32;

export const rpm: FileAnalyzer<PackageFacts> = {
  name: 'rpm',
  wants: ({path}) => FOLDER.test(path) && (READERS.has(nameOf(path)) || nameOf(path) === JOURNAL),
  read: ({path}, bytes) => {
    const reader = READERS.get(nameOf(path));
    if (reader === undefined) return journalFacts(bytes.length);
    return namingFailure(() => readPackages(reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))));
  },
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function journalFacts(sizeBytes: number): PackageFacts | undefined {
  if (sizeBytes <= EMPTY_JOURNAL_BYTES) return undefined;
  return {packages: [], failure: 'it holds changes that were never written to the database; end rpm before copying it'};
}

function readPackages(blobs: Iterable<Buffer>): PackageFacts {
  const packages: SystemPackage[] = [];
  const owned: string[] = [];
  for (const blob of blobs) {
    const header = readHeader(blob);
    const found = toPackage(header);
    if (found === undefined) continue;
    if (packages.length >= MAX_PACKAGES) throw new UnreadablePackages(`it lists more than ${MAX_PACKAGES} packages`);
    packages.push(found);
    for (const path of header.files()) if (mattersToOwners(path)) owned.push(path);
  }
  return {packages, owned};
}
