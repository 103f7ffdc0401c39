/** What is kept of layers: comes back to the same program alone, and only as it was written. */
import {appendFile, chmod, copyFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {type LayerMemoryPlace, openLayerMemory} from '../../src/platform/layer-memory.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

let folder: string;
let place: LayerMemoryPlace;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await writeFile(join(folder, 'code'), 'one');
  place = {privateFolder: join(folder, 'private'), code: [join(folder, 'code')], settings: ''};
});
afterEach(() => rm(folder, {recursive: true}));

async function open(more: Partial<LayerMemoryPlace> = {}) {
  const memory = await openLayerMemory({...place, ...more});
  if (memory === undefined) throw new Error('the folder is private');
  return memory;
}

const layerFiles = async () =>
  (await readdir(join(folder, 'private', 'layers'))).map((name) => join(folder, 'private', 'layers', name));

it('comes back to a later run', async () => {
  await (await open()).keep(DIGEST, 'ä'.repeat(1000));
  const memory = await open();
  expect(await memory.recall(DIGEST)).toBe('ä'.repeat(1000));
  expect(await memory.recall(OTHER)).toBeUndefined();
});

it('does not come back to other code or other settings', async () => {
  await (await open()).keep(DIGEST, 'found');
  expect(await (await open({settings: 'other'})).recall(DIGEST)).toBeUndefined();
  await writeFile(join(folder, 'code'), 'two');
  expect(await (await open()).recall(DIGEST)).toBeUndefined();
});

it.each<{name: string; poison: (file: string) => Promise<void>}>([
  {name: 'is longer', poison: (file) => appendFile(file, 'x')},
  {name: 'is empty', poison: (file) => writeFile(file, '')},
  {name: 'is somebody elses', poison: (file) => writeFile(file, Buffer.alloc(100))},
  {
    name: 'has one other byte',
    poison: async (file) => {
      const bytes = await readFile(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      await writeFile(file, bytes);
    },
  },
])('that $name is none', async ({poison}) => {
  await (await open()).keep(DIGEST, 'found');
  const [file = ''] = await layerFiles();
  await poison(file);
  expect(await (await open()).recall(DIGEST)).toBeUndefined();
});

it('of another layer is none', async () => {
  const memory = await open();
  await memory.keep(DIGEST, 'found');
  const [first = ''] = await layerFiles();
  await memory.keep(OTHER, 'clean');
  const second = (await layerFiles()).find((file) => file !== first) ?? '';
  await copyFile(second, first);
  expect(await memory.recall(DIGEST)).toBeUndefined();
});

it('stays within its bounds', async () => {
  const memory = await open();
  for (let index = 0; index < 270; index++) await memory.keep(`sha256:${String(index).padStart(64, '0')}`, 'x');
  expect((await layerFiles()).length).toBe(256);
  await memory.keep(DIGEST, 'x'.repeat(65 * 1024 * 1024));
  expect(await memory.recall(DIGEST)).toBeUndefined();
});

it.each(['../../etc/passwd', 'sha256:abc', ''])('%j is no layer', async (digest) => {
  const memory = await open();
  await memory.keep(digest, 'x');
  expect(await memory.recall(digest)).toBeUndefined();
});

it('is not kept where others could write it', async () => {
  await open();
  await chmod(join(folder, 'private'), 0o777);
  expect(await openLayerMemory(place)).toBeUndefined();
});
