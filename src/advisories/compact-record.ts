/** What of a record goes into the index: no version that its ranges tell anyway. */

import type {AdvisoryRecord} from './advisory.ts';
import {affects} from './matching/affects.ts';

/** The record without the enumerated versions that its ranges hold. */
export function compactRecord(ecosystem: string, record: AdvisoryRecord): AdvisoryRecord {
  const {versions, ranges} = record;
  if (ranges.length === 0 || versions.length === 0) return record;
  const bare = {...record, versions: []};
  return {...record, versions: versions.filter((version) => affects(ecosystem, version, bare) !== 'affected')};
}
