/** Lockfiles that nobody should write: always named, the others still judged, never fewer packages in silence. */
import {describe, expect, it} from 'vitest';
import {memoryReason} from '../../../../scanners/embedded/dependencies/inventory/memory.ts';
import {callWithin} from '../../../../src/platform/call-within.ts';
import {ranges} from '../../../advisories/matching/records.ts';
import {packageLock, scanFiles} from './scan-files.ts';

const WORLD = {npm: {lodash: [{id: 'GHSA-2222-2222-2222', ranges: ranges('>0<4.17.21')}]}};
const GOOD = {'good/package-lock.json': packageLock({lodash: '4'}, {lodash: {version: '4.17.20'}})};
const scan = (files: Readonly<Record<string, string | Uint8Array>>) => scanFiles({...GOOD, ...files}, {world: WORLD});

const LOCK = packageLock({lodash: '4'}, {lodash: {version: '4.17.20'}});
const CONFLICT = LOCK.replace('"lodash": "4"', '<<<<<<< HEAD\n"lodash": "4"\n=======\n"lodash": "5"\n>>>>>>> topic');

const ENTITIES = `<!DOCTYPE project [<!ENTITY a "aaaaaaaaaa">${Array.from(
  {length: 9},
  (_, level) => `<!ENTITY ${'abcdefghij'[level + 1]} "${`&${'abcdefghij'[level]};`.repeat(10)}">`,
).join('')}]><project><name>&j;</name></project>`;
const EXTERNAL = '<!DOCTYPE project [<!ENTITY x SYSTEM "file:///etc/passwd">]><project><name>&x;</name></project>';
const ALIASES = `lockfileVersion: '9.0'\n${Array.from(
  {length: 12},
  (_, level) =>
    `k${level}: &k${level} [${Array(9)
      .fill(level === 0 ? 'x' : `*k${level - 1}`)
      .join(', ')}]`,
).join('\n')}\npackages: *k11\n`;

