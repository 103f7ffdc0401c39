import {describe, expect, it} from 'vitest';
import {prepareEngine} from '../../../../scanners/embedded/sast/prepare.ts';
import {scanner} from '../../../../scanners/embedded/sast/scanner.ts';
import {SettingsError, type SettingsFiles} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';

const RULES = `rules:
  - id: own-eval
    languages: [python]
    severity: ERROR
    message: 'eval of $CODE'
    pattern: eval($CODE)
  - id: own-key
    languages: [python]
    severity: ERROR
    message: 'the key is $KEY'
    metadata: {cwe: 'CWE-798: Use of Hard-coded Credentials'}
    pattern: connect(key=$KEY)
  - id: own-flow
    languages: [python]
    severity: WARNING
    message: flow
    mode: taint
    pattern-sources: [{pattern: read()}]
    pattern-sinks: [{pattern: write($X), focus-metavariable: $X}]
  - id: own-service
    languages: [python]
    severity: INFO
    message: only in one service
    paths: {include: [services/cart], exclude: ['*_test.py']}
    pattern: marked()
`;

const settings = (text: string): SettingsFiles => ({'.semgrep.yml': Buffer.from(text)});
const own = await prepareEngine(settings(RULES), shippedWith('sast'));

async function scan(source: string | Uint8Array, path = 'a.py') {
  await own.load?.(path);
  const {findings, notes = []} = own.scan({path, bytes: Buffer.from(source), checkBudget: () => {}});
  return {findings: findings.filter(({ruleId}) => ruleId.startsWith('own-')), notes};
}

describe('rules of the user', () => {
  it('run beside ours', async () => {
    const {findings} = await scan('x = 1\neval(x + 1)\n');
    expect(findings).toMatchObject([
      {ruleId: 'own-eval', message: 'eval of x + 1', location: {path: 'a.py', startLine: 2}},
    ]);
  });

  it('are told by their metadata', async () => {
    const rules = await scanner.rules({settingsFiles: settings(RULES)});
    expect(rules.find(({id}) => id === 'own-key')).toMatchObject({
      severity: 'high',
      cwe: ['CWE-798'],
      category: 'sast',
    });
    expect(rules.length).toBeGreaterThan(300);
  });

  it.each([
    ['services/cart/a.py', 1],
    ['services/cart/deep/a.py', 1],
    ['services/cart/a_test.py', 0],
    ['services/catalog/a.py', 0],
  ])('keep to their paths: %s', async (path, count) => {
    expect((await scan('marked()\n', path)).findings).toHaveLength(count);
  });

  it.each([
    ['that are no YAML', 'rules: [', /\.semgrep\.yml/],
    ['without a list', 'a: 1', /has no list `rules`/],
    [
      'that use what is not supported',
      'rules:\n  - id: a\n    languages: [python]\n    message: m\n    severity: ERROR\n    mode: join\n',
      /\.semgrep\.yml:2 rule a: .*join/,
    ],
    [
      'for files that are never looked at',
      'rules:\n  - id: a\n    languages: [kotlin]\n    message: m\n    severity: ERROR\n    pattern: f()\n',
      /\.semgrep\.yml:2 rule a: files of kotlin are not analysed/,
    ],
  ])('%s fail by name', async (_, text, message) => {
    await expect(scanner.rules({settingsFiles: settings(text)})).rejects.toThrow(SettingsError);
    await expect(scanner.rules({settingsFiles: settings(text)})).rejects.toThrow(message);
  });
});

describe('a finding', () => {
  it('tells the way of the data', async () => {
    const {findings} = await scan('a = read()\nb = a\nwrite(b)\n');
    const [finding] = findings;
    const flow = finding?.flow ?? [];
    expect([flow[0]?.kind, flow.at(-1)?.kind]).toEqual(['source', 'sink']);
    expect([...new Set(flow.map(({location}) => location.startLine))]).toEqual([1, 2, 3]);
  });

  it('never holds a secret: not in its message, not in what tells it from others', async () => {
    const secret = ['hunter', '2hunter'].join('');
    const {findings} = await scan(`connect(key="${secret}")\n`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.sensitive).toBe(true);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('stays itself when lines and white space around it change', async () => {
    const [one] = (await scan('eval(x+1)\n')).findings;
    const [two] = (await scan('y = 2\n\neval( x + 1 )\n')).findings;
    expect(two?.identity).toEqual(one?.identity);
  });

  it('inside another of the same rule is not told twice', async () => {
    expect((await scan('eval(eval(x))\n')).findings).toHaveLength(1);
  });
});

describe('nosemgrep', () => {
  it.each([
    ['eval(x)  # nosemgrep', true],
    ['eval(x)  # nosemgrep: own-eval', true],
    ['eval(x)  # nosemgrep: other, rules.own-eval', true],
    ['# nosemgrep\neval(x)', true],
    ['eval(x)  # nosemgrep: other', false],
    ['y = 1  # nosemgrep\neval(x)', false],
    ['eval(x)', false],
  ])('%j: %s', async (source, expected) => {
    const [finding] = (await scan(source)).findings;
    expect(finding?.suppressedInSource !== undefined).toBe(expected);
  });
});

describe('code that is not judged in full is named', () => {
  it.each([
    ['minified code', `var a=${'1+'.repeat(5_000)}1`, 'a.js', 'not-text'],
    ['a huge file', '#\n'.repeat(600_000), 'a.py', 'not-text'],
    ['a syntax error', 'eval(x)\ndef f(:\n', 'a.py', 'partly-parsed'],
    ['deep nesting', `eval(x)\ny = ${'[\n'.repeat(3_000)}${']\n'.repeat(3_000)}\n`, 'a.py', 'partly-parsed'],
  ])('%s', async (_, source, path, kind) => {
    expect((await scan(source, path)).notes.map((note) => note.kind)).toContain(kind);
  });

  it('unless no rule can find anything in it, whatever its syntax', async () => {
    expect((await scan('def f(:\n')).notes).toEqual([]);
  });
});

describe('files', () => {
  it.each([
    ['a.ts', true],
    ['a/b.jsx', true],
    ['a.py', true],
    ['Rakefile', true],
    ['src/main/resources/application-prod.yaml', true],
    ['a.d.ts', false],
    ['a.min.js', false],
    ['a_pb2.py', false],
    ['service.pb.go', false],
    ['values.yaml', false],
    ['a.json', false],
  ])('%s: %s', (path, expected) => {
    expect(scanner.accepts(path)).toBe(expected);
  });
});
