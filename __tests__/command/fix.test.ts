import {execFile} from 'node:child_process';
import {chmod, mkdtemp, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {runCommand} from '../../src/command/run-command.ts';
import {type Files, makeFolder, makeRepository} from '../support/git-repository.ts';
import {makeTerminal} from '../support/terminal.ts';

const RULES = `rules:
  - {id: own-load, languages: [python], severity: ERROR, message: m, pattern: 'load($X)', fix: 'safe_load($X)'}
  - {id: own-wrap, languages: [python], severity: ERROR, message: m, pattern: 'wrap($X)', fix: $X}
  - id: own-lasting
    languages: [python]
    severity: ERROR
    message: m
    pattern: lasting("...")
    fix-regex: {regex: '"(.*)"', replacement: '"\\1."'}
`;

async function fix(path: string, ...args: readonly string[]) {
  const terminal = makeTerminal({PATH: process.env.PATH ?? ''});
  const flags = ['--no-cache', '--quiet', '--scanners', 'sast', ...args];
  const code = await runCommand(['fix', path, ...flags], terminal);
  return {code, ...terminal.written};
}

/** Files of a committed repository after the command. */
async function fixed(files: Files, path: string, ...args: readonly string[]) {
  await using repository = await makeRepository({files: {'.semgrep.yml': RULES, ...files}});
  const result = await fix(repository.path, ...args);
  return {...result, text: await readFile(join(repository.path, path), 'utf8')};
}

describe('fix', () => {
  it.each([
    ['one finding', 'load(a)\n', 'safe_load(a)\n'],
    ['all of a file', 'load(a)\nx = 1 # load(b)\nload(c)\n', 'safe_load(a)\nx = 1 # load(b)\nsafe_load(c)\n'],
    ['one inside another, one after another', 'wrap(wrap(load(a)))\n', 'safe_load(a)\n'],
    ['with line ends of Windows', '# é\r\nload(a)\r\n', '# é\r\nsafe_load(a)\r\n'],
    ['behind a byte order mark', '\ufeffload(a)\n', '\ufeffsafe_load(a)\n'],
    ['without a line end at the end', 'load(a)', 'safe_load(a)'],
  ])('makes the change of %s, and a new scan is clean', async (_, before, after) => {
    const {code, stdout, text} = await fixed({'a.py': before}, 'a.py');
    expect(text).toBe(after);
    expect(stdout).toMatch(/fixed in 1 file\. A scan finds 0 open findings now\.\n$/);
    expect(code).toBe(0);
  });

  it('prints a diff', async () => {
    const {stdout} = await fixed({'a.py': 'x\nload(a)\ny\n'}, 'a.py');
    expect(stdout).toContain('--- a/a.py\n+++ b/a.py\n@@ -1,3 +1,3 @@\n x\n-load(a)\n+safe_load(a)\n y\n');
  });

  it('prints a diff that git can apply, and writes nothing, in a dry run', async () => {
    await using repository = await makeRepository({files: {'.semgrep.yml': RULES, 'a.py': 'x\nload(a)\ny\n'}});
    const {code, stdout} = await fix(repository.path, '--dry-run');
    expect(await readFile(join(repository.path, 'a.py'), 'utf8')).toBe('x\nload(a)\ny\n');
    expect(stdout).toMatch(/1 finding would be fixed in 1 file\. Nothing was written\.\n$/);
    expect(code).toBe(0);
    await writeFile(join(repository.path, 'patch'), stdout.slice(0, stdout.indexOf('1 finding')));
    await promisify(execFile)('git', ['apply', 'patch'], {cwd: repository.path});
    expect(await readFile(join(repository.path, 'a.py'), 'utf8')).toBe('x\nsafe_load(a)\ny\n');
  });

  it('keeps to the rules that are named', async () => {
    const files = {'a.py': 'load(a)\nwrap(b)\n'};
    expect((await fixed(files, 'a.py', '--rule', 'own-wrap')).text).toBe('load(a)\nb\n');
    const {code, stderr} = await fixed(files, 'a.py', '--rule', 'own-wrop');
    expect(stderr).toContain('"own-wrop" is not a rule — did you mean "own-wrap"?');
    expect(code).toBe(2);
  });

  it('keeps the mode of the file', async () => {
    await using repository = await makeRepository({files: {'.semgrep.yml': RULES, 'a.py': 'load(a)\n'}});
    await chmod(join(repository.path, 'a.py'), 0o750);
    await fix(repository.path);
    expect((await stat(join(repository.path, 'a.py'))).mode & 0o777).toBe(0o750);
  });

  it('says when a fix does not remove its finding, and does not make it again', async () => {
    const {code, stdout, text} = await fixed({'a.py': 'lasting("x")\n'}, 'a.py');
    expect(text).toBe('lasting("x.")\n');
    expect(stdout).toContain('not fixed: a.py:1 own-lasting is still found\nNo finding was fixed.');
    expect(code).toBe(1);
  });

  it('makes only what is new compared with a base', async () => {
    await using repository = await makeRepository({files: {'.semgrep.yml': RULES, 'a.py': 'load(a)\n'}});
    await repository.write('b.py', 'load(b)\n');
    await repository.commit();
    await fix(repository.path, '--base', 'HEAD~1');
    expect(await readFile(join(repository.path, 'a.py'), 'utf8')).toBe('load(a)\n');
    expect(await readFile(join(repository.path, 'b.py'), 'utf8')).toBe('safe_load(b)\n');
  });

  it('leaves waived and suppressed findings alone', async () => {
    const {text, code} = await fixed({'a.py': 'load(a)  # nosemgrep\n'}, 'a.py');
    expect(text).toBe('load(a)  # nosemgrep\n');
    expect(code).toBe(0);
  });

  it('has nothing to do in a clean folder', async () => {
    const {code, stdout} = await fixed({'a.py': 'x\n'}, 'a.py');
    expect(stdout).toBe('No finding was fixed. A scan finds 0 open findings now.\n');
    expect(code).toBe(0);
  });
});

describe('what could not be taken back is not changed', () => {
  it.each([
    ['a file with uncommitted changes', 'changes that are not committed', {'a.py': 'load(b)\n'}],
    ['a file that git does not know', 'c.py is not committed', {'c.py': 'load(b)\n'}],
  ])('%s, unless forced', async (_, words, written) => {
    await using repository = await makeRepository({
      files: {'.semgrep.yml': RULES, 'a.py': 'load(a)\n', 'z.py': 'load(z)\n'},
    });
    for (const [path, text] of Object.entries(written)) await repository.write(path, text);
    const [path = ''] = Object.keys(written);
    const {code, stdout} = await fix(repository.path);
    expect(stdout).toMatch(new RegExp(`not fixed: .*${words}.*--force`));
    expect(code).toBe(1);
    expect(await readFile(join(repository.path, path), 'utf8')).toBe('load(b)\n');
    expect(await readFile(join(repository.path, 'z.py'), 'utf8')).toBe('safe_load(z)\n');
    expect((await fix(repository.path, '--force')).code).toBe(0);
    expect(await readFile(join(repository.path, path), 'utf8')).toBe('safe_load(b)\n');
  });

  it('a folder without git, unless forced', async () => {
    await using folder = await makeFolder({'.semgrep.yml': RULES, 'a.py': 'load(a)\n'});
    const {code, stdout} = await fix(folder.path);
    expect(stdout).toContain('not fixed: a.py is in no git repository');
    expect(code).toBe(1);
    expect((await fix(folder.path, '--force')).code).toBe(0);
  });

  it('a file that is not UTF-8', async () => {
    await using repository = await makeRepository({
      files: {'.semgrep.yml': RULES, 'a.py': Buffer.from('# caf\xe9\nload(a)\n', 'latin1')},
    });
    const {code, stdout} = await fix(repository.path);
    expect(stdout).toContain('not fixed: a.py is not UTF-8 text');
    expect(code).toBe(1);
  });
});

describe('links', () => {
  it('to files and folders elsewhere are not followed', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    try {
      await writeFile(join(outside, 'a.py'), 'load(a)\n');
      await using folder = await makeFolder({'.semgrep.yml': RULES, 'real.py': 'load(a)\n'});
      await symlink(join(outside, 'a.py'), join(folder.path, 'link.py'));
      await symlink(outside, join(folder.path, 'linked'));
      await fix(folder.path, '--force');
      expect(await readFile(join(outside, 'a.py'), 'utf8')).toBe('load(a)\n');
      expect(await readFile(join(folder.path, 'real.py'), 'utf8')).toBe('safe_load(a)\n');
    } finally {
      await rm(outside, {recursive: true});
    }
  });
});

describe('usage', () => {
  it.each([
    [['--nope'], /unknown option --nope.*fix --help/],
    [['a', 'b'], /fix takes one path/],
    [['/nowhere/at/all'], /no folder/],
  ])('%j is refused', async (args, words) => {
    const terminal = makeTerminal();
    expect(await runCommand(['fix', ...args], terminal)).toBe(2);
    expect(terminal.written.stderr).toMatch(words);
  });

  it('has a help of its own', async () => {
    const terminal = makeTerminal();
    expect(await runCommand(['fix', '--help'], terminal)).toBe(0);
    expect(terminal.written.stdout).toContain('--dry-run');
  });
});
