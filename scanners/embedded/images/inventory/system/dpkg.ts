/** dpkg's database: `status`, and the files by package that images without dpkg have (`status.d`). */
import type {FileAnalyzer, LayerFile} from '../../image.ts';
import {mattersToOwners} from '../owned-paths.ts';
import {MAX_PACKAGES, type PackageFacts, type SystemPackage, UnreadablePackages} from '../package-facts.ts';
import {isComplete, readStanzas, type Stanza} from '../stanzas.ts';
import {namingFailure} from './naming-failure.ts';

const STATUS = 'var/lib/dpkg/status';
const STATUS_FOLDER = /^var\/lib\/dpkg\/status\.d\/[^/]+$/;

export const dpkg: FileAnalyzer<PackageFacts> = {
  name: 'dpkg',
  wants: ({path}) => path === STATUS || (STATUS_FOLDER.test(path) && !path.endsWith('.md5sums')),
  read: ({path}, bytes) => namingFailure(() => ({packages: readStatus(bytes, path === STATUS)})),
};

/** Lists of the files of each package, `…/info/openssl.list` and `…/status.d/openssl.md5sums`. */
export const dpkgFiles: FileAnalyzer<PackageFacts> = {
  name: 'dpkg-files',
  wants: ({path}: LayerFile) => /^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)$/.test(path),
  read: ({path}, bytes) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const paths = path.endsWith('.list') ? lines.map((line) => line.slice(1)) : lines.map((line) => line.slice(34));
    const owned = paths.filter(mattersToOwners);
    return owned.length === 0 ? undefined : {packages: [], owned};
  },
};

const FIELDS: ReadonlySet<string> = new Set(['Package', 'Status', 'Version', 'Architecture', 'Source']);

/** Throws `UnreadablePackages` when a record lacks what every record has, or the file is cut off. */
function readStatus(bytes: Uint8Array, isDatabase: boolean): readonly SystemPackage[] {
  if (isDatabase && !isComplete(bytes)) throw new UnreadablePackages('it is cut off');
  const packages: SystemPackage[] = [];
  for (const stanza of readStanzas(bytes, FIELDS)) {
    if (!isInstalled(stanza)) continue;
    if (packages.length >= MAX_PACKAGES) throw new UnreadablePackages(`it lists more than ${MAX_PACKAGES} packages`);
    packages.push(toPackage(stanza));
  }
  return packages;
}

/** `install ok installed`; of removed packages only settings are left. https://manpages.debian.org/dpkg-query */
function isInstalled(stanza: Stanza): boolean {
  const state = stanza.get('Status')?.split(' ').at(-1);
  return state !== 'not-installed' && state !== 'config-files';
}

function toPackage(stanza: Stanza): SystemPackage {
  const [name, version] = [stanza.get('Package'), stanza.get('Version')];
  if (!name || !version) throw new UnreadablePackages(`line ${stanza.line} begins a package without name or version`);
  const source = sourceOf(stanza.get('Source'), version);
  const isSame = source === undefined || (source.name === name && source.version === version);
  return {kind: 'deb', name, version, architecture: stanza.get('Architecture') ?? '', ...(!isSame && {source})};
}

/** `openssl`, or `gcc-defaults (1.203)` where the source has a version of its own. */
function sourceOf(text: string | undefined, version: string): SystemPackage['source'] {
  if (!text) return undefined;
  const [name = '', stated] = text.split(' ', 2);
  return {name, version: stated === undefined ? version : stated.replace(/^\(|\)$/g, '')};
}
