import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {InventoryFormat} from '../../../../../scanners/embedded/dependencies/inventory/format.ts';
import {readFiles} from './show-inventory.ts';

const FOLDER = join(import.meta.dirname, '../../../../../scanners/embedded/dependencies/inventory');

/** A small valid file of each format, by path; `ITEM` in it stands for one entry that is repeated to make it large. */
const SAMPLES: Readonly<
  Record<string, readonly [path: string, head: string, item: (n: number) => string, tail: string]>
> = {
  'cabal-freeze': ['cabal.project.freeze', 'constraints: ', (n) => `any.a${n} ==1.${n},\n`, ''],
  'cargo-lock': [
    'Cargo.lock',
    'version = 4\n',
    (n) => `[[package]]\nname = "a${n}"\nversion = "1.0.${n}"\nsource = "registry"\ndependencies = ["a${n + 1}"]\n`,
    '[[package]]\nname = "end"\nversion = "1.0.0"\nsource = "registry"\n',
  ],
  'composer-lock': [
    'composer.lock',
    '{"packages": [',
    (n) => `{"name": "a/a${n}", "version": "1.${n}"},\n`,
    '{"name": "b/b", "version": "1"}]}',
  ],
  'conan-lock': ['conan.lock', '{"requires": [', (n) => `"a${n}/1.${n}#r",\n`, '"b/1"]}'],
  'gemfile-lock': [
    'Gemfile.lock',
    'GEM\n  remote: x\n  specs:\n',
    (n) => `    a${n} (1.${n})\n      a${n + 1} (>= 0)\n`,
    '\nDEPENDENCIES\n  a1\n',
  ],
  'github-actions': [
    '.github/workflows/a.yml',
    'jobs:\n  a:\n    steps:\n',
    (n) => `      - uses: a/a${n}@v1.${n}\n`,
    '',
  ],
  'go-mod': ['go.mod', 'module m\ngo 1.20\nrequire (\n', (n) => `\ta.org/a${n} v1.${n}.0 // indirect\n`, ')\n'],
  'gradle-catalog': ['libs.versions.toml', '[libraries]\n', (n) => `a${n} = "g:a${n}:1.${n}"\n`, ''],
  'gradle-lockfile': ['gradle.lockfile', '# x\n', (n) => `g:a${n}:1.${n}=runtimeClasspath\n`, 'empty=\n'],
  'gradle-verification': [
    'gradle/verification-metadata.xml',
    '<verification-metadata><components>',
    (n) => `<component group="g" name="a${n}" version="1"/>\n`,
    '</components></verification-metadata>',
  ],
  'maven-pom': [
    'pom.xml',
    '<project><dependencies>',
    (n) => `<dependency><groupId>g</groupId><artifactId>a${n}</artifactId><version>1</version></dependency>\n`,
    '</dependencies></project>',
  ],
  'mix-lock': [
    'mix.lock',
    '%{\n',
    (n) => `  "a${n}": {:hex, :a${n}, "1.${n}.0", "x", [:mix], [], "hexpm", "y"},\n`,
    '}\n',
  ],
  'nuget-assets': [
    'project.assets.json',
    '{"targets": {"n": {',
    (n) => `"A${n}/1.0": {"type": "package"},\n`,
    '"B/1": {}}}}',
  ],
  'nuget-deps-json': ['a.deps.json', '{"libraries": {', (n) => `"A${n}/1.0": {"type": "package"},\n`, '"B/1": {}}}'],
  'nuget-lock': [
    'packages.lock.json',
    '{"dependencies": {"n": {',
    (n) => `"A${n}": {"type": "Direct", "resolved": "1.0"},\n`,
    '"B": {"resolved": "1"}}}}',
  ],
  'nuget-packages-config': [
    'packages.config',
    '<packages>',
    (n) => `<package id="A${n}" version="1"/>\n`,
    '</packages>',
  ],
  'nuget-project': [
    'a.csproj',
    '<Project><ItemGroup>',
    (n) => `<PackageReference Include="A${n}" Version="1"/>\n`,
    '</ItemGroup></Project>',
  ],
  'package-resolved': [
    'Package.resolved',
    '{"pins": [',
    (n) => `{"location": "https://h/a${n}", "state": {"version": "1"}},\n`,
    '{"location": "https://h/b", "state": {"version": "1"}}]}',
  ],
  'podfile-lock': [
    'Podfile.lock',
    'PODS:\n',
    (n) => `  - A${n} (1.${n}):\n    - A${n + 1} (~> 1)\n`,
    '\nDEPENDENCIES:\n  - A1\n',
  ],
  'pubspec-lock': [
    'pubspec.lock',
    'packages:\n',
    (n) => `  a${n}:\n    source: hosted\n    version: "1.${n}"\n`,
    'sdks:\n  dart: "3"\n',
  ],
  'renv-lock': ['renv.lock', '{"Packages": {', (n) => `"a${n}": {"Version": "1.${n}"},\n`, '"b": {"Version": "1"}}}'],
  'sbom-cyclonedx': [
    'bom.json',
    '{"bomFormat": "CycloneDX", "components": [',
    (n) => `{"purl": "pkg:npm/a${n}@1"},\n`,
    '{"purl": "pkg:npm/b@1"}]}',
  ],
  'sbom-spdx': [
    'a.spdx.json',
    '{"spdxVersion": "SPDX-2.3", "packages": [',
    (n) => `{"externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/a${n}@1"}]},\n`,
    '{}]}',
  ],
  'stack-lock': ['stack.yaml.lock', 'packages:\n', (n) => `- completed:\n    hackage: a-1.${n}@x\n`, 'snapshots: []\n'],
};

