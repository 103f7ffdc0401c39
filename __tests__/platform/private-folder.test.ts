import {chmod, chown, mkdir, mkdtemp, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {defaultCacheFolder, defaultPrivateFolder} from '../../src/platform/cache-folder.ts';
import {makePrivateFolder} from '../../src/platform/private-folder.ts';
import {readPrivateKey} from '../../src/platform/private-key.ts';

let top: string;
let folder: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'private-'));
  folder = join(top, 'private');
});
afterEach(() => rm(top, {recursive: true}));

describe('a private folder', () => {
  it('is made for the owner alone, and is private the next time', async () => {
    expect([makePrivateFolder(folder), makePrivateFolder(folder)]).toEqual([true, true]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['others may read', () => mkdir(folder, {mode: 0o755})],
    ['others may write', () => mkdir(folder).then(() => chmod(folder, 0o777))],
    ['is a link', () => mkdir(join(top, 'other'), {mode: 0o700}).then(() => symlink('other', folder))],
    ['is a file', () => writeFile(folder, '')],
    ['lies where others may put another', () => mkdir(folder, {mode: 0o700}).then(() => chmod(top, 0o777))],
  ])('that %s is none', async (_, make) => {
    await make();

    expect(makePrivateFolder(folder)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('of another user is none', async () => {
    await mkdir(folder, {mode: 0o700});
    await chown(folder, 12_345, 12_345);

    expect(makePrivateFolder(folder)).toBe(false);
  });
});

describe('the key', () => {
  it('is made once, and only its owner may read it', async () => {
    const key = readPrivateKey(folder);

    expect(key).toHaveLength(32);
    expect(readPrivateKey(folder)).toEqual(key);
    expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['empty', async () => writeFile(join(folder, 'key'), '')],
    ['of another length', async () => writeFile(join(folder, 'key'), 'short')],
    ['a folder', async () => mkdir(join(folder, 'key'))],
    ['a link', async () => symlink('/dev/zero', join(folder, 'key'))],
    ['in a folder that others may read', async () => chmod(folder, 0o755)],
  ])('is none where it is %s', async (_, spoil) => {
    makePrivateFolder(folder);
    await spoil();

    expect(readPrivateKey(folder)).toBeUndefined();
  });
});

describe('the default folders', () => {
  it.each([
    ['/var/cache', '/var/cache/secure-pipeline'],
    // Invalid, and it would lie in whatever is scanned.
    ['cache', defaultCacheFolder({})],
    ['', defaultCacheFolder({})],
  ])('with XDG_CACHE_HOME %j are below %s', (root, expected) => {
    expect(defaultCacheFolder({XDG_CACHE_HOME: root})).toBe(expected);
    expect(defaultPrivateFolder({XDG_CACHE_HOME: root})).toBe(join(expected, 'private'));
  });
});
