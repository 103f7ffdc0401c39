/** Counts what is new and open against the thresholds of the config. */
import type {Config, Threshold} from '../config/config.ts';
import {categoryOf, type JudgedFinding} from '../finding/finding.ts';
import {isAtLeast} from '../finding/severity.ts';
import type {Exceeded} from './verdict.ts';

/** The thresholds that were exceeded, and the findings that count against them. */
export function countAgainstThresholds(
  findings: readonly JudgedFinding[],
  config: Pick<Config, 'failOn' | 'thresholds'>,
): {readonly exceeded: readonly Exceeded[]; readonly blocking: readonly JudgedFinding[]} {
  const counting = findings.filter(({status, disposition}) => status === 'new' && disposition === 'open');
  const bars = [...config.thresholds.map(thresholdBar), ...failOnBar(config)];
  const over = bars
    .map((bar) => ({...bar, hits: counting.filter(bar.counts)}))
    .filter(({hits, max}) => hits.length > max);

  return {
    exceeded: over.map(({key, max, hits}) => ({key, max, count: hits.length})),
    blocking: counting.filter((finding) => over.some(({counts}) => counts(finding))),
  };
}

interface Bar {
  readonly key: string;
  readonly max: number;
  readonly counts: (finding: JudgedFinding) => boolean;
}

function thresholdBar(threshold: Threshold): Bar {
  return {key: threshold.key, max: threshold.max, counts: (finding) => isCountedBy(threshold, finding)};
}

/** `fail-on` lets nothing of its severity or worse pass, except what a threshold of its own already speaks of. */
function failOnBar({failOn, thresholds}: Pick<Config, 'failOn' | 'thresholds'>): Bar[] {
  if (failOn === 'never') return [];
  const counts = (finding: JudgedFinding) =>
    isAtLeast(finding.severity, failOn) && !thresholds.some((threshold) => isCountedBy(threshold, finding));
  return [{key: `fail-on ${failOn}`, max: 0, counts}];
}

function isCountedBy({category, severity}: Threshold, finding: JudgedFinding): boolean {
  const inCategory = category === undefined || category === categoryOf(finding);
  return inCategory && (severity === 'any' || severity === finding.severity);
}
