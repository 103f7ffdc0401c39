/** A built-in rule as it stands in rules.generated.ts: plain data, read from rules/*.toml. */
import type {Confidence} from '../../../src/finding/confidence.ts';
import type {Severity} from '../../../src/finding/severity.ts';
import type {GitleaksAllowlist} from '../../../src/formats/gitleaks/config.ts';

/**
 * Further proof that a value is a secret, for rules whose regex alone says little. `random`: assigned to a name that
 * speaks of a secret, and looks generated. `password`: assigned, and looks chosen by a person. `token`: looks
 * generated, wherever it stands. `connection`: part of an address; anything but a word that everyone uses in examples.
 */
export const FILTERS = ['none', 'random', 'password', 'token', 'connection'] as const;
export type Filter = (typeof FILTERS)[number];

/**
 * Where the regex is tried. `at-keyword`: a match starts where a keyword starts. `at-token`: also, but not in the middle
 * of a run of letters, digits, `_` and `-`, for long tokens of these. `around-keyword`: near a keyword.
 */
export const ANCHORS = ['at-keyword', 'at-token', 'around-keyword'] as const;
export type Anchor = (typeof ANCHORS)[number];

export interface SecretRule {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly remediation: string;
  readonly references: readonly string[];
  readonly cwe: readonly string[];
  readonly tags: readonly string[];
  /** In the common part of RE2 and JavaScript; bounded, so that a match is never longer than `maxLength`. */
  readonly regex: string;
  /** Longest possible match in characters, worked out from the regex. */
  readonly maxLength: number;
  readonly secretGroup: number;
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly anchor: Anchor;
  readonly filter: Filter;
  /** The keywords are the published beginning of every such secret, so a report may show them. */
  readonly publicPrefix: boolean;
  readonly allowlists: readonly GitleaksAllowlist[];
}
