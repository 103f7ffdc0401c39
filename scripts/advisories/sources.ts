/** Where the data of the advisory index comes from. */

/** OSV's public archives. https://google.github.io/osv.dev/data/#data-dumps */
const OSV_BUCKET = 'https://osv-vulnerabilities.storage.googleapis.com';

/** https://www.cisa.gov/known-exploited-vulnerabilities-catalog */
const KNOWN_EXPLOITED = 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json';

/** Ecosystems of the index, by OSV's names. The last two are for images. */
const ECOSYSTEMS = [
  'npm',
  'PyPI',
  'Maven',
  'Go',
  'crates.io',
  'RubyGems',
  'Packagist',
  'NuGet',
  'Hex',
  'Pub',
  'SwiftURL',
  'GitHub Actions',
  'Debian',
  'Alpine',
] as const;

export interface Source {
  readonly url: string;
  /** Relative path of the file. */
  readonly path: string;
}

export const SOURCES: readonly Source[] = [
  ...ECOSYSTEMS.map((ecosystem) => ({
    url: `${OSV_BUCKET}/${encodeURIComponent(ecosystem)}/all.zip`,
    path: `${ecosystem}/all.zip`,
  })),
  {url: KNOWN_EXPLOITED, path: 'known-exploited.json'},
];
