/** One image of a registry beside the policy of signatures: what is asked for and not there is a finding. */
import type {TrustedRoot} from '@sigstore/protobuf-specs';
import type {ProvenancePolicy, SignaturePolicy, TrustedSigner} from '../../../../src/scanner.ts';
import type {ImageFinding} from '../image.ts';
import type {Collected, Evidence} from './evidence.ts';
import {matchesPattern} from './match-pattern.ts';
import {readProvenance} from './provenance.ts';
import {type Verdict, verifyEvidence} from './verify-evidence.ts';

export interface SignedImage {
  /** What the reference stands for in its registry. */
  readonly digest: string;
  readonly collected: Collected;
  readonly roots: readonly TrustedRoot[];
}

export interface SignatureJudgement {
  readonly findings: readonly ImageFinding[];
  /** Who has signed it, where somebody trusted has. */
  readonly signedBy: readonly string[];
}

/** Words of what was found in its place; there may be many, and all are somebody else's. */
const MAX_SHOWN = 3;

export function judgeSignatures(image: SignedImage, policies: readonly SignaturePolicy[]): SignatureJudgement {
  const judged = policies.map((policy) => judgePolicy(image, policy));
  // Two entries of the policy can ask for the same.
  const findings = new Map(
    judged.flatMap((one) => one.findings).map((finding) => [`${finding.ruleId} ${finding.message}`, finding]),
  );
  return {findings: [...findings.values()], signedBy: [...new Set(judged.flatMap(({signedBy}) => signedBy))]};
}

function judgePolicy(image: SignedImage, {signedBy, provenance}: SignaturePolicy): SignatureJudgement {
  const verdicts = verdictsOf(image, 'signature', signedBy).map(({verdict}) => verdict);
  const trusted = verdicts.flatMap((verdict) => (verdict.kind === 'trusted' ? [verdict.by] : []));
  const isMissed = signedBy.length > 0 && trusted.length === 0;
  const unproved = provenance === undefined ? undefined : judgeProvenance(image, provenance);
  return {
    findings: [...(isMissed ? [wordUnsigned(image, verdicts)] : []), ...(unproved === undefined ? [] : [unproved])],
    signedBy: trusted,
  };
}

interface Judged {
  readonly evidence: Evidence;
  readonly verdict: Verdict;
}

function verdictsOf(
  {digest, collected, roots}: SignedImage,
  kind: Evidence['kind'],
  signers: readonly TrustedSigner[],
): readonly Judged[] {
  return collected.evidence
    .filter((evidence) => evidence.kind === kind)
    .map((evidence) => ({evidence, verdict: verifyEvidence(evidence, {digest, signers, roots})}));
}

function wordUnsigned({collected}: SignedImage, verdicts: readonly Verdict[]): ImageFinding {
  const others = verdicts.flatMap((verdict) => (verdict.kind === 'other-signer' ? [verdict.by] : []));
  if (others.length > 0) {
    return finding(
      'image-signer-not-trusted',
      `The image is signed by ${list(others)}, whom the policy does not name.`,
    );
  }
  const reasons = verdicts.flatMap((verdict) => (verdict.kind === 'unproved' ? [verdict.reason] : []));
  const faults = [...reasons, ...collected.faults];
  if (faults.length > 0) return finding('image-signature-invalid', `No signature of the image holds: ${list(faults)}.`);
  const other = collected.hasOtherKind ? ' There is one of notation, which is not verified.' : '';
  return finding('image-signature-missing', `Nothing in its registry signs the image.${other}`);
}

/** Undefined where somebody trusted says what the policy wants to hear. */
function judgeProvenance(image: SignedImage, policy: ProvenancePolicy): ImageFinding | undefined {
  const told = verdictsOf(image, 'attestation', policy.signedBy).flatMap(({evidence, verdict}) => {
    const provenance = evidence.statement === undefined ? undefined : readProvenance(evidence.statement);
    return provenance === undefined ? [] : [wordProvenance(provenance, verdict, policy)];
  });
  if (told.includes(undefined)) return undefined;
  const words = told.flatMap((text) => text ?? []);
  const message =
    words.length === 0
      ? 'Nothing in its registry attests how the image was built.'
      : `No provenance of the image is what the policy asks for: ${list(words)}.`;
  return finding('image-provenance-not-trusted', message);
}

/** Undefined when it is what the policy asks for. */
function wordProvenance(
  {builder, sources}: NonNullable<ReturnType<typeof readProvenance>>,
  verdict: Verdict,
  policy: ProvenancePolicy,
): string | undefined {
  if (verdict.kind === 'other-signer') return `one is signed by ${verdict.by}`;
  if (verdict.kind === 'unproved') return `one does not hold (${verdict.reason})`;
  if (!fits(policy.builders, [builder])) return `it was built by ${builder}`;
  const wrong = `it was built from ${sources.length === 0 ? 'a source that is not named' : sources.join(', ')}`;
  return fits(policy.sources, sources) ? undefined : wrong;
}

/** A provenance that names two sources must be from a trusted one in all of them. */
function fits(patterns: readonly string[], texts: readonly string[]): boolean {
  if (patterns.length === 0) return true;
  return texts.length > 0 && texts.every((text) => patterns.some((pattern) => matchesPattern(pattern, text)));
}

function finding(ruleId: string, message: string): ImageFinding {
  return {ruleId, message, key: ['trust'], origin: {kind: 'image'}};
}

/** Names of certificates are hostile text; whoever renders a finding escapes it. */
function list(texts: readonly string[]): string {
  const distinct = [...new Set(texts)];
  const more = distinct.length > MAX_SHOWN ? ` and ${distinct.length - MAX_SHOWN} more` : '';
  return `${distinct.slice(0, MAX_SHOWN).join('; ')}${more}`;
}
