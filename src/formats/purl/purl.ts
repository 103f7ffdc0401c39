/** Package URLs of components, for every ecosystem that has a purl type. https://github.com/package-url/purl-spec */
import {PackageURL} from 'packageurl-js';

/** OSV's ecosystem name → purl type. CRAN and CocoaPods as in the purl types' list. */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  PyPI: 'pypi',
  Go: 'golang',
  'crates.io': 'cargo',
  Maven: 'maven',
  NuGet: 'nuget',
  RubyGems: 'gem',
  Packagist: 'composer',
  Pub: 'pub',
  Hex: 'hex',
  SwiftURL: 'swift',
  ConanCenter: 'conan',
  CRAN: 'cran',
  Bioconductor: 'bioconductor',
  Hackage: 'hackage',
  'GitHub Actions': 'github',
  CocoaPods: 'cocoapods',
};

/** Purl of a component; undefined when the ecosystem has no type or the name cannot be one of that type. */
export function toPurl(ecosystem: string, name: string, version?: string): string | undefined {
  const type = Object.hasOwn(TYPES, ecosystem) ? TYPES[ecosystem] : undefined;
  if (type === undefined) return undefined;
  const parts = splitName(ecosystem, name);
  try {
    return new PackageURL(type, parts.namespace, parts.name, version || undefined, undefined, parts.subpath).toString();
  } catch {
    // The library throws for names that the type's rules refuse.
    return undefined;
  }
}

interface NameParts {
  readonly namespace?: string;
  readonly name: string;
  readonly subpath?: string;
}

function splitName(ecosystem: string, name: string): NameParts {
  switch (ecosystem) {
    case 'Maven':
      return splitAt(name, name.indexOf(':'));
    case 'GitHub Actions':
      return splitAction(name);
    case 'SwiftURL':
      return splitLast(name.replace(/^https?:\/\//, '').replace(/\.git$/, ''));
    case 'CocoaPods':
      return splitSubspec(name);
    case 'npm':
    case 'Go':
    case 'Packagist':
      return splitLast(name);
    default:
      return {name};
  }
}

function splitLast(name: string): NameParts {
  return splitAt(name, name.lastIndexOf('/'));
}

function splitAt(name: string, place: number): NameParts {
  return place < 0 ? {name} : {namespace: name.slice(0, place), name: name.slice(place + 1)};
}

/** `owner/repository/folder`: the folder is the subpath. */
function splitAction(name: string): NameParts {
  const [owner = '', repository = '', ...folder] = name.split('/');
  return {namespace: owner, name: repository, ...(folder.length > 0 && {subpath: folder.join('/')})};
}

/** `Pod/Subspec`: the subspec is the subpath. */
function splitSubspec(name: string): NameParts {
  const [pod = '', ...subspec] = name.split('/');
  return {name: pod, ...(subspec.length > 0 && {subpath: subspec.join('/')})};
}
