import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import type {HistoryEntry} from '../../src/repository/snapshot.ts';
import {makeRepository, type TestRepository} from '../support/git-repository.ts';
import {listRepository, type OpenRepository} from './open.ts';

describe('history of a pull request', () => {
  it('has what its commits added and removed again, with the first commit that has it', async () => {
    await using repository = await makeRepository({files: {file: 'start', kept: 'k'}});
    const base = await repository.git('rev-parse', 'HEAD');
    const first = await commitFiles(repository, {file: 'one', gone: 'secret'});
    const second = await commitFiles(repository, {file: 'two'});
    await commitFiles(repository, {file: 'one'});
    await repository.remove('gone');
    await commitFiles(repository, {file: 'end'});
    await using listed = await historySince(repository, base);

    expect(await describeHistory(listed)).toEqual([
      ['file', 'one', first],
      ['gone', 'secret', first],
      ['file', 'two', second],
    ]);
  });

  it('leaves out what is in the head or the base, wherever it lies there', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await commitFiles(repository, {moved: 'content', copy: 'start'});
    await repository.git('mv', 'moved', 'target');
    await repository.git('rm', '--quiet', 'copy');
    await repository.commit();
    await using listed = await historySince(repository, base);

    expect(await describeHistory(listed)).toEqual([]);
  });

  it('has a committed content that only the work tree takes away', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const base = await repository.git('rev-parse', 'HEAD');
    const commit = await commitFiles(repository, {file: 'secret', deleted: 'secret too'});
    await repository.write('file', 'not committed');
    await repository.remove('deleted');
    await using listed = await historySince(repository, base);

    expect(await describeHistory(listed)).toEqual([
      ['deleted', 'secret too', commit],
      ['file', 'secret', commit],
    ]);
  });

  it('has the commits of every merged branch, and of a merge what it adds itself', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.git('checkout', '--quiet', '-b', 'side');
    const side = await commitFiles(repository, {'side.txt': 'side secret'});
    await commitFiles(repository, {'side.txt': 'clean'});
    await repository.git('checkout', '--quiet', 'main');
    await commitFiles(repository, {other: 'o'});
    await repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'side');
    await repository.write('evil', 'merge secret');
    const merge = await repository.commit('Merge');
    await repository.remove('evil');
    await repository.commit();
    await using listed = await historySince(repository, base);

    expect(await describeHistory(listed)).toEqual(
      expect.arrayContaining([
        ['side.txt', 'side secret', side],
        ['evil', 'merge secret', merge],
      ]),
    );
    expect(listed.history).toHaveLength(2);
  });

  it('does not have what a merge brings in from the base branch', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    await repository.git('checkout', '--quiet', '-b', 'feature');
    await commitFiles(repository, {feature: 'f'});
    await repository.git('checkout', '--quiet', 'main');
    await commitFiles(repository, {file: 'on main'});
    await commitFiles(repository, {file: 'later on main'});
    await repository.git('checkout', '--quiet', 'feature');
    await repository.git('merge', '--quiet', '--no-edit', 'main');
    await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'main'}, scanHistory: true});

    expect(await describeHistory(listed)).toEqual([]);
  });

  it('follows the selection and the scanned folder', async () => {
    await using repository = await makeRepository({files: {'süb/start': 's', start: 's'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await commitFiles(repository, {'süb/a': 'in', out: 'out', 'süb/node_modules/x': 'v', 'süb/big': 'b'.repeat(50)});
    await repository.git('rm', '--quiet', '-r', 'süb/a', 'out', 'süb/node_modules', 'süb/big');
    await repository.commit();
    const options = {base: {kind: 'commit', sha: base}, scanHistory: true, selection: {maxFileSizeBytes: 40}} as const;
    await using listed = await listRepository(`${repository.path}/süb`, options);

    expect(listed.history.map(({path}) => path)).toEqual(['a']);
  });

  it.each(['node_modules/s', 's.png'])('has what was moved to %s, where the head is not scanned', async (hidden) => {
    await using repository = await makeRepository({files: {readme: 'r'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.write('s', 'content');
    await repository.commit();
    await repository.write(hidden, 'content');
    await repository.remove('s');
    await repository.commit();
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha: base}, scanHistory: true});

    expect(listed.history.map(({path}) => path)).toEqual(['s']);
  });

  it('says how much of it is over the size limit', async () => {
    await using repository = await makeRepository({files: {readme: 'r'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await repository.write('big', 'x'.repeat(2000));
    await repository.commit();
    await repository.remove('big');
    await repository.commit();
    await using listed = await listRepository(repository.path, {
      base: {kind: 'commit', sha: base},
      scanHistory: true,
      selection: {maxFileSizeBytes: 1000},
    });

    expect(listed.history).toEqual([]);
    expect(listed.notices).toEqual([expect.stringContaining('over the size limit: 1 of the file contents')]);
  });

  it('is not looked at unless it is asked for', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const base = await repository.git('rev-parse', 'HEAD');
    await commitFiles(repository, {file: 'secret'});
    await commitFiles(repository, {file: 'end'});
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha: base}});

    expect(listed.history).toEqual([]);
  });
});

