/** Sigstore bundles: a signature with all that proves it. https://docs.sigstore.dev/about/bundle/ */
import {type Bundle, bundleFromJSON} from '@sigstore/bundle';
import {toSignedEntity} from '@sigstore/verify';
import {z} from 'zod';
import {ImageError} from '../sources/image-error.ts';
import {parseJson} from '../sources/manifest-schema.ts';
import type {Evidence} from './evidence.ts';
import {expectStatement, statementEvidence} from './read-statement.ts';

/** Throws `ImageError`, or an error of the library, when it is none. */
export function readBundle(bytes: Buffer): Evidence {
  const bundle: Bundle = bundleFromJSON(parseJson(bytes, z.unknown(), 'a bundle'));
  if (bundle.content.$case !== 'dsseEnvelope') throw new ImageError('a bundle signs no statement about the image');
  const {payload, payloadType, signatures} = bundle.content.dsseEnvelope;
  // Only the first is verified: who signs twice could show one signature and mean the other.
  if (signatures.length !== 1) throw new ImageError('a bundle has more than one signature');
  expectStatement(payloadType);
  const needsKey = bundle.verificationMaterial.content.$case === 'publicKey';
  return statementEvidence(payload, {entity: toSignedEntity(bundle), needsKey});
}
