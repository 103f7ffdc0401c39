/** Nothing of the scanned repository runs, whatever its settings, attributes and hooks say. */
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';
import {makeFolder, makeRepository, type TestRepository} from '../support/git-repository.ts';
import {listRepository, paths, texts} from './open.ts';

/** Every program that git's settings can name for the commands that are used, or for those that look alike. */
function hostileSettings(script: string): readonly (readonly [string, string])[] {
  return [
    ['core.fsmonitor', script],
    ['core.hooksPath', join(script, '..', 'hooks')],
    ['core.sshCommand', script],
    ['core.gitProxy', script],
    ['core.askPass', script],
    ['core.pager', script],
    ['core.editor', script],
    ['core.alternateRefsCommand', script],
    ['core.attributesFile', join(script, '..', 'attributes')],
    ['pager.ls-files', script],
    ['diff.external', script],
    ['diff.evil.command', script],
    ['diff.evil.textconv', script],
    ['filter.evil.clean', script],
    ['filter.evil.smudge', script],
    ['filter.evil.process', script],
    ['filter.evil.required', 'true'],
    ['merge.evil.driver', script],
    ['credential.helper', `!${script}`],
    ['gpg.program', script],
    ['log.showSignature', 'true'],
    ['remote.origin.uploadpack', script],
    ['remote.origin.vcs', 'evil'],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['protocol.ext.allow', 'always'],
    ['protocol.evil.allow', 'always'],
    ['uploadpack.packObjectsHook', script],
    ['alias.ls-files', `!${script}`],
    ['trace2.normalTarget', join(script, '..', 'trace')],
  ];
}

it.each([
  ['over ext::', (script: string) => `ext::${script}`],
  ['by an unknown helper', () => 'evil::anything'],
  ['over ssh', () => 'ssh://127.0.0.1:1/x'],
  ['over git://', () => 'git://127.0.0.1:1/x'],
  ['from a local folder', (_: string, origin: string) => origin],
])('no program that the repository names is run while it is listed, read and fetched %s', async (_, urlOf) => {
  await using traps = await makeFolder({attributes: '* filter=evil diff=evil\n'});
  await using origin = await makeRepository({
    files: {'.gitattributes': '* filter=evil diff=evil merge=evil\n', file: 'old', other: 'o'},
  });
  const base = await origin.git('rev-parse', 'HEAD');
  await origin.write('file', 'new');
  await origin.commit();
  await using clone = await origin.clone({depth: 1});
  const script = await setTraps(clone, traps.path);
  await clone.write('file', 'changed');
  await clone.write('untracked', 'u');
  await clone.git('config', 'remote.origin.url', urlOf(script, origin.path));

  // Without a base, then with one that must be fetched; whether the fetch succeeds depends on the URL.
  await using listed = await listRepository(clone.path, {scanHistory: true});
  expect(await texts(listed, listed.head.files)).toMatchObject({file: 'changed', other: 'o', untracked: 'u'});
  const fetched = listRepository(clone.path, {base: {kind: 'commit', sha: base}, allowFetch: true, scanHistory: true});
  await fetched.then(
    (one) => one[Symbol.asyncDispose](),
    () => {},
  );

  expect(await readdir(traps.path)).not.toContain('sprung');
});

it('the traps of the test above do spring when git is called without care', async () => {
  await using traps = await makeFolder({attributes: ''});
  await using repository = await makeRepository({files: {'.gitattributes': '* filter=evil\n', file: 'old'}});
  await setTraps(repository, traps.path);
  await repository.write('file', 'new');
  await repository.git('status').catch(() => {});

  expect(await readdir(traps.path)).toContain('sprung');
});

it('a missing object is not fetched behind our back through a helper of the repository', async () => {
  await using traps = await makeFolder({attributes: ''});
  await using repository = await makeRepository({files: {file: 'old'}});
  const base = await repository.git('rev-parse', 'HEAD');
  const blob = await repository.git('rev-parse', 'HEAD:file');
  await repository.write('file', 'new');
  await repository.commit();
  await rm(join(repository.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
  const script = await setTraps(repository, traps.path);
  await repository.git('config', 'remote.origin.url', `ext::${script}`);

  await expect(listRepository(repository.path, {base: {kind: 'commit', sha: base}})).rejects.toThrow(
    /not whole in this clone/,
  );
  expect(await readdir(traps.path)).not.toContain('sprung');
});

it('a work tree that the settings move elsewhere does not lead there', async () => {
  await using outside = await makeFolder({'secret.txt': 'outside'});
  await using repository = await makeRepository({files: {'secret.txt': 'inside'}});
  await repository.git('config', 'core.worktree', outside.path);
  const listed = await listRepository(repository.path).catch((error: unknown) => String(error));

  expect(listed).toMatch(/RepositoryError/);
});

it('a bare repository inside the tree is not taken for the repository', async () => {
  await using traps = await makeFolder({attributes: ''});
  await using repository = await makeRepository({files: {file: 'f'}});
  await repository.git('init', '--quiet', '--bare', 'inner');
  await repository.git('--git-dir=inner', 'config', 'core.fsmonitor', join(traps.path, 'trap.sh'));
  await repository.git('--git-dir=inner', 'config', 'core.bare', 'false');
  await using listed = await listRepository(repository.path);

  expect(paths(listed.head.files)).toContain('inner/config');
  await expect(listRepository(join(repository.path, 'inner'))).rejects.toThrow(/bare repository/);
});

/** Writes a program that leaves a mark when it runs, and every setting and hook that could run it. */
async function setTraps(repository: TestRepository, folder: string): Promise<string> {
  const script = join(folder, 'trap.sh');
  const program = `#!/bin/sh\ntouch '${folder}/sprung'\nexit 1\n`;
  await writeProgram(script, program);
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'pre-auto-gc',
    'post-checkout',
    'fsmonitor-watchman',
  ]) {
    await writeProgram(join(folder, 'hooks', hook), program);
  }
  for (const [key, value] of hostileSettings(script)) await repository.git('config', key, value);
  return script;
}

async function writeProgram(path: string, program: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, program, {mode: 0o755});
}
