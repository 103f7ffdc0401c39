/** Does an advisory affect a version? OSV's evaluation. https://ossf.github.io/osv-schema/#evaluation */

import {compareVersions} from '../../formats/versions/compare-versions.ts';
import type {Comparison} from '../../formats/versions/comparison.ts';
import type {AdvisoryRecord, RangeEvent} from '../advisory.ts';

/** `unknown`: a range's bound cannot be compared with the version, and nothing else says that it is affected. */
export type Affects = 'affected' | 'unaffected' | 'unknown';

/** Enumerated versions first, then each range. */
export function affects(ecosystem: string, version: string, record: AdvisoryRecord): Affects {
  if (record.versions.some((listed) => isSameVersion(ecosystem, version, listed))) return 'affected';
  const answers = record.ranges.map((events) => inRange(ecosystem, version, events));
  if (answers.includes('affected')) return 'affected';
  return answers.includes('unknown') ? 'unknown' : 'unaffected';
}

/** The same text, or the same version in another spelling (`1.0` and `1.0.0` on PyPI). */
function isSameVersion(ecosystem: string, version: string, listed: string): boolean {
  return version === listed || compareVersions(ecosystem, version, listed) === 0;
}

/**
 * The state after the last event at or below the version. Events count in the order of their versions and, at the same
 * version, in the order of the document: a range that ends where it begins is empty, and one that begins again where
 * another ends goes on. What stands before `introduced` of `0` is nothing.
 */
function inRange(ecosystem: string, version: string, events: readonly RangeEvent[]): Affects {
  let last: RangeEvent | undefined;
  for (const event of events) {
    const reached = event.kind === 'limit' ? false : isReached(ecosystem, version, event);
    if (reached === undefined) return 'unknown';
    if (!reached) continue;
    const order = last === undefined ? 1 : orderOfEvents(ecosystem, event, last);
    if (order === 'incomparable') return 'unknown';
    if (order > 0 || (order === 0 && last?.kind !== 'last_affected')) last = event;
  }
  return last?.kind === 'introduced' ? beforeLimits(ecosystem, version, events) : 'unaffected';
}

/** `last_affected` takes effect behind its version, the others at it. Undefined: cannot be compared. */
function isReached(ecosystem: string, version: string, event: RangeEvent): boolean | undefined {
  if (isOrigin(event)) return true;
  if (event.kind === 'last_affected' && version === event.version) return false;
  const order = compareVersions(ecosystem, version, event.version);
  if (order === 'incomparable') return undefined;
  return event.kind === 'last_affected' ? order > 0 : order >= 0;
}

function orderOfEvents(ecosystem: string, left: RangeEvent, right: RangeEvent): Comparison {
  if (isOrigin(left) || isOrigin(right)) return isOrigin(left) ? (isOrigin(right) ? 0 : -1) : 1;
  return compareVersions(ecosystem, left.version, right.version);
}

function isOrigin({kind, version}: RangeEvent): boolean {
  return kind === 'introduced' && version === '0';
}

/** Without limits, or below at least one. */
function beforeLimits(ecosystem: string, version: string, events: readonly RangeEvent[]): Affects {
  const limits = events.filter(({kind}) => kind === 'limit');
  if (limits.length === 0 || limits.some((limit) => limit.version === '*')) return 'affected';
  const orders = limits.map((limit) => compareVersions(ecosystem, version, limit.version));
  if (orders.some((order) => order !== 'incomparable' && order < 0)) return 'affected';
  return orders.includes('incomparable') ? 'unknown' : 'unaffected';
}
