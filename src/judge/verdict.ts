/** What the judge says. */

import type {Waiver} from '../config/config.ts';
import type {JudgedFinding} from '../finding/finding.ts';

/** A threshold that was exceeded, with the counts. */
export interface Exceeded {
  /** `high`, `secrets.any`; for the bar that `fail-on` sets: `fail-on high`. */
  readonly key: string;
  readonly max: number;
  readonly count: number;
}

/** `error`: a required scanner did not conclude, so nothing is proven. Never a pass. */
export type Verdict =
  | {readonly kind: 'pass'; readonly exceeded: readonly []}
  | {readonly kind: 'fail'; readonly exceeded: readonly Exceeded[]}
  | {readonly kind: 'error'; readonly exceeded: readonly Exceeded[]; readonly causes: readonly string[]};

/** What became of a waiver of the config. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly state: 'used' | 'unused' | 'expired';
  /** Findings of the head it covers, or would cover if it had not expired. */
  readonly matches: number;
}

export interface Judgement {
  /** Ranked: what blocks first; then by severity, confidence, path and line. Includes fixed and waived ones. */
  readonly findings: readonly JudgedFinding[];
  /** Fingerprints of findings that count against an exceeded threshold. */
  readonly blocking: ReadonlySet<string>;
  readonly verdict: Verdict;
  readonly waivers: readonly WaiverUse[];
}
