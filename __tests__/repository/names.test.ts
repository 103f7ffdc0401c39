import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isSafePath} from '../../src/repository/safe-path.ts';
import {makeFolder, makeRepository} from '../support/git-repository.ts';
import {listRepository, paths, texts} from './open.ts';

const STRANGE_NAMES = [
  'line\nbreak.txt',
  'carriage\rreturn.txt',
  '%0A::error file=x::owned',
  '<script>alert(1)</script>',
  '"quoted" \'names\'',
  '-rf',
  '--upload-pack=x',
  ':(top)pathspec',
  '*?[glob]',
  'back\\slash',
  'tab\tand space ',
  'ünïcödé–名前.txt',
  'cafe\u0301.txt',
  '\u001b[31mred',
  '\u202etxt.exe\u202c.md',
  `${'long'.repeat(60)}.txt`,
  `${`${'folder'.repeat(30)}/`.repeat(20)}file`,
  '100644 0123456789012345678901234567890123456789 0\tfake',
  '  ctime: 1:2\n  mtime: 1:2',
];

describe.each([
  ['tracked', true],
  ['untracked', false],
])('files with strange names, %s', (_, isTracked) => {
  it('are listed and read by exactly that name, on both sides', async () => {
    const files = Object.fromEntries(STRANGE_NAMES.map((name) => [name, `content of ${name}`]));
    await using repository = await makeRepository({files: {start: 's'}});
    for (const [name, content] of Object.entries(files)) await repository.write(name, content);
    if (isTracked) await repository.commit();
    const sha = await repository.git('rev-parse', 'HEAD');
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

    expect(await texts(listed, listed.head.files)).toEqual({...files, start: 's'});
    expect(paths(listed.head.files)).toEqual([...STRANGE_NAMES, 'start'].sort());
    expect(await texts(listed, listed.base?.files ?? [])).toEqual(isTracked ? {...files, start: 's'} : {start: 's'});
  });
});

describe.each([
  ['in a work tree', true],
  ['in a plain folder', false],
])('names that are not UTF-8, %s', (_, isRepository) => {
  it('are shown with U+FFFD and read by their bytes', async () => {
    await using repository = await (isRepository ? makeRepository({files: {plain: 'p'}}) : makeFolder({plain: 'p'}));
    const name = Buffer.concat([Buffer.from('ü-'), Buffer.from([0xff, 0xfe])]);
    const folder = Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0xe9])]);
    writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), name]), 'bytes');
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/in')]), 'below');
    await using listed = await listRepository(repository.path);

    expect(await texts(listed, listed.head.files)).toEqual({
      plain: 'p',
      'ü-\ufffd\ufffd': 'bytes',
      '\ufffd/in': 'below',
    });
    expect(listed.head.files.find(({path}) => path.startsWith('ü-'))?.rawPath).toEqual(name);
  });
});

it('names that are not UTF-8 are read from the base, too', async () => {
  await using repository = await makeRepository({files: {plain: 'p'}});
  writeFileSync(Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0xff])]), 'bytes');
  const sha = await repository.commit();
  await repository.git('rm', '--quiet', '-r', '.');
  await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});

  expect(await texts(listed, listed.base?.files ?? [])).toEqual({plain: 'p', '\ufffd': 'bytes'});
});

it.each([
  ['a/b', true],
  ['.hidden/..x/...', true],
  ['', false],
  ['/absolute', false],
  ['a//b', false],
  ['a/', false],
  ['.', false],
  ['..', false],
  ['a/../b', false],
  ['../a', false],
  ['a/..', false],
  ['./a', false],
  ['a\0b', false],
  ['x'.repeat(4097), false],
])('path %j is safe: %s', (path, expected) => {
  expect(isSafePath(path)).toBe(expected);
});

it('a scanned folder with a strange name is opened', async () => {
  const name = 'line\nbreak "and" ünï';
  await using repository = await makeRepository({files: {[`${name}/file`]: 'f', other: 'o'}});
  await using listed = await listRepository(join(repository.path, name), {base: {kind: 'ref', ref: 'main'}});

  expect(paths(listed.head.files)).toEqual(['file']);
  expect(paths(listed.base?.files ?? [])).toEqual(['file']);
});
