/** Who may execute a file, on both sides. */
import {chmod} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {FileEntry} from '../../src/repository/snapshot.ts';
import {makeFolder, makeRepository, type TestRepository} from '../support/git-repository.ts';
import {listRepository} from './open.ts';

function modes(entries: readonly FileEntry[] = []): Record<string, string> {
  return Object.fromEntries(entries.map(({path, mode}) => [path, mode]));
}

async function makeExecutable(folder: {readonly path: string}, path: string): Promise<void> {
  await chmod(join(folder.path, path), 0o755);
}

/** `run.sh` can be executed in the commit that `base` names. */
async function makeScripts(): Promise<TestRepository> {
  const repository = await makeRepository({files: {'a.txt': 'a', 'run.sh': 'echo'}});
  await makeExecutable(repository, 'run.sh');
  await repository.commit();
  await repository.git('tag', 'base');
  return repository;
}

it('is told of clean files, and of base and head alike', async () => {
  await using repository = await makeScripts();
  await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'base'}});

  expect(modes(listed.head.files)).toEqual({'a.txt': '100644', 'run.sh': '100755'});
  expect(modes(listed.base?.files)).toEqual(modes(listed.head.files));
});

it('is told of files that are not committed, and is a change by itself', async () => {
  await using repository = await makeScripts();
  await makeExecutable(repository, 'a.txt');
  await repository.write('new.sh', 'echo');
  await makeExecutable(repository, 'new.sh');
  await using listed = await listRepository(repository.path);

  expect(modes(listed.head.files)).toEqual({'a.txt': '100755', 'new.sh': '100755', 'run.sh': '100755'});
  expect(listed.head.commit).toBeUndefined();
  expect(listed.notices.join()).toMatch(/1 changed, 1 untracked, 0 deleted/);
});

it('is what the index says where git does not look at it', async () => {
  await using repository = await makeScripts();
  await repository.git('config', 'core.fileMode', 'false');
  await makeExecutable(repository, 'a.txt');
  await using listed = await listRepository(repository.path);

  expect(modes(listed.head.files)).toEqual({'a.txt': '100644', 'run.sh': '100755'});
  expect(listed.head.commit).toBe(await repository.git('rev-parse', 'HEAD'));
});

it('is told of blobs that commits of a pull request add', async () => {
  await using repository = await makeScripts();
  await repository.write('gone.sh', 'echo gone');
  await makeExecutable(repository, 'gone.sh');
  await repository.commit();
  await repository.remove('gone.sh');
  await repository.commit();
  await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'base'}, scanHistory: true});

  expect(modes(listed.history)).toEqual({'gone.sh': '100755'});
});

it('is told of files in a plain folder', async () => {
  await using folder = await makeFolder({'a.txt': 'a', 'run.sh': 'echo'});
  await makeExecutable(folder, 'run.sh');
  await using listed = await listRepository(folder.path);

  expect(modes(listed.head.files)).toEqual({'a.txt': '100644', 'run.sh': '100755'});
});
