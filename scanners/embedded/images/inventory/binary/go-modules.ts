/** Modules of a Go program → packages. https://pkg.go.dev/runtime/debug#BuildInfo */
import type {LanguagePackage} from '../package-facts.ts';
import type {GoBuildInfo} from './go-build-info.ts';

/** `go1.22.3`, `go1.23rc1`, with what a build may add (` X:boringcrypto`). */
const RELEASE = /^go(?<version>1\.\d{1,4}(?:\.\d{1,4}|rc\d{1,4}|beta\d{1,4})?)(?:$|[ -])/;

export interface GoModules {
  readonly packages: readonly LanguagePackage[];
  readonly notes: readonly string[];
}

export function readGoModules({release, modules}: GoBuildInfo): GoModules {
  const version = RELEASE.exec(release)?.groups?.version;
  const library = version === undefined ? [] : [toPackage('stdlib', toSemver(version))];
  const notes =
    version === undefined ? [`Go ${JSON.stringify(release.slice(0, 60))} built it, which is no release`] : [];
  return {packages: [...library, ...modulesOf(modules)], notes};
}

/** `1.23rc1` is `1.23.0-rc.1` in advisories, `1.20` is the first release of that line. */
function toSemver(version: string): string {
  return version.replace(/^(\d+\.\d+)(rc|beta)(\d+)$/, '$1.0-$2.$3').replace(/^(\d+\.\d+)$/, '$1.0');
}

/** `dep`, path, version, checksum; a line `=>` replaces the one before. */
function modulesOf(text: string): readonly LanguagePackage[] {
  const found: LanguagePackage[] = [];
  let canReplace = false;
  for (const line of text.split('\n')) {
    const [verb = '', path = '', version = ''] = line.split('\t');
    const isModule = verb === 'dep' || verb === 'mod';
    if (verb === '=>' && canReplace) found.pop();
    canReplace = isModule && isVersion(version);
    if ((isModule || verb === '=>') && isVersion(version)) found.push(toPackage(path, version.replace(/^v/, '')));
  }
  return found;
}

/** The program itself is `(devel)` where it was not fetched as a module; a folder in place of one has none. */
function isVersion(version: string): boolean {
  return /^v\d/.test(version);
}

function toPackage(name: string, version: string): LanguagePackage {
  return {kind: 'language', ecosystem: 'Go', name, version};
}
