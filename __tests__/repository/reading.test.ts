import {execFileSync} from 'node:child_process';
import {chmod, chown, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer, type RequestListener} from 'node:http';
import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {openGit} from '../../src/platform/git.ts';
import {openCheckout} from '../../src/repository/open-checkout.ts';
import {RepositoryError} from '../../src/repository/snapshot.ts';
import {makeFolder, makeRepository} from '../support/git-repository.ts';
import {listRepository, NO_BASE, SELECTION, texts} from './open.ts';

const PATH = process.env.PATH;

afterEach(() => {
  process.env.PATH = PATH;
});

describe('reading contents', () => {
  it('gives one content for each entry in the order asked for, each with a buffer of its own', async () => {
    await using repository = await makeRepository({files: {a: 'same', b: 'same', c: 'other'}});
    await using listed = await listRepository(repository.path);
    const [a, b, c] = listed.head.files;
    const asked = [c, a, b, a].flatMap((entry) => (entry === undefined ? [] : [entry]));
    const found: string[] = [];
    for await (const {entry, bytes} of listed.read(asked)) {
      expect(bytes.buffer.byteLength).toBe(bytes.length);
      found.push(`${entry.path}=${Buffer.from(bytes)}`);
    }

    expect(found).toEqual(['c=other', 'a=same', 'b=same', 'a=same']);
  });

  it('of many and large blobs from git gives every byte', async () => {
    const files = Object.fromEntries(
      Array.from({length: 300}, (_, index) => [`f${index}`, `${index}\n`.repeat(index % 7 === 0 ? 40_000 : 3)]),
    );
    await using repository = await makeRepository({files});
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.git('rm', '--quiet', '-r', '.');
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});
    const both = await Promise.all([texts(listed, listed.base?.files ?? []), texts(listed, listed.base?.files ?? [])]);

    expect(both[0]).toEqual(files);
    expect(both[1]).toEqual(files);
  });

  it('may be given up in the middle and begun again', async () => {
    await using repository = await makeRepository({files: {a: 'one', b: 'two'}});
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.git('rm', '--quiet', '-r', '.');
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});
    for await (const _ of listed.read(listed.base?.files ?? [])) break;

    expect(await texts(listed, listed.base?.files ?? [])).toEqual({a: 'one', b: 'two'});
  });

  it('rejects when a file changed after it was listed, and git does not have the old content', async () => {
    await using folder = await makeFolder({file: 'listed'});
    await using listed = await listRepository(folder.path);
    await writeFile(join(folder.path, 'file'), 'altered');

    await expect(texts(listed, listed.head.files)).rejects.toThrow(RepositoryError);
    await expect(texts(listed, listed.head.files)).rejects.toThrow(/file .*changed or vanished/);
  });

  it('gives the content as it was listed when git has it', async () => {
    await using repository = await makeRepository({files: {file: 'listed'}});
    await using listed = await listRepository(repository.path);
    await repository.write('file', 'altered');

    expect(await texts(listed, listed.head.files)).toEqual({file: 'listed'});
  });

  it.each([
    ['is missing', async (path: string) => rm(path)],
    ['is damaged', async (path: string) => writeFile(path, 'no zlib stream')],
  ])('rejects when a blob of the base %s', async (_, spoil) => {
    await using repository = await makeRepository({files: {file: 'old'}});
    const sha = await repository.git('rev-parse', 'HEAD');
    const blob = await repository.git('rev-parse', 'HEAD:file');
    await repository.write('file', 'new');
    await repository.commit();
    await using listed = await listRepository(repository.path, {base: {kind: 'commit', sha}});
    const object = join(repository.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2));
    await chmod(object, 0o600);
    await spoil(object);

    await expect(texts(listed, listed.base?.files ?? [])).rejects.toThrow(RepositoryError);
  });

  it('refuses a blob that is far larger than the file that stands for it', async () => {
    await using repository = await makeRepository({files: {file: 'x'.repeat(5000)}});
    const blob = await repository.git('rev-parse', 'HEAD:file');
    const git = openGit(repository.path);

    await expect(git.read([blob], 4999)).rejects.toThrow(/5000 bytes/);
    expect((await git.read([blob], 5000))[0]?.length).toBe(5000);
    expect(await git.read(['0'.repeat(40)], 5000)).toEqual([undefined]);
    await git.close();
  });
});

