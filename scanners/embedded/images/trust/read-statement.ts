/** Envelopes (DSSE) with in-toto statements. https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
import {z} from 'zod';
import {ImageError} from '../sources/image-error.ts';
import {parseJson} from '../sources/manifest-schema.ts';
import type {Evidence} from './evidence.ts';

const STATEMENT_TYPE = 'application/vnd.in-toto+json';
const MAX_SUBJECTS = 1_000;

/** What `cosign sign` writes in the form of a statement: a signature, and nothing about the image. */
const SIGN_PREDICATE = 'https://sigstore.dev/cosign/sign/v1';

const Envelope = z.object({
  payloadType: z.literal(STATEMENT_TYPE),
  payload: z.string(),
  // Who signs twice could show one signature and mean the other.
  signatures: z.array(z.object({sig: z.string(), keyid: z.string().default('')})).length(1),
});

const Statement = z.object({
  _type: z.string().regex(/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/),
  subject: z.array(z.object({digest: z.record(z.string(), z.string())})).max(MAX_SUBJECTS),
  predicateType: z.string(),
  predicate: z.unknown(),
});

/** Throws `ImageError`. */
export function readEnvelope(bytes: Buffer) {
  const dsseEnvelope = parseJson(bytes, Envelope, 'an attestation');
  return {dsseEnvelope, payload: Buffer.from(dsseEnvelope.payload, 'base64')};
}

/** Throws `ImageError` for what is no statement. */
export function statementEvidence(payload: Buffer, proof: Pick<Evidence, 'entity' | 'needsKey'>): Evidence {
  const {subject, predicateType, predicate} = parseJson(payload, Statement, 'the statement of an attestation');
  const digests = subject.flatMap(({digest}) => (digest.sha256 === undefined ? [] : [`sha256:${digest.sha256}`]));
  if (digests.length === 0) throw new ImageError('an attestation names no image');
  if (predicateType === SIGN_PREDICATE) return {...proof, kind: 'signature', digests};
  return {...proof, kind: 'attestation', digests, statement: {predicateType, predicate}};
}

/** Throws `ImageError` when the payload of an envelope is of another kind. */
export function expectStatement(payloadType: string): void {
  if (payloadType !== STATEMENT_TYPE) throw new ImageError('an attestation holds no in-toto statement');
}
