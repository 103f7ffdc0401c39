/**
 * NuGet: up to four numbers, pre-release identifiers without regard to case, build metadata ignored.
 * https://learn.microsoft.com/en-us/nuget/concepts/package-versioning
 */
import {type CompareVersions, compareParsed} from './comparison.ts';
import {compareSemanticVersions, type SemanticVersion} from './semver.ts';

const PATTERN = /^v?(?<numbers>[0-9]+(?:\.[0-9]+){0,3})(?:-(?<prerelease>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/;

/** Order of two NuGet versions. */
export const compareNuGet: CompareVersions = compareParsed(parseNuGet, compareSemanticVersions);

function parseNuGet(text: string): SemanticVersion | undefined {
  const groups = PATTERN.exec(text)?.groups;
  if (groups?.numbers === undefined) return undefined;
  const prerelease = groups.prerelease?.toLowerCase().split('.') ?? [];
  return {numbers: groups.numbers.split('.'), prerelease, build: []};
}
