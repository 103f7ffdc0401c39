/** Bytes with a signature, as the verifier asks for them; a digest is always worked out, never taken from elsewhere. */
import {createHash, type KeyObject, verify} from 'node:crypto';
import type {SignedEntity} from '@sigstore/verify';

/** By curve; all others are verified with SHA-256. https://datatracker.ietf.org/doc/html/rfc5656#section-6.2.1 */
const CURVE_HASHES: Readonly<Record<string, string>> = {secp384r1: 'sha384', secp521r1: 'sha512'};

export function contentOf(bytes: Buffer, signature: Buffer): SignedEntity['signature'] {
  const digest = createHash('sha256').update(bytes).digest();
  return {
    signature,
    compareSignature: (other) => signature.equals(other),
    compareDigest: (other) => digest.equals(other),
    compareSignedDigest: (other) => digest.equals(other),
    verifySignature: (key) => hashesFor(key).some((hash) => isSignedBy(key, {hash, bytes, signature})),
  };
}

/** Ed25519 has its own; signers differ in what they take for the larger curves. */
function hashesFor({asymmetricKeyType, asymmetricKeyDetails}: KeyObject): readonly (string | null)[] {
  if (asymmetricKeyType === 'ed25519') return [null];
  const own = CURVE_HASHES[asymmetricKeyDetails?.namedCurve ?? ''];
  return own === undefined ? ['sha256'] : ['sha256', own];
}

function isSignedBy(
  key: KeyObject,
  {hash, bytes, signature}: {readonly hash: string | null; readonly bytes: Buffer; readonly signature: Buffer},
): boolean {
  try {
    return verify(hash, bytes, key, signature);
  } catch {
    return false;
  }
}
