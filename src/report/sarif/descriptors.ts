/** The rules of a run: those of the scanner, and one for each published flaw. */
import type {ReportingDescriptor} from 'sarif';
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Rule} from '../../finding/rule.ts';
import {type Severity, severityRank} from '../../finding/severity.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import {ADVISORY_ID, isAboutPackage} from '../view/packages.ts';
import {type FlawFinding, toAdvisoryDescriptor} from './advisory-rule.ts';
import {MAX_FLAW_RULES, MAX_RULES} from './limits.ts';
import {toDescriptor} from './rule.ts';

export interface Descriptors {
  readonly list: ReportingDescriptor[];
  /** Id and index of the rule of a finding. */
  ruleOf(finding: JudgedFinding): {readonly id: string; readonly index: number};
}

/** `shown`: the findings that become results, ranked. Rules that have a result come first, so that a cut takes others. */
export function makeDescriptors(outcome: ScanOutcome, shown: readonly JudgedFinding[]): Descriptors {
  const ruleIds = new Set(outcome.rules.map(({id}) => id));
  const flaws = groupFlaws(shown, ruleIds);
  const plain = shown.filter((finding) => !flaws.has(finding.advisory?.id ?? ''));
  const worst = worstSeverities(plain);
  const list = [
    ...[...flaws.values()].map(toAdvisoryDescriptor),
    ...rulesOf(outcome, plain).map((rule) => toDescriptor(rule, worst.get(rule.id) ?? rule.severity)),
  ].slice(0, MAX_RULES);
  const indexes = new Map(list.map(({id}, index) => [id, index]));
  return {
    list,
    ruleOf({rule, advisory}) {
      const id = advisory !== undefined && flaws.has(advisory.id) ? advisory.id : rule.id;
      return {id, index: indexes.get(id) ?? -1};
    },
  };
}

type Flaws = ReadonlyMap<string, readonly [FlawFinding, ...FlawFinding[]]>;

/** By id. What is no id of a database, or the id of a rule of ours, stays with its rule. */
function groupFlaws(findings: readonly JudgedFinding[], ruleIds: ReadonlySet<string>): Flaws {
  const groups = new Map<string, [FlawFinding, ...FlawFinding[]]>();
  for (const finding of findings) {
    if (!isFlaw(finding) || ruleIds.has(finding.advisory.id) || !ADVISORY_ID.test(finding.advisory.id)) continue;
    const group = groups.get(finding.advisory.id);
    if (group !== undefined) group.push(finding);
    else if (groups.size < MAX_FLAW_RULES) groups.set(finding.advisory.id, [finding]);
  }
  return groups;
}

function isFlaw(finding: JudgedFinding): finding is FlawFinding {
  return isAboutPackage(finding) && finding.advisory !== undefined;
}

function rulesOf(outcome: ScanOutcome, findings: readonly JudgedFinding[]): readonly Rule[] {
  const used = new Map(findings.map(({rule}) => [rule.id, rule]));
  const unused = outcome.rules.filter(({id}) => !used.has(id));
  return [...used.values(), ...unused];
}

function worstSeverities(findings: readonly JudgedFinding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const {rule, severity} of findings) {
    const known = worst.get(rule.id);
    if (known === undefined || severityRank(severity) > severityRank(known)) worst.set(rule.id, severity);
  }
  return worst;
}
