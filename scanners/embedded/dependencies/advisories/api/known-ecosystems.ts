/** Packages that the OSV API may be asked about. */
import {baseEcosystem, type PackageName} from '../advisory.ts';

/** One unknown ecosystem makes the API refuse the whole batch. https://ossf.github.io/osv-schema/#defined-ecosystems */
const KNOWN = new Set([
  'Alpine',
  'ConanCenter',
  'CRAN',
  'crates.io',
  'Debian',
  'GitHub Actions',
  'Go',
  'Hackage',
  'Hex',
  'Maven',
  'npm',
  'NuGet',
  'Packagist',
  'Pub',
  'PyPI',
  'RubyGems',
  'SwiftURL',
]);

/** Longer than the longest name that any registry takes. */
const MAX_NAME_LENGTH = 512;

/** False for what no registry can hold: such a name would only make the API refuse its batch. */
export function isAskable({ecosystem, name}: PackageName): boolean {
  return KNOWN.has(baseEcosystem(ecosystem)) && name.length <= MAX_NAME_LENGTH && /^[\x21-\x7e]+$/.test(name);
}
