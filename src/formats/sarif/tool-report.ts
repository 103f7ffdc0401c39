/** SARIF that a tool has printed about the files it was given → its report. */
import type {Category} from '../../finding/category.ts';
import type {RawFinding} from '../../finding/finding.ts';
import type {Rule} from '../../finding/rule.ts';
import {readSarif} from './read-sarif.ts';

export interface ToolSarif {
  readonly category: Category;
  /** The lines of findings hold secrets. */
  readonly sensitive?: boolean;
}

/**
 * Throws when the text is not SARIF, the tool says that it did not end well, or a result is in no file that it was
 * given: a finding is never dropped in silence.
 */
export function readToolSarif(
  text: string,
  reading: ToolSarif,
): {readonly findings: readonly RawFinding[]; readonly rules: readonly Rule[]} {
  // The folder of copies is where the tool stood: paths below it are relative by now.
  const reports = readSarif(text, {...reading, root: '/'});
  if (reports.length === 0) throw new Error('it has no run');
  for (const {fault, elsewhere} of reports) {
    if (fault !== undefined) throw new Error(`it did not end well: ${fault}`);
    if (elsewhere > 0) throw new Error(`${elsewhere} results are in no file`);
  }
  const rules = new Map(reports.flatMap((report) => report.rules.map((rule) => [rule.id, rule] as const)));
  return {findings: reports.flatMap(({findings}) => findings), rules: [...rules.values()]};
}
