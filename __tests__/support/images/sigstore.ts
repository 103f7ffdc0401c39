/** An instance of Sigstore for tests: certificate authority, its log, and a transparency log; and signers with keys. */
import {createHash, generateKeyPairSync, type KeyObject, sign} from 'node:crypto';
import {initializeCA, initializeCTLog, initializeTLog} from '@sigstore/mock';
import {z} from 'zod';

/** As text, and as Fulcio writes it since: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const ISSUER_OIDS = {legacy: '1.3.6.1.4.1.57264.1.1', current: '1.3.6.1.4.1.57264.1.8'};

const Entry = z.object({
  body: z.string(),
  integratedTime: z.number(),
  logID: z.string(),
  logIndex: z.number(),
  verification: z.object({
    signedEntryTimestamp: z.string(),
    inclusionProof: z.object({
      logIndex: z.number(),
      treeSize: z.number(),
      checkpoint: z.string(),
      rootHash: z.string(),
    }),
  }),
});

export type LogEntry = z.infer<typeof Entry>;

/** What proves a signature. */
export interface Proof {
  readonly signature: Buffer;
  /** PEM; absent for keys. */
  readonly certificate?: string;
  readonly entry?: LogEntry;
}

export interface TestSigner {
  /** Over a payload (`hashedrekord`), or over an envelope's encoding (`dsse`). */
  sign(bytes: Buffer, kind: 'hashedrekord' | 'dsse', payload?: Buffer): Promise<Proof>;
}

export interface TestSigstore {
  /** The trusted root of the instance, as JSON. */
  readonly trustedRoot: string;
  signerOf(identity: {readonly subject: string; readonly issuer: string}): TestSigner;
  /** With an entry in the log. */
  loggedKey(): TestSigner & {readonly pem: string};
}

export function keySigner(key = generateKeyPairSync('ec', {namedCurve: 'P-256'}), hash: string | null = 'sha256') {
  const {publicKey, privateKey} = key;
  return {
    pem: toPem(publicKey),
    sign: async (bytes: Buffer) => ({signature: sign(hash, bytes, privateKey)}),
  } satisfies TestSigner & {pem: string};
}

export async function startSigstore(): Promise<TestSigstore> {
  const [caKey, ctKey, logKey] = [0, 1, 2].map(() => generateKeyPairSync('ec', {namedCurve: 'P-256'}));
  if (caKey === undefined || ctKey === undefined || logKey === undefined) throw new Error('there are three keys');
  const ctLog = await initializeCTLog(ctKey);
  const ca = await initializeCA(caKey, ctLog);
  const log = await initializeTLog('https://rekor.sigstore.test', logKey);

  const enter = async (bytes: Buffer, signature: Buffer, verifier: string, kind: string, payload: Buffer) => {
    const body = kind === 'dsse' ? dsseEntry(payload, signature, verifier) : hashEntry(bytes, signature, verifier);
    const [entry] = Object.values(await log.log(body));
    return Entry.parse(entry);
  };
  return {
    trustedRoot: rootOf(ca.rootCertificate, ctLog, log.publicKey),
    signerOf({subject, issuer}) {
      return {
        async sign(bytes, kind, payload = bytes) {
          const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
          const der = await ca.issueCertificate({
            publicKey: publicKey.export({type: 'spki', format: 'der'}),
            subjectAltName: subject,
            extensions: [
              {oid: ISSUER_OIDS.legacy, value: issuer, legacy: true},
              {oid: ISSUER_OIDS.current, value: issuer},
            ],
          });
          const certificate = pemOf('CERTIFICATE', der);
          const signature = sign('sha256', bytes, privateKey);
          return {signature, certificate, entry: await enter(bytes, signature, certificate, kind, payload)};
        },
      };
    },
    loggedKey() {
      const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
      const pem = toPem(publicKey);
      return {
        pem,
        async sign(bytes, kind, payload = bytes) {
          const signature = sign('sha256', bytes, privateKey);
          return {signature, entry: await enter(bytes, signature, pem, kind, payload)};
        },
      };
    },
  };
}

function hashEntry(bytes: Buffer, signature: Buffer, verifier: string) {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: {hash: {algorithm: 'sha256', value: sha256(bytes)}},
      signature: {
        content: signature.toString('base64'),
        publicKey: {content: Buffer.from(verifier).toString('base64')},
      },
    },
  };
}

function dsseEntry(payload: Buffer, signature: Buffer, verifier: string) {
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: {algorithm: 'sha256', value: sha256(payload)},
      payloadHash: {algorithm: 'sha256', value: sha256(payload)},
      signatures: [{signature: signature.toString('base64'), verifier: Buffer.from(verifier).toString('base64')}],
    },
  };
}

type Der = Awaited<ReturnType<typeof initializeCA>>['rootCertificate'];

function rootOf(certificate: Der, ctLog: Awaited<ReturnType<typeof initializeCTLog>>, logKey: Buffer): string {
  const validFor = {start: '2020-01-01T00:00:00Z'};
  const logOf = (key: Buffer) => ({
    baseUrl: 'https://rekor.sigstore.test',
    hashAlgorithm: 'SHA2_256',
    publicKey: {rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor},
    logId: {keyId: createHash('sha256').update(key).digest('base64')},
  });
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(logKey)],
    certificateAuthorities: [
      {
        subject: {organization: 'sigstore.test', commonName: 'sigstore'},
        uri: 'https://fulcio.sigstore.test',
        certChain: {certificates: [{rawBytes: base64(certificate)}]},
        validFor,
      },
    ],
    ctlogs: [logOf(ctLog.publicKey)],
    timestampAuthorities: [],
  });
}

function base64({buffer, byteOffset, byteLength}: Der): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function pemOf(label: string, der: Der): string {
  return `-----BEGIN ${label}-----\n${base64(der)}\n-----END ${label}-----\n`;
}

function toPem(key: KeyObject): string {
  return key.export({type: 'spki', format: 'pem'}).toString();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
