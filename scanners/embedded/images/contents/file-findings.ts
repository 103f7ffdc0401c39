/** What the files of an image are and may: rights, tools, caches, doors. */
import type {Image, ImageEntry, ImageFinding, LayerFile} from '../image.ts';
import {isSurface, surfaceFindings} from './attack-surface.ts';

const SETUID = 0o4000;
const SETGID = 0o2000;
const STICKY = 0o1000;
const WRITE_BY_OTHERS = 0o002;

/** Files named in a message; the others are counted. */
const MAX_NAMED = 8;

/** Nothing else is looked at by its name: most files of an image lie in other folders. */
const TELLING = /^(?:usr\/(?:local|lib|libexec|s?bin)|s?bin|opt|var\/(?:cache|lib\/apt)|root|home)\//;
/** Folders of programs; setgid on a folder is no right to run anything. */
const PROGRAM = /^(?:usr\/)?(?:local\/)?s?bin\/(?<name>[^/]+)$/;
const COMPILERS = /^(?:gcc|g\+\+|cc|c\+\+|clang|make|cmake|cargo|rustc|go|javac|ld|gfortran)(?:-\d[\d.]*)?$/;
/** Go and JDKs live in places of their own. */
const TOOL_PATH =
  /^(?:usr\/local\/go\/bin\/go|usr\/local\/cargo\/bin\/cargo|(?:opt|usr\/lib\/jvm|usr\/local)\/[^/]+\/bin\/javac)$/;
const TOOL_FOLDERS = /^(?:usr\/(?:lib|libexec)\/gcc\/|usr\/local\/go\/|usr\/local\/(?:cargo|rustup)\/|usr\/lib\/llvm)/;
const CACHES =
  /^(?:var\/cache\/apt\/archives\/.+\.deb$|var\/lib\/apt\/lists\/.+_Packages|var\/cache\/apk\/|var\/cache\/(?:dnf|yum)\/|root\/\.(?:cache|npm|cargo\/registry|m2\/repository|gradle\/caches)\/|home\/[^/]+\/\.(?:cache|npm)\/)/;
const SSH_SERVER = /^usr\/(?:local\/)?sbin\/(?:sshd|dropbear)$/;

/** Below it a cache is not worth a word. */
const LEAST_CACHE_BYTES = 5 * 1024 * 1024;

export function fileFindings({files, config}: Image): readonly ImageFinding[] {
  const setuid = new Map<number, string[]>();
  const writable = new Map<number, string[]>();
  const compilers: ImageEntry[] = [];
  const servers: ImageEntry[] = [];
  const cacheBytes = new Map<number, number>();
  let toolBytes = 0;
  const telling = files.select(isTelling);
  for (const entry of telling) {
    const {kind, mode, path, layer, sizeBytes} = entry;
    if (isWritableByAll(entry)) push(writable, layer, path);
    if (kind !== 'file') continue;
    if ((mode & (SETUID | SETGID)) !== 0) push(setuid, layer, path);
    if (!TELLING.test(path)) continue;
    if (isTool(path)) compilers.push(entry);
    if (TOOL_FOLDERS.test(path)) toolBytes += sizeBytes;
    if (CACHES.test(path)) cacheBytes.set(layer, (cacheBytes.get(layer) ?? 0) + sizeBytes);
    if (SSH_SERVER.test(path)) servers.push(entry);
  }
  return [
    ...byLayer(setuid, 'image-setuid-program', (names) => `Run with the rights of their owner: ${names}.`),
    ...byLayer(writable, 'image-world-writable', (names) => `Everybody may change ${names}.`),
    ...tools(compilers, toolBytes),
    ...caches(cacheBytes),
    ...ssh(servers, config.exposedPorts),
    ...surfaceFindings(telling),
  ];
}

/** Few of the files of an image are. */
function isTelling(entry: LayerFile & Pick<ImageEntry, 'kind'>): boolean {
  const {kind, mode, path} = entry;
  if (isWritableByAll(entry)) return true;
  if (kind !== 'file') return false;
  if ((mode & (SETUID | SETGID)) !== 0) return true;
  if (!TELLING.test(path)) return false;
  return isTool(path) || TOOL_FOLDERS.test(path) || CACHES.test(path) || SSH_SERVER.test(path) || isSurface(entry);
}

function push(lists: Map<number, string[]>, layer: number, path: string): void {
  const list = lists.get(layer) ?? [];
  list.push(path);
  lists.set(layer, list);
}

/** Folders for temporary files have the sticky bit; links have all bits and mean nothing by them. */
function isWritableByAll({kind, mode, path}: Pick<ImageEntry, 'kind' | 'mode' | 'path'>): boolean {
  if ((mode & WRITE_BY_OTHERS) === 0 || /^(?:proc|sys|dev|tmp|var\/tmp|run)(?:\/|$)/.test(path)) return false;
  return kind === 'file' || (kind === 'folder' && (mode & STICKY) === 0);
}

function isTool(path: string): boolean {
  const name = PROGRAM.exec(path)?.groups?.name;
  return (name !== undefined && COMPILERS.test(name)) || TOOL_PATH.test(path);
}

function byLayer(
  lists: ReadonlyMap<number, readonly string[]>,
  ruleId: string,
  word: (names: string) => string,
): ImageFinding[] {
  return [...lists].map(([layer, paths]) => ({
    ruleId,
    message: word(wordPaths(paths)),
    key: paths.slice(0, MAX_NAMED),
    origin: {kind: 'layer', layer, path: paths[0] ?? ''},
    details: {files: String(paths.length)},
  }));
}

function wordPaths(paths: readonly string[]): string {
  const named = paths.slice(0, MAX_NAMED).map((path) => `/${path}`);
  const others = paths.length - named.length;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} more`;
}

function tools(entries: readonly ImageEntry[], folderBytes: number): ImageFinding[] {
  const [first] = entries;
  if (first === undefined) return [];
  const bytes = entries.reduce((sum, {sizeBytes}) => sum + sizeBytes, folderBytes);
  return [
    {
      ruleId: 'image-build-tools',
      message: `${wordPaths(entries.map(({path}) => path))}: ${megabytes(bytes)} that the service does not need to run.`,
      key: ['tools'],
      origin: {kind: 'layer', layer: first.layer, path: first.path},
      details: {size: megabytes(bytes)},
    },
  ];
}

function caches(sizes: ReadonlyMap<number, number>): ImageFinding[] {
  return [...sizes].flatMap(([layer, bytes]) =>
    bytes < LEAST_CACHE_BYTES
      ? []
      : [
          {
            ruleId: 'image-package-cache',
            message: `${megabytes(bytes)} of downloaded packages and lists stay in the layer.`,
            key: ['cache'],
            origin: {kind: 'layer', layer} as const,
            details: {size: megabytes(bytes)},
          },
        ],
  );
}

function ssh(servers: readonly ImageEntry[], ports: readonly string[]): ImageFinding[] {
  const [server] = servers;
  if (server !== undefined) {
    const origin = {kind: 'layer', layer: server.layer, path: server.path} as const;
    return [{ruleId: 'image-ssh-server', message: `/${server.path} is in the image.`, key: ['server'], origin}];
  }
  if (!ports.some((port) => /^22(?:\/tcp)?$/.test(port))) return [];
  const origin = {kind: 'instruction', name: 'EXPOSE', words: ['22']} as const;
  return [{ruleId: 'image-ssh-server', message: 'The image exposes port 22.', key: ['port'], origin}];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
