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

/** What a tool was started for, where it is one file at a time. */
const FACTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'npm-audit': {'package-lock.json': '{"node_modules/lodash": "4.17.15"}'},
};
const TARGETS: Readonly<Record<string, {readonly target: string}>> = {
  'npm-audit': {target: 'package-lock.json'},
  'pip-audit': {target: 'requirements.txt'},
  schemathesis: {target: 'openapi.yaml'},
};

const recordedLog = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}.log`), 'utf8');

function parse(name: string, stdout: string) {
  const tool = tools.get(name);
  if (tool === undefined) throw new Error(`there is no tool ${name}`);
  // A tool that writes its report to a file has it there, and prints a log.
  const isWritten = tool.reportFile !== undefined;
  const log = !isWritten ? stdout : name === 'kics' ? recordedLog(name) : '';
  return tool.parse({
    stdout: log,
    stderr: '',
    exitCode: 0,
    folder: '',
    ...TARGETS[name],
    facts: new Map(Object.entries(FACTS[name] ?? {})),
    report: isWritten ? stdout : '',
  });
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
  eslint: [
    'app.js:2 eslint/security/detect-child-process medium',
    'app.js:3 eslint/security/detect-eval-with-expression medium',
    'app.js:3 eslint/no-eval medium',
    '[broken.ts]',
  ],
  gitleaks: ['config.txt:1 aws-access-token high sensitive'],
  gosec: [
    'main.go:16 G702 high',
    'main.go:17 G401 medium suppressed',
    'main.go:16 G204 medium',
    'main.go:4 G501 medium',
    '[broken/half.go]',
  ],
  govulncheck: ['go.mod:1 govulncheck/vulnerable-module medium'],
  grype: ['requirements.txt:1 grype/vulnerable-package critical', 'package-lock.json:1 grype/vulnerable-package high'],
  hadolint: ['Dockerfile:1 DL3007 low', 'Dockerfile:2 DL3003 low', 'Dockerfile:2 SC2086 info', '[Broken.Dockerfile]'],
  kics: [
    'Dockerfile:1 fd54f200-402c-4333-a5a4-36ef6709af2f high',
    'Dockerfile:1 9efb0b2d-89c9-41a3-91ca-dcc0aec911fd medium',
    'Dockerfile:1 b03a748a-542d-44f4-bb86-9199ab4fd2d5 low',
    'main.tf:1 e592a0c5-5bdb-414c-9066-5dba7cdea370 low',
    '[broken.tf]',
  ],
  'npm-audit': ['package-lock.json:1 npm-audit/vulnerable-package high'],
  'osv-scanner': [
    'go.mod:1 osv-scanner/vulnerable-package low',
    'package-lock.json:1 osv-scanner/vulnerable-package medium',
    'requirements.txt:1 osv-scanner/vulnerable-package critical',
    'requirements.txt:1 osv-scanner/malicious-package critical',
  ],
  'pip-audit': ['requirements.txt:1 pip-audit/vulnerable-package medium'],
  schemathesis: ['openapi.yaml:1 schemathesis/ST401 critical'],
  semgrep: [
    'app.py:6 python-shell high',
    'app.py:7 python-shell high suppressed',
    'app.py:8 python-password medium sensitive',
  ],
  trivy: [
    'Dockerfile:2 DS-0002 high',
    'Dockerfile:1 DS-0026 low',
    'main.tf:1 AWS-0096 high',
    'main.tf:6 AWS-0096 high',
    'role.yaml:5 KSV-0113 medium',
    'settings.txt:1 trivy/github-pat critical sensitive',
  ],
  zizmor: [
    '.github/workflows/ci.yml:6 zizmor/artipacked medium',
    '.github/workflows/ci.yml:1 zizmor/excessive-permissions medium',
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

  it.each(['bandit', 'semgrep'])('%s never quote the password', (name) => {
    expect(recorded(name)).toContain('not-a-real-one');
    expect(JSON.stringify(parse(name, recorded(name)))).not.toContain('not-a-real-one');
  });

  it('checkov tell instances of one resource once', () => {
    const text = recorded('checkov');
    const check = (instance: number) => text.replaceAll('aws_sqs_queue.orders', `aws_sqs_queue.orders[${instance}]`);
    const both = parse('checkov', `[${check(0)},${check(1)}]`);
    expect(both.findings.map(({ruleId}) => ruleId)).toEqual(['CKV_AWS_27', 'CKV_AWS_26']);
  });

  it('osv-scanner name the package as other scanners do', () => {
    const {findings} = parse('osv-scanner', recorded('osv-scanner'));
    expect(findings.map(({component, advisory}) => [component?.purl, component?.scope, advisory?.ids])).toEqual([
      ['pkg:golang/example.com/net@v1.2.0', 'production', ['GHSA-dddd-eeee-ffff', 'GO-2024-9001']],
      ['pkg:npm/example-test-runner@1.0.0', 'development', ['GHSA-gggg-hhhh-jjjj']],
      ['pkg:pypi/example-loader@5.3.1', 'production', ['CVE-2024-99001', 'GHSA-aaaa-bbbb-cccc', 'PYSEC-2024-9001']],
      ['pkg:pypi/example-stealer@1.0.0', 'production', ['MAL-2024-9001']],
    ]);
    expect(findings[2]?.advisory).toMatchObject({id: 'CVE-2024-99001', score: 9.8, published: '2024-01-01'});
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
  {name: 'kics', text: '{"files_failed_to_scan": 0, "queries_failed_to_execute": 0, "queries": []}'},
  {name: 'actionlint', text: '[]'},
  {name: 'eslint', text: '[]'},
  {name: 'bandit', text: '{"errors": [], "results": []}'},
  {name: 'osv-scanner', text: '{"results": null}'},
  {name: 'trivy', text: '{"SchemaVersion": 2, "ArtifactType": "filesystem"}'},
  {name: 'checkov', text: '{"passed": 0, "failed": 0, "skipped": 0, "parsing_errors": 0, "resource_count": 0}'},
])('$name without findings says so', ({name, text}) => {
  expect(parse(name, text)).toMatchObject({findings: [], rules: []});
});

describe('grype', () => {
  it('names the package as other scanners do, with the fixed version and every id of the flaw', () => {
    const {findings, notices} = parse('grype', recorded('grype'));
    expect(findings.map(({component, advisory}) => [component?.purl, component?.fixedVersion, advisory?.ids])).toEqual([
      ['pkg:pypi/pyyaml@5.3.1', '5.4', ['CVE-2020-14343', 'GHSA-8q59-q68h-6hv4']],
      ['pkg:npm/lodash@4.17.15', '4.17.21', ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm']],
    ]);
    expect(notices).toEqual(['its database was made on 2026-11-22']);
  });

  it('takes a vector before a word', () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N';
    const log = JSON.parse(recorded('grype'));
    log.matches[0].relatedVulnerabilities[0].cvss = [{vector, version: '3.1'}];
    const [finding] = parse('grype', JSON.stringify(log)).findings;
    expect(finding).toMatchObject({severity: 'medium', advisory: {vector, score: 5.3}});
  });

  it('with a database that is not valid has failed', () => {
    const text = recorded('grype').replace('"valid": true', '"valid": false');
    expect(() => parse('grype', text)).toThrow('its database is not valid');
  });
});

describe('schemathesis', () => {
  const tool = tools.get('schemathesis');
  const context = {settings: {settingsFiles: {}}, dependencies: {}, allowFetch: true};
  const places = {extraFolder: '/extra', programFolder: '', dataFolder: '', folder: '', target: 'openapi.yaml'};

  it('names the operation', () => {
    expect(parse('schemathesis', recorded('schemathesis'))).toMatchObject({
      findings: [{message: 'GET /orders/{id}: API accepts requests without authentication'}],
      rules: [{cwe: ['CWE-306']}],
      failedFiles: [],
    });
  });

  it('that could not call the service has failed', () => {
    expect(parse('schemathesis', recorded('schemathesis-unreachable')).failedFiles).toEqual([
      {path: 'openapi.yaml', reason: '2 of 2 operations could not be called: Network Error (2)'},
    ]);
  });

  it('that did not come to an end has failed', () => {
    const text = recorded('schemathesis').replace('"complete": true', '"complete": false');
    expect(() => parse('schemathesis', text)).toThrow('it did not come to an end');
  });

  it('calls what the user names, and nothing without', async () => {
    expect(tool?.args([], {...context, ...places, targetUrl: 'http://localhost:1/'})).toContain('http://localhost:1/');
    expect(await tool?.extraFiles?.({...context, targetUrl: 'http://localhost:1/'})).toEqual([]);
    await expect(tool?.extraFiles?.(context)).rejects.toThrow('it needs `target-url`');
  });

  it.each([
    {path: 'openapi.yaml', wanted: true},
    {path: 'api/orders.openapi.json', wanted: true},
    {path: 'docs/swagger-v2.yml', wanted: true},
    {path: 'openapi-generator/config.yaml', wanted: false},
    {path: 'values.yaml', wanted: false},
  ])('reads definitions: $path', ({path, wanted}) => {
    expect(tool?.accepts(path)).toBe(wanted);
  });
});

describe('npm-audit', () => {
  const tool = tools.get('npm-audit');

  it('reads the installed versions, which the report leaves out, from the lockfile', () => {
    const packages = {
      '': {name: 'x', version: '1.0.0'},
      'node_modules/lodash': {version: '4.17.15'},
      'node_modules/link': {link: true},
    };
    const bytes = new TextEncoder().encode(JSON.stringify({lockfileVersion: 3, packages}));
    expect(tool?.factsOf?.('a/package-lock.json', bytes)).toBe('{"node_modules/lodash":"4.17.15"}');
    expect(tool?.factsOf?.('a/package.json', bytes)).toBeUndefined();
    expect(tool?.factsOf?.('package-lock.json', new TextEncoder().encode('{"broken'))).toBeUndefined();
  });

  it('names the package, its version and the flaw by its vector', () => {
    expect(parse('npm-audit', recorded('npm-audit')).findings).toMatchObject([
      {
        component: {purl: 'pkg:npm/lodash@4.17.15', direct: true, fixedVersion: '4.17.21'},
        advisory: {id: 'GHSA-35jh-r3h4-6jhm', score: 7.2},
      },
    ]);
  });

  it.each([
    {what: 'an error of the registry', text: '{"message": "405 Method Not Allowed", "error": {"summary": ""}}'},
    {what: 'a folder that the lockfile does not have', text: 'nodes'},
  ])('refuses $what', ({text}) => {
    const stdout = text === 'nodes' ? recorded('npm-audit').replaceAll('node_modules/', 'elsewhere/') : text;
    expect(() => parse('npm-audit', stdout)).toThrow();
  });

  it('is started for lockfiles, and is given no settings of npm', () => {
    expect(tool?.targets?.(['a/package.json', 'a/package-lock.json'])).toEqual(['a/package-lock.json']);
    expect(tool?.appliesTo?.(['package.json'])).toBe(false);
    expect(tool?.accepts('.npmrc')).toBe(false);
  });
});

describe('pip-audit', () => {
  const tool = tools.get('pip-audit');

  it('is started for each file', () => {
    const context = {settings: {settingsFiles: {}}, dependencies: {}, allowFetch: true};
    const places = {extraFolder: '', programFolder: '', dataFolder: ''};
    expect(tool?.targets?.(['a/requirements.txt', 'requirements-dev.txt'])).toHaveLength(2);
    const args = tool?.args([], {...context, ...places, folder: 'a', target: 'requirements.txt'}) ?? [];
    expect(args.slice(0, 2)).toEqual(['--requirement', 'requirements.txt']);
  });

  it('names the file, every id of the flaw and the fixed version', () => {
    const output = {stdout: recorded('pip-audit'), stderr: '', exitCode: 1, report: '', folder: 'svc', target: 'r.txt'};
    expect(tool?.parse(output).findings).toMatchObject([
      {
        location: {path: 'svc/r.txt'},
        component: {purl: 'pkg:pypi/pyyaml@5.3.1', fixedVersion: '5.4'},
        advisory: {id: 'CVE-2020-14343', ids: ['CVE-2020-14343', 'GHSA-8q59-q68h-6hv4']},
      },
    ]);
  });

  it('that could not look a package up has not judged the file', () => {
    const skipped = {name: 'x', skip_reason: 'Dependency not found on PyPI and could not be audited: x (1.0)'};
    const report = parse('pip-audit', JSON.stringify({dependencies: [skipped], fixes: []}));
    expect(report.failedFiles).toEqual([{path: 'requirements.txt', reason: skipped.skip_reason}]);
  });

  it('needs the network', async () => {
    const offline = {settings: {settingsFiles: {}}, dependencies: {}, allowFetch: false};
    await expect(tool?.extraFiles?.(offline)).rejects.toThrow('it needs the network');
  });
});

describe('kics', () => {
  it('names YAML that it cannot read, which may be a template', () => {
    expect(parse('kics', recorded('kics')).notes).toEqual([
      {path: 'broken.yaml', kind: 'unparsable', text: "yaml: line 1: did not find expected ',' or ']'"},
    ]);
  });

  it('of whose queries one could not be run has failed', () => {
    const text = recorded('kics').replace('"queries_failed_to_execute": 0', '"queries_failed_to_execute": 2');
    expect(() => parse('kics', text)).toThrow('2 of its queries could not be run');
  });

  it('is not silenced by comments, and nothing else of a file moves', () => {
    const text = '# kics-scan ignore\nFROM a # kics-scan ignore-line\n';
    const copy = new TextDecoder().decode(tools.get('kics')?.copyOf?.(new TextEncoder().encode(text)));
    expect(copy).toBe(text.replaceAll('kics-scan', 'kics_scan'));
  });
});

describe('errors beside the findings of osv-scanner', () => {
  const says = (stderr: string) => () =>
    tools.get('osv-scanner')?.parse({stdout: '{"results": []}', stderr, exitCode: 0, folder: '', report: ''});

  it('name a file that it could not read', () => {
    const line =
      'Error during extraction: (extracting as javascript/packagelockjson) tmp/x/files/web/package-lock.json: could not extract: unexpected end of JSON input\n';
    expect(says(line)()).toMatchObject({
      failedFiles: [{path: 'web/package-lock.json', reason: 'could not extract: unexpected end of JSON input'}],
    });
  });

  it.each([
    {
      what: 'no advisories',
      line: 'Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database: none',
    },
    {what: 'anything else', line: 'panic: oh no'},
  ])('are a failure: $what', ({line}) => {
    expect(says(line)).toThrow(line);
  });
});

describe('semgrep', () => {
  it('tells where it could not read a file to its end', () => {
    expect(parse('semgrep', recorded('semgrep')).notes).toMatchObject([{path: 'b r.js', kind: 'partly-parsed'}]);
  });

  it.each([
    {text: 'Timeout when running some-rule on src/a.py:\n took too long', path: 'src/a.py'},
    {text: 'Out of memory at line src/a b.py:3:\n heap', path: 'src/a b.py'},
  ])('names the file that it could not judge: $path', ({text, path}) => {
    const log = JSON.parse(recorded('semgrep'));
    log.runs[0].invocations[0].toolExecutionNotifications = [
      {descriptor: {id: 'Fault'}, level: 'warning', message: {text}},
    ];
    expect(parse('semgrep', JSON.stringify(log)).failedFiles).toEqual([{path, reason: text}]);
  });

  it('runs our rules where there are none of the user, and the user’s where there are', async () => {
    const semgrep = tools.get('semgrep');
    const files = (settingsFiles: Record<string, Uint8Array>) =>
      semgrep?.extraFiles?.({settings: {settingsFiles}, dependencies: {}, allowFetch: false});

    const ids = new Set((await semgrep?.rules({settingsFiles: {}}))?.map(({id}) => id));
    expect(ids.size).toBeGreaterThan(300);
    const [shipped] = (await files({})) ?? [];
    expect(shipped?.path).toBe('rules/rules.yaml');
    const text = shipped !== undefined && 'text' in shipped ? shipped.text : '';
    expect([...ids].filter((id) => !text.includes(`"id":"${id}"`))).toEqual([]);
    expect(await files({'.semgrep/own.yml': new TextEncoder().encode('rules: []')})).toEqual([
      {path: 'rules/0.yaml', text: 'rules: []'},
    ]);
  });
});

describe('osv-scanner looks for advisories', () => {
  const context = {settings: {settingsFiles: {}}, dependencies: {}, allowFetch: true};
  const osv = tools.get('osv-scanner');

  it('in the network, where it has no folder of them', async () => {
    expect(osv?.needsNetwork?.(context)).toBe(true);
    await expect(osv?.extraFiles?.({...context, allowFetch: false})).rejects.toThrow('it needs the network');
  });

  it('in the folder alone, where there is one', async () => {
    const offline = {...context, dependencies: {advisoriesFolder: '/advisories'}, allowFetch: false};
    expect(osv?.needsNetwork?.(offline)).toBe(false);
    expect(osv?.args([], {...offline, extraFolder: '/extra', programFolder: '', dataFolder: '', folder: ''})).toContain(
      '--offline',
    );
    expect(await osv?.extraFiles?.(offline)).toContainEqual({path: 'advisories/osv-scalibr', copyOf: '/advisories'});
  });
});

describe('trivy', () => {
  const trivy = tools.get('trivy');
  const log = (line: string) =>
    trivy?.parse({stdout: recorded('trivy'), stderr: `${line}\n`, exitCode: 0, folder: '', report: ''});

  it('never shows what stands beside a secret', () => {
    expect(recorded('trivy')).toContain('github_token');
    expect(JSON.stringify(parse('trivy', recorded('trivy')))).not.toContain('github_token');
  });

  it.each([
    {
      what: 'Terraform',
      line: 'T\tERROR\t[terraform parser] Error parsing file\tmodule="root" file_path="deploy/a b.tf" cause="x \\"y\\"" err="a b.tf:1: no \\"brace\\""',
      failed: {path: 'deploy/a b.tf', reason: 'a b.tf:1: no "brace"'},
    },
    {
      what: 'a Dockerfile',
      line: 'T\tERROR\t[dockerfile scanner] Failed to parse file\tfile_path="Dockerfile" err="FROM requires arguments"',
      failed: {path: 'Dockerfile', reason: 'FROM requires arguments'},
    },
  ])('names a file that it cannot parse: $what', ({line, failed}) => {
    expect(log(line)?.failedFiles).toEqual([failed]);
  });

  it.each([
    {
      what: 'a chart',
      line: 'T\tWARN\t[helm scanner] Skipping chart\tfile_path="charts/a" err="missing value for if"',
      note: {
        path: 'charts/a/Chart.yaml',
        kind: 'template-skipped',
        text: 'the chart is left out by Trivy: missing value for if',
      },
    },
    {
      what: 'a module',
      line: 'T\tERROR\t[terraform evaluator] Failed to load module. Maybe try \'terraform init\'?\tmodule="root" loc="main.tf:3-9" err="no network"',
      note: {path: 'main.tf', kind: 'partly-parsed', text: 'the module of lines 3-9 is not fetched for Trivy'},
    },
  ])('tells what it leaves out: $what', ({line, note}) => {
    expect(log(line)).toMatchObject({notes: [note], failedFiles: []});
  });

  it('takes the checks that it was built with, without a word', () => {
    expect(log('T\tERROR\t[misconfig] Falling back to embedded checks\terr="no cache"')).toMatchObject({notes: []});
  });

  it('fails for any other error', () => {
    expect(() => log('T\tERROR\t[secret] something new\terr="x"')).toThrow('something new');
  });

  it.each(['#trivy:ignore:AWS-0096', '# tfsec:ignore:*', '//trivy:ws:dev:ignore:AWS-0096[name=x]'])(
    'is not silenced by %s',
    (comment) => {
      const bytes = Buffer.from(`${comment}\nresource "ä" "b" {}\n`);
      const copy = Buffer.from(trivy?.copyOf?.(bytes) ?? []);
      expect(copy.includes(':ignore:')).toBe(false);
      expect(copy.length).toBe(bytes.length);
      expect(copy.subarray(copy.indexOf('\n'))).toEqual(bytes.subarray(bytes.indexOf('\n')));
    },
  );

  it('gets every other file as it is', () => {
    const bytes = Buffer.from('image: aquasec/trivy:0.72.0\n');
    expect(trivy?.copyOf?.(bytes)).toBe(bytes);
  });

  it.each(['trivy.yaml', '.trivyignore', 'a/.trivyignore.yaml', 'trivy-secret.yaml'])(
    'reads no settings: %s',
    (path) => {
      expect(trivy?.accepts(path)).toBe(false);
    },
  );
});

describe('places of trivy', () => {
  const trivy = tools.get('trivy');
  const text = '---\nkind: A\n---\nkind: B\n# two\n---\nkind: C\n';
  const report = (file: string, type: string, cause: {readonly StartLine?: number; readonly EndLine?: number}) => {
    const lines = trivy?.linesOf?.(file, Buffer.from(text));
    const found = {ID: 'X-1', Title: 'X', Severity: 'LOW', Status: 'FAIL', CauseMetadata: cause};
    const stdout = JSON.stringify({
      SchemaVersion: 2,
      Results: [{Target: file, Class: 'config', Type: type, Misconfigurations: [found]}],
    });
    const known = new Map(lines === undefined ? [] : [[file, lines]]);
    return trivy?.parse({stdout, stderr: '', exitCode: 0, report: '', folder: '', lines: known}).findings[0]?.location;
  };

  it.each([
    {what: 'the first document', said: [2, 2], meant: [2, 2]},
    {what: 'the second, one separator further', said: [3, 4], meant: [4, 5]},
    {what: 'the third', said: [5, 5], meant: [7, 7]},
    {what: 'nothing behind the end', said: [5, 99], meant: [7, 7]},
  ])(
    'in a manifest are those of the file: $what',
    ({said: [StartLine = 0, EndLine = 0], meant: [startLine, endLine]}) => {
      expect(report('a.yaml', 'kubernetes', {StartLine, EndLine})).toEqual({path: 'a.yaml', startLine, endLine});
    },
  );

  it('elsewhere are what it says', () => {
    expect(report('main.tf', 'terraform', {StartLine: 3, EndLine: 9})).toMatchObject({startLine: 3, endLine: 9});
    expect(report('a.yaml', 'cloudformation', {StartLine: 4, EndLine: 5})).toMatchObject({startLine: 4, endLine: 5});
  });

  it('that it does not know are the whole file', () => {
    expect(report('Dockerfile', 'dockerfile', {})).toMatchObject({startLine: 1, endLine: 7});
  });
});
