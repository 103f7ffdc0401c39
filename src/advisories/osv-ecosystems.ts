/** Ecosystems of which OSV has advisories, among those that lockfiles and images name. */
import {baseEcosystem} from './advisory.ts';

/** https://ossf.github.io/osv-schema/#defined-ecosystems */
const ECOSYSTEMS = new Set([
  'AlmaLinux',
  'Alpine',
  'Azure Linux',
  'Chainguard',
  'ConanCenter',
  'CRAN',
  'crates.io',
  'Debian',
  'GitHub Actions',
  'Go',
  'Hackage',
  'Hex',
  'Mageia',
  'Maven',
  'MinimOS',
  'npm',
  'NuGet',
  'openEuler',
  'openSUSE',
  'Packagist',
  'Photon OS',
  'Pub',
  'PyPI',
  'Red Hat',
  'Rocky Linux',
  'RubyGems',
  'SUSE',
  'SwiftURL',
  'Ubuntu',
  'Wolfi',
]);

/** With or without suffix. */
export function isOsvEcosystem(ecosystem: string): boolean {
  return ECOSYSTEMS.has(baseEcosystem(ecosystem));
}
