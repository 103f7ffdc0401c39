import {describe, expect, it} from 'vitest';
import {baseName} from '../../../../scanners/embedded/dependencies/inventory/path-names.ts';
import {KINDS} from '../../../../scanners/embedded/dependencies/unlocked/kinds.ts';
import {packageLock, scanFiles} from './scan-files.ts';

/** A manifest of each kind, what it asks for, and a lockfile that would answer. */
const MANIFESTS: readonly {path: string; text: string; asked: number; exact: string[]; lockfile: string}[] = [
  {
    path: 'package.json',
    text: '{"dependencies": {"a": "1.2.3", "b": "^1.0.0", "own": "workspace:*"}, "devDependencies": {"c": "~2.0"}}',
    asked: 3,
    exact: ['pkg:npm/a@1.2.3'],
    lockfile: 'bun.lockb',
  },
  {
    path: 'pyproject.toml',
    text: '[project]\ndependencies = ["a==1.2", "b>=2"]\n[dependency-groups]\ndev = ["c"]\n',
    asked: 3,
    exact: ['pkg:pypi/a@1.2'],
    lockfile: 'requirements/base.txt',
  },
  {
    path: 'Pipfile',
    text: '[packages]\nA_b = "==1.0"\nb = "*"\n[dev-packages]\nc = {version = "==3"}\n',
    asked: 3,
    exact: ['pkg:pypi/a-b@1.0', 'pkg:pypi/c@3'],
    lockfile: 'Pipfile.lock',
  },
  {
    path: 'Cargo.toml',
    text: '[dependencies]\na = "=1.2.3"\nb = "1.2.3"\nc = {version = "2", features = []}\nown = {path = "../own"}\n',
    asked: 3,
    exact: ['pkg:cargo/a@1.2.3'],
    lockfile: 'Cargo.lock',
  },
  {
    path: 'composer.json',
    text: '{"require": {"php": ">=8", "ext-json": "*", "a/b": "1.2.3", "c/d": "^2"}}',
    asked: 2,
    exact: ['pkg:composer/a/b@1.2.3'],
    lockfile: 'composer.lock',
  },
  {path: 'Gemfile', text: "source 'x'\ngem 'rails', '~> 7'\n", asked: 1, exact: [], lockfile: 'Gemfile.lock'},
  {
    path: 'pubspec.yaml',
    text: 'dependencies:\n  a: 1.2.3\n  b: ^1.0.0\n  flutter:\n    sdk: flutter\n',
    asked: 2,
    exact: ['pkg:pub/a@1.2.3'],
    lockfile: 'pubspec.lock',
  },
  {
    path: 'mix.exs',
    text: 'defp deps do\n  [{:phoenix, "~> 1.7"},\n   {:own, git: "https://example.org"}]\nend\n',
    asked: 2,
    exact: [],
    lockfile: 'mix.lock',
  },
  {
    path: 'Package.swift',
    text: 'dependencies: [\n  .package(url: "https://example.org/a.git", from: "1.0.0"),\n]\n',
    asked: 1,
    exact: [],
    lockfile: 'Package.resolved',
  },
  {path: 'Podfile', text: "target 'x' do\n  pod 'AFNetworking'\nend\n", asked: 1, exact: [], lockfile: 'Podfile.lock'},
  {
    path: 'build.gradle',
    text: [
      'dependencies {',
      '  implementation "g:a:1.2.3",',
      `    'g:b:\${version}'`,
      '  testImplementation(libs.junit)',
      "  runtimeOnly 'g:c:2.+'",
      '}',
      "other 'not:asked:1.0'",
    ].join('\n'),
    asked: 4,
    exact: ['pkg:maven/g/a@1.2.3'],
    lockfile: 'gradle/dependency-locks/compileClasspath.lockfile',
  },
];

async function scan(files: Readonly<Record<string, string>>) {
  const {notes = [], components = [], failedFiles = []} = await scanFiles(files);
  return {
    notes: notes.map(({path, text}) => `${path} ${text}`),
    purls: components.map(({purl}) => purl),
    failedFiles,
  };
}

