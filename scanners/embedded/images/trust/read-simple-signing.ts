/**
 * Signatures as cosign stores them under its tags: a layer for each, what proves it in the annotations.
 * https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
 */
import {createHash} from 'node:crypto';
import {bundleFromJSON, type SerializedBundle} from '@sigstore/bundle';
import {type SignedEntity, toSignedEntity} from '@sigstore/verify';
import {z} from 'zod';
import {ImageError} from '../sources/image-error.ts';
import {parseJson} from '../sources/manifest-schema.ts';
import type {Evidence} from './evidence.ts';
import {readEnvelope, statementEvidence} from './read-statement.ts';
import {contentOf} from './signed-content.ts';

export type Annotations = Readonly<Record<string, string>>;

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

/** What the payload must call itself, so that nothing else that a key has signed counts. */
const PAYLOAD_TYPE = 'cosign container image signature';

const Payload = z.object({
  critical: z.object({
    type: z.literal(PAYLOAD_TYPE),
    image: z.object({'docker-manifest-digest': z.string()}),
  }),
});

const LogEntry = z.object({
  SignedEntryTimestamp: z.string(),
  Payload: z.object({
    body: z.string(),
    integratedTime: z.int(),
    logIndex: z.int(),
    logID: z.string().regex(/^[a-f0-9]{64}$/),
  }),
});

const LogBody = z.object({kind: z.string(), apiVersion: z.string()});
const Timestamp = z.object({SignedRFC3161Timestamp: z.string()});

/** A layer of `sha256-….sig`. Throws `ImageError` or an error of the libraries when it is none. */
export function readSimpleSignature(payload: Buffer, annotations: Annotations): Evidence {
  const {critical} = parseJson(payload, Payload, 'the payload of a signature');
  const signature = Buffer.from(annotations[SIGNATURE] ?? '', 'base64');
  if (signature.length === 0) throw new ImageError('a signature is empty');
  const digest = createHash('sha256').update(payload).digest('base64');
  const entity = toEntity(
    {messageSignature: {messageDigest: {algorithm: 'SHA2_256', digest}, signature: signature.toString('base64')}},
    annotations,
  );
  return {
    kind: 'signature',
    entity: {...entity, signature: contentOf(payload, signature)},
    needsKey: annotations[CERTIFICATE] === undefined,
    digests: [critical.image['docker-manifest-digest']],
  };
}

/** A layer of `sha256-….att`: an envelope with a statement. Throws as above. */
export function readSimpleAttestation(envelope: Buffer, annotations: Annotations): Evidence {
  const {dsseEnvelope, payload} = readEnvelope(envelope);
  const entity = toEntity({dsseEnvelope}, annotations);
  return statementEvidence(payload, {entity, needsKey: annotations[CERTIFICATE] === undefined});
}

type Content = Pick<SerializedBundle, 'messageSignature'> | Pick<SerializedBundle, 'dsseEnvelope'>;

/** Cosign's annotations in the form of a bundle of the first version, which is what they are. */
function toEntity(content: Content, annotations: Annotations): SignedEntity {
  const bundle: unknown = {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      ...keyOf(annotations[CERTIFICATE]),
      tlogEntries: logEntriesOf(annotations[LOG_ENTRY]),
      timestampVerificationData: {rfc3161Timestamps: timestampsOf(annotations[TIMESTAMP])},
    },
    ...content,
  };
  return toSignedEntity(bundleFromJSON(bundle));
}

function keyOf(certificate: string | undefined) {
  if (certificate === undefined) return {publicKey: {hint: ''}};
  const body = /-----BEGIN CERTIFICATE-----(?<body>[A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(certificate);
  const rawBytes = (body?.groups?.body ?? '').replaceAll(/\s/g, '');
  return {x509CertificateChain: {certificates: [{rawBytes}]}};
}

function logEntriesOf(text: string | undefined) {
  if (text === undefined) return [];
  const {SignedEntryTimestamp: signedEntryTimestamp, Payload: entry} = parseJson(
    Buffer.from(text),
    LogEntry,
    'the entry of a transparency log',
  );
  const {kind, apiVersion} = parseJson(Buffer.from(entry.body, 'base64'), LogBody, 'the entry of a transparency log');
  return [
    {
      logIndex: String(entry.logIndex),
      logId: {keyId: Buffer.from(entry.logID, 'hex').toString('base64')},
      kindVersion: {kind, version: apiVersion},
      integratedTime: String(entry.integratedTime),
      inclusionPromise: {signedEntryTimestamp},
      canonicalizedBody: entry.body,
    },
  ];
}

function timestampsOf(text: string | undefined) {
  if (text === undefined) return [];
  const {SignedRFC3161Timestamp: signedTimestamp} = parseJson(Buffer.from(text), Timestamp, 'a timestamp');
  return [{signedTimestamp}];
}
