/** The tags of a repository. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags */
import {z} from 'zod';
import type {PullReference} from '../../formats/oci/pull-reference.ts';
import type {RegistryClient} from './client.ts';
import {collect} from './exchange.ts';
import {RegistryError} from './registry-fault.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const PAGE = 1_000;
/** Repositories of nightly builds have more; what is asked for is among the first or not worth the wait. */
const MAX_PAGES = 10;
const MAX_TAGS = 20_000;

const Tags = z.object({tags: z.array(z.string().max(128)).nullish()});

/** In the order of the registry. Rejects when it cannot be asked. */
export async function listTags(reference: PullReference, client: RegistryClient): Promise<readonly string[]> {
  const tags: string[] = [];
  let last: string | undefined;
  for (let page = 0; page < MAX_PAGES && tags.length < MAX_TAGS; page++) {
    const query = new URLSearchParams({n: String(PAGE), ...(last !== undefined && {last})});
    const {found, next} = await client.retry(reference, async () => {
      const answer = await client.get({reference, path: `tags/list?${query}`});
      const link = String(answer.headers.link ?? '');
      return {found: parse(await collect(answer, MAX_BYTES), reference), next: lastOf(link)};
    });
    tags.push(...found);
    // A registry that sends us round and round is left.
    if (next === undefined || next === last || found.length === 0) break;
    last = next;
  }
  return tags.slice(0, MAX_TAGS);
}

/** Only where to go on is taken from the link, never where to ask. */
function lastOf(link: string): string | undefined {
  const target = /^<(?<target>[^>]{1,2000})>;\s*rel="?next"?/.exec(link)?.groups?.target;
  if (target === undefined || !URL.canParse(target, 'https://registry.invalid')) return undefined;
  return new URL(target, 'https://registry.invalid').searchParams.get('last') ?? undefined;
}

function parse(bytes: Uint8Array, {registry}: PullReference): readonly string[] {
  try {
    return Tags.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).tags ?? [];
  } catch (cause) {
    throw new RegistryError(`${registry} answered with no list of tags`, {cause});
  }
}
