/** Reads made images the way the scanner does, with an analyzer that keeps the text of every file. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FileAnalyzer, Image} from '../../../scanners/embedded/images/image.ts';
import {openLayerStore} from '../../../scanners/embedded/images/layers/layer-store.ts';
import {readImage} from '../../../scanners/embedded/images/read-image.ts';
import {openArchive} from '../../../scanners/embedded/images/sources/open-archive.ts';

export const TEXT: FileAnalyzer<string> = {
  name: 'text',
  wants: () => true,
  read: (_, bytes) => Buffer.from(bytes).toString('utf8'),
};

export const AMD64 = {os: 'linux', architecture: 'amd64', variant: ''};

/** Every image of an archive. */
export async function openImages(
  archive: Uint8Array,
  analyzers: readonly FileAnalyzer<unknown>[] = [TEXT],
): Promise<readonly Image[]> {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  try {
    const file = join(folder, 'image.tar');
    await writeFile(file, archive);
    return await openFile(file, analyzers);
  } finally {
    await rm(folder, {recursive: true});
  }
}

export async function openFile(
  file: string,
  analyzers: readonly FileAnalyzer<unknown>[] = [TEXT],
  maxEntries = 10_000,
): Promise<readonly Image[]> {
  const store = openLayerStore({analyzers, maxEntries, memory: undefined, signal: new AbortController().signal});
  const opened = await openArchive({file, name: 'image.tar'}, AMD64);
  try {
    const images: Image[] = [];
    for (const stored of opened.images) images.push(await readImage(stored, store));
    return images;
  } finally {
    await opened.close();
  }
}
