import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import {RepositoryError} from '../../src/repository/snapshot.ts';
import {makeFolder, makeRepository, type TestRepository} from '../support/git-repository.ts';
import {listRepository, paths, reasons, texts} from './open.ts';

const OFFLINE = {allowFetch: false, scanHistory: false} as const;

describe('a branch as base', () => {
  it('is compared from the merge base', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const fork = await repository.git('rev-parse', 'HEAD');
    await repository.git('checkout', '--quiet', '-b', 'feature');
    await repository.write('file', 'feature');
    await repository.commit();
    await repository.git('checkout', '--quiet', 'main');
    await repository.write('later', 'on main');
    await repository.commit();
    await repository.git('checkout', '--quiet', 'feature');
    await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'main'}});

    expect(listed.comparison).toEqual({kind: 'base', commit: fork, ref: 'main', day: '2026-01-01'});
    expect(listed.base?.commit).toBe(fork);
    expect(await texts(listed, listed.base?.files ?? [])).toEqual({file: 'start'});
    expect(await texts(listed, listed.head.files)).toEqual({file: 'feature'});
  });

  it('of the remote is found by its short name', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    await using clone = await origin.clone();
    await clone.git('checkout', '--quiet', '-b', 'feature');
    await clone.git('branch', '--quiet', '-D', 'main');
    await using listed = await listRepository(clone.path, {base: {kind: 'ref', ref: 'main'}});

    expect(listed.comparison).toMatchObject({commit: await origin.git('rev-parse', 'main'), ref: 'main'});
  });

  it('without a common commit is compared directly, with a notice', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    await repository.git('checkout', '--quiet', '--orphan', 'other');
    const other = await repository.commit('Other');
    await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'main'}});

    expect(other).not.toBe(await repository.git('rev-parse', 'main'));
    expect(listed.comparison).toMatchObject({commit: await repository.git('rev-parse', 'main')});
    expect(listed.notices).toContainEqual(expect.stringContaining('no common commit'));
  });

  it('that is misspelt is an error with suggestions', async () => {
    await using repository = await makeRepository({files: {file: 'x'}});
    const checkout = openCheckout({path: repository.path, base: {kind: 'ref', ref: 'mian'}, ...OFFLINE});

    await expect(checkout).rejects.toThrow(RepositoryError);
    await expect(checkout).rejects.toThrow(/"mian" is no commit, branch or tag.*Did you mean main\?.*fetch-depth: 0/);
  });

  it.each(['--upload-pack=touch x', '-x', 'a..b', 'HEAD:file', 'x:y', '', 'a\nb'])(
    'written %j is an error',
    async (ref) => {
      await using origin = await makeRepository({files: {file: 'x'}});
      await using clone = await origin.clone();
      const checkout = openCheckout({path: clone.path, base: {kind: 'ref', ref}, allowFetch: true, scanHistory: false});

      await expect(checkout).rejects.toThrow(/is no commit, branch or tag/);
    },
  );

  it('on its own head is compared from the merge base', async () => {
    await using repository = await makeRepository({files: {file: 'start'}});
    const fork = await repository.git('rev-parse', 'HEAD');
    const {base, head} = await mergeFeature(repository);
    await repository.git('checkout', '--quiet', head);
    await using listed = await listRepository(repository.path, {
      base: {kind: 'pull-request', baseSha: base, headSha: head},
    });

    expect(listed.comparison).toMatchObject({commit: fork});
  });
});

it.each([
  ['2026-01-31T23:30:00-0200', '2026-02-01'],
  ['2026-02-01T00:30:00+0100', '2026-01-31'],
])('tells the day of the base in UTC: %s is %s', async (date, day) => {
  await using repository = await makeRepository({files: {file: 'start'}});
  execFileSync('git', ['commit', '--quiet', '--allow-empty', '--amend', '--no-edit'], {
    cwd: repository.path,
    env: {
      ...process.env,
      GIT_COMMITTER_NAME: 'Day 1 2',
      GIT_COMMITTER_EMAIL: 'd@example.invalid',
      GIT_COMMITTER_DATE: date,
    },
  });
  await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'HEAD'}});

  expect(listed.comparison).toMatchObject({kind: 'base', day});
});

