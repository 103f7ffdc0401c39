/** Package URLs of SBOMs → names as the ecosystems write them. https://github.com/package-url/purl-spec */
import {PackageURL} from 'packageurl-js';
import type {Ecosystem} from '../osv/ecosystem.ts';

export interface PurlComponent {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string | undefined;
}

const ECOSYSTEMS: ReadonlyMap<string, Ecosystem> = new Map<string, Ecosystem>([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['golang', 'Go'],
  ['cargo', 'crates.io'],
  ['maven', 'Maven'],
  ['nuget', 'NuGet'],
  ['gem', 'RubyGems'],
  ['composer', 'Packagist'],
  ['pub', 'Pub'],
  ['hex', 'Hex'],
  ['swift', 'SwiftURL'],
  ['conan', 'ConanCenter'],
  ['cran', 'CRAN'],
  ['bioconductor', 'Bioconductor'],
  ['hackage', 'Hackage'],
  ['githubactions', 'GitHub Actions'],
  ['github', 'GitHub Actions'],
  ['cocoapods', 'CocoaPods'],
]);

/** Undefined for what is no purl; `other` for types of packages that the scanner does not know, as of an operating system. */
export function readPurl(purl: string): PurlComponent | 'other' | undefined {
  const parts = parsePurl(purl);
  if (parts === undefined) return undefined;
  const ecosystem = ECOSYSTEMS.get(parts.type ?? '');
  if (ecosystem === undefined) return 'other';
  const {namespace, name} = parts;
  const separator = ecosystem === 'Maven' ? ':' : '/';
  const hasNamespace = namespace !== undefined && namespace !== null && namespace !== '' && ecosystem !== 'ConanCenter';
  return {
    ecosystem,
    name: hasNamespace ? `${namespace}${separator}${name}` : (name ?? ''),
    version: (ecosystem === 'Go' ? parts.version?.replace(/^v/, '') : parts.version) ?? undefined,
  };
}

function parsePurl(purl: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(purl);
  } catch {
    // The library throws for everything that is no purl.
    return undefined;
  }
}
