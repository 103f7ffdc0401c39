/** What may prove who signed an image: read from its registry, and proof of nothing before it is verified. */
import type {SignedEntity} from '@sigstore/verify';

export interface Evidence {
  /** `signature`: says "I have signed this image"; `attestation`: says something about it. */
  readonly kind: 'signature' | 'attestation';
  readonly entity: SignedEntity;
  /** Has no certificate: only a key can verify it. */
  readonly needsKey: boolean;
  /** SHA-256 digests that it speaks of: `sha256:…`. */
  readonly digests: readonly string[];
  /** Of attestations. */
  readonly statement?: Statement;
}

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** What lies beside an image, in no state of trust. */
export interface Collected {
  readonly evidence: readonly Evidence[];
  /** Why some of what is there is no evidence, in words. */
  readonly faults: readonly string[];
  /** Something signs the image in a way that is not verified here (notation). */
  readonly hasOtherKind: boolean;
}
