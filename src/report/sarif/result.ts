/** A finding as a SARIF result. */
import type {CodeFlow, Result, Location as SarifLocation, Region as SarifRegion, Suppression} from 'sarif';
import type {FlowStep, JudgedFinding} from '../../finding/finding.ts';
import {FINGERPRINT_KEY} from '../../finding/fingerprint.ts';
import type {Location, Region} from '../../finding/location.ts';
import {severityToLevel} from '../../finding/severity.ts';
import {encodePath} from '../escape/uri.ts';
import {commitSentence} from '../view/words.ts';
import {toFix} from './fix.ts';
import {MAX_LOCATIONS} from './limits.ts';
import {toMessage} from './message.ts';

export interface ResultContext {
  readonly rule: {readonly id: string; readonly index: number};
  /** Put before every path: code scanning reads paths from the top of the git repository. */
  readonly prefix: string;
  /** Without a base nothing is known about what was there before. */
  readonly hasBase: boolean;
}

export function toResult(finding: JudgedFinding, {rule, prefix, hasBase}: ResultContext): Result {
  const related = finding.relatedLocations.slice(0, MAX_LOCATIONS - 1);
  const suppressions = suppressionsOf(finding);
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    level: severityToLevel(finding.severity),
    message: toMessage(textOf(finding)),
    locations: [toLocation(finding.location, prefix)],
    ...(related.length > 0 && {relatedLocations: related.map((location, id) => toLocation(location, prefix, id + 1))}),
    ...(finding.flow !== undefined && {codeFlows: [toCodeFlow(finding.flow, prefix)]}),
    ...(finding.fix !== undefined && {fixes: [toFix(finding.fix, prefix)]}),
    // The key primaryLocationLineHash is GitHub's own, which it computes itself and warns about when it differs.
    partialFingerprints: {[FINGERPRINT_KEY]: finding.fingerprint},
    ...(hasBase && {baselineState: finding.status === 'new' ? 'new' : 'unchanged'}),
    ...(suppressions.length > 0 && {suppressions}),
    properties: propertiesOf(finding),
  };
}

/** GitHub shows it as paths. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#result-object */
function toCodeFlow(flow: readonly FlowStep[], prefix: string): CodeFlow {
  const steps = flow.slice(0, MAX_FLOW_STEPS);
  return {
    threadFlows: [
      {
        locations: steps.map(({kind, location}) => ({
          location: {...toLocation(location, prefix), message: {text: FLOW_WORDS[kind]}},
        })),
      },
    ],
  };
}

/** More than a person follows, and far under GitHub's limit of 10,000 for a run's thread flow locations. */
const MAX_FLOW_STEPS = 50;

const FLOW_WORDS: Readonly<Record<FlowStep['kind'], string>> = {
  source: 'Data comes in',
  step: 'Data goes through',
  sink: 'Data is used here',
};

/** A result of the history names its commit, as its place is not in the head. */
function textOf(finding: JudgedFinding): string {
  const commit = commitSentence(finding);
  return commit === undefined ? finding.message : `${finding.message} ${commit}.`;
}

export function toLocation({path, ...region}: Location, prefix: string, id?: number): SarifLocation {
  return {
    ...(id !== undefined && {id}),
    physicalLocation: {
      artifactLocation: {uri: encodePath(`${prefix}${path}`), uriBaseId: '%SRCROOT%'},
      region: toRegion(region),
    },
  };
}

/** An end column needs its line: alone it would be read on the start line, which is what it means here too. */
function toRegion({startLine, startColumn, endLine, endColumn}: Region): SarifRegion {
  return {
    startLine,
    ...(startColumn !== undefined && {startColumn}),
    ...(endLine !== undefined && {endLine}),
    ...(endColumn !== undefined && {endColumn}),
  };
}

function suppressionsOf({disposition, waiver, suppressedInSource}: JudgedFinding): Suppression[] {
  if (disposition !== 'waived') return [];
  if (waiver === undefined)
    return [{kind: 'inSource', status: 'accepted', justification: toMessage(suppressedInSource ?? '').text}];
  const justification = toMessage(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`).text;
  return [{kind: 'external', status: 'accepted', justification}];
}

/** For readers that know this project; GitHub ignores them. */
function propertiesOf(finding: JudgedFinding): Result['properties'] {
  const {rule, severity, confidence, status, service, commit, sources, component, advisory} = finding;
  return {
    severity,
    confidence,
    ...(service !== undefined && {service}),
    ...(commit !== undefined && {commit}),
    ...(status === 'newly-disclosed' && {status}),
    ...(component !== undefined && {
      rule: rule.id,
      component: component.purl,
      scope: component.scope,
      path: component.path,
      ...(component.fixedVersion !== undefined && {fixedVersion: component.fixedVersion}),
    }),
    ...(advisory !== undefined && {advisories: advisory.ids}),
    sources: sources.map(({scanner, ruleId}) => ({scanner, ruleId})),
  };
}
