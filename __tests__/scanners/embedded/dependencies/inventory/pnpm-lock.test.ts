import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/pnpm-lock/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

const V9 = [
  "lockfileVersion: '9.0'",
  'catalogs:\n  default:\n    a:\n      specifier: ^1.0.0\n      version: 1.0.1',
  'importers:',
  '  .:',
  '    dependencies:',
  "      a:\n        specifier: 'catalog:'\n        version: 1.0.1(peer@2.0.0)",
  '      al:\n        specifier: npm:real@^2\n        version: real@2.0.0',
  '    devDependencies:\n      d:\n        specifier: ^3\n        version: 3.0.0(patch_hash=abc)',
  "  packages/cart:\n    dependencies:\n      '@s/x':\n        specifier: 1.0.0\n        version: 1.0.0",
  '      shop:\n        specifier: workspace:*\n        version: link:../..',
  '  packages/empty: {}',
  'packages:',
  "  '@s/x@1.0.0':\n    resolution: {integrity: sha512-x==}",
  '  a@1.0.1:\n    resolution: {integrity: sha512-x==}\n    peerDependencies:\n      peer: ^2',
  "  d@3.0.0:\n    resolution: {integrity: sha512-x==}\n    engines: {node: '>=0.6'}\n    deprecated: |-\n      use e: it is\n      better",
  '  o@4.0.0:\n    resolution: {integrity: sha512-x==}\n    os: [darwin]',
  '  peer@2.0.0:\n    resolution: {integrity: sha512-x==}',
  '  real@2.0.0:\n    resolution: {integrity: sha512-x==}',
  "  'git@https://host/x.tgz':\n    resolution: {tarball: https://host/x.tgz}\n    version: 5.0.0",
  'snapshots:',
  "  '@s/x@1.0.0': {}",
  '  a@1.0.1(peer@2.0.0):\n    dependencies:\n      peer: 2.0.0\n    optionalDependencies:\n      o: 4.0.0',
  '  d@3.0.0(patch_hash=abc):\n    dependencies:\n      peer: 2.0.0\n      git: https://host/x.tgz',
  '  o@4.0.0:\n    optional: true',
  '  peer@2.0.0: {}\n  real@2.0.0: {}',
  "  'git@https://host/x.tgz': {}",
].join('\n');

const MANIFEST = '{"dependencies": {"a": "catalog:",\n"al": "npm:real@^2"},\n"devDependencies": {"d": "^3"}}';

describe('pnpm lockfiles of version 9', () => {
  const inventory = readFiles(format, 'pnpm-lock.yaml', {'pnpm-lock.yaml': V9, 'package.json': MANIFEST});

  it('lists packages once for all their peers, with scopes from the importers', () => {
    expect(summarize(inventory).map((each) => each.replace(/ pnpm-lock.yaml:\d+/, ''))).toEqual([
      '@s/x@1.0.0 production direct',
      'a@1.0.1 production direct package.json:1',
      'd@3.0.0 development direct package.json:3',
      'o@4.0.0 optional',
      'peer@2.0.0 production',
      'real@2.0.0 production direct package.json:2',
      'git@5.0.0 development',
    ]);
    const line = V9.split('\n').indexOf('  peer@2.0.0:') + 1;
    expect(inventory.components.find(({name}) => name === 'peer')?.place).toEqual({path: 'pnpm-lock.yaml', line});
    expect(inventory.problems).toEqual([]);
  });

  it('has the edges of the snapshots', () => {
    expect(edgesOf(inventory)).toEqual([
      'a@1.0.1 → peer@2.0.0 ()',
      'a@1.0.1 → o@4.0.0 ()',
      'd@3.0.0 → peer@2.0.0 ()',
      'd@3.0.0 → git@5.0.0 ()',
    ]);
  });

  it('reads several documents and Windows line ends', () => {
    const text = `---\nlockfileVersion: '9.0'\n---\n${V9}`.replaceAll('\n', '\r\n');
    const other = readFiles(format, 'pnpm-lock.yaml', {'pnpm-lock.yaml': text});
    expect(other.components.map(({id}) => id)).toEqual(inventory.components.map(({id}) => id));
  });
});