describe('a shallow clone', () => {
  it('fetches the base commit without touching the clone', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const {base, head} = await mergeFeature(origin);
    await using clone = await origin.clone({depth: 1});
    const before = {objects: await clone.git('count-objects', '-v'), folders: fetchFolders()};
    const request = {kind: 'pull-request', baseSha: base, headSha: head} as const;
    const listed = await listRepository(clone.path, {base: request, allowFetch: true});

    expect(listed.base?.commit).toBe(base);
    expect(await texts(listed, listed.base?.files ?? [])).toEqual({file: 'start', later: 'on main'});
    await listed[Symbol.asyncDispose]();
    expect(await clone.git('count-objects', '-v')).toBe(before.objects);
    expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(fetchFolders()).toEqual(before.folders);
  });

  it('fetches a branch by name', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    await origin.git('checkout', '--quiet', '-b', 'feature');
    await origin.write('file', 'changed');
    await origin.commit();
    await using clone = await origin.clone({depth: 1});
    await using listed = await listRepository(clone.path, {base: {kind: 'ref', ref: 'main'}, allowFetch: true});

    expect(await texts(listed, listed.base?.files ?? [])).toEqual({file: 'start'});
  });

  it('is an error that says what to set, when fetching is not allowed', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const {base, head} = await mergeFeature(origin);
    await using clone = await origin.clone({depth: 1});
    const request = {kind: 'pull-request', baseSha: base, headSha: head} as const;

    await expect(openCheckout({path: clone.path, base: request, ...OFFLINE})).rejects.toThrow(/fetch-depth: 0/);
  });

  it('is an error that says what to set, when the remote is gone', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    const {base} = await mergeFeature(origin);
    await using clone = await origin.clone({depth: 1});
    await clone.git('remote', 'set-url', 'origin', 'https://user:hunter2@127.0.0.1:1/x.git');
    const failure = openCheckout({
      path: clone.path,
      base: {kind: 'commit', sha: base},
      allowFetch: true,
      scanHistory: false,
    });

    await expect(failure).rejects.toThrow(/cannot be fetched.*fetch-depth: 0/);
    await expect(failure).rejects.not.toThrow(/hunter2/);
  });
});

describe('a partial clone', () => {
  it('fetches the contents of the base that it lacks', async () => {
    await using origin = await makeRepository({files: {file: 'start'}});
    await origin.git('config', 'uploadpack.allowFilter', 'true');
    const base = await origin.git('rev-parse', 'HEAD');
    await origin.write('file', 'changed');
    await origin.commit();
    await using partial = await makePartial(origin);
    await using listed = await listRepository(partial.path, {base: {kind: 'commit', sha: base}, allowFetch: true});

    expect(await texts(listed, listed.base?.files ?? [])).toEqual({file: 'start'});
    await expect(listRepository(partial.path, {base: {kind: 'commit', sha: base}})).rejects.toThrow(
      /not whole in this clone.*fetching is switched off.*without a filter/,
    );
  });
});

describe('an exact commit', () => {
  it.each(['0'.repeat(40), 'main', 'abc', ''])('written %j is an error', async (sha) => {
    await using repository = await makeRepository({files: {file: 'x'}});
    await expect(openCheckout({path: repository.path, base: {kind: 'commit', sha}, ...OFFLINE})).rejects.toThrow(
      /no commit id/,
    );
  });
});

describe('a hostile tree as base', () => {
  it('is listed without what leads out of the folder', async () => {
    await using repository = await makeRepository({files: {file: 'x'}});
    const blob = await repository.git('rev-parse', 'HEAD:file');
    const tree = makeTree(repository, [
      `100644 blob ${blob}\t..`,
      `100644 blob ${blob}\tfine`,
      `120000 blob ${blob}\tlink`,
    ]);
    const outer = makeTree(repository, [
      `040000 tree ${tree}\t..`,
      `040000 tree ${tree}\tin`,
      `040000 tree ${tree}\t.git`,
    ]);
    const commit = await repository.git('commit-tree', '-m', 'hostile', outer);
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha: commit}});

    expect(paths(listed.base?.files ?? [])).toEqual(['in/fine']);
    expect(reasons(listed.base?.skipped ?? [])).toContain('in/link: symlink');
    expect(reasons(listed.base?.skipped ?? [])).toContain('../fine: not-a-file');
  });
});

