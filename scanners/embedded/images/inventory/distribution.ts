/** Which distribution an image is made from. https://www.freedesktop.org/software/systemd/man/os-release.html */
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import type {Distribution, FileAnalyzer, ImageFileSystem} from '../image.ts';

/** The first that is there counts. Older systems have no os-release. */
const FILES = [
  'etc/os-release',
  'usr/lib/os-release',
  'etc/alpine-release',
  'etc/redhat-release',
  'etc/debian_version',
];
const MAX_BYTES = 64 * 1024;

export const distributionFile: FileAnalyzer<Distribution> = {
  name: 'distribution',
  wants: ({path, sizeBytes}) => FILES.includes(path) && sizeBytes <= MAX_BYTES,
  read: ({path}, bytes) => {
    const text = decodeText(bytes);
    return path.endsWith('os-release') ? fromOsRelease(text) : fromReleaseFile(path, text.trim());
  },
};

/** Undefined when nothing says. */
export function distributionOf(files: ImageFileSystem): Distribution | undefined {
  const facts = new Map(files.facts(distributionFile).map((each) => [each.file.path, each.facts]));
  for (const path of FILES) {
    const found = facts.get(files.find(path)?.path ?? path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fromOsRelease(text: string): Distribution | undefined {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals > 0) values.set(line.slice(0, equals).trim(), unquote(line.slice(equals + 1).trim()));
  }
  const id = values.get('ID')?.toLowerCase();
  if (!id) return undefined;
  const title = values.get('PRETTY_NAME') ?? values.get('NAME') ?? id;
  return {id, versionId: values.get('VERSION_ID') ?? versionOfCodename(id, values), title};
}

/** Quotes as of a shell; a backslash before a quote, a dollar sign and the like stands for itself. */
function unquote(value: string): string {
  const inner = /^(?:"(?<double>.*)"|'(?<single>.*)')$/.exec(value)?.groups;
  return (inner?.double ?? inner?.single ?? value).replace(/\\(["'$`\\])/g, '$1');
}

/** Debian states no number before a release. https://www.debian.org/releases/ */
const DEBIAN_CODENAMES: ReadonlyMap<string, string> = new Map([
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
]);

function versionOfCodename(id: string, values: ReadonlyMap<string, string>): string {
  return id === 'debian' ? (DEBIAN_CODENAMES.get(values.get('VERSION_CODENAME') ?? '') ?? '') : '';
}

function fromReleaseFile(path: string, text: string): Distribution | undefined {
  switch (path) {
    case 'etc/alpine-release':
      return {id: 'alpine', versionId: text, title: `Alpine Linux ${text}`};
    case 'etc/debian_version':
      return {id: 'debian', versionId: /^\d+/.exec(text)?.[0] ?? '', title: `Debian ${text}`};
    default:
      return fromRedHatRelease(text);
  }
}

/** `CentOS release 6.10 (Final)`. */
function fromRedHatRelease(text: string): Distribution | undefined {
  const id = /^CentOS/.test(text) ? 'centos' : /^Red Hat Enterprise Linux/.test(text) ? 'rhel' : undefined;
  const versionId = / release (?<version>[\d.]+)/.exec(text)?.groups?.version;
  return id === undefined || versionId === undefined ? undefined : {id, versionId, title: text};
}