describe('closing', () => {
  it('ends every process, also after a failure and when called twice', async () => {
    await using repository = await makeRepository({files: {file: 'old'}});
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.write('file', 'new');
    await repository.commit();
    const checkout = await openCheckout({
      path: repository.path,
      base: {kind: 'commit', sha},
      allowFetch: false,
      scanHistory: true,
    });
    const listed = await checkout.list(SELECTION);
    await texts(listed, listed.base?.files ?? []);
    expect(gitProcessesIn(repository.path)).toHaveLength(1);
    await listed.close();
    await checkout.close();

    expect(gitProcessesIn(repository.path)).toEqual([]);
  });

  it('aborting ends a transfer that hangs, and leaves no folder', async () => {
    await using remote = await startServer(() => {});
    await using repository = await makeRepository({files: {file: 'x'}});
    await repository.git('remote', 'add', 'origin', `${remote.url}/x.git`);
    const controller = new AbortController();
    remote.onRequest(() => controller.abort());
    const base = {kind: 'commit', sha: 'a'.repeat(40)} as const;
    const opened = openCheckout({
      path: repository.path,
      base,
      allowFetch: true,
      scanHistory: true,
      signal: controller.signal,
    });

    await expect(opened).rejects.toThrow(/ended with the run/);
    expect(gitProcessesIn(repository.path)).toEqual([]);
  });
});

describe('credentials', () => {
  it('that actions/checkout left in the settings or an included file are sent, and no other setting counts', async () => {
    await using trap = await makeFolder({});
    await using remote = await startServer((_, response) => response.writeHead(404).end());
    await using repository = await makeRepository({files: {file: 'x'}});
    const header = 'AUTHORIZATION: basic dGVzdDp0ZXN0';
    await writeFile(join(trap.path, 'included'), `[http "${remote.url}/"]\n\textraheader = ${header}\n`);
    await repository.git('config', 'includeIf.gitdir:**.path', join(trap.path, 'included'));
    await repository.git('config', 'http.cookieFile', join(trap.path, 'cookies'));
    await repository.git('config', 'http.saveCookies', 'true');
    await repository.git('config', 'http.proxy', 'http://127.0.0.1:1');
    await repository.git('remote', 'add', 'origin', `${remote.url}/x.git`);
    const base = {kind: 'commit', sha: 'a'.repeat(40)} as const;

    await expect(openCheckout({path: repository.path, base, allowFetch: true, scanHistory: false})).rejects.toThrow(
      /fetch-depth: 0/,
    );
    expect(remote.headers()).toContain('basic dGVzdDp0ZXN0');
    expect(await readdir(trap.path)).toEqual(['included']);
  });
});

describe('git itself', () => {
  it('missing is an error in a repository and no matter in a plain folder', async () => {
    await using repository = await makeRepository({files: {file: 'x'}});
    await using folder = await makeFolder({file: 'x'});
    process.env.PATH = '/nonexistent';

    await expect(listRepository(repository.path)).rejects.toThrow(/git cannot be started.*Install git/);
    await using listed = await listRepository(folder.path);
    expect(listed.head.files).toHaveLength(1);
  });

  it('too old is an error that says which version is needed', async () => {
    await using tools = await makeFolder({git: '#!/bin/sh\necho git version 2.17.1\n'});
    await chmod(join(tools.path, 'git'), 0o755);
    await using repository = await makeRepository({files: {file: 'x'}});
    process.env.PATH = `${tools.path}:${PATH}`;

    await expect(listRepository(repository.path)).rejects.toThrow(/git version 2\.17\.1 is too old.*2\.31/);
  });

  it.runIf(process.getuid?.() === 0)('does not mind a work tree of another user', async () => {
    await using repository = await makeRepository({files: {file: 'x'}});
    for (const path of ['', '.git', '.git/config']) await chown(join(repository.path, path), 12_345, 12_345);
    await using listed = await listRepository(repository.path);

    expect(listed.head.commit).toBe(await headOf(repository.path));
  });
});

it('the name is that of the remote, else of the top folder', async () => {
  await using repository = await makeRepository({files: {'sub/file': 'x'}});
  const nameAt = async (path: string) => {
    const checkout = await openCheckout({path, base: NO_BASE, allowFetch: false, scanHistory: false});
    await checkout.close();
    return checkout.name;
  };
  expect(await nameAt(join(repository.path, 'sub'))).toBe(repository.path.split('/').at(-1));
  for (const url of [
    'https://github.com/acme/shop.git',
    'git@github.com:acme/shop.git',
    'ssh://git@host:22/acme/shop/',
  ]) {
    await repository.git('config', 'remote.origin.url', url);
    expect(await nameAt(repository.path)).toBe('acme/shop');
  }
});

async function headOf(path: string): Promise<string> {
  return execFileSync('git', ['-c', 'safe.directory=*', 'rev-parse', 'HEAD'], {cwd: path}).toString().trim();
}

/** Ids of git processes whose working directory is the folder. */
function gitProcessesIn(folder: string): readonly string[] {
  const script =
    'for p in /proc/[0-9]*; do [ "$(readlink $p/cwd)" = "$0" ] && [ "$(cat $p/comm)" = git ] && echo $p; done; true';
  return execFileSync('sh', ['-c', script, folder]).toString().split('\n').filter(Boolean);
}

async function startServer(answer: RequestListener) {
  const headers: string[] = [];
  let notify = () => {};
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization ?? '');
    notify();
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    headers: () => headers,
    onRequest: (listener: () => void) => {
      notify = listener;
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
