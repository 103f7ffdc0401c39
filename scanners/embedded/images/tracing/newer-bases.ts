/** Images that stand on an older build of their base: what building anew would bring, where both can be read. */
import type {ImageContext, ProjectContext} from '../../../../src/scanner.ts';
import type {ImageFinding} from '../image.ts';
import {takeInventory} from '../inventory/take-inventory.ts';
import type {LayerStore} from '../layers/layer-store.ts';
import {matchPackages} from '../matching/match-packages.ts';
import {readImage} from '../read-image.ts';
import {toPlatform} from '../read-named-images.ts';
import {ImageError} from '../sources/image-error.ts';
import {pullImage} from '../sources/registry-image.ts';
import {instructionOf, type Trace} from './trace-image.ts';

export interface TracedFindings {
  readonly trace: Trace;
  readonly findings: readonly ImageFinding[];
}

export interface BaseReading {
  /** Layers that the bases have now, by reference. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
  readonly store: LayerStore;
  readonly context: ProjectContext & {readonly images: ImageContext};
}

/** By image, in their order. */
export async function newerBaseFindings(
  images: readonly TracedFindings[],
  reading: BaseReading,
): Promise<readonly (readonly ImageFinding[])[]> {
  const flaws = new Map<string, ReadonlySet<string> | undefined>();
  const found: ImageFinding[][] = [];
  for (const one of images) {
    const {base} = one.trace;
    if (base === undefined || !isOutdated(one.trace, reading.bases.get(base))) {
      found.push([]);
      continue;
    }
    if (!flaws.has(base)) flaws.set(base, await flawsOf(base, reading));
    found.push([toFinding(base, one, flaws.get(base))]);
  }
  return found;
}

/** A base that is named by digest is what it is. */
function isOutdated({base = '', image}: Trace, now: readonly string[] | undefined): boolean {
  if (now === undefined || base.includes('@')) return false;
  return !now.every((diffId, index) => image.layers[index]?.diffId === diffId);
}

/** Keys of the flaws that the base has now; undefined when it cannot be read. */
async function flawsOf(base: string, {store, context}: BaseReading): Promise<ReadonlySet<string> | undefined> {
  const {pull, selection} = context.images;
  // Nobody is made to wait for an image that was not asked for.
  const isAskedFor = selection.fromRepository || selection.references.includes(base);
  if (pull === undefined || !isAskedFor) return undefined;
  try {
    const image = await readImage(await pullImage(base, pull, toPlatform(selection.platform)), store);
    const {findings} = await matchPackages([{image, inventory: takeInventory(image)}], context);
    return new Set(findings.flat().filter(isFlaw).map(keyOf));
  } catch (error) {
    if (error instanceof ImageError) return undefined;
    throw error;
  }
}

function toFinding(
  base: string,
  {trace, findings}: TracedFindings,
  now: ReadonlySet<string> | undefined,
): ImageFinding {
  const brought = findings.filter(
    (finding) => isFlaw(finding) && instructionOf(trace, finding.origin).owner === 'base',
  );
  const fixed = now === undefined ? [] : brought.filter((finding) => !now.has(keyOf(finding)));
  const isUrgent = fixed.some(({severity}) => severity === 'critical' || severity === 'high');
  const gain =
    now === undefined
      ? ''
      : ` Building anew on it mends ${fixed.length} of ${brought.length} flaws that the base brings.`;
  return {
    ruleId: 'image-outdated-base',
    severity: isUrgent ? 'medium' : 'low',
    message: `${base} was built anew since the image was.${gain}`,
    key: ['base'],
    origin: {kind: 'image'},
  };
}

function isFlaw({advisory}: ImageFinding): boolean {
  return advisory !== undefined;
}

function keyOf({ruleId, key}: ImageFinding): string {
  return JSON.stringify([ruleId, ...key]);
}
