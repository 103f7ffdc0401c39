/** Images of registries beside the policy: those that must be signed, each asked for in its registry. */
import type {TrustedRoot} from '@sigstore/protobuf-specs';
import type {ImageContext, ImageTrust, Pull, SignaturePolicy} from '../../../../src/scanner.ts';
import {signatureFindings} from '../configuration/signature-findings.ts';
import type {Image, ImageFinding} from '../image.ts';
import {ImageError} from '../sources/image-error.ts';
import {matchesRepository, repositoryOf} from './match-pattern.ts';

/** An image that was pulled. */
interface PulledImage {
  readonly name: string;
  readonly namedDigest: string;
}

export interface TrustReport {
  readonly findings: readonly ImageFinding[];
  readonly notices: readonly string[];
  /** Why it could not be judged. */
  readonly failures: readonly string[];
  /** Entries of the policy were held against it. */
  readonly isJudged: boolean;
}

export const NOT_ASKED: TrustReport = {findings: [], notices: [], failures: [], isJudged: false};

/** What a run says of signatures once: also that the policy asks for them and no image of a registry was read. */
export function wordTrust(reports: readonly TrustReport[], {selection}: ImageContext): readonly string[] {
  const isSilent = selection.trust.signatures.length > 0 && !reports.some(({isJudged}) => isJudged);
  return [...new Set(reports.flatMap(({notices}) => notices)), ...(isSilent ? [NOT_VERIFIED] : [])];
}

export const NOT_VERIFIED =
  'trusted-images asks for signatures, and none was verified: no image of a registry that it speaks of was read.';

/** Entries of the policy that speak of the image; none for what is trusted by its digest. */
function policiesFor({name, namedDigest}: PulledImage, trust: ImageTrust): readonly SignaturePolicy[] {
  const repository = repositoryOf(name);
  if (repository === undefined || trust.digests.includes(namedDigest)) return [];
  return trust.signatures.filter(({images}) => images.some((pattern) => matchesRepository(pattern, repository)));
}

/** Judges images one after the other; roots are asked for once, and libraries are loaded when the policy asks for them. */
export function openTrust({pull, selection}: ImageContext): (image: Image) => Promise<TrustReport> {
  let roots: Promise<Roots> | undefined;
  return async (image) => {
    const {name, namedDigest} = image;
    if (pull === undefined || namedDigest === undefined) return NOT_ASKED;
    const policies = policiesFor({name, namedDigest}, selection.trust);
    if (policies.length === 0) return {...NOT_ASKED, findings: await signatureFindings(image, pull)};
    try {
      roots ??= findRoots(selection.trust, pull);
      return await judgeImage({name, namedDigest}, {policies, pull, ...(await roots)});
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {...NOT_ASKED, isJudged: true, failures: [`its signatures could not be judged: ${reason}`]};
    }
  };
}

interface Roots {
  readonly roots: readonly TrustedRoot[];
  readonly notices: readonly string[];
}

async function findRoots({trustedRoot, signatures}: ImageTrust, pull: Pull): Promise<Roots> {
  const {NO_ROOT, parseTrustedRoots} = await import('./verify-evidence.ts');
  if (!signatures.some(needsRoot)) return {roots: [NO_ROOT], notices: []};
  if (trustedRoot !== undefined) return {roots: parseTrustedRoots(trustedRoot), notices: []};
  const answer = await pull({kind: 'trusted-root'});
  if (answer.kind !== 'trusted-root') throw new ImageError('a trusted root was asked for and something else came');
  const notices = answer.isCurrent
    ? []
    : ["Sigstore's trusted root could not be fetched; signatures were verified with the one of this version."];
  return {roots: parseTrustedRoots(answer.json), notices};
}

/** Keys without a log are verified by themselves. */
function needsRoot({signedBy, provenance}: SignaturePolicy): boolean {
  const signers = [...signedBy, ...(provenance?.signedBy ?? [])];
  return signers.some((signer) => signer.kind === 'identity' || signer.needsLog);
}

async function judgeImage(
  {name, namedDigest}: PulledImage,
  {policies, pull, roots, notices}: Roots & {readonly policies: readonly SignaturePolicy[]; readonly pull: Pull},
): Promise<TrustReport> {
  const [{collectEvidence}, {judgeSignatures}] = await Promise.all([
    import('./collect-evidence.ts'),
    import('./judge-signatures.ts'),
  ]);
  const collected = await collectEvidence(name, namedDigest, pull);
  const {findings, signedBy} = judgeSignatures({digest: namedDigest, collected, roots}, policies);
  const signed = signedBy.length === 0 ? [] : [`Image ${name}: signed by ${signedBy.join(', ')}.`];
  return {findings, notices: [...notices, ...signed], failures: [], isJudged: true};
}
