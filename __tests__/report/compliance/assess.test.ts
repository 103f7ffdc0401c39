/** What a control comes to: fail by one finding, pass only by what was looked at, not assessed for everything else. */
import {describe, expect, it} from 'vitest';
import {assessControls} from '../../../src/report/compliance/assess-controls.ts';
import {assessRules} from '../../../src/report/compliance/assess-rules.ts';
import type {Report} from '../../../src/report/report.ts';
import type {ScanOutcome} from '../../../src/run/outcome.ts';
import {makeFailedOutcome, makeFinding, makeOutcome, makeReport, makeRule} from '../../support/report.ts';

const GUIDE = 'CIS Kubernetes 1.8';
const RULE = makeRule({id: 'k8s-a', cwe: [], controls: [{guide: GUIDE, id: '5.2.2'}]});
const OTHER = makeRule({id: 'docker-b', cwe: [], controls: [{guide: GUIDE, id: '5.2.2'}]});

const manifest = {...makeOutcome().manifest, tellsSubjects: true};

function iac(overrides: Parameters<typeof makeOutcome>[0] = {}): ScanOutcome {
  return makeOutcome({manifest, rules: [RULE], counts: {files: 7, reused: 0, subjects: {k8s: 7}}, ...overrides});
}
const NOT_THERE: ScanOutcome = {
  kind: 'not-applicable',
  manifest,
  rules: [],
  durationMs: 0,
  reason: 'no-matching-files',
};

function control(overrides: Partial<Report>, id = '5.2.2') {
  const {guides} = assessControls(assessRules(makeReport(overrides)));
  return guides.find(({name}) => name === GUIDE)?.controls.find((each) => each.id === id);
}

describe('a control', () => {
  it.each<[string, Partial<Report>, string]>([
    ['passes when its rule looked at files and found nothing', {outcomes: [iac()]}, 'pass'],
    ['fails by a finding', {outcomes: [iac()], findings: [makeFinding({rule: RULE})]}, 'fail'],
    [
      'fails by a finding that is accepted',
      {outcomes: [iac()], findings: [makeFinding({rule: RULE, disposition: 'waived'})]},
      'fail',
    ],
    [
      'passes when the finding is fixed',
      {outcomes: [iac()], findings: [makeFinding({rule: RULE, status: 'fixed'})]},
      'pass',
    ],
    [
      'fails by a finding that another scanner reports and its rule saw, too',
      {
        outcomes: [iac()],
        findings: [makeFinding({rule: makeRule({id: 'other'}), sources: [{scanner: 'iac', ruleId: 'k8s-a'}]})],
      },
      'fail',
    ],
    ['is not assessed when the scanner failed', {outcomes: [makeFailed()]}, 'not-assessed'],
    [
      'fails when the scanner failed after a finding',
      {outcomes: [makeFailed()], findings: [makeFinding({rule: RULE})]},
      'fail',
    ],
    ['is not assessed when its rule is switched off', {outcomes: [iac()], rulesOff: ['k8s-a']}, 'not-assessed'],
    ['is not assessed when there was no file', {outcomes: [iac({counts: {files: 0, reused: 0}})]}, 'not-assessed'],
    [
      'is not assessed when no file was of its kind',
      {outcomes: [iac({counts: {files: 7, reused: 0, subjects: {docker: 7}}})]},
      'not-assessed',
    ],
    [
      'is not assessed when no file says what it was',
      {outcomes: [iac({counts: {files: 7, reused: 0}})]},
      'not-assessed',
    ],
    [
      'passes by the files of a scanner that reads one kind only',
      {outcomes: [iac({manifest: {...manifest, tellsSubjects: false}, counts: {files: 7, reused: 0}})]},
      'pass',
    ],
    [
      'passes when a file was of its kind',
      {outcomes: [iac({counts: {files: 7, reused: 0, subjects: {docker: 6, k8s: 1}}})]},
      'pass',
    ],
    [
      'passes when one of its rules had nothing to look at',
      {outcomes: [iac({rules: [RULE, OTHER], counts: {files: 7, reused: 0, subjects: {k8s: 1}}})]},
      'pass',
    ],
    [
      'is not assessed when one of its rules is switched off',
      {outcomes: [iac({rules: [RULE, OTHER]})], rulesOff: ['docker-b']},
      'not-assessed',
    ],
    [
      'is not assessed when its scanner did not run',
      {outcomes: [NOT_THERE], catalogue: new Map([['iac', [RULE]]])},
      'not-assessed',
    ],
    [
      'is not assessed when its scanner is switched off',
      {outcomes: [{...NOT_THERE, reason: 'switched-off'}], catalogue: new Map([['iac', [RULE]]])},
      'not-assessed',
    ],
  ])('%s', (_, overrides, status) => {
    expect(control(overrides)?.status).toBe(status);
  });

  it('without a rule is listed as not assessed', () => {
    expect(control({outcomes: [iac()]}, '5.4.2')).toMatchObject({
      status: 'not-assessed',
      rules: [],
      notAssessed: [{kind: 'no-rule'}],
    });
  });

  it('says what was looked at, each kind of files once', () => {
    const second = {...RULE, id: 'k8s-c'};
    const counts = {files: 7, reused: 0, subjects: {k8s: 3}};
    expect(control({outcomes: [iac({rules: [RULE, second], counts})]})?.lookedAt).toEqual([
      {scanner: 'iac', subject: 'k8s', files: 3},
    ]);
  });

  it('shows the worst finding first, each once', () => {
    const place = {path: 'k8s.yaml', startLine: 1};
    const low = makeFinding({rule: RULE, severity: 'low', location: place});
    const high = makeFinding({rule: RULE, severity: 'high', location: {...place, startLine: 9}});
    expect(control({outcomes: [iac()], findings: [low, high, low]})?.findings).toEqual([high, low]);
  });
});

describe('a control that no guide here has', () => {
  it('is listed with its rules', () => {
    const rule = makeRule({controls: [{guide: 'House rules', id: '7'}], cwe: []});
    const {unknown} = assessControls(assessRules(makeReport({outcomes: [iac({rules: [rule]})]})));
    expect(unknown).toEqual([{guide: 'House rules', id: '7', rules: [rule.id]}]);
  });
});

function makeFailed(): ScanOutcome {
  return {...makeFailedOutcome(), manifest, rules: [RULE]};
}
