/** The section `trusted-images` → what a run asks of images. */
import {createPublicKey} from 'node:crypto';
import type {ImageTrust, SignaturePolicy, TrustedSigner} from '../scanner.ts';
import {ConfigError} from './config.ts';
import type {TrustedImagesSection} from './trusted-images-schema.ts';

/** Throws `ConfigError` for what is no key. */
export function resolveTrust(section: TrustedImagesSection = {}): ImageTrust {
  const {registries = [], pinned = [], digests = [], signatures = [], 'trusted-root': root} = section;
  return {
    registries,
    pinned,
    digests,
    signatures: signatures.map((entry, index) => toPolicy(entry, `trusted-images.signatures.${index}`)),
    ...(root !== undefined && {trustedRoot: root}),
  };
}

type Entry = NonNullable<TrustedImagesSection['signatures']>[number];
type Signer = NonNullable<Entry['signed-by']>[number];

function toPolicy({images, 'signed-by': signers, provenance}: Entry, at: string): SignaturePolicy {
  const signedBy = signers?.map((signer) => toSigner(signer, `${at}.signed-by`)) ?? [];
  const makers = provenance?.['signed-by']?.map((signer) => toSigner(signer, `${at}.provenance.signed-by`)) ?? signedBy;
  if (makers.length === 0) throw new ConfigError(`${at}: it names nobody who must have signed; write signed-by`);
  if (provenance === undefined) return {images, signedBy};
  const {builders = [], sources = []} = provenance;
  return {images, signedBy, provenance: {signedBy: makers, builders, sources}};
}

function toSigner(signer: Signer, at: string): TrustedSigner {
  if ('issuer' in signer) return {kind: 'identity', issuer: signer.issuer, subject: signer.subject};
  const pem = signer.key.trim();
  if (!isPublicKey(pem)) {
    throw new ConfigError(`${at}: the key is no public key in PEM; write what \`cosign public-key\` prints`);
  }
  return {kind: 'key', pem, needsLog: signer['transparency-log'] !== 'ignored'};
}

/** A private key would be understood as its public half, and has no place in a file. */
function isPublicKey(pem: string): boolean {
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) return false;
  try {
    createPublicKey(pem);
    return true;
  } catch {
    return false;
  }
}
