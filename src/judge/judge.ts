/** The gate: findings of both sides, outcomes and policy in; statuses, waivers and a verdict out. No I/O, no clock. */
import type {Config} from '../config/config.ts';
import {confidenceRank} from '../finding/confidence.ts';
import type {JudgedFinding, PlacedFinding} from '../finding/finding.ts';
import {compareLocations, compareText} from '../finding/location.ts';
import {severityRank} from '../finding/severity.ts';
import type {Comparison, SkippedFile} from '../repository/snapshot.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import {compareWithBase} from './compare.ts';
import {countAgainstThresholds} from './thresholds.ts';
import type {Exceeded, Judgement, Verdict} from './verdict.ts';
import {applyWaivers} from './waivers.ts';

export interface Case {
  readonly head: readonly PlacedFinding[];
  readonly base: readonly PlacedFinding[];
  readonly comparison: Comparison;
  /** Base path → head path. */
  readonly renames: ReadonlyMap<string, string>;
  /** Paths of all files of the head that are scanned. */
  readonly headPaths: ReadonlySet<string>;
  readonly outcomes: readonly ScanOutcome[];
  /** Why the outcomes are not all there or cannot be believed; any makes the verdict `error`, whatever the config says. */
  readonly faults: readonly string[];
  /** Files of the head that nobody scanned. */
  readonly skipped: readonly SkippedFile[];
  readonly config: Config;
  /** `YYYY-MM-DD`, UTC: decides which waivers have expired. */
  readonly today: string;
  /** False when the head is a proposal (a pull request) that must not waive itself. */
  readonly headIsTrusted: boolean;
}

/** Fails closed: silence from a scanner that did not run proves nothing. */
export function judge(parts: Case): Judgement {
  const {head, base, comparison, renames, headPaths, config, today, headIsTrusted} = parts;
  const baseDay = comparison.kind === 'base' ? comparison.day : undefined;
  const compared = compareWithBase(head, base, {renames, headPaths, baseDay});
  const {findings, uses} = applyWaivers(compared, {config, today, headIsTrusted});
  const {exceeded, blocking} = countAgainstThresholds(findings, config);
  const fingerprints = new Set(blocking.map((finding) => finding.fingerprint));

  return {
    findings: rank(findings, fingerprints),
    blocking: fingerprints,
    verdict: decide(exceeded, [...parts.faults, ...inconclusive(parts)]),
    waivers: uses,
  };
}

function decide(exceeded: readonly Exceeded[], causes: readonly string[]): Verdict {
  if (causes.length > 0) return {kind: 'error', exceeded, causes};
  return exceeded.length > 0 ? {kind: 'fail', exceeded} : {kind: 'pass', exceeded: []};
}

/** Why the run proves nothing: scanners that were asked for and did not conclude. */
function inconclusive({outcomes, skipped, headIsTrusted, config}: Case): string[] {
  const {scanners, optionalScanners, onScannerError} = config;
  const byName = new Map(outcomes.map((outcome) => [outcome.manifest.name, outcome]));
  const missing = scanners.filter((name) => !byName.has(name)).map((name) => `scanner ${name} did not run`);
  const failed = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' && !optionalScanners.includes(outcome.manifest.name)
      ? [`scanner ${outcome.manifest.name} failed: ${outcome.cause}`]
      : [],
  );
  return onScannerError === 'fail' ? [...missing, ...failed, ...(headIsTrusted ? [] : overLimit(skipped))] : missing;
}

/** A pull request that adds files until others are no longer looked at must not pass by that. */
function overLimit(skipped: readonly SkippedFile[]): string[] {
  const count = skipped.filter(({reason}) => reason === 'over-file-limit').length;
  return count === 0 ? [] : [`${count} files over the limit were not scanned; raise limits.max-files in the base`];
}

const STATUS_ORDER = {new: 0, 'newly-disclosed': 1, existing: 2, fixed: 3} as const;
const DISPOSITION_ORDER = {open: 0, waived: 1} as const;

/** What blocks first, then new before old, open before waived, the worse and surer first, then by place. */
function rank(findings: readonly JudgedFinding[], blocking: ReadonlySet<string>): JudgedFinding[] {
  const blockRank = ({fingerprint, status}: JudgedFinding) => (status !== 'fixed' && blocking.has(fingerprint) ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      blockRank(a) - blockRank(b) ||
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      DISPOSITION_ORDER[a.disposition] - DISPOSITION_ORDER[b.disposition] ||
      severityRank(b.severity) - severityRank(a.severity) ||
      confidenceRank(b.confidence) - confidenceRank(a.confidence) ||
      compareLocations(a.location, b.location) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}
