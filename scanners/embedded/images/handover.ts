/** What the scan of the head hands to that of the base: findings without places, and what they were traced by. */
import type {ImageFinding} from './image.ts';
import type {TracedImage} from './tracing/trace-image.ts';

export interface Handover {
  readonly images: readonly HandedImage[];
  /** Digests of the layers of bases, by reference. */
  readonly bases: readonly (readonly [reference: string, diffIds: readonly string[]])[];
}

export interface HandedImage {
  readonly traced: TracedImage;
  readonly findings: readonly ImageFinding[];
  /** What its Dockerfile of the head stands on; absent where no Dockerfile fits. */
  readonly base?: string;
  readonly hasDockerfile: boolean;
}

export function packHandover(handover: Handover): string {
  return JSON.stringify(handover);
}

/** No schema: the same program has written it in the same run. */
export function unpackHandover(text: string): Handover {
  const handover: Handover = JSON.parse(text);
  return handover;
}
