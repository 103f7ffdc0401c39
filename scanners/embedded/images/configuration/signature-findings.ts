/** Images of registries that nothing signs, where no policy speaks of them. */
import type {Pull} from '../../../../src/scanner.ts';
import type {Image, ImageFinding} from '../image.ts';

/** Only for what was pulled; where the registry cannot be asked nothing is claimed. */
export async function signatureFindings(
  {name, digest, namedDigest}: Pick<Image, 'name' | 'digest' | 'namedDigest'>,
  pull: Pull | undefined,
): Promise<readonly ImageFinding[]> {
  if (pull === undefined || digest === undefined) return [];
  // Of an image for several platforms the index is signed as a rule, and not each image of it.
  const isSigned = await findSignature(name, new Set([namedDigest ?? digest, digest]), pull).catch(() => undefined);
  if (isSigned !== false) return [];
  const message = 'Nothing in its registry signs the image.';
  return [{ruleId: 'image-unsigned', message, key: ['signature'], origin: {kind: 'image'}}];
}

async function findSignature(reference: string, digests: Iterable<string>, pull: Pull): Promise<boolean> {
  for (const digest of digests) {
    const answer = await pull({kind: 'attached', reference, digest});
    if (answer.kind === 'attached' && answer.manifests.length > 0) return true;
  }
  return false;
}
