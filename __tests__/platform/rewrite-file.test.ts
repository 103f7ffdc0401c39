import {readdir, readFile, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {rewriteFile} from '../../src/platform/rewrite-file.ts';
import {makeFolder} from '../support/git-repository.ts';

const CHANGE = {expected: Buffer.from('old'), content: Buffer.from('new')};

describe('rewriting a file', () => {
  it('leaves nothing beside it', async () => {
    await using folder = await makeFolder({'a/b.txt': 'old'});
    expect(await rewriteFile(folder.path, 'a/b.txt', CHANGE)).toBeUndefined();
    expect(await readFile(join(folder.path, 'a/b.txt'), 'utf8')).toBe('new');
    expect(await readdir(join(folder.path, 'a'))).toEqual(['b.txt']);
  });

  it.each([
    ['other content', 'other.txt', 'changed'],
    ['longer content', 'longer.txt', 'changed'],
    ['no file', 'none.txt', 'no-file'],
    ['a folder', 'folder', 'no-file'],
    ['a link to a file', 'link.txt', 'behind-a-link'],
    ['a file behind a linked folder', 'linked/b.txt', 'behind-a-link'],
    ['a path that leads out', '../x/b.txt', 'no-file'],
    ['an absolute path', '/etc/hostname', 'no-file'],
  ])('is refused for %s', async (_, path, refusal) => {
    await using folder = await makeFolder({'folder/b.txt': 'old', 'other.txt': 'odd', 'longer.txt': 'older'});
    await symlink('folder/b.txt', join(folder.path, 'link.txt'));
    await symlink('folder', join(folder.path, 'linked'));
    expect(await rewriteFile(folder.path, path, CHANGE)).toBe(refusal);
    expect(await readFile(join(folder.path, 'folder/b.txt'), 'utf8')).toBe('old');
  });
});
