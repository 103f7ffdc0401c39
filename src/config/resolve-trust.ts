/** The section `trusted-images` → what a run asks of images. */
import {createPublicKey} from 'node:crypto';
import type {ImageTrust, TrustedSigner} from '../scanner.ts';
import {ConfigError} from './config.ts';
import type {TrustedImagesSection} from './trusted-images-schema.ts';

/** Throws `ConfigError` for what is no key. */
export function resolveTrust(section: TrustedImagesSection = {}): ImageTrust {
  const {registries = [], pinned = [], digests = [], signatures = [], 'trusted-root': root} = section;
  return {
    registries,
    pinned,
    digests,
    signatures: signatures.map(({images, 'signed-by': signers, provenance}, index) => {
      const at = `trusted-images.signatures.${index}`;
      const signedBy = signers.map((signer) => toSigner(signer, `${at}.signed-by`));
      if (provenance === undefined) return {images, signedBy};
      const {'signed-by': others, builders = [], sources = []} = provenance;
      const makers = others?.map((signer) => toSigner(signer, `${at}.provenance.signed-by`)) ?? signedBy;
      return {images, signedBy, provenance: {signedBy: makers, builders, sources}};
    }),
    ...(root !== undefined && {trustedRoot: root}),
  };
}

type Signer = NonNullable<TrustedImagesSection['signatures']>[number]['signed-by'][number];

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
