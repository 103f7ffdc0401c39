/** What cosign puts beside an image, made without it: signatures under a tag, attestations, bundles. */
import {mkdtemp, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {AttachedManifest, Pull} from '../../../src/scanner.ts';
import {type Blob, blob, MANIFEST_TYPE, type MadeImage} from './image.ts';
import type {Proof, TestSigner} from './sigstore.ts';

const STATEMENT = 'application/vnd.in-toto+json';
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export interface Attachment {
  readonly listed: AttachedManifest;
  readonly manifest: Blob;
  readonly blobs: readonly Blob[];
}

/** The payload as `cosign sign` writes it. */
export function payloadOf(digest: string, type = 'cosign container image signature'): Buffer {
  const critical = {identity: {'docker-reference': 'x'}, image: {'docker-manifest-digest': digest}, type};
  return Buffer.from(JSON.stringify({critical, optional: null}));
}

/** `sha256-….sig`. `stored` takes the place of the payload that was signed. */
export async function simpleSignature(payload: Buffer, signer: TestSigner, stored = payload): Promise<Attachment> {
  const proof = await signer.sign(payload, 'hashedrekord');
  const annotations = {
    'dev.cosignproject.cosign/signature': proof.signature.toString('base64'),
    ...annotationsOf(proof),
  };
  return attach([{mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', content: stored, annotations}], '');
}

export interface Statement {
  readonly digest: string;
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** `sha256-….att`. */
export async function simpleAttestation(statement: Statement, signer: TestSigner): Promise<Attachment> {
  const {envelope, proof} = await envelopeOf(statement, signer);
  const annotations = {predicateType: statement.predicateType, ...annotationsOf(proof)};
  const content = Buffer.from(JSON.stringify(envelope));
  return attach([{mediaType: 'application/vnd.dsse.envelope.v1+json', content, annotations}], '');
}

/** A referrer with a bundle of version 0.3. */
export async function bundleOf(statement: Statement, signer: TestSigner): Promise<Attachment> {
  const {envelope, proof} = await envelopeOf(statement, signer);
  const bundle = {
    mediaType: BUNDLE_TYPE,
    verificationMaterial: {
      ...(proof.certificate === undefined
        ? {publicKey: {hint: 'a-key'}}
        : {certificate: {rawBytes: proof.certificate.replaceAll(/-----[^-]+-----|\s/g, '')}}),
      tlogEntries: proof.entry === undefined ? [] : [entryOf(proof.entry)],
    },
    dsseEnvelope: envelope,
  };
  return attach([{mediaType: BUNDLE_TYPE, content: Buffer.from(JSON.stringify(bundle)), annotations: {}}], BUNDLE_TYPE);
}

export const SIGNED = 'https://sigstore.dev/cosign/sign/v1';

async function envelopeOf({digest, predicateType, predicate}: Statement, signer: TestSigner) {
  const subject = [{name: 'image', digest: {sha256: digest.replace('sha256:', '')}}];
  const payload = Buffer.from(
    JSON.stringify({_type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate}),
  );
  const encoded = Buffer.concat([Buffer.from(`DSSEv1 ${STATEMENT.length} ${STATEMENT} ${payload.length} `), payload]);
  const proof = await signer.sign(encoded, 'dsse', payload);
  const envelope = {
    payloadType: STATEMENT,
    payload: payload.toString('base64'),
    signatures: [{sig: proof.signature.toString('base64'), keyid: ''}],
  };
  return {envelope, proof};
}

function annotationsOf({certificate, entry}: Proof): Record<string, string> {
  if (entry === undefined) return certificate === undefined ? {} : {'dev.sigstore.cosign/certificate': certificate};
  const {body, integratedTime, logIndex, logID, verification} = entry;
  const bundle = {
    SignedEntryTimestamp: verification.signedEntryTimestamp,
    Payload: {body, integratedTime, logIndex, logID},
  };
  return {
    ...(certificate !== undefined && {'dev.sigstore.cosign/certificate': certificate}),
    'dev.sigstore.cosign/bundle': JSON.stringify(bundle),
  };
}

/** With its promise and its proof, as the log of the tests gives both. */
function entryOf({body, integratedTime, logIndex, logID, verification}: NonNullable<Proof['entry']>) {
  const {kind, apiVersion}: {kind: string; apiVersion: string} = JSON.parse(Buffer.from(body, 'base64').toString());
  return {
    logIndex: String(logIndex),
    logId: {keyId: Buffer.from(logID, 'hex').toString('base64')},
    kindVersion: {kind, version: apiVersion},
    integratedTime: String(integratedTime),
    inclusionPromise: {signedEntryTimestamp: verification.signedEntryTimestamp},
    inclusionProof: {
      logIndex: String(verification.inclusionProof.logIndex),
      treeSize: String(verification.inclusionProof.treeSize),
      rootHash: Buffer.from(verification.inclusionProof.rootHash, 'hex').toString('base64'),
      hashes: [],
      checkpoint: {envelope: verification.inclusionProof.checkpoint},
    },
    canonicalizedBody: body,
  };
}

interface AttachedLayer {
  readonly mediaType: string;
  readonly content: Buffer;
  readonly annotations: Readonly<Record<string, string>>;
}

export function attach(layers: readonly AttachedLayer[], artifactType: string, predicateType = ''): Attachment {
  const blobs = layers.map(({content}) => blob(content));
  const described = layers.map(({mediaType, annotations, content}, index) => ({
    mediaType,
    annotations,
    digest: blobs[index]?.digest,
    size: content.length,
  }));
  const empty = blob('{}');
  const config = {mediaType: 'application/vnd.oci.empty.v1+json', digest: empty.digest, size: empty.bytes.length};
  const kind = artifactType === '' ? {} : {artifactType};
  const manifest = blob(
    JSON.stringify({schemaVersion: 2, mediaType: MANIFEST_TYPE, ...kind, config, layers: described}),
  );
  return {listed: {digest: manifest.digest, artifactType, predicateType}, manifest, blobs: [empty, ...blobs]};
}

/** A registry with one image and what lies beside it. Blobs are written to `folder`. */
export async function pullOf(image: MadeImage, attachments: readonly Attachment[], folder: string): Promise<Pull> {
  const blobs = [image.config, ...image.layers.map(({stored}) => stored), ...attachments.flatMap((one) => one.blobs)];
  const place = await mkdtemp(join(folder, 'blobs-'));
  const files = new Map(blobs.map(({digest}, index) => [digest, join(place, String(index))]));
  for (const {digest, bytes} of blobs) await writeFile(files.get(digest) ?? '', bytes);
  const manifests = new Map(
    [image.manifest, ...attachments.map(({manifest}) => manifest)].map((one) => [one.digest, one]),
  );
  return async (request) => {
    switch (request.kind) {
      case 'manifest': {
        const found = manifests.get(request.digest ?? image.manifest.digest);
        if (found === undefined) throw new Error(`there is no ${request.digest}`);
        return {kind: 'manifest', mediaType: MANIFEST_TYPE, ...found};
      }
      case 'blob':
        return {kind: 'blob', file: files.get(request.digest) ?? ''};
      case 'attached':
        return {kind: 'attached', manifests: attachments.map(({listed}) => listed)};
      default:
        throw new Error(`${request.kind} was not expected`);
    }
  };
}
