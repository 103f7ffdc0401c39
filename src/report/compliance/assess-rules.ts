/** Report → what each rule of the run came to: findings, nothing found in files that it looked at, or not looked. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Rule} from '../../finding/rule.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import type {Report} from '../report.ts';

/** Files that a rule was asked about. `subject` is what they were judged as, where the scanner tells kinds apart. */
export interface LookedAt {
  readonly scanner: string;
  readonly subject?: string;
  readonly files: number;
}

/** Why a rule proves nothing. Only `nothing-to-look-at` leaves the word to the other rules of a control. */
export type Unassessed =
  | {readonly kind: 'scanner-failed'; readonly scanner: string}
  | {readonly kind: 'scanner-off'; readonly scanner: string}
  | {readonly kind: 'rule-off'; readonly rule: string}
  | {readonly kind: 'nothing-to-look-at'; readonly scanner: string; readonly subject: string};

export type RuleState =
  | {readonly kind: 'fail'; readonly findings: readonly JudgedFinding[]}
  | {readonly kind: 'pass'; readonly lookedAt: LookedAt}
  | {readonly kind: 'not-assessed'; readonly because: Unassessed};

export interface AssessedRule {
  readonly rule: Rule;
  readonly scanner: string;
  readonly state: RuleState;
}

/** In the order of the scanners and their rules. What is fixed is no finding; what is waived stays one. */
export function assessRules(report: Report): readonly AssessedRule[] {
  const findings = findingsByRule(report.findings);
  const rulesOff = new Set(report.rulesOff);
  return report.outcomes.flatMap((outcome) =>
    rulesOf(outcome, report).map((rule) => ({
      rule,
      scanner: outcome.manifest.name,
      state: stateOf(rule, outcome, {findings: findings.get(rule.id) ?? [], isOff: rulesOff.has(rule.id)}),
    })),
  );
}

/** A scanner that did not run has no rules in its outcome. */
function rulesOf({manifest, rules}: ScanOutcome, {catalogue}: Report): readonly Rule[] {
  return rules.length > 0 ? rules : (catalogue?.get(manifest.name) ?? []);
}

/** One problem that several scanners saw is a finding of each rule that saw it. */
function findingsByRule(findings: readonly JudgedFinding[]): ReadonlyMap<string, readonly JudgedFinding[]> {
  const byRule = new Map<string, JudgedFinding[]>();
  for (const finding of findings) {
    if (finding.status === 'fixed') continue;
    for (const id of new Set([finding.rule.id, ...finding.sources.map(({ruleId}) => ruleId)])) {
      const known = byRule.get(id);
      if (known === undefined) byRule.set(id, [finding]);
      else known.push(finding);
    }
  }
  return byRule;
}

interface RuleFacts {
  readonly findings: readonly JudgedFinding[];
  readonly isOff: boolean;
}

function stateOf(rule: Rule, outcome: ScanOutcome, {findings, isOff}: RuleFacts): RuleState {
  const scanner = outcome.manifest.name;
  if (findings.length > 0) return {kind: 'fail', findings};
  if (isOff) return unassessed({kind: 'rule-off', rule: rule.id});
  if (outcome.kind === 'failed') return unassessed({kind: 'scanner-failed', scanner});
  if (outcome.kind === 'not-applicable') {
    const sawNothing = outcome.reason === 'no-matching-files';
    return sawNothing ? nothingSeen(scanner, '') : unassessed({kind: 'scanner-off', scanner});
  }
  const lookedAt = lookedAtBy(rule, outcome);
  return lookedAt.files === 0 ? nothingSeen(scanner, lookedAt.subject ?? '') : {kind: 'pass', lookedAt};
}

function nothingSeen(scanner: string, subject: string): RuleState {
  return unassessed({kind: 'nothing-to-look-at', scanner, subject});
}

function unassessed(because: Unassessed): RuleState {
  return {kind: 'not-assessed', because};
}

function lookedAtBy({id, subject: own}: Rule, {manifest, counts}: Extract<ScanOutcome, {kind: 'completed'}>): LookedAt {
  const scanner = manifest.name;
  if (manifest.tellsSubjects !== true) return {scanner, files: counts.files};
  const word = id.split('-', 1)[0] ?? id;
  const known = new Map(Object.entries(counts.subjects ?? {}));
  const subject = own !== undefined && known.has(own) ? own : word;
  return {scanner, subject: known.has(subject) ? subject : (own ?? word), files: known.get(subject) ?? 0};
}
