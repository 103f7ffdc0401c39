import {existsSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {SCANNERS} from '../../scanners/registry.generated.ts';
import {runCommand} from '../../src/command/run-command.ts';
import {parseConfigFile} from '../../src/config/parse-config-file.ts';
import {makeTerminal} from '../support/terminal.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

async function run(...args: string[]) {
  const terminal = makeTerminal();
  const code = await runCommand(
    args.map((arg) => arg.replace('FOLDER', folder)),
    terminal,
  );
  return {code, ...terminal.written};
}

describe('answers without a scan', () => {
  it.each([
    [['--help'], 0, 'Usage:'],
    [['help'], 0, 'Usage:'],
    [['scan', '--help'], 0, '--threshold KEY=N'],
    [['rules', '--help'], 0, 'Usage:'],
    [['explain', '--help'], 0, 'Usage:'],
    [['init', '-h'], 0, 'Usage:'],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['rules'], 0, 'k8s-privileged-container'],
    [['rules', '--json'], 0, '"remediation"'],
    [['explain', 'k8s-privileged-container'], 0, 'What to do:'],
    [[], 2, 'Usage:'],
  ] as const)('%j', async (args, code, text) => {
    const result = await run(...args);
    expect([result.code, result.stderr]).toEqual([code, '']);
    expect(result.stdout).toMatch(text);
  });

  it('every rule can be explained, and rules lists them by category', async () => {
    const rules: unknown = JSON.parse((await run('rules', '--json')).stdout);
    expect(rules).toEqual(
      expect.arrayContaining([expect.objectContaining({id: 'k8s-privileged-container', category: 'iac'})]),
    );
    expect(Array.isArray(rules) && rules.length).toBeGreaterThan(180);
  });
});

describe('wrong usage: exit code 2, one line that names the fix', () => {
  it.each([
    [['scann'], '"scann" is not a command — did you mean "scan"?; see `secure-pipeline --help`'],
    [['constructor'], '"constructor" is not a command; see `secure-pipeline --help`'],
    [
      ['scan', 'FOLDER', '--failon', 'high'],
      'unknown option --failon — did you mean "fail-on"?; see `secure-pipeline scan --help`',
    ],
    [['explain', 'k8s-privileged'], '"k8s-privileged" is not a rule; there are k8s-privileged-container'],
    [['explain', 'zzzzzzzz'], '"zzzzzzzz" is not a rule; `secure-pipeline rules` lists them'],
    [['scan', 'a', 'b'], 'scan takes one path, not 2: "a", "b"'],
    [
      ['scan', 'FOLDER', '--fail-on', 'hgih'],
      'fail-on: "hgih" is not one of info, low, medium, high, critical, never — did you mean "high"?',
    ],
    [
      ['scan', 'FOLDER', '--threshold', 'high'],
      'threshold "high" is not of the form `severity: number`; write for example `iac.high: 5`',
    ],
    [
      ['scan', 'FOLDER', '--report', 'pdf'],
      '--report: "pdf" is not one of terminal, json, sarif, html, markdown, junit, cyclonedx, spdx, compliance',
    ],
    [['scan', 'FOLDER', '--report', 'json='], '--report json=: the file name is missing'],
    [
      ['scan', 'FOLDER', '--report', 'json', '--report', 'sarif'],
      'only one report can go to standard output; give the others a file: --report json=report.json',
    ],
    [
      ['scan', 'FOLDER', '--scanners', 'secretz'],
      `scanners: "secretz" is not a scanner (embedded, auto, ${SCANNERS.map(({name}) => name).join(', ')}) — did you mean "secrets"?`,
    ],
    [['scan', 'FOLDER', '--config', 'none.yml'], 'config: "none.yml" does not exist in the scanned folder'],
    [['explain'], 'explain takes one rule id; `secure-pipeline rules` lists them'],
    [
      ['explain', 'k8s-privileged-contaner'],
      '"k8s-privileged-contaner" is not a rule — did you mean "k8s-privileged-container"?',
    ],
    [['rules', '--yaml'], 'rules takes no argument but --json, not "--yaml"'],
    [['init', '--force'], 'init takes one folder: secure-pipeline init [PATH]'],
  ])('%j', async (args, message) => {
    expect(await run(...args)).toEqual({code: 2, stdout: '', stderr: `secure-pipeline: ${message}\n`});
  });

  it.each(['FOLDER/nothing', 'FOLDER/file'])('scan %s says what is wrong with the path', async (path) => {
    await writeFile(join(folder, 'file'), '');
    const {code, stdout, stderr} = await run('scan', path);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^secure-pipeline: .*(There is no folder|not a folder)/);
  });
});

