/** Which rules order the versions of which ecosystem. */

import {compareApk} from './apk.ts';
import {compareCocoaPods} from './cocoapods.ts';
import {type CompareVersions, type Comparison, compareCodeUnits} from './comparison.ts';
import {compareConan} from './conan.ts';
import {compareCran} from './cran.ts';
import {compareCrates} from './crates-io.ts';
import {compareDebian} from './debian.ts';
import {compareGitHubActions} from './github-actions.ts';
import {compareGo} from './go.ts';
import {compareHackage} from './hackage.ts';
import {compareHex} from './hex.ts';
import {compareMaven} from './maven.ts';
import {compareNpm} from './npm.ts';
import {compareNuGet} from './nuget.ts';
import {comparePackagist} from './packagist.ts';
import {comparePub} from './pub.ts';
import {comparePyPi} from './pypi.ts';
import {compareRpm} from './rpm.ts';
import {compareRubyGems} from './ruby-gems.ts';
import {compareSwift} from './swift.ts';

/** By OSV's name of the ecosystem, without its suffix. */
const RULES: Readonly<Record<string, CompareVersions>> = {
  npm: compareNpm,
  PyPI: comparePyPi,
  Go: compareGo,
  'crates.io': compareCrates,
  Maven: compareMaven,
  NuGet: compareNuGet,
  RubyGems: compareRubyGems,
  Packagist: comparePackagist,
  Pub: comparePub,
  Hex: compareHex,
  SwiftURL: compareSwift,
  ConanCenter: compareConan,
  CRAN: compareCran,
  // R's own rules, as for CRAN.
  Bioconductor: compareCran,
  Hackage: compareHackage,
  'GitHub Actions': compareGitHubActions,
  CocoaPods: compareCocoaPods,
  Debian: compareDebian,
  Ubuntu: compareDebian,
  Alpine: compareApk,
  Chainguard: compareApk,
  MinimOS: compareApk,
  Wolfi: compareApk,
  AlmaLinux: compareRpm,
  'Azure Linux': compareRpm,
  Mageia: compareRpm,
  openEuler: compareRpm,
  openSUSE: compareRpm,
  'Photon OS': compareRpm,
  'Red Hat': compareRpm,
  'Rocky Linux': compareRpm,
  SUSE: compareRpm,
};

/** The ecosystems that have rules. */
export const ORDERED_ECOSYSTEMS: readonly string[] = Object.keys(RULES).sort(compareCodeUnits);

/** Order of two versions by their ecosystem's rules; the same text is always equal. Never throws. */
export function compareVersions(ecosystem: string, left: string, right: string): Comparison {
  if (left === right) return 0;
  const base = ecosystem.split(':', 1)[0] ?? '';
  const compare = Object.hasOwn(RULES, base) ? RULES[base] : undefined;
  return compare === undefined ? 'incomparable' : compare(left, right);
}
