import {randomBytes} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {readSealed, type SealedPlace, sealedFile, writeSealed} from '../../src/platform/sealed-file.ts';

const TEXT = '{"said": "ünï\\n"}';

let place: SealedPlace;
beforeEach(async () => {
  place = {folder: await mkdtemp(join(tmpdir(), 'sealed-')), name: 'run-1', key: randomBytes(32)};
});
afterEach(() => rm(place.folder, {recursive: true, force: true}));

it('what was written is read again, in a folder that is made for it', async () => {
  const inside = {...place, folder: join(place.folder, 'new/folder')};
  await writeSealed(inside, TEXT);

  expect(await readSealed(inside)).toBe(TEXT);
  expect(await readdir(inside.folder)).toEqual(['run-1.sealed']);
});

it.each<[string, (file: string) => Promise<unknown>]>([
  ['is not there', (file) => rm(file)],
  ['is empty', (file) => writeFile(file, '')],
  ['is cut', async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))],
  ['has a byte more', async (file) => writeFile(file, Buffer.concat([await readFile(file), Buffer.from(' ')]))],
  [
    'has another text',
    async (file) => writeFile(file, (await readFile(file)).toString('latin1').replace('said', 'sold'), 'latin1'),
  ],
  ['has no seal', (file) => writeFile(file, TEXT)],
  ['has a seal of zeros', (file) => writeFile(file, Buffer.concat([Buffer.alloc(32), Buffer.from(TEXT)]))],
  ['is garbage', (file) => writeFile(file, randomBytes(1000))],
  ['is a folder', (file) => rm(file).then(() => mkdir(file))],
  ['is a link', (file) => rename(file, `${file}.moved`).then(() => symlink(`${file}.moved`, file))],
  ['is huge', (file) => truncate(file, 5e9)],
])('a file that %s is as good as none', async (_, spoil) => {
  await writeSealed(place, TEXT);
  await spoil(sealedFile(place));

  expect(await readSealed(place)).toBeUndefined();
});

it('a file of another machine or under another name is not believed', async () => {
  await writeSealed(place, TEXT);
  await writeFile(sealedFile({...place, name: 'run-2'}), await readFile(sealedFile(place)));

  expect(await readSealed({...place, key: randomBytes(32)})).toBeUndefined();
  expect(await readSealed({...place, name: 'run-2'})).toBeUndefined();
});

it('only the last ones are kept, and other files are left alone', async () => {
  await writeFile(join(place.folder, 'secrets-abc.results'), '');
  for (let index = 0; index < 20; index += 1) await writeSealed({...place, name: `run-${index}`}, TEXT);
  const names = await readdir(place.folder);

  expect(names).toHaveLength(17);
  expect(names).toContain('run-19.sealed');
  expect(names).toContain('secrets-abc.results');
});

it('a folder that cannot be made is no trouble', async () => {
  await writeFile(join(place.folder, 'file'), '');
  const inside = {...place, folder: join(place.folder, 'file/folder')};

  await expect(writeSealed(inside, TEXT)).resolves.toBeUndefined();
  expect(await readSealed(inside)).toBeUndefined();
});
