/** Files that tell which packages there are. https://github.com/anchore/syft/wiki/package-cataloger-selection */

const NAMES: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'Pipfile.lock', 'poetry.lock'],
  ...['pdm.lock', 'uv.lock', 'setup.py', 'go.mod', 'Cargo.lock', 'composer.lock', 'installed.json', 'Gemfile.lock'],
  ...['pom.xml', 'gradle.lockfile', 'packages.lock.json', 'mix.lock', 'rebar.lock', 'pubspec.lock', 'Podfile.lock'],
  ...['Package.resolved', '.package.resolved', 'conan.lock', 'conanfile.txt', 'conaninfo.txt', 'stack.yaml'],
  ...['stack.yaml.lock', 'cabal.project.freeze', '.terraform.lock.hcl'],
]);

const PATTERN =
  /(?:^|\/)(?:[^/]*requirements[^/]*\.txt|\.github\/workflows\/[^/]+\.ya?ml|action\.ya?ml)$|\.deps\.json$/;

/** By the path alone. */
export function isPackageFile(path: string): boolean {
  return NAMES.has(path.slice(path.lastIndexOf('/') + 1)) || PATTERN.test(path);
}