describe('history of a pull request in a shallow clone', () => {
  it('is fetched beside the clone', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const pull = await makePullRequest(origin, 5);
    await using clone = await origin.clone({depth: 1});
    await using listed = await listRepository(clone.path, {base: pull.request, allowFetch: true, scanHistory: true});

    expect(listed.comparison).toMatchObject({commit: pull.base});
    expect(await describeHistory(listed)).toEqual([['secret', 'secret', pull.first]]);
    expect(listed.notices).toEqual([]);
    expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  it('without the merge commit is compared from the merge base all the same', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const fork = await origin.git('rev-parse', 'HEAD');
    const pull = await makePullRequest(origin, 5);
    await using clone = await origin.clone({depth: 1, branch: 'feature'});
    await using listed = await listRepository(clone.path, {base: pull.request, allowFetch: true, scanHistory: true});

    expect(listed.comparison).toMatchObject({commit: fork});
    expect(await describeHistory(listed)).toEqual([['secret', 'secret', pull.first]]);
  });

  it('that is longer than is fetched is left out as a whole, with a notice', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const pull = await makePullRequest(origin, 510);
    await using clone = await origin.clone({depth: 1});
    await using listed = await listRepository(clone.path, {base: pull.request, allowFetch: true, scanHistory: true});

    expect(listed.history).toEqual([]);
    expect(listed.notices).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });

  it('is left out with a notice when fetching is not allowed', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const pull = await makePullRequest(origin, 1);
    await using clone = await origin.clone({depth: 2});
    await using listed = await listRepository(clone.path, {base: pull.request, scanHistory: true});

    expect(listed.base?.commit).toBe(pull.base);
    expect(listed.history).toEqual([]);
    expect(listed.notices).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });
});

/** A pull request whose first commit adds a secret that its second takes away; HEAD becomes GitHub's merge commit. */
async function makePullRequest(origin: TestRepository, furtherCommits: number) {
  await origin.git('checkout', '--quiet', '-b', 'feature');
  const first = await commitFiles(origin, {secret: 'secret'});
  await origin.remove('secret');
  await origin.commit();
  addEmptyCommits(origin, furtherCommits);
  const headSha = await origin.git('rev-parse', 'HEAD');
  await origin.git('checkout', '--quiet', 'main');
  const base = await commitFiles(origin, {later: 'on main'});
  await origin.git('merge', '--quiet', '--no-ff', '--message=Merge', 'feature');
  return {first, base, request: {kind: 'pull-request', baseSha: base, headSha} as const};
}

/** In one process: hundreds of single commits would take seconds. */
function addEmptyCommits({path}: TestRepository, count: number): void {
  const commit = (index: number) => {
    const from = index === 0 ? 'from refs/heads/feature^0\n' : '';
    return `commit refs/heads/feature\ncommitter Test <test@example.invalid> 1767225600 +0000\ndata 1\nx\n${from}\n`;
  };
  const input = Array.from({length: count}, (_, index) => commit(index)).join('');
  execFileSync('git', ['fast-import', '--quiet'], {cwd: path, input});
}

function historySince(repository: TestRepository, sha: string): Promise<OpenRepository> {
  return listRepository(repository.path, {base: {kind: 'commit', sha}, scanHistory: true});
}

async function commitFiles(repository: TestRepository, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, content] of Object.entries(files)) await repository.write(path, content);
  return repository.commit();
}

/** Path, content and commit of each entry. */
async function describeHistory({history, read}: OpenRepository): Promise<readonly (readonly string[])[]> {
  const commits = new Map(history.map((entry: HistoryEntry) => [`${entry.oid} ${entry.path}`, entry.commit]));
  const lines: string[][] = [];
  for await (const {entry, bytes} of read(history)) {
    lines.push([entry.path, Buffer.from(bytes).toString(), commits.get(`${entry.oid} ${entry.path}`) ?? '']);
  }
  return lines;
}