const NAMES = Object.keys(SAMPLES);

async function load(name: string): Promise<InventoryFormat> {
  const module: {format: InventoryFormat} = await import(join(FOLDER, name, 'format.ts'));
  return module.format;
}

function sample(name: string, count: number): {path: string; text: string} {
  const [path = '', head = '', item = () => '', tail = ''] = SAMPLES[name] ?? [];
  return {path, text: head + Array.from({length: count}, (_, n) => item(n)).join('') + tail};
}

describe('every format of these ecosystems', () => {
  it('is one of the folders, named as its folder, and is fed here', async () => {
    const folders = readdirSync(FOLDER);
    expect(NAMES.length).toBeGreaterThan(20);
    expect(NAMES.filter((name) => !folders.includes(name))).toEqual([]);
    for (const name of NAMES) expect((await load(name)).name).toBe(name);
  });

  it.each(NAMES)('%s: lists 20,000 components', async (name) => {
    const {path, text} = sample(name, 20_000);
    const {components, problems} = readFiles(await load(name), {[path]: text});
    expect(problems.filter(({kind}) => kind === 'unreadable')).toEqual([]);
    expect(components.length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(components.map(({id}) => id)).size).toBe(components.length);
  });

  it.each(NAMES)('%s: throws for no truncated text', async (name) => {
    const format = await load(name);
    const {path, text} = sample(name, 3);
    for (let end = 0; end < text.length; end += 1) {
      const {components, problems} = readFiles(format, {[path]: text.slice(0, end)});
      expect(components.length + problems.length).toBeLessThan(20);
    }
  });

  it.each(NAMES)('%s: reads text with byte order mark and CRLF as without', async (name) => {
    const format = await load(name);
    const {path, text} = sample(name, 3);
    const plain = readFiles(format, {[path]: text});
    expect(readFiles(format, {[path]: `\uFEFF${text.replaceAll('\n', '\r\n')}`})).toEqual(plain);
    expect(plain.components.length).toBeGreaterThanOrEqual(3);
  });

  it.each(NAMES)('%s: tells of what is no text, of merge conflicts and of deep nesting', async (name) => {
    const format = await load(name);
    const {path, text} = sample(name, 3);
    const cases = [
      `\0${text}`,
      `${text}\0`,
      `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`,
      '['.repeat(100_000),
      '{"a":'.repeat(100_000),
      '<a>'.repeat(100_000),
      `${'a.'.repeat(100_000)}a = 1`,
    ];
    for (const content of cases) {
      const {components, problems} = readFiles(format, {[path]: content});
      expect(components).toEqual([]);
      expect(problems.map(({kind}) => kind)).toContain('unreadable');
    }
  });
});
