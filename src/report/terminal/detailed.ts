/** Which findings the terminal shows with their code: the first by rank of those that are open and new. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Report} from '../report.ts';
import {toEntries} from '../view/package-groups.ts';
import {splitIntoSections} from '../view/sections.ts';

/** Findings shown with code and remedy, the first by rank; the next are lines, and the other reports have them all. */
export const MAX_DETAILED = 50;

/** Those whose lines are needed when no other report is made. Findings about packages show none. */
export function detailedFindings(judged: Pick<Report, 'findings' | 'blocking'>): readonly JudgedFinding[] {
  const {blocking, tolerated} = splitIntoSections(judged);
  return toEntries([...blocking, ...tolerated])
    .slice(0, MAX_DETAILED)
    .flatMap((entry) => (entry.kind === 'package' ? [] : [entry.finding]));
}
