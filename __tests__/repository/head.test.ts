import {execFileSync} from 'node:child_process';
import {chmod, mkdir, rename, symlink, truncate, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {blobId} from '../../src/repository/blob-id.ts';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import {makeFolder, makeRepository} from '../support/git-repository.ts';
import {listRepository, NO_BASE, paths, reasons, SELECTION, texts} from './open.ts';

describe('a clean work tree', () => {
  it('is its commit: every file with the blob id that git has', async () => {
    await using repository = await makeRepository({files: {'b.txt': 'two\n', 'a/one.txt': 'one\n', 'a-b': ''}});
    await using listed = await listRepository(repository.path);

    expect(paths(listed.head.files)).toEqual(['a-b', 'a/one.txt', 'b.txt']);
    expect(listed.head.commit).toBe(await repository.git('rev-parse', 'HEAD'));
    for (const {path, oid} of listed.head.files) expect(oid).toBe(await repository.git('rev-parse', `HEAD:${path}`));
    expect(await texts(listed, listed.head.files)).toEqual({'a-b': '', 'a/one.txt': 'one\n', 'b.txt': 'two\n'});
    expect(listed.notices).toEqual([]);
  });

  it('of a subfolder lists that folder alone, with paths from there', async () => {
    await using repository = await makeRepository({
      files: {'top.txt': 't', 'ünit/one.txt': '1', 'ünit/deep/two.txt': '2'},
    });
    const checkout = await openCheckout({
      path: join(repository.path, 'ünit'),
      base: NO_BASE,
      allowFetch: false,
      scanHistory: false,
    });
    const listed = await checkout.list(SELECTION);

    expect(checkout.prefix).toBe('ünit/');
    expect(paths(listed.head.files)).toEqual(['deep/two.txt', 'one.txt']);
    expect(await texts(listed, listed.head.files)).toEqual({'deep/two.txt': '2', 'one.txt': '1'});
    await checkout.close();
  });

  it('works with SHA-256 object names', async () => {
    await using repository = await makeRepository({files: {'a.txt': 'a\n'}, init: ['--object-format=sha256']});
    await repository.write('b.txt', 'b\n');
    await using listed = await listRepository(repository.path);

    expect(listed.head.files.map(({oid}) => oid)).toEqual([
      await repository.git('rev-parse', 'HEAD:a.txt'),
      blobId(Buffer.from('b\n'), 'sha256'),
    ]);
    expect(await texts(listed, listed.head.files)).toEqual({'a.txt': 'a\n', 'b.txt': 'b\n'});
  });
});

describe('uncommitted changes', () => {
  it('count: changed, staged, untracked and deleted files, not ignored ones', async () => {
    await using repository = await makeRepository({
      files: {'.gitignore': 'ignored\n', changed: 'old', staged: 'old', deleted: 'x', same: 's'},
    });
    await repository.write('changed', 'new content');
    await repository.write('staged', 'staged content');
    await repository.git('add', 'staged');
    await repository.write('untracked', 'u');
    await repository.write('ignored', 'i');
    await repository.remove('deleted');
    await using listed = await listRepository(repository.path);

    expect(await texts(listed, listed.head.files)).toEqual({
      '.gitignore': 'ignored\n',
      changed: 'new content',
      same: 's',
      staged: 'staged content',
      untracked: 'u',
    });
    expect(listed.head.commit).toBeUndefined();
    expect(listed.notices).toEqual([expect.stringContaining('1 changed, 1 untracked, 1 deleted')]);
  });

  it('are seen even when size and modification time are those that git noted', async () => {
    await using repository = await makeRepository({files: {file: 'aaaa'}});
    const time = new Date('2020-01-01T00:00:00Z');
    await utimes(join(repository.path, 'file'), time, time);
    await repository.git('update-index', '--refresh');
    await repository.write('file', 'bbbb');
    await utimes(join(repository.path, 'file'), time, time);
    await using listed = await listRepository(repository.path);

    expect(await texts(listed, listed.head.files)).toEqual({file: 'bbbb'});
  });

  it('are seen in files that git was told to assume unchanged', async () => {
    await using repository = await makeRepository({files: {file: 'aaaa'}});
    await repository.git('update-index', '--assume-unchanged', 'file');
    await repository.write('file', 'changed');
    await using listed = await listRepository(repository.path);

    expect(await texts(listed, listed.head.files)).toEqual({file: 'changed'});
  });

  it('in the middle of a merge conflict list the file once', async () => {
    await using repository = await makeRepository({files: {file: 'start\n'}});
    await repository.git('checkout', '--quiet', '-b', 'other');
    await repository.write('file', 'theirs\n');
    await repository.commit();
    await repository.git('checkout', '--quiet', 'main');
    await repository.write('file', 'ours\n');
    await repository.commit();
    await repository.git('merge', 'other').catch(() => {});
    await using listed = await listRepository(repository.path);

    expect(paths(listed.head.files)).toEqual(['file']);
    expect((await texts(listed, listed.head.files)).file).toContain('<<<<<<<');
  });
});

describe('converted line ends', () => {
  it('leave the blob of the commit the content, whether or not the file was touched', async () => {
    await using repository = await makeRepository({files: {'a.txt': 'one\ntwo\n', 'b.txt': 'three\n'}});
    await repository.git('config', 'core.autocrlf', 'true');
    await repository.remove('a.txt');
    await repository.remove('b.txt');
    await repository.git('checkout', '--', '.');
    await utimes(join(repository.path, 'b.txt'), 1_000_000, 1_000_000);
    await using listed = await listRepository(repository.path);

    expect(listed.head.files.map(({sizeBytes}) => sizeBytes)).toEqual([10, 7]);
    expect(await texts(listed, listed.head.files)).toEqual({'a.txt': 'one\ntwo\n', 'b.txt': 'three\n'});
    expect(listed.head.commit).toBeDefined();
  });
});

describe('a sparse checkout', () => {
  it('scans what it leaves out from the index and says so', async () => {
    await using repository = await makeRepository({files: {'in/a': 'a', 'out/b': 'b'}});
    await repository.git('sparse-checkout', 'set', 'in');
    await using listed = await listRepository(repository.path);

    expect(await texts(listed, listed.head.files)).toEqual({'in/a': 'a', 'out/b': 'b'});
    expect(listed.notices).toEqual([expect.stringContaining('1 files that the sparse checkout leaves out')]);
  });
});

describe('what is no file of the repository', () => {
  it('is named: links in and out of the tree, submodules, repositories within', async () => {
    await using outside = await makeFolder({'secret.txt': 'outside'});
    await using library = await makeRepository({files: {'lib.txt': 'l'}});
    await using repository = await makeRepository({files: {'real.txt': 'r', 'folder/in.txt': 'i'}});
    await symlink(join(outside.path, 'secret.txt'), join(repository.path, 'out-link'));
    await symlink('real.txt', join(repository.path, 'in-link'));
    await symlink(outside.path, join(repository.path, 'folder-link'));
    await repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'library');
    await repository.commit();
    await repository.git('init', '--quiet', 'nested');
    await repository.write('nested/file', 'n');
    await using listed = await listRepository(repository.path);

    expect(paths(listed.head.files)).toEqual(['.gitmodules', 'folder/in.txt', 'real.txt']);
    expect(reasons(listed.head.skipped)).toEqual([
      'folder-link: symlink',
      'in-link: symlink',
      'library: submodule',
      'nested/: submodule',
      'out-link: symlink',
    ]);
    expect(listed.notices).toContainEqual(expect.stringContaining('Submodules are not scanned: library'));
  });

  it('a folder that became a link to elsewhere is never read through', async () => {
    await using outside = await makeFolder({'file.txt': 'outside'});
    await using repository = await makeRepository({files: {'folder/file.txt': 'inside', other: 'o'}});
    await rename(join(repository.path, 'folder'), join(repository.path, '.git', 'moved'));
    await symlink(outside.path, join(repository.path, 'folder'));
    await using listed = await listRepository(repository.path);

    expect(paths(listed.head.files)).toEqual(['other']);
    expect(reasons(listed.head.skipped)).toEqual(['folder: symlink']);
  });
});

