/** A header → the package it is about. */
import {type SystemPackage, UnreadablePackages} from '../../package-facts.ts';
import {type RpmHeader, TAGS} from './header.ts';

/** Public keys stand among the packages. */
const KEY = 'gpg-pubkey';

/** Undefined for what is no package. Throws `UnreadablePackages` without a name or version. */
export function toPackage(header: RpmHeader): SystemPackage | undefined {
  const [name, version, release] = [header.text(TAGS.name), header.text(TAGS.version), header.text(TAGS.release)];
  if (name === KEY) return undefined;
  if (!name || !version || release === undefined) {
    throw new UnreadablePackages(`a header lacks name, version or release${name ? ` (${name.slice(0, 100)})` : ''}`);
  }
  const epoch = header.number(TAGS.epoch);
  const full = `${epoch === undefined || epoch === 0 ? '' : `${epoch}:`}${version}-${release}`;
  const license = header.text(TAGS.license);
  const source = sourceOf(header.text(TAGS.sourceRpm), epoch);
  const isSame = source === undefined || (source.name === name && source.version === full);
  return {
    kind: 'rpm',
    name,
    version: full,
    architecture: header.text(TAGS.arch) ?? '',
    ...(!isSame && {source}),
    ...(license && {license}),
  };
}

/** `openssl-3.0.7-24.el9.src.rpm`; the epoch is the package's, as the name does not tell one. */
function sourceOf(file: string | undefined, epoch: number | undefined): SystemPackage['source'] {
  const parts = /^(?<name>.+)-(?<version>[^-]+)-(?<release>[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '')?.groups;
  if (parts?.name === undefined) return undefined;
  const lead = epoch === undefined || epoch === 0 ? '' : `${epoch}:`;
  return {name: parts.name, version: `${lead}${parts.version}-${parts.release}`};
}
