/** Images of registries that nothing signs. */
import type {Pull} from '../../../../src/scanner.ts';
import type {Image, ImageFinding} from '../image.ts';

/** Only for what was pulled; where the registry cannot be asked nothing is claimed. */
export async function signatureFindings(
  {name, digest}: Pick<Image, 'name' | 'digest'>,
  pull: Pull | undefined,
): Promise<readonly ImageFinding[]> {
  if (pull === undefined || digest === undefined) return [];
  const isSigned = await findSignature(name, digest, pull).catch(() => undefined);
  if (isSigned !== false) return [];
  const message = 'Nothing in its registry signs the image.';
  return [{ruleId: 'image-unsigned', message, key: ['signature'], origin: {kind: 'image'}}];
}

/** Of an image for several platforms the index is signed as a rule, and not each image of it. */
async function findSignature(reference: string, digest: string, pull: Pull): Promise<boolean> {
  const named = await pull({kind: 'manifest', reference});
  const digests = new Set([...(named.kind === 'manifest' ? [named.digest] : []), digest]);
  for (const each of digests) {
    const answer = await pull({kind: 'signature', reference, digest: each});
    if (answer.kind === 'signature' && answer.isThere) return true;
  }
  return false;
}
