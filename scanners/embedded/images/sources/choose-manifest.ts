/** Which manifests of an index are the image of a platform. https://github.com/opencontainers/image-spec/blob/main/image-index.md */
import type {Index} from './manifest-schema.ts';

/** Go's names; an empty variant fits any. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
}

type Entry = Index['manifests'][number];

const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];

export function isIndex(mediaType: string): boolean {
  return INDEX_TYPES.includes(mediaType);
}

/** Signatures, provenance and SBOMs that builders put beside an image. */
export function isAttached({annotations, artifactType, platform}: Entry): boolean {
  const isAttestation = annotations?.['vnd.docker.reference.type'] !== undefined;
  return isAttestation || artifactType !== undefined || platform?.os === 'unknown';
}

/** The entry for the platform; the only one there is, whatever it is for; undefined when none fits. */
export function chooseManifest(entries: readonly Entry[], wanted: Platform): Entry | undefined {
  const images = entries.filter((entry) => !isAttached(entry));
  if (images.length === 1) return images[0];
  const fitting = images.filter(({platform}) => platform === undefined || fits(platform, wanted));
  return fitting.find(({platform}) => platform?.variant === wanted.variant) ?? fitting[0];
}

function fits(platform: Platform, {os, architecture, variant}: Platform): boolean {
  const isSameVariant = variant === '' || platform.variant === '' || platform.variant === variant;
  return platform.os === os && platform.architecture === architecture && isSameVariant;
}

/** What the index has, for the message that nothing fits. */
export function wordPlatforms(entries: readonly Entry[]): string {
  const words = entries.flatMap(({platform}) =>
    platform === undefined ? [] : [[platform.os, platform.architecture, platform.variant].filter(Boolean).join('/')],
  );
  return [...new Set(words)].slice(0, 20).join(', ');
}
