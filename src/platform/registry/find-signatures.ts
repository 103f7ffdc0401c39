/** Whether anything that signs an image lies beside it in its registry; what it says is not verified. */
import {z} from 'zod';
import type {PullReference} from '../../formats/oci/pull-reference.ts';
import type {RegistryClient} from './client.ts';
import {collect} from './exchange.ts';
import {isMissing} from './registry-fault.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const ACCEPT = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json';

/** Of cosign (also as a bundle) and of notation. */
const SIGNATURE = /cosign|sigstore|notary/;

const Referrers = z.object({
  manifests: z.array(z.object({artifactType: z.string().optional(), mediaType: z.string().optional()})).default([]),
});

/**
 * The referrers of the digest, in the registry's own list or under the tag that stands for it where the registry keeps no
 * list (https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers), and cosign's tag.
 * Rejects when the registry cannot be asked.
 */
export async function hasSignature(reference: PullReference, digest: string, client: RegistryClient): Promise<boolean> {
  const tag = digest.replace(':', '-');
  const get = (path: string) => find(client, reference, path);
  for (const path of [`referrers/${digest}`, `manifests/${tag}`]) {
    const found = await get(path);
    if (found !== undefined && isSignatureListed(found)) return true;
  }
  return (await get(`manifests/${tag}.sig`)) !== undefined;
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

function isSignatureListed(bytes: Uint8Array): boolean {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const {manifests} = Referrers.parse(value);
  return manifests.some(({artifactType = '', mediaType = ''}) => SIGNATURE.test(`${artifactType} ${mediaType}`));
}
