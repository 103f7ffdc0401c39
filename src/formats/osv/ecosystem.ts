/** Ecosystems of programming languages, as OSV calls them. */

/** OSV ecosystem names. https://ossf.github.io/osv-schema/#affectedpackage-field */
export type Ecosystem =
  | 'npm'
  | 'PyPI'
  | 'Go'
  | 'crates.io'
  | 'Maven'
  | 'NuGet'
  | 'RubyGems'
  | 'Packagist'
  | 'Pub'
  | 'Hex'
  | 'SwiftURL'
  | 'ConanCenter'
  | 'CRAN'
  | 'Bioconductor'
  | 'Hackage'
  | 'GitHub Actions'
  | 'CocoaPods';
