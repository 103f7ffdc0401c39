/** Assessed rules → controls and topics, each pass, fail or not assessed. Never a pass by silence. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Control} from '../../finding/rule.ts';
import {severityRank} from '../../finding/severity.ts';
import type {AssessedRule, LookedAt, Unassessed} from './assess-rules.ts';
import {GUIDES, TOPICS} from './compliance-data.generated.ts';
import {controlsOfRule} from './controls-of-rule.ts';
import {findControl} from './find-control.ts';
import type {Guide, GuideControl, Topic} from './guide.ts';
import {topicOfRule} from './topic-of-rule.ts';

export type ControlStatus = 'pass' | 'fail' | 'not-assessed';

/** What is known about a control or a topic. */
export interface Assessment {
  readonly status: ControlStatus;
  /** Ids of the rules that give evidence for it, in the order of the scanners. */
  readonly rules: readonly string[];
  /** Each once, the worst first. */
  readonly findings: readonly JudgedFinding[];
  /** What rules without a finding looked at, each kind of files once. */
  readonly lookedAt: readonly LookedAt[];
  /** Why rules said nothing, each reason once; `no-rule` where nothing assesses it. */
  readonly notAssessed: readonly (Unassessed | {readonly kind: 'no-rule'})[];
}

export interface AssessedGuide extends Omit<Guide, 'controls'> {
  readonly controls: readonly (GuideControl & Assessment)[];
}

export interface Compliance {
  readonly guides: readonly AssessedGuide[];
  readonly topics: readonly (Pick<Topic, 'id' | 'title'> & Assessment)[];
  /** Controls that rules name and no guide here has, as rules of users may. */
  readonly unknown: readonly (Control & {readonly rules: readonly string[]})[];
}

export function assessControls(rules: readonly AssessedRule[]): Compliance {
  const byControl = groupRules(rules);
  const byTopic = Map.groupBy(rules, ({rule}) => topicOfRule(rule)?.id ?? '');
  return {
    guides: GUIDES.map((guide) => ({
      ...guide,
      controls: guide.controls.map((control) => ({
        ...control,
        ...assess(byControl.get(keyOf({guide: guide.name, id: control.id}))?.rules ?? []),
      })),
    })),
    topics: TOPICS.map(({id, title}) => ({id, title, ...assess(byTopic.get(id) ?? [])})),
    unknown: unknownControls(byControl),
  };
}

type ControlRules = ReadonlyMap<string, {readonly control: Control; readonly rules: readonly AssessedRule[]}>;

function groupRules(rules: readonly AssessedRule[]): ControlRules {
  const groups = new Map<string, {control: Control; rules: AssessedRule[]}>();
  for (const assessed of rules) {
    for (const control of entriesOf(controlsOfRule(assessed.rule))) {
      const known = groups.get(keyOf(control));
      if (known === undefined) groups.set(keyOf(control), {control, rules: [assessed]});
      else known.rules.push(assessed);
    }
  }
  return groups;
}

/** Each entry of a guide once; what no guide has stays as it is named. */
function entriesOf(controls: readonly Control[]): readonly Control[] {
  const entries = controls.map(({guide, id}) => {
    const known = BY_NAME.get(guide);
    return {guide, id: known === undefined ? id : (findControl(known, id)?.id ?? id)};
  });
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

const BY_NAME = new Map(GUIDES.map((guide) => [guide.name, guide]));

function keyOf({guide, id}: Control): string {
  return `${guide}\0${id}`;
}

function unknownControls(byControl: ControlRules): Compliance['unknown'] {
  const known = new Set(GUIDES.flatMap(({name, controls}) => controls.map(({id}) => keyOf({guide: name, id}))));
  return [...byControl]
    .filter(([key]) => !known.has(key))
    .map(([, {control, rules}]) => ({...control, rules: rules.map(({rule}) => rule.id)}));
}

function assess(rules: readonly AssessedRule[]): Assessment {
  const states = rules.map(({state}) => state);
  const findings = states.flatMap((state) => (state.kind === 'fail' ? state.findings : []));
  const lookedAt = states.flatMap((state) => (state.kind === 'pass' ? [state.lookedAt] : []));
  const reasons = states.flatMap((state) => (state.kind === 'not-assessed' ? [state.because] : []));
  return {
    status: statusOf({findings, lookedAt, reasons}),
    rules: rules.map(({rule}) => rule.id),
    findings: worstFirst([...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()]),
    lookedAt: unique(lookedAt),
    notAssessed: rules.length === 0 ? [{kind: 'no-rule'}] : unique(reasons),
  };
}

function worstFirst(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity));
}

interface Evidence {
  readonly findings: readonly JudgedFinding[];
  readonly lookedAt: readonly LookedAt[];
  readonly reasons: readonly Unassessed[];
}

/** A rule that had nothing to look at hides nothing; one that could not or must not look does. */
function statusOf({findings, lookedAt, reasons}: Evidence): ControlStatus {
  if (findings.length > 0) return 'fail';
  const isHidden = reasons.some(({kind}) => kind !== 'nothing-to-look-at');
  return isHidden || lookedAt.length === 0 ? 'not-assessed' : 'pass';
}

/** Plain flat data, in the order of the first. */
function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
