/** Layers of the bases that Dockerfiles name, where they can be known: from images of the run, else from the registry. */
import type {ImageContext} from '../../../../src/scanner.ts';
import type {Image} from '../image.ts';
import {toPlatform} from '../read-named-images.ts';
import type {RepositoryImages} from '../references/repository-images.ts';
import {parseConfig} from '../sources/config-schema.ts';
import {ImageError} from '../sources/image-error.ts';
import {pullConfig} from '../sources/registry-image.ts';
import {matchDockerfile} from './match-dockerfile.ts';

/** By reference as FROM has it. What cannot be known is left to the Dockerfile and the history. */
export async function baseLayers(
  images: readonly Image[],
  {dockerfiles}: RepositoryImages,
  {selection, pull}: ImageContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  // Who names archives alone has not asked for a registry.
  const asks = selection.fromRepository || selection.references.length > 0 ? pull : undefined;
  const read = new Map(images.map(({name, layers}) => [name, layers.map(({diffId}) => diffId)]));
  const found = new Map<string, readonly string[]>();
  for (const {history} of images) {
    const base = matchDockerfile(history, dockerfiles, '')?.base.base;
    if (base === undefined || base === 'scratch' || found.has(base)) continue;
    const layers =
      read.get(base) ?? (asks === undefined ? undefined : await pullLayers(base, asks, selection.platform));
    if (layers !== undefined) found.set(base, layers);
  }
  return found;
}

async function pullLayers(reference: string, pull: NonNullable<ImageContext['pull']>, platform: string) {
  try {
    const {diffIds} = parseConfig(await pullConfig(reference, pull, toPlatform(platform)), undefined);
    return diffIds;
  } catch (error) {
    // Tracing has other ways; the image itself was read.
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}
