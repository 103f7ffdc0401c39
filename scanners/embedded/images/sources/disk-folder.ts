/** The folder of an OCI layout on disk. */
import {createReadStream} from 'node:fs';
import {lstat, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {digestOf} from './digest.ts';
import {ImageError} from './image-error.ts';
import type {ImageFolder} from './image-folder.ts';

/** Names come from digests that were checked, so none leads out of `root`; what is no plain file is not opened. */
export function openDiskFolder(root: string): ImageFolder {
  const sizeOf = async (name: string): Promise<number | undefined> => {
    const stat = await lstat(join(root, name)).catch(() => undefined);
    return stat?.isFile() ? stat.size : undefined;
  };
  return {
    async read(name, maxBytes) {
      const size = await sizeOf(name);
      if (size === undefined) return undefined;
      if (size > maxBytes) throw new ImageError(`${name} is larger than ${maxBytes} bytes`);
      return readFile(join(root, name));
    },
    async *open(name) {
      if ((await sizeOf(name)) === undefined) throw new ImageError(`${name} is not there`);
      yield* createReadStream(join(root, name), {highWaterMark: READ_BYTES});
    },
    async digest(name) {
      if ((await sizeOf(name)) === undefined) throw new ImageError(`${name} is not there`);
      return digestOf(createReadStream(join(root, name), {highWaterMark: READ_BYTES}));
    },
    async close() {},
  };
}

const READ_BYTES = 256 * 1024;
