/** Gaps that a file has everywhere are told once: fifty times the same says no more than once with the number. */
import type {RawFinding} from '../../../src/finding/finding.ts';

/** So many stand for themselves. */
const MAX_SEPARATE = 3;
/** Further places that the one finding names. */
const MAX_RELATED = 10;

/** The findings of one rule in one file. The identity does not count them: one gap more is no new problem. */
export function collapseFindings(findings: readonly RawFinding[]): readonly RawFinding[] {
  const [first, ...further] = findings;
  if (first === undefined || findings.length <= MAX_SEPARATE) return findings;
  return [
    {
      ...first,
      message: `${first.message} The same in ${further.length} further places of this file.`,
      identity: {scope: 'file', key: ['everywhere']},
      relatedLocations: further.slice(0, MAX_RELATED).map(({location}) => location),
    },
  ];
}