it('a folder installed as a package is own code: what it asks for is direct', () => {
  const text = [
    "lockfileVersion: '9.0'",
    'packages:',
    '  a@1.0.0:\n    resolution: {integrity: sha512-x==}',
    '  own@file:lib/own:\n    resolution: {directory: lib/own, type: directory}',
    'snapshots:',
    '  a@1.0.0: {}',
    '  own@file:lib/own:\n    dependencies:\n      a: 1.0.0',
  ].join('\n');
  const inventory = readFiles(format, 'pnpm-lock.yaml', {'pnpm-lock.yaml': text});
  expect(summarize(inventory)).toEqual(['a@1.0.0 production direct pnpm-lock.yaml:3']);
  expect(inventory.problems).toEqual([]);
});

describe('older pnpm lockfiles', () => {
  it.each([
    [
      '6',
      "lockfileVersion: '6.0'",
      'specifier: ^1\n    version: 1.0.1(peer@2.0.0)',
      '/a@1.0.1(peer@2.0.0)',
      '/@s/x@2.0.0',
      '/real@2.0.0',
    ],
    ['5', 'lockfileVersion: 5.4\nspecifiers:\n  a: ^1', '', '/a/1.0.1_peer@2.0.0', '/@s/x/2.0.0', '/real/2.0.0'],
  ])('version %s: one project at the top, keys with a slash', (_, head, version, a, x, real) => {
    const text = [
      head,
      version === '' ? 'dependencies:\n  a: 1.0.1_peer@2.0.0' : `dependencies:\n  a:\n    ${version}`,
      'packages:',
      `  ${a}:\n    resolution: {integrity: sha512-x==}\n    dependencies:\n      '@s/x': 2.0.0\n      al: ${real}\n    dev: false`,
      `  ${x.startsWith('/@s/x@') ? `'${x}'` : x}:\n    resolution: {integrity: sha512-x==}\n    dev: false`,
      `  ${real}:\n    resolution: {integrity: sha512-x==}\n    dev: false`,
    ].join('\n');
    const inventory = readFiles(format, 'pnpm-lock.yaml', {'pnpm-lock.yaml': text});
    expect(inventory.problems).toEqual([]);
    expect(inventory.components.map(({id, direct}) => [id, direct])).toEqual([
      ['a@1.0.1', true],
      ['@s/x@2.0.0', false],
      ['real@2.0.0', false],
    ]);
    expect(edgesOf(inventory)).toEqual(['a@1.0.1 → @s/x@2.0.0 ()', 'a@1.0.1 → real@2.0.0 ()']);
  });
});

describe('bad pnpm lockfiles', () => {
  it.each([
    ['empty', '', 'is no lockfile of pnpm'],
    ['truncated in a value', V9.slice(0, V9.indexOf('sha512-x==}') + 3), 'unreadable pnpm-lock.yaml:'],
    ['merge conflict', `a: 1\n<<<<<<< HEAD\n${V9}`, 'pnpm-lock.yaml:2 holds unresolved merge conflicts'],
    [
      'duplicate key',
      "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: {}\n  a@1.0.0: {}",
      'pnpm-lock.yaml:4 duplicate key',
    ],
    ['packages as list', "lockfileVersion: '9.0'\npackages: [a]", 'packages is not a map'],
    ['version that is none', "lockfileVersion: '9.0'\npackages:\n  a@../..: {}", 'unknown-version pnpm-lock.yaml:3'],
    ['path tricks', "lockfileVersion: '9.0'\npackages:\n  ../../etc@1.0.0: {}", 'pnpm-lock.yaml:3'],
    [
      'snapshot of nothing',
      "lockfileVersion: '9.0'\nsnapshots:\n  a@1.0.0: {}",
      'unresolved-reference pnpm-lock.yaml:3',
    ],
    ['deep', `lockfileVersion: ${'['.repeat(10_000)}`, 'nested'],
    ['alias bomb', "lockfileVersion: '9.0'\na: &a [x, x]\nb: [*a, *a]", 'holds an alias'],
  ])('%s: is named', (_, text, problem) => {
    const inventory = readFiles(format, 'pnpm-lock.yaml', {'pnpm-lock.yaml': text});
    expect(problemsOf(inventory)).toEqual([expect.stringContaining(problem)]);
    expect(inventory.components).toEqual([]);
  });
});
