/** Manifests written as JSON: which files may be some, by name and by bytes, as most JSON of a repository is none. */

/** Files that package managers and build tools give their names to. */
const OTHER_NAMES =
  /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|composer|tsconfig[^/]*|jsconfig|angular|renovate|lerna|nx|biome|deno|turbo|\.[^/]*)\.json$|\.(?:schema|tf|tofu|tfvars)\.json$/i;

export function isJsonPath(path: string): boolean {
  return /\.json$/i.test(path);
}

export function isJsonManifestPath(path: string): boolean {
  return isJsonPath(path) && !OTHER_NAMES.test(path);
}

const KEYS = ['"apiVersion"', '"kind"'].map((key) => Buffer.from(key));
/** The keys can be written with escapes for their letters (U+0041 to U+007A), which nothing honest does. */
const HIDDEN_LETTERS = ['\\u004', '\\u005', '\\u006', '\\u007'].map((start) => Buffer.from(start));

/** False only for a text that has not the keys of a Kubernetes object. Nothing is decoded. */
export function mayBeJsonManifest(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return KEYS.every((key) => buffer.includes(key)) || HIDDEN_LETTERS.some((start) => buffer.includes(start));
}
