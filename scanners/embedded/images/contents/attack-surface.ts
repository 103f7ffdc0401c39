/** What helps somebody who got into a container and the service does not need: shells, package managers, downloaders. */
import type {ImageEntry, ImageFinding, LayerFile} from '../image.ts';

/** Folders of programs. */
const PROGRAM = /^(?:usr\/)?(?:local\/)?s?bin\/(?<name>[^/]+)$/;

const KINDS = {
  shells: /^(?:sh|ash|bash|dash|zsh|ksh|busybox)$/,
  'package managers':
    /^(?:apt|apt-get|dpkg|apk|yum|dnf5?|microdnf|tdnf|rpm|zypper|pip3?(?:\.\d+)?|npm|yarn|pnpm|gem|composer)$/,
  downloaders: /^(?:curl|wget|nc(?:\.(?:openbsd|traditional))?|ncat|netcat|socat|telnet|nmap|ftp|ssh|scp|tcpdump)$/,
};

type Kind = keyof typeof KINDS;
const KIND_NAMES: readonly Kind[] = ['shells', 'package managers', 'downloaders'];

/** What package managers bring besides their program. */
const FOLDERS =
  /^(?:usr\/(?:local\/)?lib\/node_modules\/(?:npm|corepack)\/|opt\/yarn-[^/]+\/|usr\/(?:local\/)?lib\/python3[^/]*\/(?:site|dist)-packages\/pip\/|usr\/lib\/apt\/|usr\/lib\/rpm\/)/;

/** Named in a message for each kind. */
const MAX_NAMED = 6;

export function isSurface({path}: Pick<LayerFile, 'path'>): boolean {
  return kindOf(path) !== undefined || FOLDERS.test(path);
}

/** A finding for each layer that brings something of it. `entries`: those that `isSurface` is true of, and others. */
export function surfaceFindings(entries: readonly ImageEntry[]): readonly ImageFinding[] {
  const found = entries.filter((entry) => entry.kind === 'file' && isSurface(entry));
  return [...Map.groupBy(found, ({layer}) => layer)].flatMap(([layer, brought]) => toFinding(layer, brought) ?? []);
}

function toFinding(layer: number, entries: readonly ImageEntry[]): ImageFinding | undefined {
  const names = Map.groupBy(
    entries.filter(({path}) => kindOf(path) !== undefined),
    ({path}) => kindOf(path),
  );
  const words = KIND_NAMES.flatMap((kind) => {
    const ofKind = [...new Set((names.get(kind) ?? []).map(({path}) => nameOf(path)))];
    return ofKind.length === 0 ? [] : [`${kind} (${ofKind.slice(0, MAX_NAMED).join(', ')})`];
  });
  if (words.length === 0) return undefined;
  const bytes = entries.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
  const size = `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  return {
    ruleId: 'image-attack-surface',
    message: `Whoever gets into the container finds ${words.join(', ')}: ${size}.`,
    key: ['surface'],
    origin: {kind: 'layer', layer, path: entries[0]?.path ?? ''},
    details: {size},
  };
}

function kindOf(path: string): Kind | undefined {
  const name = PROGRAM.exec(path)?.groups?.name;
  return name === undefined ? undefined : KIND_NAMES.find((kind) => KINDS[kind].test(name));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
