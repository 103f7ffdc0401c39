/** Which folders hold other people's code, and which hold build output: by name, or by name and what lies in them. */

/** Always vendored, whatever lies in them. */
const VENDORED_FOLDERS = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'third_party',
  'third-party',
  '3rdparty',
  'Pods',
  'Carthage',
  'site-packages',
  'dist-packages',
  '.venv',
  '.tox',
  '.nox',
  '__pypackages__',
  '.bundle',
  '.git',
  '.hg',
  '.svn',
]);

/** Always made by a tool. */
const GENERATED_FOLDERS = new Set([
  '__pycache__',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.gradle',
  '.terraform',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.nyc_output',
  '.parcel-cache',
  '.turbo',
]);

/** A folder of this name is vendored or generated when this file lies in it; `*` is one folder of any name. */
const MARKED_FOLDERS = [
  {folder: 'vendor', marker: 'modules.txt', reason: 'vendored'},
  {folder: 'vendor', marker: 'autoload.php', reason: 'vendored'},
  {folder: 'vendor', marker: 'composer/installed.json', reason: 'vendored'},
  {folder: 'vendor', marker: '*/.cargo-checksum.json', reason: 'vendored'},
  {folder: 'venv', marker: 'pyvenv.cfg', reason: 'vendored'},
  {folder: 'env', marker: 'pyvenv.cfg', reason: 'vendored'},
  {folder: 'target', marker: 'CACHEDIR.TAG', reason: 'generated'},
  {folder: 'target', marker: '.rustc_info.json', reason: 'generated'},
  {folder: 'target', marker: 'maven-status/*', reason: 'generated'},
  {folder: 'obj', marker: 'project.assets.json', reason: 'generated'},
  {folder: 'build', marker: 'CMakeCache.txt', reason: 'generated'},
  {folder: 'dist', marker: 'sourcemap-register.js', reason: 'generated'},
  {folder: 'dist', marker: 'sourcemap-register.cjs', reason: 'generated'},
] as const;

/** Folders whose name needs two parts: Bundler's and Yarn's. */
const VENDORED_PATH = /(?:^|\/)(?:vendor\/(?:bundle|cache)|\.yarn\/(?:cache|releases|plugins|sdks|unplugged))\//;

export type FolderKind = 'vendored' | 'generated';

/** Folders that are vendored or generated because of a marker: path without slash at the end → which. */
export type MarkedFolders = ReadonlyMap<string, FolderKind>;

/** Finds the marked folders of one side from all its paths. The top folder itself is never marked. */
export function findMarkedFolders(paths: Iterable<string>): MarkedFolders {
  const found = new Map<string, FolderKind>();
  for (const path of paths) {
    if (!MARKER_NAME.test(path)) continue;
    for (const {pattern, reason} of MARKER_PATTERNS) {
      const folder = pattern.exec(path)?.[1];
      if (folder !== undefined) found.set(folder, reason);
    }
  }
  return found;
}

/**
 * Marked folders of the head without those that the base has and does not take for marked: a pull request must not hide
 * a folder by adding a marker to it.
 */
export function withoutNewMarks(head: MarkedFolders, base: MarkedFolders, basePaths: Iterable<string>): MarkedFolders {
  const kept = new Map(head);
  const doubtful = new Set([...head.keys()].filter((folder) => !base.has(folder)));
  if (doubtful.size === 0) return kept;
  for (const path of basePaths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (doubtful.has(path.slice(0, end))) kept.delete(path.slice(0, end));
    }
  }
  return kept;
}

/** Kind of the innermost or outermost folder of `path` that is vendored or generated; the file's own name is no folder. */
export function folderKindOf(path: string, marked: MarkedFolders): FolderKind | undefined {
  let start = 0;
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
    const kind =
      namedFolderKind(path.slice(start, end)) ?? (marked.size > 0 ? marked.get(path.slice(0, end)) : undefined);
    if (kind !== undefined) return kind;
    start = end + 1;
  }
  return VENDORED_PATH.test(path) ? 'vendored' : undefined;
}

/** Kind of a folder that its name alone decides. */
export function namedFolderKind(name: string): FolderKind | undefined {
  if (VENDORED_FOLDERS.has(name)) return 'vendored';
  return GENERATED_FOLDERS.has(name) ? 'generated' : undefined;
}

const MARKER_PATTERNS = MARKED_FOLDERS.map(({folder, marker, reason}) => ({
  pattern: new RegExp(`^((?:.*/)?${folder})/${marker.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`, 's'),
  reason,
}));

/** Cheap first look: the last name of a path that can be a marker. */
const MARKER_NAME =
  /(?:^|\/)(?:modules\.txt|autoload\.php|installed\.json|\.cargo-checksum\.json|pyvenv\.cfg|CACHEDIR\.TAG|\.rustc_info\.json|project\.assets\.json|CMakeCache\.txt|sourcemap-register\.c?js|maven-status\/[^/]+)$/;
