/** Ecosystems of which OSV has advisories, among those that lockfiles name. */
import {baseEcosystem} from './advisory.ts';

/** https://ossf.github.io/osv-schema/#defined-ecosystems */
const ECOSYSTEMS = new Set([
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

/** With or without suffix. */
export function isOsvEcosystem(ecosystem: string): boolean {
  return ECOSYSTEMS.has(baseEcosystem(ecosystem));
}
