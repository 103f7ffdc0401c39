/** Package names as advisories are looked up by: two spellings of one package give the same text. */
import {baseEcosystem, type PackageName} from './advisory.ts';

/**
 * Name in the form that is the same for all spellings that the ecosystem takes for one package.
 *
 * - PyPI: PEP 503, https://peps.python.org/pep-0503/#normalized-names
 * - NuGet: without regard to case, https://learn.microsoft.com/en-us/nuget/reference/package-versioning
 * - Packagist: lower case, https://getcomposer.org/doc/04-schema.md#name
 * - GitHub Actions: owner and repository without regard to case
 * - SwiftURL: the repository's address without scheme, user and `.git`
 * - Hex, Pub: lower case only, by their registries' rules. All others are case-sensitive.
 */
export function normalizeName({ecosystem, name}: PackageName): string {
  switch (baseEcosystem(ecosystem)) {
    case 'PyPI':
      return name.toLowerCase().replace(/[-_.]+/g, '-');
    case 'NuGet':
    case 'Packagist':
    case 'GitHub Actions':
    case 'Hex':
    case 'Pub':
      return name.toLowerCase();
    case 'SwiftURL':
      return repositoryAddress(name);
    default:
      return name;
  }
}

function repositoryAddress(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:https?|ssh|git):\/\//, '')
    .replace(/^[^@/]{0,64}@/, '')
    .replace(/^([^:/]+):(?![0-9]+\/)/, '$1/')
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
}
