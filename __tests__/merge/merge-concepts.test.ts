import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Finding} from '../../src/finding/finding.ts';
import {merge} from '../../src/merge/merge.ts';
import {type FindingParts, finding} from './finding.ts';

const RUNS = 500;

const lines = (startLine: number, endLine = startLine) => ({path: 'a.file', startLine, endLine});

const ours = finding({
  scanner: 'iac',
  ruleId: 'docker-user-root',
  location: lines(4),
  severity: 'high',
  confidence: 'medium',
});
const theirs = finding({scanner: 'checkov', ruleId: 'CKV_DOCKER_8', location: lines(1, 9), severity: 'medium'});

const shape = (findings: readonly Finding[]) =>
  merge(findings).map(({rule, sources}) => [rule.id, sources.map(({scanner}) => scanner)]);

it('one problem that two scanners see at one place is one finding with two sources', () => {
  expect(merge([ours, theirs])).toMatchObject([
    {
      rule: {id: 'docker-user-root'},
      location: {startLine: 4},
      severity: 'high',
      confidence: 'high',
      sources: [
        {scanner: 'checkov', ruleId: 'CKV_DOCKER_8'},
        {scanner: 'iac', ruleId: 'docker-user-root'},
      ],
    },
  ]);
});

describe('these stay apart', () => {
  it.each([
    {name: 'another file', other: {location: {path: 'b.file', startLine: 4}}},
    {name: 'another place', other: {location: lines(20)}},
    {name: 'another concept', other: {ruleId: 'CKV_DOCKER_2'}},
    {name: 'a rule that no table knows', other: {ruleId: 'CKV_UNKNOWN_1'}},
    {name: 'the same rule of the same scanner', other: {scanner: 'iac', ruleId: 'docker-user-root', key: ['other']}},
    {name: 'another commit', other: {commit: 'c'.repeat(40)}},
  ])('$name', ({other}) => {
    const second = finding({scanner: 'checkov', ruleId: 'CKV_DOCKER_8', location: lines(4), ...other});
    expect(merge([ours, second])).toHaveLength(2);
  });
});

describe('two rules of one scanner about one concept', () => {
  const rule = (ruleId: string, startLine: number, endLine?: number) =>
    finding({scanner: 'checkov', ruleId, location: lines(startLine, endLine)});

  it.each([
    {name: 'merge where both begin at one line', second: rule('CKV_AWS_53', 2, 5), count: 1},
    {name: 'stay apart where they begin at two', second: rule('CKV_AWS_53', 3, 9), count: 2},
  ])('$name', ({second, count}) => {
    expect(merge([rule('CKV_AWS_54', 2, 9), second])).toHaveLength(count);
  });

  it('stay apart in two files, also where they are about a package', () => {
    const scope = 'production' as const;
    const component = {purl: 'pkg:npm/a@1', ecosystem: 'npm', name: 'a', version: '1', scope, direct: true, path: []};
    const packaged = (ruleId: string, path: string) => ({
      ...finding({scanner: 'checkov', ruleId, location: {path, startLine: 2}}),
      component,
    });
    expect(merge([packaged('CKV_AWS_54', 'a.file'), packaged('CKV_AWS_53', 'b.file')])).toHaveLength(2);
  });

  it('are one opinion: no surer than one', () => {
    expect(merge([rule('CKV_AWS_54', 2), rule('CKV_AWS_53', 2)])).toMatchObject([{confidence: 'medium'}]);
  });

  it('stay apart when it is code, where families are wide', () => {
    const code = (ruleId: string) =>
      finding({scanner: 'bandit', ruleId, cwe: ['CWE-78'], category: 'sast', location: lines(2)});
    expect(merge([code('B603'), code('B607')])).toHaveLength(2);
  });
});

