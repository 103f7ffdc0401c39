/** Rules of users from files and folders: through the real pipeline, on real repositories. */
import {describe, expect, it} from 'vitest';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import type {Report} from '../../src/report/report.ts';
import {type Files, makeFolder, makeRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

const rule = (id: string, pattern: string) =>
  `rules:\n  - {id: ${id}, languages: [python], severity: ERROR, message: m, pattern: '${pattern}'}\n`;

function policy(sastRules?: string): Partial<PipelineRequest> {
  return {policy: parsePolicyInputs({scanners: 'sast', ...(sastRules !== undefined && {sastRules})})};
}

const idsOf = ({findings}: Report) =>
  findings.filter(({rule: {id}}) => id.startsWith('own-')).map(({rule: {id}, location}) => `${id} ${location.path}`);

const ranOf = ({outcomes}: Report) => outcomes.filter(({kind}) => kind !== 'not-applicable');

async function scan(files: Files, sastRules?: string): Promise<Report> {
  await using folder = await makeFolder(files);
  const report = await scanFolder(folder.path, undefined, policy(sastRules));
  return report;
}

describe('rules of the user', () => {
  it.each([
    ['.semgrep.yml', '.semgrep.yml', undefined],
    ['a file of .semgrep/', '.semgrep/team/one.yaml', undefined],
    ['a file that is named', 'rules/one.rules', 'rules/one.rules'],
    ['a folder that is named', 'rules/deep/one.yml', './rules/'],
    ['one of several paths', 'rules/one.yml', 'app.yml, rules'],
  ])('run from %s', async (_, path, named) => {
    const files = {'app.yml': rule('own-other', 'h()'), [path]: rule('own-one', 'f()'), 'a.py': 'f()\n'};
    const report = await scan(files, named);
    expect(idsOf(report)).toEqual(['own-one a.py']);
    expect(ranOf(report).map(({kind}) => kind)).toEqual(['completed']);
  });

  it('run from paths of the config file, which flag and input replace', async () => {
    const files = {
      '.secure-pipeline.yml': 'scanners: [sast]\nsast-rules: [one.yml]\n',
      'one.yml': rule('own-one', 'f()'),
      'two.yml': rule('own-two', 'f()'),
      'a.py': 'f()\n',
    };
    await using folder = await makeFolder(files);
    expect(idsOf(await scanFolder(folder.path))).toEqual(['own-one a.py']);
    expect(idsOf(await scanFolder(folder.path, undefined, policy('two.yml')))).toEqual(['own-two a.py']);
  });

  it('that cannot be read make the scanner failed by name, and the others run', async () => {
    const report = await scan({
      '.semgrep/a.yml': rule('own-one', 'f()'),
      '.semgrep/b.yml': 'rules:\n  - {id: own-bad, languages: [python], severity: ERROR, message: m}\n',
      '.semgrep/c.yml': 'nothing: 1\n',
      'a.py': 'f()\n',
    });
    expect(idsOf(report)).toEqual(['own-one a.py']);
    expect(report.verdict.kind).toBe('error');
    expect(ranOf(report)).toMatchObject([
      {
        kind: 'failed',
        cause: expect.stringMatching(/^\.semgrep\/b\.yml: line 2, rule own-bad: .*; 1 more problem of settings$/),
        failedFiles: [{path: '.semgrep/b.yml'}, {path: '.semgrep/c.yml', reason: 'line 1: has no list `rules`'}],
      },
    ]);
  });

  it('that are named and not there make the scanner failed', async () => {
    const report = await scan({'a.py': 'f()\n'}, 'rules');
    expect(ranOf(report)).toMatchObject([
      {kind: 'failed', cause: 'rules: there is no such file or folder; sast-rules names it'},
    ]);
  });

  it.each(['..', '../rules', '/etc', '.', 'a/../../b'])('come from inside of the folder: not from %s', async (path) => {
    await expect(scan({'a.py': 'f()\n'}, path)).rejects.toThrow(/sast-rules: .* inside the scanned folder/);
  });

  it('behind a link that leads out of the folder are refused', async () => {
    await using folder = await makeRepository({files: {'a.py': 'f()\n'}});
    await folder.git('config', 'core.symlinks', 'true');
    const {symlink} = await import('node:fs/promises');
    await symlink('../../outside.yml', `${folder.path}/rules.yml`);
    await expect(scanFolder(folder.path, undefined, policy('rules.yml'))).rejects.toThrow(/leads out/);
  });
});

describe('in a pull request', () => {
  it('rules, and what they leave out, are those of the base', async () => {
    await using repository = await makeRepository({files: {'.semgrep/a.yml': rule('own-one', 'f()'), 'a.py': '\n'}});
    await repository.write('a.py', 'f()\n');
    await repository.write('.semgrep/a.yml', rule('own-changed', 'g()'));
    await repository.write('.semgrep/b.yml', rule('own-new', 'f()'));
    await repository.write('.semgrepignore', '*.py\n');
    await repository.commit();
    expect(idsOf(await scanFolder(repository.path, 'HEAD~1', policy()))).toEqual(['own-one a.py']);
  });

  it('a folder that it brings counts from the merge on, and the report says so', async () => {
    await using repository = await makeRepository({files: {'a.py': '\n'}});
    await repository.write('a.py', 'f()\n');
    await repository.write('rules/a.yml', rule('own-one', 'f()'));
    await repository.commit();
    const report = await scanFolder(repository.path, 'HEAD~1', policy('rules'));
    expect(idsOf(report)).toEqual([]);
    expect(ranOf(report).map(({kind}) => kind)).toEqual(['completed']);
    expect(report.notices).toContain('sast-rules: rules is not in the base: its rules run once it is');
  });

  it('leaving a path of rules out of the config is told as a weakening', async () => {
    await using repository = await makeRepository({
      files: {'.secure-pipeline.yml': 'sast-rules: [one.yml]\n', 'one.yml': rule('own-one', 'f()'), 'a.py': '\n'},
    });
    await repository.write('.secure-pipeline.yml', 'fail-on: high\n');
    await repository.commit();
    const {config} = await scanFolder(repository.path, 'HEAD~1', policy());
    expect(config.changes).toEqual([{text: 'removes path of rules one.yml', weakens: true}]);
  });
});
