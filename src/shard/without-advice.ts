/** Takes away by what a stranger's result could make people do something: fixes, and words and links of unknown rules. */
import type {RawFinding} from '../finding/finding.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import type {PartialResult} from '../run/shards/partial-schema.ts';

/** Rules that a result brings along keep their name and severity; this program's own are not in it. */
export function withoutRuleTexts(partial: PartialResult): PartialResult {
  const silent = {description: WITHHELD, remediation: '', controls: [], references: []};
  return {
    ...partial,
    whole: partial.whole.map((one) => ({...one, rules: one.rules.map((rule) => ({...rule, ...silent}))})),
  };
}

const WITHHELD = 'What this rule is about came with the result of a pull request and is not shown.';

/** What remains is where something was found, by which rule, and one sentence of plain text. */
export function withoutFixes(outcome: ScanOutcome): ScanOutcome {
  if (outcome.kind === 'not-applicable') return outcome;
  const {head, base, history} = outcome.findings;
  return {...outcome, findings: {head: head.map(withoutFix), base: base.map(withoutFix), history}};
}

function withoutFix({fix, ...finding}: RawFinding): RawFinding {
  return finding;
}
