/** Stable identity of a finding across runs, published under the own key `securePipeline/v1`. */
import {createHash} from 'node:crypto';
import type {Identity} from './finding.ts';

/** Key in SARIF `partialFingerprints`. `primaryLocationLineHash` is left to GitHub, which computes it itself. */
export const FINGERPRINT_KEY = 'securePipeline/v1';

export interface FingerprintParts {
  readonly ruleId: string;
  readonly path: string;
  readonly identity: Identity;
  /** 0 for the first finding with these parts in the file, 1 for the second …: equal twins stay apart. */
  readonly occurrence: number;
}

/**
 * 32 hexadecimal characters. Rule: what is wrong. Path: code scanning matches alerts by file. Identity: which one in
 * the file. No line number, so that code moved by an edit above it keeps its fingerprint.
 */
export function fingerprint({ruleId, path, identity, occurrence}: FingerprintParts): string {
  const parts = JSON.stringify([FINGERPRINT_KEY, ruleId, path, identity.scope, ...identity.key, occurrence]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