describe('limits', () => {
  it('a sparse file of 2 GB is named and never read', async () => {
    await using repository = await makeRepository({files: {small: 's'}});
    await writeFile(join(repository.path, 'huge'), '');
    await truncate(join(repository.path, 'huge'), 2 * 1024 ** 3);
    await using listed = await listRepository(repository.path);

    expect(listed.head.skipped).toEqual([{path: 'huge', reason: 'too-large', sizeBytes: 2 * 1024 ** 3}]);
    expect(paths(listed.head.files)).toEqual(['small']);
  });

  it('files over the limit on numbers are named, the first by path are scanned', async () => {
    await using repository = await makeRepository({files: {a: '1', b: '2', c: '3', d: '4'}});
    await using listed = await listRepository(repository.path, {selection: {maxFiles: 2}});

    expect(paths(listed.head.files)).toEqual(['a', 'b']);
    expect(reasons(listed.head.skipped)).toEqual(['c: over-file-limit', 'd: over-file-limit']);
  });
});

describe('Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

  it('pointers are named, and an attribute alone hides nothing', async () => {
    await using repository = await makeRepository({
      files: {
        '.gitattributes': '*.dat filter=lfs diff=lfs merge=lfs -text\n',
        'real.dat': 'text',
        'model.dat': pointer,
      },
    });
    await using listed = await listRepository(repository.path);

    expect(reasons(listed.head.skipped)).toEqual(['model.dat: lfs-pointer']);
    expect(paths(listed.head.files)).toEqual(['.gitattributes', 'real.dat']);
  });
});

