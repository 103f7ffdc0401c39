/** What lies beside an image in its registry → evidence. What cannot be read is told: it may be the only signature. */
import {readFile} from 'node:fs/promises';
import {z} from 'zod';
import type {AttachedManifest, Pull} from '../../../../src/scanner.ts';
import {verify} from '../sources/digest.ts';
import {ImageError} from '../sources/image-error.ts';
import {parseJson} from '../sources/manifest-schema.ts';
import type {Collected, Evidence} from './evidence.ts';
import {readBundle} from './read-bundle.ts';
import {readSimpleAttestation, readSimpleSignature} from './read-simple-signing.ts';

/** Attestations hold lists of components; what is larger is none that we look at. */
const MAX_EVIDENCE_BYTES = 16 * 1024 * 1024;
const MAX_EVIDENCE = 200;
const MAX_FAULTS = 10;

/** Statements that are no part of any policy, and often large. */
const OTHER_PREDICATE = /spdx|cyclonedx|vuln|openvex/i;

const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle/;

const Layer = z.object({
  mediaType: z.string(),
  digest: z.string(),
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).nullish(),
});
type Layer = z.infer<typeof Layer>;

const Manifest = z.object({layers: z.array(Layer).max(1_000)});

/** Rejects with the registry's words when it cannot be asked. */
export async function collectEvidence(reference: string, digest: string, pull: Pull): Promise<Collected> {
  const manifests = await listAttached(reference, digest, pull);
  const evidence: Evidence[] = [];
  const faults = new Set<string>();
  const isRelevant = (one: AttachedManifest) => !OTHER_PREDICATE.test(one.predicateType) && !isOtherKind(one);
  for (const manifest of manifests.filter(isRelevant)) {
    const bytes = await pullManifest(reference, manifest.digest, pull);
    for (const layer of attempt(() => parseJson(bytes, Manifest, 'the manifest of a signature').layers, faults) ?? []) {
      if (!isEvidence(layer) || evidence.length >= MAX_EVIDENCE) continue;
      const content = await pullLayer(reference, layer, pull);
      const one = attempt(() => readLayer(layer, content), faults);
      if (one !== undefined) evidence.push(one);
    }
  }
  return {evidence, faults: [...faults].slice(0, MAX_FAULTS), hasOtherKind: manifests.some(isOtherKind)};
}

/** Rejects with the registry's words. */
export async function listAttached(
  reference: string,
  digest: string,
  pull: Pull,
): Promise<readonly AttachedManifest[]> {
  const answer = await pull({kind: 'attached', reference, digest});
  if (answer.kind !== 'attached') throw new ImageError('signatures were asked for and something else came');
  return answer.manifests;
}

function isOtherKind({artifactType}: AttachedManifest): boolean {
  return artifactType.includes('notary');
}

async function pullManifest(reference: string, digest: string, pull: Pull): Promise<Uint8Array> {
  const answer = await pull({kind: 'manifest', reference, digest});
  if (answer.kind !== 'manifest') throw new ImageError('a manifest was asked for and something else came');
  return answer.bytes;
}

function isEvidence({mediaType, annotations}: Layer): boolean {
  const isKnown = BUNDLE.test(mediaType) || mediaType === SIMPLE_SIGNING || mediaType === ENVELOPE;
  return isKnown && !OTHER_PREDICATE.test(annotations?.predicateType ?? '');
}

/** Undefined when it is too large to be looked at. */
async function pullLayer(reference: string, {digest, size}: Layer, pull: Pull): Promise<Buffer | undefined> {
  if (size > MAX_EVIDENCE_BYTES) return undefined;
  const answer = await pull({kind: 'blob', reference, digest, sizeBytes: size});
  if (answer.kind !== 'blob') throw new ImageError('a blob was asked for and something else came');
  return readFile(answer.file);
}

function readLayer({mediaType, digest, annotations}: Layer, bytes: Buffer | undefined): Evidence {
  if (bytes === undefined) throw new ImageError(`a signature is larger than ${MAX_EVIDENCE_BYTES} bytes`);
  verify(bytes, digest);
  if (BUNDLE.test(mediaType)) return readBundle(bytes);
  return mediaType === ENVELOPE
    ? readSimpleAttestation(bytes, annotations ?? {})
    : readSimpleSignature(bytes, annotations ?? {});
}

/** Readers of certificates throw whatever broken bytes lead them to; all of it means that this proves nothing. */
function attempt<Result>(read: () => Result, faults: Set<string>): Result | undefined {
  try {
    return read();
  } catch (error) {
    faults.add((error instanceof Error ? error.message : String(error)).slice(0, 300));
    return undefined;
  }
}