describe('one named file', () => {
  it('is read from either side, and links in the folder are followed', async () => {
    await using repository = await makeRepository({files: {'conf/real.yml': 'base', 'plain.yml': 'p'}});
    await symlink('conf/real.yml', join(repository.path, 'config.yml'));
    const sha = await repository.commit();
    await repository.write('conf/real.yml', 'head');
    const checkout = await openCheckout({path: repository.path, base: {kind: 'commit', sha}, ...OFFLINE});
    const read = async (side: 'head' | 'base', path: string) => (await checkout.readAt(side, path))?.toString();

    expect(await read('head', 'config.yml')).toBe(String(Buffer.from('head')));
    expect(await read('base', 'config.yml')).toBe(String(Buffer.from('base')));
    expect(await read('base', 'missing.yml')).toBeUndefined();
    expect(await read('head', 'conf')).toBeUndefined();
    await checkout.close();
  });

  it('of a subfolder is read below it', async () => {
    await using repository = await makeRepository({files: {'a/conf.yml': 'inner', 'conf.yml': 'outer'}});
    const sha = await repository.git('rev-parse', 'HEAD');
    const checkout = await openCheckout({path: join(repository.path, 'a'), base: {kind: 'commit', sha}, ...OFFLINE});

    expect((await checkout.readAt('base', 'conf.yml'))?.toString()).toBe('inner');
    await expect(checkout.readAt('base', '../conf.yml')).rejects.toThrow(/leads out/);
    await checkout.close();
  });

  it.each(['head', 'base'] as const)('that leads out of the folder is an error on the %s side', async (side) => {
    await using outside = await makeFolder({'conf.yml': 'outside'});
    await using repository = await makeRepository({files: {file: 'f'}});
    await symlink(join(outside.path, 'conf.yml'), join(repository.path, 'absolute.yml'));
    await symlink('../../etc/passwd', join(repository.path, 'up.yml'));
    await symlink('loop.yml', join(repository.path, 'loop.yml'));
    const sha = await repository.commit();
    const checkout = await openCheckout({path: repository.path, base: {kind: 'commit', sha}, ...OFFLINE});

    await expect(checkout.readAt(side, 'absolute.yml')).rejects.toThrow(/leads out/);
    await expect(checkout.readAt(side, 'up.yml')).rejects.toThrow(/leads out/);
    await expect(checkout.readAt(side, 'loop.yml')).rejects.toThrow(/circle/);
    await checkout.close();
  });
});

describe('what cannot be opened', () => {
  it('is an error with cause and fix', async () => {
    await using folder = await makeFolder({file: 'f', 'broken/.git/HEAD': 'nonsense'});
    await using empty = await makeRepository();
    await using repository = await makeRepository({files: {file: 'x'}});
    const base = {kind: 'ref', ref: 'main'} as const;
    const none = {kind: 'none', reason: 'test'} as const;
    const cases = [
      {path: join(folder.path, 'missing'), base: none, message: /no folder .*missing/},
      {path: join(folder.path, 'file'), base: none, message: /is not a folder/},
      {path: folder.path, base, message: /not in a git work tree/},
      {path: join(folder.path, 'broken'), base: none, message: /cannot be read.*Repair or remove/},
      {path: empty.path, base, message: /no commit yet/},
      {path: join(repository.path, '.git'), base: none, message: /bare repository or lies inside/},
    ];
    for (const {message, ...options} of cases) {
      await expect(openCheckout({...options, ...OFFLINE})).rejects.toThrow(message);
      await expect(openCheckout({...options, ...OFFLINE})).rejects.toThrow(RepositoryError);
    }
  });
});

/** `main` moves on while `feature` adds a file; HEAD becomes the merge, as GitHub makes it for a pull request. */
async function mergeFeature(repository: TestRepository): Promise<{readonly base: string; readonly head: string}> {
  await repository.git('checkout', '--quiet', '-b', 'feature');
  await repository.write('feature', 'f');
  const head = await repository.commit('Feature');
  await repository.git('checkout', '--quiet', 'main');
  await repository.write('later', 'on main');
  const base = await repository.commit('Later');
  await repository.git('merge', '--quiet', '--no-ff', '--message=Merge', 'feature');
  return {base, head};
}

function makeTree({path}: TestRepository, lines: readonly string[]): string {
  const input = `${lines.join('\n')}\n`;
  return execFileSync('git', ['mktree'], {cwd: path, input}).toString().trim();
}

async function makePartial(origin: TestRepository): Promise<TestRepository> {
  const clone = await origin.clone({depth: 1});
  const url = await clone.git('remote', 'get-url', 'origin');
  await clone.remove('.git');
  await clone.remove('file');
  await clone.git('init', '--quiet');
  await clone.git('remote', 'add', 'origin', url);
  await clone.git('fetch', '--quiet', '--filter=blob:none', 'origin');
  await clone.git('checkout', '--quiet', 'origin/main');
  return clone;
}

function fetchFolders(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('secure-pipeline-fetch-'));
}
