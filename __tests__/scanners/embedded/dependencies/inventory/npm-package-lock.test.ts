import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/npm-package-lock/format.ts';
import {edgesOf, problemsOf, readFiles, summarize} from './read-lockfile.ts';

/** One line a property, so that the lines in the expectations can be counted. */
const lock = (...lines: readonly string[]) => lines.join('\n');

const V3 = lock(
  '{"name": "shop", "lockfileVersion": 3, "packages": {',
  '"": {"name": "shop", "workspaces": ["packages/*"], "dependencies": {"a": "^1.0.0", "al": "npm:real@^2"},',
  '  "devDependencies": {"d": "^3"}, "optionalDependencies": {"o": "*"}},',
  '"node_modules/a": {"version": "1.0.1", "dependencies": {"b": "~1.1"}, "peerDependencies": {"absent": "*"}},',
  '"node_modules/a/node_modules/b": {"version": "1.1.5", "dependencies": {"a": "*"}},',
  '"node_modules/al": {"name": "real", "version": "2.0.0"},',
  '"node_modules/b": {"version": "2.0.0", "dev": true},',
  '"node_modules/d": {"version": "3.0.0", "dev": true, "dependencies": {"b": "^2"}},',
  '"node_modules/o": {"version": "4.0.0", "optional": true, "resolved": "git+ssh://git@host/o.git#abc"},',
  '"node_modules/cart": {"resolved": "packages/cart", "link": true},',
  '"packages/cart": {"version": "0.0.1", "dependencies": {"@s/x": "1", "a": "^1"}},',
  '"packages/cart/node_modules/@s/x": {"version": "1.0.0", "devOptional": true},',
  '"node_modules/tarball": {"resolved": "https://host/t.tgz"}',
  '}}',
);

const ROOT_MANIFEST = '{\n"dependencies": {\n"a": "^1.0.0",\n"al": "npm:real@^2"},\n"devDependencies": {"d": "^3"}}';
const CART_MANIFEST = '{"dependencies": {\n"@s/x": "1"\n}}';

describe('npm lockfiles with packages (versions 2 and 3)', () => {
  const inventory = readFiles(format, 'web/package-lock.json', {
    'web/package-lock.json': V3,
    'web/package.json': ROOT_MANIFEST,
    'web/packages/cart/package.json': CART_MANIFEST,
  });

  it('lists components with scope, directness and both lines; projects and links are none', () => {
    expect(summarize(inventory)).toEqual([
      'a@1.0.1 production direct web/package-lock.json:4 web/package.json:3',
      'b@1.1.5 production web/package-lock.json:5',
      'real@2.0.0 production direct web/package-lock.json:6 web/package.json:4',
      'b@2.0.0 development web/package-lock.json:7',
      'd@3.0.0 development direct web/package-lock.json:8 web/package.json:5',
      'o@4.0.0 optional direct web/package-lock.json:9',
      '@s/x@1.0.0 optional direct web/package-lock.json:12 web/packages/cart/package.json:2',
    ]);
  });

  it('finds what a name means from the inner folder outwards, cycles included', () => {
    expect(edgesOf(inventory)).toEqual(['a@1.0.1 → b@1.1.5 (~1.1)', 'b@1.1.5 → a@1.0.1 (*)', 'd@3.0.0 → b@2.0.0 (^2)']);
  });

  it('names what has no version', () => {
    expect(problemsOf(inventory)).toEqual([
      'unknown-version web/package-lock.json:13 the lockfile states no version for tarball',
    ]);
  });

  it('reads a shrinkwrap, CRLF, a byte order mark and UTF-16 alike', () => {
    const text = V3.replaceAll('\n', '\r\n');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const content of [text, `\uFEFF${text}`, utf16]) {
      const other = readFiles(format, 'web/npm-shrinkwrap.json', {'web/npm-shrinkwrap.json': content});
      expect(other.components.map(({id}) => id)).toEqual(inventory.components.map(({id}) => id));
    }
  });
});

describe('npm lockfiles with nested dependencies (version 1)', () => {
  const inventory = readFiles(format, 'package-lock.json', {
    'package.json': ROOT_MANIFEST,
    'package-lock.json': lock(
      '{"lockfileVersion": 1, "requires": true, "dependencies": {',
      '"a": {"version": "1.0.1", "requires": {"b": "~1.1"}, "dependencies": {',
      '  "b": {"version": "1.1.5", "bundled": true}}},',
      '"al": {"version": "npm:real@2.0.0"},',
      '"b": {"version": "2.0.0", "dev": true},',
      '"d": {"version": "3.0.0", "dev": true, "requires": {"b": "^2"}},',
      '"folder": {"version": "file:packages/folder"},',
      '"git": {"version": "git+https://host/x.git#abc"}',
      '}}',
    ),
  });

  it('lists components; a folder of the repository is none', () => {
    expect(summarize(inventory)).toEqual([
      'a@1.0.1 production direct package-lock.json:2 package.json:3',
      'real@2.0.0 production direct package-lock.json:4 package.json:4',
      'b@2.0.0 development package-lock.json:5',
      'd@3.0.0 development direct package-lock.json:6 package.json:5',
      'b@1.1.5 production package-lock.json:3',
    ]);
    expect(edgesOf(inventory)).toEqual(['a@1.0.1 → b@1.1.5 (~1.1)', 'd@3.0.0 → b@2.0.0 (^2)']);
    expect(problemsOf(inventory)).toEqual([
      'unknown-version package-lock.json:8 the lockfile states no version for git',
    ]);
  });
});

describe('bad npm lockfiles', () => {
  const packages = (text: string) => `{"lockfileVersion": 3, "packages": ${text}}`;

  it.each([
    ['empty', '', 'unreadable package-lock.json:1 ends too early'],
    ['truncated', V3.slice(0, 400), 'invalid or unfinished token'],
    ['another document', '{}', 'is no lockfile of npm'],
    ['merge conflict', `{\n<<<<<<< ours\n${V3}`, 'package-lock.json:2 holds unresolved merge conflicts'],
    [
      'duplicate folders',
      packages('{"node_modules/a": {"version": "1.0.0"},\n"node_modules/a": {}}'),
      ':2 duplicate key',
    ],
    ['packages as list', packages('[]'), 'packages is not a map'],
    ['no packages', '{"lockfileVersion": 3}', 'holds no packages'],
    ['version as number', packages('{"node_modules/a": {"version": 1}}'), 'version is not text'],
    ['version that is none', packages('{"node_modules/a": {"version": "latest"}}'), 'unknown-version'],
    ['path tricks', packages('{"node_modules/../../etc": {"version": "1.0.0"}}'), 'no name of a package'],
    ['long path', packages(`{"${'node_modules/a/'.repeat(1000)}": {"version": "1.0.0"}}`), 'a path of more than'],
    [
      'deep nesting',
      `{"lockfileVersion": 1, "dependencies": ${'{"a": {"dependencies": '.repeat(10_000)}`,
      'nested more',
    ],
    ['NUL', '{"a": "\0"}', 'NUL'],
  ])('%s: is named', (_, text, problem) => {
    const inventory = readFiles(format, 'package-lock.json', {'package-lock.json': text});
    expect(problemsOf(inventory)).toEqual([expect.stringContaining(problem)]);
    expect(inventory.components).toEqual([]);
  });

  it('a broken manifest loses lines, not components, and is named', () => {
    const inventory = readFiles(format, 'package-lock.json', {'package-lock.json': V3, 'package.json': '{'});
    expect(inventory.components).toHaveLength(7);
    expect(problemsOf(inventory)).toContainEqual('unreadable package.json:1 key expected');
  });
});
