/** Archives and folders of images that flags, inputs and config name: found on disk before anything is scanned. */
import {isAbsolute, relative, resolve} from 'node:path';
import {ConfigError, type ImageOptions} from '../config/config.ts';
import type {PolicyInputs} from '../config/parse-inputs.ts';
import {findPaths} from '../platform/find-paths.ts';
import type {ImageArchive, ImageSelection} from '../scanner.ts';
import {findSavedArchives} from './saved-archives.ts';

/** The same policy with absolute paths. `from` is what a relative one starts at. */
export function locateImages(policy: PolicyInputs, from: string): PolicyInputs {
  const {images} = policy;
  if (images === undefined) return policy;
  return {...policy, images: {...images, paths: images.paths.map((path) => resolve(from, path))}};
}

/** `root` is the scanned folder. Throws `ConfigError` for a path or glob that nothing is at: silence would pass. */
export async function selectImages(
  options: ImageOptions,
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ImageSelection> {
  const {fromRepository, references, platform, trust} = options;
  const archives: ImageArchive[] = [];
  for (const path of options.paths) {
    const found = await findPaths(resolve(root, path));
    if (found.length === 0) throw new ConfigError(`images: ${JSON.stringify(path)} matches no file and no folder`);
    archives.push(...found.map((file) => ({file, name: nameOf(file, resolve(root))})));
  }
  const saved = fromRepository ? await findSavedArchives(root, environment.RUNNER_TEMP) : [];
  archives.push(...saved.map((file) => ({file, name: nameOf(file, resolve(root))})));
  const distinct = new Map(archives.map((archive) => [archive.file, archive]));
  return {fromRepository, references: [...new Set(references)], archives: [...distinct.values()], platform, trust};
}

/** Findings name places by paths of the repository. */
function nameOf(file: string, root: string): string {
  const inside = relative(root, file).replaceAll('\\', '/');
  const isInside = inside !== '' && !inside.startsWith('../') && inside !== '..' && !isAbsolute(inside);
  return isInside ? inside : (file.split(/[/\\]/).at(-1) ?? file);
}
