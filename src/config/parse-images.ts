/** Words that name images → references, paths and `auto`. */
import {ConfigError} from './config.ts';
import {IMAGE_PLATFORM} from './defaults.ts';

/** What input, flag or config file name. */
export interface ImageEntries {
  readonly fromRepository: boolean;
  readonly references: readonly string[];
  /** As written; globs. */
  readonly paths: readonly string[];
}

const NONE: ImageEntries = {fromRepository: false, references: [], paths: []};

/** A place on disk by its look: it begins like a path, ends like an archive or a folder, or is a glob. */
const PATH_LIKE = /^(?:\.{1,2}\/|\/|[A-Za-z]:\\)|\.(?:tar|tgz|tar\.gz|tar\.zst)$|\/$|[*?[\]{}]/;

/** https://github.com/distribution/reference: what cannot be in one is a mistake. */
const REFERENCE = /^(?:https?:\/\/)?[A-Za-z0-9][A-Za-z0-9._:@/+-]*$/;

/** Separated by lines or commas. Throws `ConfigError`. */
export function parseImageLines(text: string): ImageEntries {
  const words = text.split(/[\n,]/).flatMap((word) => word.trim() || []);
  if (words.length === 0) throw new ConfigError('images: write references, archives, `auto` or `none`');
  return parseImageEntries(words);
}

/** `none` alone names none. Throws `ConfigError`. */
export function parseImageEntries(words: readonly string[]): ImageEntries {
  if (words.length === 1 && words[0] === 'none') return NONE;
  const rest = words.filter((word) => word !== 'auto');
  const paths = rest.filter((word) => PATH_LIKE.test(word));
  const references = rest.filter((word) => !PATH_LIKE.test(word));
  const wrong = references.find((word) => !REFERENCE.test(word) || word === 'none');
  if (wrong !== undefined) {
    const shown = JSON.stringify(wrong.slice(0, 200));
    throw new ConfigError(
      `images: ${shown} is no reference such as ghcr.io/acme/shop:1.4, and no path such as ./image.tar`,
    );
  }
  return {fromRepository: rest.length < words.length, references, paths};
}

/** Throws `ConfigError`. */
export function parsePlatform(text: string): string {
  if (IMAGE_PLATFORM.test(text)) return text;
  throw new ConfigError(`image-platform: ${JSON.stringify(text.slice(0, 80))} is no platform such as linux/amd64`);
}
