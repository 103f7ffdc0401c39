/** Who made a piece of evidence, proved by keys, certificates and transparency logs. */
import {createPublicKey, type KeyObject} from 'node:crypto';
import {TrustedRoot} from '@sigstore/protobuf-specs';
import {type SignedEntity, type Signer, type TrustMaterial, toTrustMaterial, Verifier} from '@sigstore/verify';
import type {TrustedSigner} from '../../../../src/scanner.ts';
import {ImageError} from '../sources/image-error.ts';
import type {Evidence} from './evidence.ts';
import {matchesPattern} from './match-pattern.ts';

export type Verdict =
  | {readonly kind: 'trusted'; readonly by: string}
  /** It holds, and somebody else made it. */
  | {readonly kind: 'other-signer'; readonly by: string}
  /** Nothing proves anything. */
  | {readonly kind: 'unproved'; readonly reason: string};

/** Whether the evidence is about the digest and any of the signers has made it. */
export function verifyEvidence(
  evidence: Evidence,
  {
    digest,
    signers,
    roots,
  }: {readonly digest: string; readonly signers: readonly TrustedSigner[]; readonly roots: readonly TrustedRoot[]},
): Verdict {
  if (!evidence.digests.includes(digest)) {
    return {kind: 'unproved', reason: 'it is about another image'};
  }
  const verdicts = signers.flatMap((signer) => roots.map((root) => verifyBy(evidence, signer, root)));
  const rank = (kind: Verdict['kind']) => ['trusted', 'other-signer', 'unproved'].indexOf(kind);
  const [best] = verdicts.sort((a, b) => rank(a.kind) - rank(b.kind));
  return best ?? {kind: 'unproved', reason: 'the policy names nobody'};
}

function verifyBy(evidence: Evidence, signer: TrustedSigner, root: TrustedRoot): Verdict {
  try {
    if (signer.kind === 'key') return verifyByKey(evidence, signer, root);
    if (evidence.needsKey) return {kind: 'unproved', reason: 'a key made it, and the policy names no key for it'};
    return verifyByIdentity(evidence, signer, root);
  } catch (error) {
    return {kind: 'unproved', reason: wordFault(error instanceof Error ? error.message : String(error))};
  }
}

/** The library's words, but for those that users meet most. */
function wordFault(message: string): string {
  if (/^expected \d+ (?:tlog entries|timestamps)/.test(message)) return 'no transparency log has entered it';
  return message.slice(0, 300);
}

function verifyByKey(
  {entity}: Evidence,
  {pem, needsLog}: Extract<TrustedSigner, {kind: 'key'}>,
  root: TrustedRoot,
): Verdict {
  const key = createPublicKey(pem);
  const material = toTrustMaterial(root, () => ({publicKey: key, validFor: () => true}));
  const proof: SignedEntity = {
    ...entity,
    key: {$case: 'public-key', hint: ''},
    // What is asked for is the key alone: a log of somebody's own says nothing for it and nothing against it.
    ...(!needsLog && {tlogEntries: [], timestamps: []}),
  };
  if (!proof.signature.verifySignature(key)) {
    return {kind: 'unproved', reason: 'no key of the policy made it, or it was altered'};
  }
  verifierOf(material, {tlogThreshold: needsLog ? 1 : 0, timestampThreshold: 0}).verify(proof);
  return {kind: 'trusted', by: wordKey(key)};
}

function verifyByIdentity(
  {entity}: Evidence,
  {issuer, subject}: Extract<TrustedSigner, {kind: 'identity'}>,
  root: TrustedRoot,
): Verdict {
  // An instance that keeps no log cannot be asked for entries; its own root says which it keeps.
  const thresholds = {
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  };
  const found = identityOf(verifierOf(toTrustMaterial(root), thresholds).verify(entity));
  const by = `${found.subject} (${found.issuer})`;
  const isTrusted = matchesPattern(issuer, found.issuer) && matchesPattern(subject, found.subject);
  return {kind: isTrusted ? 'trusted' : 'other-signer', by};
}

function verifierOf(material: TrustMaterial, thresholds: ConstructorParameters<typeof Verifier>[1]): Verifier {
  return new Verifier(material, thresholds);
}

function identityOf({identity}: Signer) {
  const [issuer, subject] = [identity?.extensions?.issuer, identity?.subjectAlternativeName];
  if (issuer === undefined || subject === undefined) throw new ImageError('its certificate names nobody');
  return {issuer, subject};
}

/** Enough of it to tell keys apart. */
function wordKey(key: KeyObject): string {
  return `the key …${key.export({type: 'spki', format: 'der'}).toString('base64').slice(-16)}`;
}

/** For policies that trust keys alone and ask no log: nothing else is trusted. */
export const NO_ROOT: TrustedRoot = TrustedRoot.fromJSON({});

/** One JSON text, or one a line. Throws `ImageError`. */
export function parseTrustedRoots(text: string): readonly TrustedRoot[] {
  const whole = parseRoot(text);
  if (whole !== undefined) return [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const roots = lines.map(parseRoot);
  if (roots.length === 0 || roots.includes(undefined))
    throw new ImageError('the trusted root of Sigstore is no such JSON');
  return roots.flatMap((root) => root ?? []);
}

function parseRoot(text: string): TrustedRoot | undefined {
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(text));
    return root.certificateAuthorities.length + root.tlogs.length > 0 ? root : undefined;
  } catch {
    return undefined;
  }
}