describe('a file that cannot be read as what it is', () => {
  it.each<[what: string, path: string, content: string | Uint8Array]>([
    ['empty', 'bad/package-lock.json', ''],
    ['truncated', 'bad/package-lock.json', LOCK.slice(0, LOCK.length / 2)],
    ['malformed', 'bad/poetry.lock', '[[package]\nname = '],
    ['with merge markers', 'bad/package-lock.json', CONFLICT],
    ['of zeroes', 'bad/Cargo.lock', new Uint8Array(5_000)],
    ['not UTF-8', 'bad/yarn.lock', Uint8Array.from({length: 5_000}, (_, index) => 128 + (index % 120))],
    ['of another kind', 'bad/pnpm-lock.yaml', '<html></html>'],
    ['deep', 'bad/package-lock.json', '['.repeat(200_000)],
    ['deep YAML', 'bad/pnpm-lock.yaml', Array.from({length: 3_000}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['an alias bomb', 'bad/pnpm-lock.yaml', ALIASES],
    ['an entity bomb', 'bad/pom.xml', ENTITIES],
    ['an external entity', 'bad/pom.xml', EXTERNAL],
    ['with a name that leads elsewhere', 'bad/package-lock.json', packageLock({}, {'../../etc': {version: '1.0.0'}})],
    [
      'with a control character in a name',
      'bad/package-lock.json',
      packageLock({}, {'a\u001b[31m': {version: '1.0.0'}}),
    ],
    ['a TOML bomb of dotted keys', 'bad/Cargo.lock', `${'a.'.repeat(100_000)}b = 1\n`],
  ])('%s', async (_, path, content) => {
    const {findings, failedFiles, components} = await scan({[path]: content});

    expect(failedFiles).toEqual([{path, reason: expect.stringMatching(/^line \d+: \S/)}]);
    expect(failedFiles?.[0]?.reason.length).toBeLessThan(400);
    expect(findings.map(({location}) => location.path)).toEqual(['good/package-lock.json']);
    expect(components?.map(({name}) => name)).toEqual(['lodash']);
  });

  it.each([
    ['too-large', /over the limit of size; raise limits\.max-file-size-kb/],
    ['lfs-pointer', /Git LFS/],
    ['unreadable', /cannot be read/],
  ] as const)('that cannot be had: %s', async (reason, words) => {
    const withheld = [{path: 'big/package-lock.json', reason}];
    const {failedFiles, findings} = await scanFiles(GOOD, {world: WORLD, withheld});

    expect(failedFiles).toEqual([{path: 'big/package-lock.json', reason: expect.stringMatching(words)}]);
    expect(findings).toHaveLength(1);
  });

  it('a manifest that cannot be had is named only when a lockfile needs it', async () => {
    const withheld = [
      {path: 'elsewhere/package.json', reason: 'too-large'},
      {path: 'good/package.json', reason: 'too-large'},
    ] as const;
    const {failedFiles} = await scanFiles(GOOD, {withheld});

    expect(failedFiles?.map(({path}) => path)).toEqual(['good/package.json']);
  });

  it('a manifest that two lockfiles need is named once', async () => {
    const {failedFiles} = await scan({
      'good/package.json': '{',
      'good/yarn.lock': '# yarn lockfile v1\n\nlodash@4:\n  version "4.17.20"\n',
    });

    expect(failedFiles?.map(({path}) => path)).toEqual(['good/package.json']);
  });

  it('stops when it is told to', async () => {
    await expect(scanFiles(GOOD, {signal: AbortSignal.abort(new Error('enough'))})).rejects.toThrow('enough');
  });
});

describe('a file that a parser does not come back from', () => {
  it('costs that file, and no other', async () => {
    let calls = 0;
    const {failedFiles, components} = await scanFiles(
      {'a/package-lock.json': LOCK, 'b/package-lock.json': LOCK},
      {callWithin: (_, act) => callWithin(100, calls++ === 0 ? forever : act)},
    );

    expect(failedFiles).toEqual([{path: 'a/package-lock.json', reason: 'line 1: over its time limit of 100 ms'}]);
    expect(components?.map(({location}) => location.path)).toEqual(['b/package-lock.json']);
  });
});

function forever(): never {
  for (let turn = 0; ; turn = (turn + 1) % 1_000);
}

describe('what a file leaves open is a note', () => {
  it('by name, the first few; the rest is counted', async () => {
    const lines = Array.from({length: 50}, (_, index) => `package-${index}>=1.0\n`).join('');
    const {notes, failedFiles} = await scan({'requirements.txt': lines});

    expect(failedFiles).toEqual([]);
    expect(notes).toEqual([
      {
        path: 'requirements.txt',
        kind: 'not-resolved',
        text: expect.stringMatching(/^line 1: .*package-0; .*and 45 more$/),
      },
    ]);
  });

  it('versions that cannot be compared', async () => {
    const {notes, findings} = await scanFiles(
      {'composer.lock': '{"packages": [{"name": "a/b", "version": "dev-main"}], "packages-dev": []}'},
      {world: {Packagist: {'a/b': [{id: 'GHSA-2222-2222-2222', ranges: ranges('>0.1.0<2.0.0')}]}}},
    );

    expect(findings).toEqual([]);
    expect(notes).toEqual([
      {
        path: 'composer.lock',
        kind: 'not-resolved',
        text: expect.stringContaining('a/b@dev-main (GHSA-2222-2222-2222)'),
      },
    ]);
  });
});

describe('files that are too large for the memory of the thread', () => {
  const heap = {heap_size_limit: 512 * 1024 * 1024};

  it.each([
    [5, undefined],
    [25, undefined],
    [100, /about 2000 MB of memory; raise limits\.worker-memory-mb/],
  ])('%d MB', (megabytes, words) => {
    const reason = memoryReason(megabytes * 1024 * 1024, heap);
    expect(reason ?? '').toMatch(words ?? /^$/);
  });
});

describe('large graphs', () => {
  it('a cycle and packages that nothing needs', async () => {
    const lock = packageLock(
      {},
      {
        a: {version: '1.0.0', dependencies: {b: '1'}},
        b: {version: '1.0.0', dependencies: {a: '1', lodash: '4'}},
        lodash: {version: '4.17.20', dependencies: {a: '1'}},
      },
    );
    const {findings} = await scanFiles({'package-lock.json': lock}, {world: WORLD});

    expect(findings[0]?.component?.path).toEqual(['lodash@4.17.20']);
  });

  it('a chain of 20,000 packages: its ends are shown', async () => {
    const length = 20_000;
    const packages = Array.from(
      {length},
      (_, index) => [`p${index}`, {version: '1.0.0', dependencies: {[`p${index + 1}`]: '1'}}] as const,
    );
    const last = [`p${length}`, {version: '1.0.0', dependencies: {lodash: '4'}}] as const;
    const lock = packageLock({p0: '1'}, {...Object.fromEntries([...packages, last]), lodash: {version: '4.17.20'}});
    const {findings} = await scanFiles({'package-lock.json': lock}, {world: WORLD});

    expect(findings[0]?.component?.path).toHaveLength(30);
    expect(findings[0]?.component?.path.at(0)).toBe('p0@1.0.0');
    expect(findings[0]?.component?.path.at(-1)).toBe('lodash@4.17.20');
    expect(findings[0]?.message.length).toBeLessThan(2_000);
  });

  it('a million edges', async () => {
    const needs = Object.fromEntries(Array.from({length: 1_000}, (_, index) => [`p${index}`, '1']));
    const packages = Object.keys(needs).map((name) => [name, {version: '1.0.0', dependencies: needs}] as const);
    const lock = packageLock({p0: '1'}, Object.fromEntries(packages));
    const {components = []} = await scanFiles({'package-lock.json': lock});

    expect(components).toHaveLength(1_000);
    expect(components[0]?.dependsOn).toHaveLength(999);
  });
});
