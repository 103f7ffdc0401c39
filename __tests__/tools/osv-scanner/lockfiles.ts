/** Lockfiles of our own that hold given versions, as OSV-Scanner reads them; one folder an ecosystem and round. */

export interface Installed {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** Path and text of a lockfile with these packages of one ecosystem, of which each occurs once. */
export function toLockfile(
  ecosystem: string,
  packages: readonly Installed[],
): {readonly name: string; readonly text: string} {
  const write = WRITERS[ecosystem];
  if (write === undefined) throw new Error(`no lockfile for ${ecosystem}`);
  return write(packages);
}

/** The ecosystems that have a writer. */
export const LOCKED_ECOSYSTEMS: readonly string[] = [
  ...['npm', 'PyPI', 'Go', 'crates.io', 'Maven', 'NuGet', 'RubyGems', 'Packagist', 'Hex', 'Pub'],
];

type Writer = (packages: readonly Installed[]) => {readonly name: string; readonly text: string};

const lines = (packages: readonly Installed[], line: (installed: Installed) => string) => packages.map(line).join('\n');

const WRITERS: Readonly<Record<string, Writer>> = {
  npm: (packages) => {
    const entries = packages.map(({name, version}) => [`node_modules/${name}`, {version, integrity: 'sha512-x'}]);
    const lock = {name: 'shop', lockfileVersion: 3, packages: {'': {name: 'shop'}, ...Object.fromEntries(entries)}};
    return {name: 'package-lock.json', text: JSON.stringify(lock)};
  },
  PyPI: (packages) => ({
    name: 'poetry.lock',
    text: lines(
      packages,
      ({name, version}) => `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\n`,
    ),
  }),
  Go: (packages) => ({
    name: 'go.mod',
    text: `module example.com/shop\n\nrequire (\n${lines(packages, ({name, version}) => `\t${name} v${version}`)}\n)\n`,
  }),
  'crates.io': (packages) => ({
    name: 'Cargo.lock',
    text: `version = 3\n\n${lines(packages, ({name, version}) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`)}`,
  }),
  Maven: (packages) => ({
    name: 'gradle.lockfile',
    text: `${lines(packages, ({name, version}) => `${name}:${version}=runtimeClasspath`)}\nempty=\n`,
  }),
  NuGet: (packages) => ({
    name: 'packages.config',
    text: `<packages>\n${lines(packages, ({name, version}) => `<package id="${name}" version="${version}"/>`)}\n</packages>\n`,
  }),
  RubyGems: (packages) => ({
    name: 'Gemfile.lock',
    text: `GEM\n  remote: https://rubygems.org/\n  specs:\n${lines(packages, ({name, version}) => `    ${name} (${version})`)}\n\nPLATFORMS\n  ruby\n`,
  }),
  Packagist: (packages) => ({
    name: 'composer.lock',
    text: JSON.stringify({packages: packages.map(({name, version}) => ({name, version})), 'packages-dev': []}),
  }),
  Hex: (packages) => ({
    name: 'mix.lock',
    text: `%{\n${lines(packages, ({name, version}) => `  "${name}": {:hex, :${name}, "${version}", "${'a'.repeat(64)}", [:mix], [], "hexpm", "${'b'.repeat(64)}"},`)}\n}\n`,
  }),
  Pub: (packages) => ({
    name: 'pubspec.lock',
    text: `packages:\n${lines(packages, ({name, version}) => `  ${name}:\n    dependency: "direct main"\n    description:\n      name: ${name}\n      url: "https://pub.dev"\n    source: hosted\n    version: "${version}"`)}\n`,
  }),
};