describe('a manifest without a lockfile', () => {
  it('is known for every kind', () => {
    const known = MANIFESTS.map(({path}) => KINDS.findIndex((kind) => kind.isManifest(baseName(path))));
    expect(known.toSorted((left, right) => left - right)).toEqual([...KINDS.keys()]);
  });

  it.each(MANIFESTS)('$path is named, with what it asks for', async ({path, text, asked, exact}) => {
    const found = await scan({[`cart/${path}`]: text});
    expect(found.purls.toSorted()).toEqual(exact);
    expect(found.failedFiles).toEqual([]);
    expect(found.notes).toHaveLength(1);
    expect(found.notes[0]).toMatch(new RegExp(`^cart/${path} line \\d+: there is no lockfile: ${asked} package`));
  });

  it.each(MANIFESTS)('$path is not, where there is $lockfile', async ({path, text, lockfile}) => {
    const withheld = [{path: `cart/${lockfile}`, reason: 'too-large' as const}];
    const {notes = []} = await scanFiles({[`cart/${path}`]: text}, {withheld});
    expect(notes.filter((note) => note.text.includes('no lockfile'))).toEqual([]);
  });

  it('shares that of a folder above, where the ecosystem does so', async () => {
    const lock = packageLock({}, {});
    const asks = '{"dependencies": {"a": "^1.0.0"}}';
    expect((await scan({'package-lock.json': lock, 'packages/x/package.json': asks})).notes).toEqual([]);
    const beside = await scan({'composer.lock': '{"packages": []}', 'x/composer.json': '{"require": {"a/b": "*"}}'});
    expect(beside.notes).toHaveLength(1);
  });

  it('is told once, with those below it; services beside each other are told apart', async () => {
    const asks = '{"dependencies": {"a": "^1.0.0"}}';
    const below = await scan({'package.json': asks, 'packages/x/package.json': asks, 'packages/y/package.json': asks});
    expect(below.notes).toEqual([
      expect.stringMatching(
        /^package\.json line 1: there is no lockfile for this and 2 below: 3 packages are asked for/,
      ),
    ]);
    const apart = await scan({'cart/package.json': asks, 'stock/package.json': asks});
    expect(apart.notes.map((note) => note.split(' ', 1)[0])).toEqual(['cart/package.json', 'stock/package.json']);
  });

  it('is told to everybody, the first few by name', async () => {
    const asks = '{"dependencies": {"a": "^1.0.0"}}';
    const told = async (...services: string[]) =>
      (await scanFiles(Object.fromEntries(services.map((name) => [`${name}/package.json`, asks])))).notices;
    expect(await told('cart')).toEqual([
      'There is no lockfile for cart/package.json: what they ask for was judged only where they ask for one version of it.',
    ]);
    expect((await told('a', 'b', 'c', 'd', 'e'))?.join()).toContain(
      'for a/package.json, b/package.json, c/package.json and 2 more:',
    );
    expect((await scanFiles({'package-lock.json': packageLock({}, {})})).notices).toEqual([]);
  });

  it('that asks for nothing is not worth a word', async () => {
    const empty = await scan({'package.json': '{"name": "x"}', 'pyproject.toml': '[tool.ruff]\n', Gemfile: ''});
    expect(empty.notes).toEqual([]);
  });

  it('that cannot be read is a note and no failure', async () => {
    const bad = await scan({'package.json': '{{ cookiecutter.name }}', 'b/Cargo.toml': '<<<<<<< ours\n'});
    expect(bad.failedFiles).toEqual([]);
    expect(bad.notes).toHaveLength(2);
    for (const note of bad.notes) expect(note).toContain('there is no lockfile either');
  });

  it('has components that are judged', async () => {
    const world = {npm: {a: [{id: 'GHSA-aaaa-bbbb-cccc', ranges: [[{kind: 'introduced' as const, version: '0'}]]}]}};
    const {findings} = await scanFiles({'package.json': '{"dependencies": {"a": "1.2.3"}}'}, {world});
    expect(findings).toMatchObject([{component: {name: 'a', version: '1.2.3', direct: true, path: ['a@1.2.3']}}]);
  });
});
