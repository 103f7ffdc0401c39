/**
 * Go modules: Semantic Versioning with a leading `v`; `+incompatible` is build metadata. The toolchain and the standard
 * library write `go1.21rc2` and mean the pre-release `1.21.0-rc.2`. https://go.dev/ref/mod#versions and
 * https://go.dev/doc/toolchain#version
 */
import {type CompareVersions, compareParsed} from './comparison.ts';
import {compareSemanticVersions, parseSemver, type SemanticVersion} from './semver.ts';

/** Order of two module, toolchain or standard library versions. */
export const compareGo: CompareVersions = compareParsed(parseGo, compareSemanticVersions);

const TOOLCHAIN = /^(?:go)?(?<release>[0-9]+(?:\.[0-9]+){1,2})(?:(?<kind>alpha|beta|rc)(?<number>[0-9]+))?$/;

function parseGo(text: string): SemanticVersion | undefined {
  const groups = TOOLCHAIN.exec(text)?.groups;
  if (groups?.release === undefined) return parseSemver(text);
  const prerelease = groups.kind === undefined ? [] : [groups.kind, groups.number ?? ''];
  return {numbers: groups.release.split('.'), prerelease, build: []};
}
