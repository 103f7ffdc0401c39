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

/** What the names of all of them end in; nearly all files of an image are left out by it. */
const ENDINGS: ReadonlySet<string> = new Set([
  'json',
  'egg-info',
  'gemspec',
  'spdx',
  'jar',
  'war',
  'ear',
  'par',
  'sar',
  'jpi',
  'hpi',
  'nar',
]);
const NAMES: ReadonlySet<string> = new Set(['METADATA', 'PKG-INFO']);

/** By the analyzer that reads them. */
export const LANGUAGE_FILES = {
  npm: matching(NPM),
  python: matching(PYTHON),
  gem: matching(GEM),
  composer: matching(COMPOSER),
  dotnet: matching(DOTNET),
  jar: matching(JAR),
  sbom: matching(SBOM),
} as const;

const ALL = [NPM, PYTHON, GEM, COMPOSER, DOTNET, JAR, SBOM];

export function isLanguageFile(path: string): boolean {
  return mayBeLanguageFile(path) && ALL.some((pattern) => pattern.test(path));
}

function matching(pattern: RegExp) {
  return {test: (path: string) => mayBeLanguageFile(path) && pattern.test(path)};
}

function mayBeLanguageFile(path: string): boolean {
  const [slash, dot] = [path.lastIndexOf('/'), path.lastIndexOf('.')];
  return dot > slash ? ENDINGS.has(path.slice(dot + 1).toLowerCase()) : NAMES.has(path.slice(slash + 1));
}
