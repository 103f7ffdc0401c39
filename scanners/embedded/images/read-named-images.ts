/** Every image that a run names, one after the other; what cannot be read is named, and the others are read. */
import type {ImageContext} from '../../../src/scanner.ts';
import type {Image} from './image.ts';
import {CorruptArchive} from './layers/corrupt-archive.ts';
import type {LayerStore} from './layers/layer-store.ts';
import {readImage} from './read-image.ts';
import type {RepositoryImages} from './references/repository-images.ts';
import type {Platform} from './sources/choose-manifest.ts';
import {ImageError} from './sources/image-error.ts';
import {type ArchivePlace, openArchive} from './sources/open-archive.ts';
import {pullImage, saveLocal} from './sources/registry-image.ts';

export interface ReadImage {
  readonly image: Image;
  /** Path of the archive, as findings name it. */
  readonly archive?: string;
}

export interface UnreadImage {
  readonly name: string;
  readonly reason: string;
  /** The user named it; the repository names the others. */
  readonly isNamed: boolean;
}

export interface NamedImages {
  readonly images: readonly ReadImage[];
  readonly unread: readonly UnreadImage[];
}

export async function readNamedImages(
  {selection, pull}: ImageContext,
  repository: RepositoryImages,
  store: LayerStore,
): Promise<NamedImages> {
  const platform = toPlatform(selection.platform);
  const images: ReadImage[] = [];
  const unread: UnreadImage[] = [];
  const attempt = async (name: string, isNamed: boolean, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      unread.push({name, isNamed, reason: wordError(error)});
    }
  };
  const readArchive = async (place: ArchivePlace, archive: string | undefined) => {
    const opened = await openArchive(place, platform);
    try {
      for (const stored of opened.images) {
        await attempt(stored.name, true, async () => {
          images.push({image: await readImage(stored, store), ...(archive !== undefined && {archive})});
        });
      }
    } finally {
      await opened.close();
    }
  };
  for (const archive of selection.archives) {
    await attempt(archive.name, true, () => readArchive(archive, archive.name));
  }
  for (const {reference, isNamed} of referencesOf(selection, repository)) {
    await attempt(reference, isNamed, async () => {
      if (pull === undefined) throw new ImageError('the run is offline');
      const local = localName(reference);
      if (local !== undefined) return readArchive({file: await saveLocal(local, pull), name: local}, undefined);
      images.push({image: await readImage(await pullImage(reference, pull, platform), store)});
    });
  }
  return {images, unread};
}

/** The name of skopeo and others for the engine of this machine. */
function localName(reference: string): string | undefined {
  return /^docker-daemon:(?<name>.+)$/.exec(reference)?.groups?.name;
}

/** Only what ships: bases of steps of a build are gone when the image runs. */
function referencesOf({references, fromRepository}: ImageContext['selection'], {bases, deployed}: RepositoryImages) {
  const found = fromRepository ? [...bases.filter(({isFinal}) => isFinal), ...deployed] : [];
  const others = new Set(found.map(({reference}) => reference));
  for (const reference of references) others.delete(reference);
  return [
    ...references.map((reference) => ({reference, isNamed: true})),
    ...[...others].sort().map((reference) => ({reference, isNamed: false})),
  ];
}

export function toPlatform(text: string): Platform {
  const [os = '', architecture = '', variant = ''] = text.split('/');
  return {os, architecture, variant};
}

/** Faults of the image and of the disk are told; faults of this program are not hidden. */
function wordError(error: unknown): string {
  if (error instanceof ImageError || error instanceof CorruptArchive) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return `it cannot be read (${code})`;
}
