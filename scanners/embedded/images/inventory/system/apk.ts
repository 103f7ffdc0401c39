/** apk's database of installed packages. https://wiki.alpinelinux.org/wiki/Apk_spec#Syntax */
import type {FileAnalyzer} from '../../image.ts';
import {mattersToOwners} from '../owned-paths.ts';
import {MAX_PACKAGES, type PackageFacts, type SystemPackage, UnreadablePackages} from '../package-facts.ts';
import {isComplete, readStanzas, type Stanza} from '../stanzas.ts';
import {namingFailure} from './naming-failure.ts';

export const apk: FileAnalyzer<PackageFacts> = {
  name: 'apk',
  wants: ({path}) => path === 'lib/apk/db/installed' || path === 'usr/lib/apk/db/installed',
  read: (_, bytes) => namingFailure(() => readInstalled(bytes)),
};

/** Name, version, architecture, licence, origin; folder and file. */
const FIELDS: ReadonlySet<string> = new Set(['P', 'V', 'A', 'L', 'o', 'F', 'R']);

function readInstalled(bytes: Uint8Array): PackageFacts {
  if (!isComplete(bytes)) throw new UnreadablePackages('it is cut off');
  const packages: SystemPackage[] = [];
  const owned: string[] = [];
  for (const stanza of readStanzas(bytes, FIELDS)) {
    if (packages.length >= MAX_PACKAGES) throw new UnreadablePackages(`it lists more than ${MAX_PACKAGES} packages`);
    packages.push(toPackage(stanza));
    for (const path of ownedBy(stanza)) owned.push(path);
  }
  return {packages, owned};
}

function toPackage(stanza: Stanza): SystemPackage {
  const [name, version, origin, license] = [stanza.get('P'), stanza.get('V'), stanza.get('o'), stanza.get('L')];
  if (!name || !version) throw new UnreadablePackages(`line ${stanza.line} begins a package without name or version`);
  return {
    kind: 'apk',
    name,
    version,
    architecture: stanza.get('A') ?? '',
    ...(origin && origin !== name && {source: {name: origin, version}}),
    ...(license && {license}),
  };
}

function* ownedBy({fields}: Stanza): Generator<string> {
  let folder = '';
  for (const [key, value] of fields) {
    if (key === 'F') folder = value;
    if (key !== 'R') continue;
    const path = folder === '' ? value : `${folder}/${value}`;
    if (mattersToOwners(path)) yield path;
  }
}