describe('a plain folder', () => {
  it('lists its files with the ids that git would give them', async () => {
    await using folder = await makeFolder({'a.txt': 'a\n', 'b/c.txt': 'c\n', 'node_modules/x/index.js': 'x'});
    await using listed = await listRepository(folder.path);

    expect(listed.head.files).toEqual([
      {path: 'a.txt', oid: '78981922613b2afb6025042ff6bd878ac1994e85', sizeBytes: 2, mode: '100644'},
      {path: 'b/c.txt', oid: 'f2ad6c76f0115a6ba5b00456a849810e7ec0af20', sizeBytes: 2, mode: '100644'},
    ]);
    expect(reasons(listed.head.skipped)).toEqual(['node_modules/: vendored']);
    expect(await texts(listed, listed.head.files)).toEqual({'a.txt': 'a\n', 'b/c.txt': 'c\n'});
  });

  it('that holds repositories lists their files without their .git', async () => {
    await using folder = await makeFolder({
      'one/.git/config': 'x',
      'one/file': '1',
      'two/.git': 'gitdir: x',
      'two/file': '2',
    });
    await using listed = await listRepository(folder.path);

    expect(paths(listed.head.files)).toEqual(['one/file', 'two/file']);
    expect(listed.head.skipped).toEqual([]);
  });

  it('follows no link, opens no pipe and names both', async () => {
    await using folder = await makeFolder({'a/file': 'f'});
    await symlink('..', join(folder.path, 'a', 'loop'));
    await symlink('nowhere', join(folder.path, 'broken'));
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    await using listed = await listRepository(folder.path);

    expect(paths(listed.head.files)).toEqual(['a/file']);
    expect(reasons(listed.head.skipped)).toEqual(['a/loop: symlink', 'broken: symlink', 'pipe: not-a-file']);
  });

  it('of great depth is walked to the end that the system can reach', async () => {
    await using folder = await makeFolder({top: 't'});
    let depth = folder.path;
    for (let level = 0; level < 900; level++) depth = join(depth, 'd');
    await mkdir(depth, {recursive: true});
    await writeFile(join(depth, 'bottom'), 'b');
    await using listed = await listRepository(folder.path);

    expect(listed.head.files.map(({sizeBytes}) => sizeBytes)).toEqual([1, 1]);
  });

  it.runIf(process.getuid?.() !== 0)('names folders and files that it may not read', async () => {
    await using folder = await makeFolder({'closed/file': 'f', secret: 's'});
    await chmod(join(folder.path, 'closed'), 0);
    await chmod(join(folder.path, 'secret'), 0);
    await using listed = await listRepository(folder.path);

    expect(reasons(listed.head.skipped)).toEqual(['closed/: unreadable', 'secret: unreadable']);
    await chmod(join(folder.path, 'closed'), 0o700);
  });

  it('inside a repository that ignores it is scanned as a plain folder', async () => {
    await using repository = await makeRepository({files: {'.gitignore': 'download/\n'}});
    await repository.write('download/file', 'f');
    await using listed = await listRepository(join(repository.path, 'download'));

    expect(paths(listed.head.files)).toEqual(['file']);
  });
});

describe('a repository without a commit', () => {
  it('is scanned as it lies there', async () => {
    await using repository = await makeRepository();
    await repository.write('file', 'f');
    await using listed = await listRepository(repository.path);

    expect(paths(listed.head.files)).toEqual(['file']);
    expect(listed.head.commit).toBeUndefined();
  });
});
