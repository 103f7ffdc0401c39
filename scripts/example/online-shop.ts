/** Where the online shop and its key are, and how a planted copy of it is made. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parse} from 'yaml';
import {compareText} from '../../src/finding/location.ts';
import {type Key, toKey} from './key.ts';
import {plant} from './plant.ts';

const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'examples');

/** Absolute path of the example as it is in the repository. */
export const SHOP_FOLDER = path.join(EXAMPLES, 'online-shop');

/** Throws when the key is missing or not a key. */
export async function readShopKey(): Promise<Key> {
  return toKey(parse(await readFile(path.join(EXAMPLES, 'online-shop.key.yaml'), 'utf8')));
}

/** Paths of all files of the shop, relative to it, with slashes, sorted. */
export async function shopFiles(): Promise<readonly string[]> {
  const entries = await readdir(SHOP_FOLDER, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(SHOP_FOLDER, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(compareText);
}

/** One file of the shop; with `planted`, tokens stand where the repository has placeholders. */
export async function readShopFile(file: string, options: {readonly planted: boolean}): Promise<string> {
  const text = await readFile(path.join(SHOP_FOLDER, file), 'utf8');
  return options.planted ? plant(text) : text;
}

/** Writes the shop with its tokens into `folder`. */
export async function writePlantedShop(folder: string): Promise<void> {
  for (const file of await shopFiles()) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, await readShopFile(file, {planted: true}));
  }
}
