/** Reads bases of images that were asked for, and newer ones in their place: once each, and no more than a few. */
import type {Severity} from '../../../../src/finding/severity.ts';
import type {ImageContext, ProjectContext, Pull} from '../../../../src/scanner.ts';
import {takeInventory} from '../inventory/take-inventory.ts';
import type {LayerStore} from '../layers/layer-store.ts';
import {matchPackages} from '../matching/match-packages.ts';
import {readImage} from '../read-image.ts';
import {toPlatform} from '../read-named-images.ts';
import {ImageError} from '../sources/image-error.ts';
import {pullImage} from '../sources/registry-image.ts';
import {flawsOf} from './newer-bases.ts';
import {newerReferences} from './newer-tags.ts';

/** By package and flaw. */
export type Flaws = ReadonlyMap<string, Severity | undefined>;

export interface BaseReader {
  /** Digests of the layers that it has now; undefined where nobody knows. */
  layersOf(base: string): readonly string[] | undefined;
  /** What it brings now; undefined where it cannot be read. */
  flawsOf(base: string): Promise<Flaws | undefined>;
  /** Newer ones of its variant that can be read, the nearest first. */
  newerThan(base: string): Promise<readonly {readonly reference: string; readonly flaws: Flaws}[]>;
}

export interface BaseReading {
  /** Layers that the bases have now, by reference. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
  readonly store: LayerStore;
  readonly context: ProjectContext & {readonly images: ImageContext};
}

/** Each newer image has to be pulled and read. */
const MAX_BASES = 10;

export function openBaseReader({bases, store, context}: BaseReading): BaseReader {
  const {pull, selection} = context.images;
  // Nobody is made to wait for an image that was not asked for.
  const pullFor = (base: string) =>
    selection.fromRepository || selection.references.includes(base) ? pull : undefined;
  const read = remembered(async (reference: string, by: Pull): Promise<Flaws | undefined> => {
    const image = await readImage(await pullImage(reference, by, toPlatform(selection.platform)), store);
    const inventory = takeInventory(image);
    const {findings, unjudged} = await matchPackages([{image, inventory}], context);
    // An image of which nothing is known has no known flaws, and is no better for it.
    const isJudged = unjudged[0] === 0 && inventory.failures === undefined && inventory.components.length > 0;
    return isJudged ? flawsOf(findings.flat()) : undefined;
  });
  const newer = remembered(async (base: string, by: Pull) => {
    const answer = await by({kind: 'tags', reference: base}).catch(() => undefined);
    if (answer?.kind !== 'tags') return [];
    const found = [];
    for (const reference of newerReferences(base, answer.tags, context.today)) {
      const flaws = await read(reference, by);
      if (flaws !== undefined) found.push({reference, flaws});
    }
    return found;
  }, MAX_BASES);
  return {
    layersOf: (base) => bases.get(base),
    async flawsOf(base) {
      const by = pullFor(base);
      return by === undefined ? undefined : read(base, by);
    },
    async newerThan(base) {
      const by = pullFor(base);
      return by === undefined ? [] : ((await newer(base, by)) ?? []);
    },
  };
}

/** Asked once for each reference; undefined for what cannot be read, and for what is over the limit. */
function remembered<Result>(act: (reference: string, pull: Pull) => Promise<Result>, max = Number.POSITIVE_INFINITY) {
  const known = new Map<string, Promise<Result | undefined>>();
  return async (reference: string, pull: Pull): Promise<Result | undefined> => {
    const asked = known.get(reference) ?? (known.size >= max ? undefined : orUndefined(act(reference, pull)));
    if (asked !== undefined) known.set(reference, asked);
    return asked;
  };
}

/** The image that stands on it was read: what cannot be said of its base is left out. */
async function orUndefined<Result>(result: Promise<Result>): Promise<Result | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}
