/** An archive or folder of images on disk, of whichever format it is. */
import {stat} from 'node:fs/promises';
import type {Platform} from './choose-manifest.ts';
import {openDiskFolder} from './disk-folder.ts';
import {readDockerArchive} from './docker-archive.ts';
import {ImageError} from './image-error.ts';
import type {ImageFolder} from './image-folder.ts';
import {readOciLayout} from './oci-layout.ts';
import type {StoredImage} from './stored-image.ts';
import {openTarFolder} from './tar-folder.ts';

export interface OpenArchive {
  readonly images: readonly StoredImage[];
  /** After it no layer can be read. */
  close(): Promise<void>;
}

export interface ArchivePlace {
  /** Absolute path. */
  readonly file: string;
  /** How findings name it. */
  readonly name: string;
}

/** Throws `ImageError` and `CorruptArchive`. */
export async function openArchive({file, name}: ArchivePlace, platform: Platform): Promise<OpenArchive> {
  const isFolder = (await stat(file)).isDirectory();
  const folder = isFolder ? openDiskFolder(file) : await openTarFolder(file);
  try {
    const images = await readImages(folder, name, platform);
    if (images.length === 0) throw new ImageError('there is no image in it');
    return {images, close: () => folder.close()};
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/** Newer `docker save` writes both; the OCI part knows digests and platforms, the other one names. */
async function readImages(folder: ImageFolder, name: string, platform: Platform): Promise<readonly StoredImage[]> {
  const images = (await readDockerArchive(folder, name)) ?? (await readOciLayout(folder, name, platform));
  if (images !== undefined) return images;
  throw new ImageError('it is neither an archive of `docker save` nor an OCI layout');
}
