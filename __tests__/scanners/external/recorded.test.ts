/** What the tools really printed about small files of ours, read by the schemas that read it in a run. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {ToolScanner} from '../../../src/scanner.ts';
import {loadExternalScanners} from '../../../src/scanners.ts';

const tools = new Map(
  (await loadExternalScanners())
    .filter((scanner): scanner is ToolScanner => scanner.kind === 'tool')
    .map((scanner) => [scanner.manifest.name, scanner]),
);
const recorded = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8');

function parse(name: string, stdout: string) {
  const tool = tools.get(name);
  if (tool === undefined) throw new Error(`there is no tool ${name}`);
  return tool.parse({stdout, exitCode: 0});
}

/** Place, rule, severity of each finding; a file that could not be judged in brackets. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  actionlint: ['.github/workflows/ci.yml:7 actionlint/script-injection high'],
  bandit: [
    './app.py:1 B404 low',
    './app.py:5 B602 high',
    './app.py:6 B602 high suppressed',
    './app.py:7 B105 low sensitive',
    '[./broken.py]',
  ],
  checkov: ['main.tf:1 CKV_AWS_27 medium', 'main.tf:5 CKV_AWS_26 medium suppressed'],
  gitleaks: ['config.txt:1 aws-access-token high sensitive'],
  hadolint: ['Dockerfile:1 DL3007 low', 'Dockerfile:2 DL3003 low', 'Dockerfile:2 SC2086 info', '[Broken.Dockerfile]'],
  zizmor: [
    '.github/workflows/ci.yml:6 zizmor/artipacked medium',
    '.github/workflows/ci.yml:3 zizmor/excessive-permissions medium',
    '.github/workflows/ci.yml:1 zizmor/dangerous-triggers high',
    '.github/workflows/ci.yml:7 zizmor/template-injection high',
    '.github/workflows/ci.yml:6 zizmor/unpinned-uses high',
  ],
};

it('every external tool has a recorded output', () => {
  expect(Object.keys(EXPECTED)).toEqual([...tools.keys()].sort());
});

describe('findings of', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    const {findings, rules, failedFiles = []} = parse(name, recorded(name));
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

    const shown = findings.map(({ruleId, location, severity, sensitive, suppressedInSource}) =>
      [
        `${location.path}:${location.startLine}`,
        ruleId,
        severity ?? ruleOf.get(ruleId)?.severity,
        ...(sensitive === true ? ['sensitive'] : []),
        ...(suppressedInSource === undefined ? [] : ['suppressed']),
      ].join(' '),
    );

    expect([...shown, ...failedFiles.map(({path}) => `[${path}]`)]).toEqual(expected);
  });

  it.each([...tools.keys()])('%s name only rules that come with them, each with words', (name) => {
    const {findings, rules} = parse(name, recorded(name));
    const ids = new Set(rules.map(({id}) => id));
    expect(findings.filter(({ruleId}) => !ids.has(ruleId))).toEqual([]);
    expect(rules.filter(({title, description, remediation}) => `${title}${description}${remediation}` === '')).toEqual(
      [],
    );
    expect(rules.filter(({remediation}) => remediation === '')).toEqual([]);
  });

  it('bandit never quote the password', () => {
    expect(JSON.stringify(parse('bandit', recorded('bandit')))).not.toContain('not-a-real-one');
  });
});

describe.each([...tools.keys()])('output of %s that is not whole is refused:', (name) => {
  it.each([
    {what: 'nothing', text: ''},
    {what: 'half of it', text: recorded(name).slice(0, recorded(name).length / 2)},
    {what: 'something else', text: '{"surprise": true}'},
    {what: 'words', text: 'Segmentation fault'},
  ])('$what', ({text}) => {
    expect(() => parse(name, text)).toThrow();
  });
});

it.each([
  {name: 'hadolint', text: '[]'},
  {name: 'actionlint', text: '[]'},
  {name: 'bandit', text: '{"errors": [], "results": []}'},
  {name: 'checkov', text: '{"passed": 0, "failed": 0, "skipped": 0, "parsing_errors": 0, "resource_count": 0}'},
])('$name without findings says so', ({name, text}) => {
  expect(parse(name, text)).toMatchObject({findings: [], rules: []});
});
