/** Counts what is new and open against the thresholds of the config. The most specific threshold speaks. */
import type {Config, Threshold} from '../config/config.ts';
import {categoryOf, type JudgedFinding} from '../finding/finding.ts';
import {isAtLeast} from '../finding/severity.ts';
import type {Exceeded} from './verdict.ts';

/** The thresholds that were exceeded, and the findings that count against them. */
export function countAgainstThresholds(
  findings: readonly JudgedFinding[],
  config: Pick<Config, 'failOn' | 'thresholds' | 'newlyDisclosed'>,
): {readonly exceeded: readonly Exceeded[]; readonly blocking: readonly JudgedFinding[]} {
  const counting = findings.filter((finding) => finding.disposition === 'open' && isNew(finding, config));
  const bars = [
    ...config.thresholds.map((threshold) => thresholdBar(threshold, config.thresholds)),
    ...failOnBar(config),
  ];
  const over = bars
    .map((bar) => ({...bar, hits: counting.filter(bar.counts)}))
    .filter(({hits, max}) => hits.length > max);

  return {
    exceeded: over.map(({key, max, hits}) => ({key, max, count: hits.length})),
    blocking: counting.filter((finding) => over.some(({counts}) => counts(finding))),
  };
}

/** What the change brings; by the word of the config also what became known since the base was committed. */
function isNew({status}: JudgedFinding, {newlyDisclosed}: Pick<Config, 'newlyDisclosed'>): boolean {
  return status === 'new' || (status === 'newly-disclosed' && newlyDisclosed === 'block');
}

interface Bar {
  readonly key: string;
  readonly max: number;
  readonly counts: (finding: JudgedFinding) => boolean;
}

/** A narrower threshold speaks in place of a wider one; where neither is narrower, both do. */
function thresholdBar(threshold: Threshold, all: readonly Threshold[]): Bar {
  const narrower = all.filter((other) => isNarrower(other, threshold));
  const counts = (finding: JudgedFinding) =>
    isCountedBy(threshold, finding) && !narrower.some((other) => isCountedBy(other, finding));
  return {key: threshold.key, max: threshold.max, counts};
}

/** True when `a` speaks only of what `b` speaks of, too, and not of all of it. */
function isNarrower(a: Threshold, b: Threshold): boolean {
  const isWithin =
    (b.category === undefined || b.category === a.category) &&
    (b.scope === undefined || b.scope === a.scope) &&
    (b.severity === 'any' || b.severity === a.severity);
  return isWithin && (a.category !== b.category || a.scope !== b.scope || a.severity !== b.severity);
}

/** `fail-on` lets nothing of its severity or worse pass, except what a threshold of its own already speaks of. */
function failOnBar({failOn, thresholds}: Pick<Config, 'failOn' | 'thresholds'>): Bar[] {
  if (failOn === 'never') return [];
  const counts = (finding: JudgedFinding) =>
    isAtLeast(finding.severity, failOn) && !thresholds.some((threshold) => isCountedBy(threshold, finding));
  return [{key: `fail-on ${failOn}`, max: 0, counts}];
}

function isCountedBy({category, scope, severity}: Threshold, finding: JudgedFinding): boolean {
  return (
    (category === undefined || category === categoryOf(finding)) &&
    (scope === undefined || scope === finding.component?.scope) &&
    (severity === 'any' || severity === finding.severity)
  );
}
