/** Who brought what into an image: its base, or a line of the repository. */
import {parsePullReference} from '../../../../src/formats/oci/pull-reference.ts';
import type {HistoryLine, Image, Origin} from '../image.ts';
import type {NamedImage} from '../references/deployed-images.ts';
import type {RepositoryImages} from '../references/repository-images.ts';
import {stepOfHistory} from './build-step.ts';
import {type DockerfileMatch, matchDockerfile} from './match-dockerfile.ts';
import type {Instruction} from './parse-dockerfile.ts';

/** As much of an image as tracing needs; plain data, so that it can be handed from one side to the other. */
export interface TracedImage {
  readonly name: string;
  readonly archive?: string;
  readonly history: readonly HistoryLine[];
  readonly layers: readonly {readonly diffId: string; readonly history?: number}[];
}

export type Owner = 'base' | 'ours';

export interface Trace {
  readonly image: TracedImage;
  readonly match: DockerfileMatch | undefined;
  /** What FROM names. */
  readonly base: string | undefined;
  /** Lines of manifests and compose files that name the image. */
  readonly deployed: readonly NamedImage[];
  /** By layer. */
  readonly owners: readonly Owner[];
}

/** `bases`: layers of images that may be the base, by reference. */
export function traceImage(
  image: TracedImage,
  repository: RepositoryImages,
  bases: ReadonlyMap<string, readonly string[]>,
): Trace {
  const match = matchDockerfile(image.history, repository.dockerfiles, lastName(image.name));
  const base = match?.base.base;
  return {
    image,
    match,
    base,
    deployed: repository.deployed.filter(({reference}) => isSameImage(reference, image.name)),
    owners: ownersOf(image, match, base === undefined ? undefined : bases.get(base)),
  };
}

/** The line of the repository that an origin leads to, and whose it is. */
export function instructionOf(
  {image, match, owners}: Trace,
  origin: Origin,
): {owner: Owner; instruction?: Instruction} {
  if (origin.kind === 'layer') {
    const line = image.layers[origin.layer]?.history;
    const instruction = line === undefined ? undefined : match?.byHistory.get(line);
    return {owner: owners[origin.layer] ?? 'ours', ...(instruction !== undefined && {instruction})};
  }
  if (origin.kind === 'image') return {owner: 'base'};
  const instruction = match?.instructions.findLast(
    ({name, text}) => name === origin.name && origin.words.every((word) => text.includes(word)),
  );
  if (instruction !== undefined) return {owner: 'ours', instruction};
  return {owner: match === undefined ? 'ours' : 'base'};
}

/** The chain of layers decides where the base is known; else the Dockerfile, else what the history looks like. */
function ownersOf(
  {layers, history}: TracedImage,
  match: DockerfileMatch | undefined,
  baseLayers: readonly string[] | undefined,
): readonly Owner[] {
  const isOnBase = baseLayers?.every((diffId, index) => layers[index]?.diffId === diffId) ?? false;
  if (isOnBase && baseLayers !== undefined)
    return layers.map((_, index) => (index < baseLayers.length ? 'base' : 'ours'));
  if (match?.base.base === 'scratch') return layers.map(() => 'ours');
  const first = match === undefined ? endOfBase(history) : Math.min(...match.byHistory.keys());
  return layers.map(({history: line}) => (line !== undefined && line < first ? 'base' : 'ours'));
}

/** Bases end in their CMD or ENTRYPOINT; the last of these that something with a layer follows is the base's. */
function endOfBase(history: readonly HistoryLine[]): number {
  const last = history.findLastIndex(({isEmptyLayer}) => !isEmptyLayer);
  const end = history.findLastIndex(
    (line, index) => index < last && line.isEmptyLayer && /^(?:CMD|ENTRYPOINT)$/.test(stepOfHistory(line).name),
  );
  return end + 1;
}

/** The same repository and, where both name one, the same tag or digest. */
function isSameImage(left: string, right: string): boolean {
  const [a, b] = [parsePullReference(left), parsePullReference(right)];
  if (a === undefined || b === undefined || a.registry !== b.registry || a.repository !== b.repository) return false;
  const isOther = (one: string, other: string) => one !== '' && other !== '' && one !== other;
  return !isOther(a.tag, b.tag) && !isOther(a.digest, b.digest);
}

/** `catalog` of `registry/shop/catalog:1` and of `build/catalog.tar`. */
function lastName(name: string): string {
  return name.split('@')[0]?.split('/').at(-1)?.split(/[:.]/)[0] ?? '';
}

export function toTraced({name, history, layers}: Image, archive: string | undefined): TracedImage {
  return {
    name,
    history,
    layers: layers.map(({diffId, history: line}) => ({diffId, ...(line !== undefined && {history: line})})),
    ...(archive !== undefined && {archive}),
  };
}