describe('scan', () => {
  const privileged =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: b}\nspec:\n  containers:\n    - name: c\n      image: x\n      securityContext:\n        privileged: true\n';

  it.each([
    ['nothing to find', '', [], 0],
    ['a finding over the bar', privileged, [], 1],
    ['a finding under the bar', privileged, ['--fail-on', 'never'], 0],
    ['a threshold that allows it', privileged, ['--threshold', 'critical=1', '--threshold', 'high=9'], 0],
  ])('%s', async (_, manifest, options, code) => {
    await writeFile(join(folder, 'pod.yaml'), manifest);
    const result = await run('scan', 'FOLDER', '--no-cache', '--report', 'json', ...options);
    expect(result.code).toBe(code);
    expect(JSON.parse(result.stdout)).toMatchObject({
      schemaVersion: expect.any(String),
      verdict: {kind: code === 0 ? 'pass' : 'fail'},
    });
  });

  it('writes every report asked for, whole, and says where', async () => {
    await writeFile(join(folder, 'pod.yaml'), privileged);
    const formats = ['json', 'sarif', 'html', 'markdown', 'junit', 'terminal'];
    const reports = formats.flatMap((format) => ['--report', `${format}=FOLDER/out/${format}`]);

    const {code, stdout, stderr} = await run('scan', 'FOLDER', '--no-cache', '--quiet', ...reports);

    expect([code, stdout]).toEqual([1, '']);
    for (const format of formats) {
      expect(stderr).toContain(`${format} report: ${join(folder, 'out', format)}\n`);
      expect(await readFile(join(folder, 'out', format), 'utf8')).toContain('k8s-privileged-container');
    }
  });

  it('a report that cannot be written is an error that names it', async () => {
    await writeFile(join(folder, 'file'), '');
    const {code, stderr} = await run(
      'scan',
      'FOLDER',
      '--no-cache',
      '--quiet',
      '--report',
      'json=FOLDER/file/report.json',
    );
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot write the report ${join(folder, 'file', 'report.json')}`);
  });
});

describe('init', () => {
  it('writes a workflow and a config that are valid', async () => {
    expect((await run('init', 'FOLDER')).code).toBe(0);

    const config = await readFile(join(folder, '.secure-pipeline.yml'));
    expect(parseConfigFile('c', config)).toEqual({'fail-on': 'high'});
    const uncommented = config.toString().replace(/^# (?=[a-z-]+:$| {2})/gm, '');
    expect(Object.keys(parseConfigFile('c', Buffer.from(uncommented)))).toEqual([
      'fail-on',
      'thresholds',
      'paths',
      'rules',
      'waivers',
      'dependencies',
    ]);
    const workflow: unknown = parse(await readFile(join(folder, '.github/workflows/secure-pipeline.yml'), 'utf8'));
    expect(workflow).toMatchObject({permissions: {}, jobs: {scan: {permissions: {contents: 'read'}}}});
  });

  it('overwrites nothing', async () => {
    await writeFile(join(folder, '.secure-pipeline.yml'), 'fail-on: low\n');
    const {stdout} = await run('init', 'FOLDER');
    expect(stdout).toContain('.secure-pipeline.yml exists and was left as it is');
    expect(await readFile(join(folder, '.secure-pipeline.yml'), 'utf8')).toBe('fail-on: low\n');
    expect(existsSync(join(folder, '.github/workflows/secure-pipeline.yml'))).toBe(true);
  });
});
