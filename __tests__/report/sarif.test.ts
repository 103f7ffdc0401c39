import type {Log, Result, Run} from 'sarif';
import {describe, expect, it} from 'vitest';
import type {Report} from '../../src/report/report.ts';
import {MAX_KEPT_RESULTS, MAX_NOTES, MAX_RUNS, MAX_TAGS} from '../../src/report/sarif/limits.ts';
import {renderSarif, renderSarifForUpload} from '../../src/report/sarif/render-sarif.ts';
import {
  makeErrorReport,
  makeFailedOutcome,
  makeFinding,
  makeLargeReport,
  makeOutcome,
  makeReport,
  makeRule,
  makeShopReport,
} from '../support/report.ts';

function parse(report: Report): readonly Run[] {
  const log: Log = JSON.parse(renderSarif(report));
  return log.runs;
}

function resultsOf(report: Report): readonly Result[] {
  return parse(report).flatMap((run) => run.results ?? []);
}

function resultOf(overrides: Parameters<typeof makeFinding>[0], report: Partial<Report> = {}): Result | undefined {
  return resultsOf(makeReport({findings: [makeFinding(overrides)], ...report}))[0];
}

describe('runs', () => {
  it('are one for each scanner, with names and ids that are unique', () => {
    const runs = parse(makeShopReport());
    expect(runs.map((run) => run.tool.driver.name)).toEqual(['secure-pipeline/iac', 'secure-pipeline/secrets']);
    expect(runs.map((run) => run.automationDetails?.id)).toEqual(['secure-pipeline/iac/', 'secure-pipeline/secrets/']);
  });

  it('leave out a scanner that failed, with what it had found', () => {
    const findings = [makeFinding({scanner: 'sast'}), makeFinding()];
    const runs = parse(makeReport({outcomes: [makeOutcome(), makeFailedOutcome()], findings}));
    expect(runs).toHaveLength(1);
    expect(runs[0]?.results).toHaveLength(1);
    expect(parse(makeErrorReport())).toHaveLength(2);
  });

  it.each([
    ['no-matching-files', 1],
    ['switched-off', 0],
  ] as const)('of a scanner that did not run because of %s: %i', (reason, count) => {
    const {manifest, rules} = makeOutcome();
    const outcomes = [{kind: 'not-applicable', manifest, rules, durationMs: 0, reason}] as const;
    expect(parse(makeReport({outcomes}))).toHaveLength(count);
  });

  it('are not uploaded when there is none', () => {
    expect(renderSarifForUpload(makeReport({outcomes: [makeFailedOutcome()]}))).toBeUndefined();
    expect(renderSarifForUpload(makeReport())).toContain('"results"');
  });

  it('name the commit and the repository', () => {
    expect(parse(makeReport())[0]?.versionControlProvenance).toMatchObject([
      {repositoryUri: 'https://github.com/org/online-shop', revisionId: 'a'.repeat(40)},
    ]);
    expect(parse(makeReport({blobUrl: undefined}))[0]).not.toHaveProperty('versionControlProvenance');
  });

  it('cut the least important results for an upload and say so', () => {
    const text = renderSarifForUpload(makeLargeReport(MAX_KEPT_RESULTS + 1234)) ?? '';
    const log: Log = JSON.parse(text);
    expect(log.runs[0]?.results).toHaveLength(MAX_KEPT_RESULTS);
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.at(-1)).toMatchObject({
      level: 'warning',
      message: {text: expect.stringContaining('1,234 of 6,234 results are left out')},
    });
    expect(parse(makeLargeReport(MAX_KEPT_RESULTS + 1234))[0]?.results).toHaveLength(MAX_KEPT_RESULTS + 1234);
  });

  it('are as many as GitHub takes, with the others named', () => {
    const outcomes = Array.from({length: MAX_RUNS + 2}, (_, index) => {
      const {manifest} = makeOutcome();
      return makeOutcome({manifest: {...manifest, name: `scanner-${index}`}});
    });
    const runs = parse(makeReport({outcomes}));
    expect(runs).toHaveLength(MAX_RUNS);
    expect(runs[0]?.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain(
      'scanner-20, scanner-21',
    );
  });

  it('hold a limited number of notes and say how many there are', () => {
    const notes = Array.from({length: MAX_NOTES + 5}, (_, index) => {
      return {kind: 'unparsable' as const, path: `${index}.yaml`, text: 'tab in indentation'};
    });
    const [run] = parse(makeReport({outcomes: [makeOutcome({notes})]}));
    const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notifications).toHaveLength(MAX_NOTES + 1);
    expect(notifications.at(-1)?.message.text).toBe('5 more notes.');
  });
});

