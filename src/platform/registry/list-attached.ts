/** What lies beside an image in its registry and calls itself a signature or an attestation of it. */
import {createHash} from 'node:crypto';
import {z} from 'zod';
import type {PullReference} from '../../formats/oci/pull-reference.ts';
import type {AttachedManifest} from '../../scanner.ts';
import type {RegistryClient} from './client.ts';
import {collect} from './exchange.ts';
import {isMissing, RegistryError} from './registry-fault.ts';

const MAX_BYTES = 4 * 1024 * 1024;
/** Nobody signs one image more often; whoever wants to hide a signature among others cannot make it count. */
const MAX_MANIFESTS = 200;
const ACCEPT = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';

/** Of cosign (also as a bundle) and of notation. */
const SIGNING = /cosign|sigstore|notary/;

/** https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md */
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';

const Referrers = z.object({
  manifests: z
    .array(
      z.object({
        digest: z.string().regex(/^sha256:[a-f0-9]{64}$/),
        artifactType: z.string().optional(),
        mediaType: z.string().optional(),
        annotations: z.record(z.string(), z.string()).nullish(),
      }),
    )
    .default([]),
});

/**
 * The referrers of the digest, in the registry's own list or under the tag that stands for it where the registry keeps no
 * list (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers), and cosign's tags.
 * Rejects when the registry cannot be asked.
 */
export async function listAttached(
  reference: PullReference,
  digest: string,
  client: RegistryClient,
): Promise<readonly AttachedManifest[]> {
  const tag = digest.replace(':', '-');
  const get = (path: string) => find(client, reference, path);
  const found = new Map<string, AttachedManifest>();
  const add = (manifest: AttachedManifest) => found.set(manifest.digest, manifest);
  for (const name of [`${tag}.sig`, `${tag}.att`]) {
    const bytes = await get(`manifests/${name}`);
    if (bytes !== undefined) add({digest: digestOf(bytes), artifactType: '', predicateType: ''});
  }
  for (const path of [`referrers/${digest}`, `manifests/${tag}`]) {
    const bytes = await get(path);
    for (const one of bytes === undefined ? [] : readReferrers(bytes, reference)) add(one);
  }
  return [...found.values()].slice(0, MAX_MANIFESTS);
}

/** Undefined when there is nothing. */
function find(client: RegistryClient, reference: PullReference, path: string): Promise<Uint8Array | undefined> {
  return client.retry(reference, async () => {
    try {
      return await collect(await client.get({reference, path, headers: {accept: ACCEPT}}), MAX_BYTES);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  });
}

function readReferrers(bytes: Uint8Array, {registry}: PullReference): readonly AttachedManifest[] {
  const parsed = Referrers.safeParse(parseJson(bytes));
  if (!parsed.success) throw new RegistryError(`${registry} answered with no list of referrers`);
  return parsed.data.manifests
    .filter(({artifactType = '', mediaType = ''}) => SIGNING.test(`${artifactType} ${mediaType}`))
    .map(({digest, artifactType = '', annotations}) => ({
      digest,
      artifactType,
      predicateType: annotations?.[PREDICATE_TYPE] ?? '',
    }));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
