/** Honest repositories whose .git is not laid out as usual. */
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {makeFolder, makeRepository, type TestRepository} from '../support/git-repository.ts';
import {listRepository, paths, texts} from './open.ts';

const FILES = {'a.txt': 'a', 'b/c.txt': 'c', 'b/d.txt': 'd'} as const;

describe('an index', () => {
  it.each([
    ['of version 4', ['update-index', '--index-version=4']],
    ['that is split', ['update-index', '--split-index']],
    ['with an untracked cache', ['update-index', '--force-untracked-cache']],
    ['with paths that were only announced', ['rm', '--quiet', '--cached', 'a.txt']],
  ])('%s is read', async (_, command) => {
    await using repository = await makeRepository({files: FILES});
    await repository.git(...command);
    if (command[0] === 'rm') await repository.git('add', '--intent-to-add', 'a.txt');
    await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'main'}});

    expect(await texts(listed, listed.head.files)).toEqual(FILES);
    expect(listed.head.files.map(({oid}) => oid)).toEqual(listed.base?.files.map(({oid}) => oid));
  });
});

it('a linked work tree is read, and is not the main one', async () => {
  await using repository = await makeRepository({files: FILES});
  await using place = await makeFolder({});
  await repository.git('worktree', 'add', '--quiet', '-b', 'side', join(place.path, 'linked'));
  await repository.write('only-in-main', 'm');
  await using listed = await listRepository(join(place.path, 'linked'), {base: {kind: 'ref', ref: 'main'}});

  expect(paths(listed.head.files)).toEqual(Object.keys(FILES));
  expect(listed.comparison).toMatchObject({commit: await repository.git('rev-parse', 'main')});
});

it('a submodule can be scanned by itself', async () => {
  await using library = await makeRepository({files: FILES});
  await using repository = await makeRepository({files: {top: 't'}});
  await repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'library');
  await using listed = await listRepository(join(repository.path, 'library'));

  expect(paths(listed.head.files)).toEqual(Object.keys(FILES));
});

it('objects in packs and refs in packed-refs are read', async () => {
  await using repository = await makeRepository({files: FILES});
  await commitChange(repository);
  await repository.git('gc', '--quiet');
  await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'start'}});

  expect(await texts(listed, listed.base?.files ?? [])).toEqual(FILES);
});

it('replaced objects and grafted parents change nothing', async () => {
  await using repository = await makeRepository({files: FILES});
  await commitChange(repository);
  await repository.write('evil', 'evil');
  const evil = await repository.git('hash-object', '-w', 'evil');
  await repository.remove('evil');
  await repository.git('replace', await repository.git('rev-parse', 'start:a.txt'), evil);
  await repository.write('.git/info/grafts', `${await repository.git('rev-parse', 'HEAD')}\n`);
  await using listed = await listRepository(repository.path, {base: {kind: 'ref', ref: 'start'}});

  expect(await texts(listed, listed.base?.files ?? [])).toEqual(FILES);
  expect(listed.comparison).toMatchObject({commit: await repository.git('rev-parse', 'start')});
  expect(listed.notices).toEqual([]);
});

/** A second commit; the first one is tagged `start`. */
async function commitChange(repository: TestRepository): Promise<void> {
  await repository.git('tag', 'start');
  await repository.write('a.txt', 'changed');
  await repository.commit();
}