describe('results', () => {
  it('leave out what is fixed', () => {
    const fixed = makeShopReport().findings.filter(({status}) => status === 'fixed');
    expect(fixed).not.toHaveLength(0);
    expect(resultsOf(makeShopReport())).toHaveLength(makeShopReport().findings.length - fixed.length);
  });

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'note'],
    ['info', 'note'],
  ] as const)('of severity %s have the level %s', (severity, level) => {
    expect(resultOf({severity})?.level).toBe(level);
  });

  it.each([
    ['new', 'new'],
    ['existing', 'unchanged'],
  ] as const)('that are %s have the baseline state %s', (status, baselineState) => {
    expect(resultOf({status})?.baselineState).toBe(baselineState);
  });

  it('have no baseline state in a full scan', () => {
    const repository = {...makeReport().repository, comparison: {kind: 'none', reason: 'no base'}} as const;
    expect(resultOf({}, {repository})).not.toHaveProperty('baselineState');
  });

  it('put the prefix before the path and encode it', () => {
    const repository = {...makeReport().repository, prefix: 'apps/shop/'};
    const result = resultOf({location: {path: 'a b/ä(1)%#?.yaml', startLine: 2}}, {repository});
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'apps/shop/a%20b/%C3%A4%281%29%25%23%3F.yaml',
      uriBaseId: '%SRCROOT%',
    });
  });

  it('have our fingerprint and leave GitHub its own', () => {
    expect(resultOf({fingerprint: 'f'.repeat(32)})?.partialFingerprints).toEqual({'securePipeline/v1': 'f'.repeat(32)});
  });

  it('name the commit when they are only in the history', () => {
    expect(resultOf({message: 'A key.', commit: 'c'.repeat(40)})?.message.text).toBe(
      'A key. Only in the history, commit ccccccc.',
    );
  });

  it('point at their rule', () => {
    for (const run of parse(makeShopReport()))
      for (const result of run.results ?? [])
        expect(run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
  });

  it('name why they are suppressed', () => {
    const waiver = {reason: 'old cluster', owner: 'platform', expires: '2027-01-31'};
    expect(resultOf({disposition: 'waived', waiver})?.suppressions).toEqual([
      {kind: 'external', status: 'accepted', justification: 'old cluster (platform, until 2027-01-31)'},
    ]);
    expect(resultOf({disposition: 'waived', suppressedInSource: 'gitleaks:allow'})?.suppressions).toEqual([
      {kind: 'inSource', status: 'accepted', justification: 'gitleaks:allow'},
    ]);
    expect(resultOf({suppressedInSource: 'gitleaks:allow'})).not.toHaveProperty('suppressions');
  });

  it.each([
    ['a placeholder', 'uses {0} here', 'uses {{0}} here'],
    ['an embedded link', '[here](https://evil.example)', '[here] (https://evil.example)'],
    ['controls', 'a\u001b[31m\u202eb', 'a\\u{1b}[31m\\u{202e}b'],
    ['a lone surrogate', 'a\ud800', 'a\\u{d800}'],
    ['nothing', ' ', '(no text)'],
  ])('show %s in a message as text', (_, message, text) => {
    expect(resultOf({message})?.message.text).toBe(text);
  });
});

describe('rules', () => {
  it('have what GitHub reads', () => {
    const descriptor = parse(makeReport())[0]?.tool.driver.rules?.[0];
    expect(descriptor).toMatchObject({
      id: 'k8s-privileged-container',
      name: 'K8sPrivilegedContainer',
      helpUri: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      properties: {
        'security-severity': '8.0',
        precision: 'high',
        tags: ['security', 'iac', 'external/cwe/cwe-250'],
      },
    });
    expect(descriptor?.help?.text).toContain('What to do: Remove');
    expect(descriptor?.help?.markdown).toContain('<code>privileged: true</code>');
  });

  it('have no name that would only repeat the id', () => {
    const [run] = parse(makeReport({outcomes: [makeOutcome({rules: [makeRule({id: 'jwt'})]})]}));
    expect(run?.tool.driver.rules?.[0]).not.toHaveProperty('name');
  });

  it('have the severity of their worst result, as a configuration may change it', () => {
    const [run] = parse(makeReport({findings: [makeFinding({severity: 'critical'}), makeFinding({severity: 'low'})]}));
    expect(run?.tool.driver.rules?.[0]?.properties?.['security-severity']).toBe('9.5');
  });

  it('have no more tags than GitHub keeps', () => {
    const rule = makeRule({cwe: Array.from({length: 30}, (_, index) => `CWE-${index}`)});
    expect(
      parse(makeReport({outcomes: [makeOutcome({rules: [rule]})]}))[0]?.tool.driver.rules?.[0]?.properties?.tags,
    ).toHaveLength(MAX_TAGS);
  });

  it.each(['javascript:alert(1)', 'not a link', 'file:///etc/passwd'])('drop the help URI %s', (reference) => {
    const rule = makeRule({references: [reference]});
    expect(parse(makeReport({outcomes: [makeOutcome({rules: [rule]})]}))[0]?.tool.driver.rules?.[0]).not.toHaveProperty(
      'helpUri',
    );
  });
});
