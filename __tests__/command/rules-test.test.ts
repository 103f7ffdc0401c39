import {describe, expect, it} from 'vitest';
import {runCommand} from '../../src/command/run-command.ts';
import {type Files, makeFolder} from '../support/git-repository.ts';
import {makeTerminal} from '../support/terminal.ts';

const RULE = (id: string, pattern: string, more = '') =>
  `rules:\n  - id: ${id}\n    languages: [python]\n    severity: ERROR\n    message: m\n    pattern: ${pattern}\n${more}`;

async function test(files: Files, args: readonly string[] = [], path = '') {
  await using folder = await makeFolder(files);
  const terminal = makeTerminal();
  const code = await runCommand(['rules', 'test', `${folder.path}${path}`, ...args], terminal);
  const {stdout, stderr} = terminal.written;
  return {code, stdout, stderr};
}

describe('rules test', () => {
  it.each([
    ['gives the annotated lines', '# ruleid: own\nf()\n# ok: own\ng()\n', 0, '✓ own: 1 line found as annotated'],
    ['misses a line', '# ruleid: own\ng()\n', 1, 'a.py: not found: line 2'],
    ['finds a line that is ok', '# ok: own\nf()\n', 1, 'a.py: found, but not annotated ruleid: line 2'],
    ['finds a line without a word on it', 'x\nf()\nf()\n', 1, 'found, but not annotated ruleid: lines 2, 3'],
    ['finds what it need not yet', '# todoruleid: own\nf()\n', 0, 'a.py: no longer to do: line 2'],
    ['does not find what it should one day', '# todoruleid: own\ng()\n', 0, '✓ own: 0 lines found'],
    ['finds what it should not one day', '# todook: own\nf()\n', 0, '✓ own'],
    ['is named with others', '# ruleid: other, own\nf()\n', 0, '✓ own: 1 line'],
  ])('tells of a rule that %s', async (_, example, code, text) => {
    const result = await test({'a.yaml': RULE('own', 'f()'), 'a.py': example});
    expect(result.stdout).toContain(text);
    expect(result.code).toBe(code);
  });

  it.each([
    ['of other names', {'a.yaml': RULE('own', 'f()'), 'b.py': '# ruleid: own\nf()\n'}, /\? own: no example/, 2],
    [
      'of a longer name that is its own rule file',
      {'a.yaml': RULE('own', 'f()'), 'a.b.yaml': RULE('two', 'g()'), 'a.b.py': '# ruleid: two\ng()\nf()\n'},
      /✓ two: 1 line(?:.|\n)*\? own/,
      0,
    ],
    ['in folders below', {'x/y/a.yml': RULE('own', 'f()'), 'x/y/a.py': '# ruleid: own\nf()\n'}, /✓ own/, 0],
    [
      'in YAML',
      {
        'a.yaml': 'rules:\n  - {id: own, languages: [regex], severity: ERROR, message: m, pattern-regex: "key: x"}\n',
        'a.test.yaml': '# ruleid: own\nkey: x\n',
      },
      /✓ own/,
      0,
    ],
  ])('looks for examples %s', async (_, files, text, code) => {
    const result = await test(files);
    expect(result.stdout).toMatch(text);
    expect(result.code).toBe(code);
  });

  it.each([
    ['right', 'g(1)\n', 0, '✓ own'],
    ['wrong', 'h(1)\n', 1, 'a.py: its fixes do not make what the fixed file holds'],
  ])('holds the fix of a rule against the fixed file: %s', async (_, fixed, code, text) => {
    const rule = RULE('own', 'f($X)', '    fix: g($X)\n');
    const result = await test({
      'a.yaml': rule,
      'a.py': '# ruleid: own\nf(1)\n',
      'a.fixed.py': `# ruleid: own\n${fixed}`,
    });
    expect(result.stdout).toContain(text);
    expect(result.code).toBe(code);
  });

  it('takes one rule file', async () => {
    const files = {'a.yaml': RULE('own', 'f()'), 'a.py': '# ruleid: own\nf()\n', 'b.yaml': RULE('two', 'f()')};
    const result = await test(files, [], '/a.yaml');
    expect(result.stdout).toContain('1 rule: 1 passed');
    expect(result.code).toBe(0);
  });

  it('names rules that cannot be read, and cannot be green then', async () => {
    const rules = `${RULE('own', 'f()')}  - {id: bad, languages: [python], severity: ERROR, message: m}\n`;
    const result = await test({'a.yaml': rules, 'a.py': '# ruleid: own\nf()\n'});
    expect(result.stdout).toMatch(/✗ bad: line 7: /);
    expect(result.stdout).toContain('✓ own');
    expect(result.code).toBe(2);
  });

  it('prints JSON', async () => {
    const {stdout} = await test({'a.yaml': RULE('own', 'f()'), 'a.py': '# ruleid: own\ng()\nf()\n'}, ['--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {rules: [{ruleId: 'own', state: 'failed', examples: [{name: 'a.py', missed: [2], unwanted: [3]}]}]},
    ]);
  });

  it.each([
    ['a folder without rules', {'a.py': 'f()\n', 'b.yaml': 'x: 1\n'}, [], /there is no rule file/],
    ['an option that is not known', {'a.yaml': RULE('own', 'f()')}, ['--nope'], /rules test --help/],
  ])('refuses %s', async (_, files, args, text) => {
    const result = await test(files, args);
    expect(result.stderr).toMatch(text);
    expect(result.code).toBe(2);
  });

  it('has a help of its own', async () => {
    const terminal = makeTerminal();
    expect(await runCommand(['rules', 'test', '--help'], terminal)).toBe(0);
    expect(terminal.written.stdout).toContain('todoruleid');
  });
});
