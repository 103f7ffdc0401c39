/** Files by whose names packages of languages are known. */

/** Of an installed package, not of a folder inside of it. */
const NPM = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/;
const PYTHON = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$|(?:^|\/)EGG-INFO\/PKG-INFO$/;
const GEM = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
const COMPOSER = /(?:^|\/)vendor\/composer\/installed\.json$/;
const DOTNET = /[^/]\.deps\.json$/;
const JAR = /[^/]\.(?:jar|war|ear|par|sar|jpi|hpi|nar)$/i;
/** Names by which tools write and find bills of materials, and those that Bitnami puts beside its programs. */
const SBOM = /(?:^|\/)(?:bom|sbom)\.json$|[^/]\.(?:cdx|spdx|bom|sbom)\.json$|(?:^|\/)\.spdx-[^/]+\.spdx$/;

/** By the analyzer that reads them. */
export const LANGUAGE_FILES = {
  npm: NPM,
  python: PYTHON,
  gem: GEM,
  composer: COMPOSER,
  dotnet: DOTNET,
  jar: JAR,
  sbom: SBOM,
} as const;

const ALL = Object.values(LANGUAGE_FILES);

export function isLanguageFile(path: string): boolean {
  return ALL.some((pattern) => pattern.test(path));
}
