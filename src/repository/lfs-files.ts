/** Finds files whose content Git LFS keeps elsewhere: those that attributes name and whose blob is a pointer. */
import type {GitSession} from '../platform/git.ts';
import {type Candidate, skip} from './candidates.ts';
import {isLfsPointer, LFS_POINTER_MAX_BYTES} from './lfs-pointer.ts';
import type {AttributesOf} from './load-attributes.ts';
import type {SkippedFile} from './snapshot.ts';
import {blobSizes} from './tree-listing.ts';

/** Pointers read at a time. */
const BATCH = 1000;

export interface Examined {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * Moves pointers from the candidates to the skipped. An attribute alone hides nothing: what is no pointer is scanned.
 */
export async function withoutLfsPointers(
  git: GitSession,
  examined: Examined,
  attributesOf: AttributesOf,
): Promise<Examined> {
  const named = examined.candidates.flatMap(({path, oid}) =>
    oid !== undefined && attributesOf(path).lfs ? [oid] : [],
  );
  if (named.length === 0) return examined;
  const pointers = await findPointers(git, [...new Set(named)]);
  const isPointer = ({oid}: Candidate) => oid !== undefined && pointers.has(oid);
  return {
    candidates: examined.candidates.filter((candidate) => !isPointer(candidate)),
    skipped: [
      ...examined.skipped,
      ...examined.candidates.filter(isPointer).map((candidate) => skip(candidate, 'lfs-pointer')),
    ],
  };
}

async function findPointers(git: GitSession, oids: readonly string[]): Promise<ReadonlySet<string>> {
  const sizes = await blobSizes(git, oids);
  const small = oids.filter((oid) => (sizes.get(oid) ?? LFS_POINTER_MAX_BYTES) < LFS_POINTER_MAX_BYTES);
  const pointers = new Set<string>();
  for (let start = 0; start < small.length; start += BATCH) {
    const batch = small.slice(start, start + BATCH);
    const contents = await git.read(batch, LFS_POINTER_MAX_BYTES);
    for (const [index, oid] of batch.entries()) {
      const bytes = contents[index];
      if (bytes !== undefined && isLfsPointer(bytes)) pointers.add(oid);
    }
  }
  return pointers;
}
