/** What came of `secure-pipeline fix`, in words. */
import type {Report} from '../../report/report.ts';
import {plural} from '../../report/view/words.ts';
import type {PassResult} from './apply-pass.ts';

export interface Done {
  /** Fixes that were made. */
  count: number;
  readonly paths: Set<string>;
  /** By fingerprint: what is not made, and why. */
  readonly refused: Map<string, string>;
}

/** What would be done. */
export function wordDryRun({applied, postponed}: PassResult, done: Done): string {
  const later = postponed.length === 0 ? '' : `, and ${postponed.length} more at the same places after them`;
  const would = `${plural(applied.length, 'finding')} would be fixed in ${plural(done.paths.size, 'file')}${later}`;
  return `${refusals(done)}${would}. Nothing was written.\n`;
}

/** What was done, what was not and why, and what is left. */
export function wordResult(done: Done, report: Report): string {
  const open = report.findings.filter(({status, disposition}) => status !== 'fixed' && disposition === 'open').length;
  const words =
    done.count === 0
      ? 'No finding was fixed'
      : `${plural(done.count, 'finding')} fixed in ${plural(done.paths.size, 'file')}`;
  return `${refusals(done)}${words}. A scan finds ${plural(open, 'open finding')} now.\n`;
}

function refusals({refused}: Done): string {
  return [...new Set(refused.values())].map((reason) => `not fixed: ${reason}\n`).join('');
}
