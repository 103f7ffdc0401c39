import {describe, expect, it} from 'vitest';
import {RULES as RULES_OF_OURS} from '../../../../scanners/embedded/sast/generated/metadata.generated.ts';
import {prepareEngine} from '../../../../scanners/embedded/sast/prepare.ts';
import {scanner} from '../../../../scanners/embedded/sast/scanner.ts';
import type {SettingsFiles} from '../../../../src/scanner.ts';
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

/** Id of a rule that ships with the scanner. */
const OURS = RULES_OF_OURS[0]?.id ?? '';

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
    ['that are no YAML', 'rules: [', /^line 1: /],
    ['without a list', 'a: 1', /has no list `rules`/],
    [
      'that use what is not supported',
      'rules:\n  - id: a\n    languages: [python]\n    message: m\n    severity: ERROR\n    mode: join\n',
      /^line 2, rule a: .*join/,
    ],
    [
      'for files that are never looked at',
      'rules:\n  - id: a\n    languages: [cobol]\n    message: m\n    severity: ERROR\n    pattern: f()\n',
      /^line 2, rule a: .*(?:cobol)/,
    ],
    [
      'with a pattern that is no code of the language',
      "rules:\n  - {id: a, languages: [python], severity: ERROR, message: m, pattern: 'f(('}\n",
      /^line 2, rule a: .*pattern /,
    ],
    [
      'of an id that is taken',
      `${RULES}  - {id: own-eval, languages: [python], severity: ERROR, message: m, pattern: f()}\n`,
      /^line \d+, rule own-eval: the id is that of \.semgrep\.yml:2; give it another one/,
    ],
    [
      'of an id of ours',
      `rules:\n  - {id: ${OURS}, languages: [python], severity: ERROR, message: m, pattern: f()}\n`,
      /a rule that ships with the scanner; give it another one/,
    ],
  ])('%s are problems by name', async (_, text, reason) => {
    const problems = await scanner.findSettingsProblems?.({settingsFiles: settings(text)}, shippedWith('sast'));
    expect(problems).toMatchObject([{path: '.semgrep.yml', reason: expect.stringMatching(reason)}]);
  });

  it('with JSX in a pattern are right for TypeScript', async () => {
    const text =
      "rules:\n  - {id: a, languages: [typescript], severity: ERROR, message: m, pattern: '<a href={$X} />'}\n";
    expect(await scanner.findSettingsProblems?.({settingsFiles: settings(text)}, shippedWith('sast'))).toEqual([]);
  });

  it('run although others cannot', async () => {
    const text = `${RULES}  - {id: bad, languages: [python], severity: ERROR, message: m}\n`;
    const rules = await scanner.rules({settingsFiles: settings(text)});
    expect(rules.map(({id}) => id)).toContain('own-service');
    expect(rules.map(({id}) => id)).not.toContain('bad');
  });

  it('come from several files', async () => {
    const rule = (id: string) =>
      `rules:\n  - {id: ${id}, languages: [python], severity: ERROR, message: m, pattern: f()}`;
    const files = {'.semgrep/a.yml': Buffer.from(rule('one')), 'team/b.yaml': Buffer.from(rule('two'))};
    const rules = await scanner.rules({settingsFiles: files});
    expect(rules.map(({id}) => id).slice(-2)).toEqual(['one', 'two']);
    expect(await scanner.findSettingsProblems?.({settingsFiles: files}, shippedWith('sast'))).toEqual([]);
  });

  it.each([
    ['.semgrep/a.yml', true],
    ['.semgrep/deep/a.yaml', true],
    ['.semgrep/a.test.yaml', false],
    ['.semgrep/a.fixed.yml', false],
    ['.semgrep/.hidden.yml', false],
    ['.semgrep/a.py', false],
  ])('of a folder are %s: %s', (path, expected) => {
    expect(scanner.settingsFolders?.accepts(path)).toBe(expected);
  });
});

describe('.semgrepignore', () => {
  const ignoring = async (files: Readonly<Record<string, string>>, path: string) => {
    const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
    const prepared = await prepareEngine({...settings(RULES), ...bytes}, shippedWith('sast'));
    await prepared.load?.(path);
    const {findings, notes = []} = prepared.scan({path, bytes: Buffer.from('eval(x)\n'), checkBudget: () => {}});
    return findings.length > 0 ? 'found' : notes.map(({kind, text}) => `${kind}: ${text}`).join();
  };

  it.each([
    [
      {'.semgrepignore': '# tests\ntests/\n'},
      'a/tests/b.py',
      'suppressed-by-settings: is left out by .semgrepignore:2 (tests/)',
    ],
    [{'.semgrepignore': 'tests/\n'}, 'a/b.py', 'found'],
    [
      {'.semgrepignore': ':include .gitignore\n', '.gitignore': 'gen\n'},
      'gen/a.py',
      'suppressed-by-settings: is left out by .gitignore:1 (gen)',
    ],
    [{'.gitignore': 'gen\n'}, 'gen/a.py', 'found'],
    [{}, '.semgrep/eval.py', 'suppressed-by-settings: is left out by the default of .semgrepignore:1 (/.semgrep/)'],
    [{'.semgrepignore': ''}, '.semgrep/eval.py', 'found'],
  ])('%j and %s: %s', async (files, path, expected) => {
    expect(await ignoring(files, path)).toBe(expected);
  });

  it('includes no other file', async () => {
    const settingsFiles = {'.semgrepignore': Buffer.from('a\n:include other\n')};
    expect(await scanner.findSettingsProblems?.({settingsFiles}, shippedWith('sast'))).toMatchObject([
      {path: '.semgrepignore', reason: expect.stringMatching(/^line 2: only \.gitignore .* not other$/)},
    ]);
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

  it.each([
    ['UTF-16 with its mark', Buffer.from('\ufeffx = 1\neval(x)\n', 'utf16le'), [2], []],
    ['Latin-1', Buffer.from('# caf\u00e9\neval(x)\n', 'latin1'), [2], []],
    ['UTF-16 without a mark', Buffer.from('eval(x)\n', 'utf16le'), [], ['not-text']],
  ])('in %s is read or named', async (_, bytes, lines, kinds) => {
    const {findings, notes} = await scan(bytes);
    expect([findings.map(({location}) => location.startLine), notes.map(({kind}) => kind)]).toEqual([lines, kinds]);
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
    ['app/views/orders/index.html.erb', true],
    ['Pages/Orders.cshtml', true],
    ['src/components/Review.vue', true],
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
