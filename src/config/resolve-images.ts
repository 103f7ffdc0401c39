/** Inputs and config file → which images are read. */
import type {ImageOptions} from './config.ts';
import {parseImageEntries} from './parse-images.ts';
import type {ConfigParts} from './resolve-config.ts';
import {resolveTrust} from './resolve-trust.ts';

/** Where most services run; the machine of a pipeline says nothing about it. */
const DEFAULT_PLATFORM = 'linux/amd64';

/** An input takes the place of the file's key. Throws `ConfigError`. */
export function resolveImages({file, inputs}: Pick<ConfigParts, 'file' | 'inputs'>): ImageOptions {
  const {images: written = 'none'} = file;
  const entries = inputs.images ?? parseImageEntries(typeof written === 'string' ? [written] : written);
  return {
    ...entries,
    platform: inputs.imagePlatform ?? file['image-platform'] ?? DEFAULT_PLATFORM,
    credentials: inputs.registryCredentials ?? file['registry-credentials'] ?? 'none',
    mirrors: file['registry-mirrors'] ?? {},
    trust: resolveTrust(file['trusted-images']),
  };
}