describe('what follows from a wider problem', () => {
  const everything = finding({scanner: 'cloud', ruleId: 'aws-iam-policy-allows-everything', location: lines(3)});
  const escalation = (startLine: number, endLine: number) =>
    finding({scanner: 'checkov', ruleId: 'CKV_AWS_110', location: lines(startLine, endLine)});

  it.each([
    {name: 'is told by that one where they overlap', second: escalation(1, 9), rules: [everything.rule.id]},
    {
      name: 'is told itself elsewhere',
      second: escalation(5, 9),
      rules: ['aws-iam-policy-allows-everything', 'CKV_AWS_110'],
    },
  ])('$name', ({second, rules}) => {
    expect(merge([second, everything]).map(({rule}) => rule.id)).toEqual(rules);
  });
});

describe('code on the way of a flow', () => {
  const step = (kind: 'source' | 'step' | 'sink', line: number) => ({kind, location: lines(line)});
  const flow = {
    ...finding({scanner: 'sast', ruleId: 'sql-injection', cwe: ['CWE-89'], category: 'sast', location: lines(12)}),
    flow: [step('source', 9), step('step', 11), step('sink', 12)],
  };
  const other = (startLine: number, cwe = 'CWE-89', scanner = 'bandit') =>
    finding({scanner, ruleId: 'B608', cwe: [cwe], category: 'sast', location: lines(startLine)});

  it.each([
    {name: 'is the same problem', second: other(11), count: 1},
    {name: 'is not where data only comes from', second: other(9), count: 2},
    {name: 'is not beside it', second: other(10), count: 2},
    {name: 'is not when it is of another kind', second: other(11, 'CWE-22'), count: 2},
    {name: 'is not when the same scanner says it', second: other(11, 'CWE-89', 'sast'), count: 2},
  ])('$name', ({second, count}) => {
    const merged = merge([second, flow]);
    expect(merged).toHaveLength(count);
    expect(merged.map(({rule}) => rule.id)).toContain('sql-injection');
  });
});

describe('code', () => {
  const code = (scanner: string, ruleId: string, cwe: readonly string[], line = 4) =>
    finding({scanner, ruleId, cwe, category: 'sast', location: lines(line)});

  it.each([
    {name: 'of one family merges', second: code('bandit', 'B602', ['CWE-77']), count: 1},
    {name: 'of another family does not', second: code('bandit', 'B303', ['CWE-327']), count: 2},
    {
      name: 'of one CWE without a family merges',
      first: ['CWE-208'],
      second: code('eslint', 'timing', ['CWE-208']),
      count: 1,
    },
    {
      name: 'of one rule without a CWE merges',
      first: [],
      second: code('semgrep', 'python-command-injection', []),
      count: 1,
    },
    {name: 'without a CWE does not', second: code('bandit', 'B101', []), count: 2},
    {name: 'in another line does not', second: code('bandit', 'B602', ['CWE-78'], 5), count: 2},
  ])('$name', ({first = ['CWE-78'], second, count}) => {
    expect(merge([code('sast', 'python-command-injection', first), second])).toHaveLength(count);
  });

  it.each([
    {what: 'another rule makes it surer', ruleId: 'B602', confidence: 'high'},
    {what: 'the same rule in another engine is one opinion', ruleId: 'python-command-injection', confidence: 'medium'},
  ])('$what', ({ruleId, confidence}) => {
    const medium = (scanner: string, id: string) => ({...code(scanner, id, ['CWE-78']), confidence: 'medium' as const});
    expect(merge([medium('sast', 'python-command-injection'), medium('other', ruleId)])).toMatchObject([{confidence}]);
  });
});

it('shows who disagrees by two levels or more', () => {
  const low = {...theirs, severity: 'low'} as const;
  expect(merge([ours, low])[0]?.details).toEqual({'other severities': 'checkov says low'});
});

