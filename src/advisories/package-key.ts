/** The one text under which all spellings of a package are found. */
import {ecosystemSuffix, type PackageName} from './advisory.ts';
import {normalizeName} from './normalize-name.ts';

/** Normalized name and the ecosystem's suffix (`openssl` with tab and `12` for Debian:12). */
export function packageKey(asked: PackageName): string {
  const suffix = ecosystemSuffix(asked.ecosystem);
  return suffix === '' ? normalizeName(asked) : `${normalizeName(asked)}\t${suffix}`;
}

/** Where to look: under the suffix and, for advisories that name none, under the bare name. */
export function lookupKeys(asked: PackageName): readonly string[] {
  const key = packageKey(asked);
  const bare = normalizeName(asked);
  return key === bare ? [key] : [key, bare];
}