describe('is deterministic, independent of order, idempotent, and loses no source:', () => {
  const place = {start: fc.integer({min: 1, max: 12}), length: fc.integer({min: 0, max: 5})};
  const severity = fc.constantFrom('low' as const, 'medium' as const, 'high' as const);

  it('concepts of the table', () => {
    const scanner = fc.constantFrom('iac', 'checkov', 'hadolint', 'trivy');
    const users = ['docker-user-root', 'CKV_DOCKER_8', 'DL3002', 'DS002', 'CKV_DOCKER_2'];
    const ruleId = fc.constantFrom(...users, 'CKV_AWS_1', 'CKV_AWS_110', 'CKV_AWS_107', 'other');
    expectStable(
      fc.record({scanner, ruleId, severity, ...place}).map(({start, length, ...parts}) => ({
        ...parts,
        location: lines(start, start + length),
      })),
    );
  });

  it('code with flows', () => {
    const scanner = fc.constantFrom('sast', 'semgrep', 'bandit');
    const cwe = fc.constantFrom('CWE-89', 'CWE-78').map((id) => [id]);
    const flow = fc.option(fc.array(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 4}), {nil: undefined});
    expectStable(
      fc.record({scanner, severity, cwe, flow, ...place}).map(({start, length, flow: steps, ...parts}) => ({
        ...parts,
        ruleId: `rule-${parts.cwe[0]}`,
        category: 'sast' as const,
        location: lines(start, start + length),
        ...(steps !== undefined && {flow: steps.map((line) => ({kind: 'step' as const, location: lines(line)}))}),
      })),
    );
  });

  function expectStable(one: fc.Arbitrary<FindingParts & Pick<Finding, 'flow'>>): void {
    fc.assert(
      fc.property(fc.array(one, {maxLength: 12}), fc.infiniteStream(fc.nat()), (parts, order) => {
        const findings = parts.map(({flow, ...rest}, index) => ({
          ...finding({...rest, key: [String(index)]}),
          ...(flow !== undefined && {flow}),
        }));
        const shuffled = findings
          .map((each) => [order.next().value ?? 0, each] as const)
          .sort(([a], [b]) => a - b)
          .map(([, each]) => each);
        const once = merge(findings);
        expect(merge(shuffled)).toEqual(once);
        expect(merge(once)).toEqual(once);
        const pairs = new Set(findings.map(({scanner, rule}) => `${scanner} ${rule.id}`));
        const kept = new Set(once.flatMap(({sources}) => sources.map(({scanner, ruleId}) => `${scanner} ${ruleId}`)));
        expect(kept).toEqual(pairs);
      }),
      {numRuns: RUNS},
    );
  }
});

it('stays the same for scanners that see nothing together', () => {
  expect(shape([ours])).toEqual([['docker-user-root', ['iac']]]);
});

describe('different lines of one resource', () => {
  const at = (startLine: number, parts: Omit<FindingParts, 'location'>) =>
    finding({...parts, location: lines(startLine)});
  const own = at(3, {scanner: 'cloud', ruleId: 'aws-queue-unencrypted', key: ['aws_sqs_queue.a', 'x']});
  const checkov = at(1, {scanner: 'checkov', ruleId: 'CKV_AWS_27', key: ['aws_sqs_queue.a']});
  const trivy = at(5, {scanner: 'trivy', ruleId: 'AWS-0096', key: ['aws_sqs_queue.a', 'words']});

  it('are one problem', () => {
    expect(merge([own, checkov, trivy]).map(({sources}) => sources.length)).toEqual([3]);
  });

  it('are two problems when one scanner names both', () => {
    expect(merge([own, trivy, {...trivy, location: lines(7), fingerprint: 'another'}]).length).toBe(2);
  });

  it.each([
    {what: 'another resource', identity: ['aws_sqs_queue.b']},
    {what: 'no address', identity: ['a']},
    {what: 'no address, twice', identity: ['']},
  ])('of $what stay apart', ({identity}) => {
    expect(merge([own, {...checkov, identity: {...checkov.identity, key: identity}}]).length).toBe(2);
  });
});
