/** The client on the wire: time limits, pauses, proxies, loading. */
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {connect as connectSocket} from 'node:net';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {connectToGitHub} from '../../../src/platform/github/connect.ts';
import {makePacer} from '../../../src/platform/github/pacing.ts';
import {startFakeGitHub} from '../../support/fake-github/server.ts';

const CONNECT = new URL('../../../src/platform/github/connect.ts', import.meta.url).href;

/** Runs statements on `gateway` in a process of its own; resolves to what it prints. */
async function run(statements: string, env: Readonly<Record<string, string>>): Promise<string> {
  const options = `{apiUrl: process.env.GITHUB_API_URL, token: process.env.TOKEN, owner: 'acme', repo: 'shop', userAgent: 'test'}`;
  const source = `import {connectToGitHub} from ${JSON.stringify(CONNECT)};
    const gateway = await connectToGitHub(${options}); ${statements}`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', source], {
    env: {PATH: process.env.PATH, ...env},
  });
  return stdout;
}

it('goes through the proxy of the runner', async () => {
  await using github = await startFakeGitHub();
  const tunnels: string[] = [];
  const proxy = createServer().on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const upstream = connectSocket(Number(new URL(github.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    const printed = await run('console.log(JSON.stringify(await gateway.listComments(7)))', {
      GITHUB_API_URL: 'http://github.invalid',
      http_proxy: `http://127.0.0.1:${port}`,
      TOKEN: github.token,
    });
    expect(JSON.parse(printed)).toEqual({ok: true, value: []});
    expect(tunnels).toEqual(['github.invalid:80']);
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

it('gives up a connection that says nothing, and tries again', async () => {
  await using github = await startFakeGitHub();
  github.fail({kind: 'silence', times: 2});
  const options = {apiUrl: github.url, token: github.token, owner: 'acme', repo: 'shop', userAgent: 'test'};
  const gateway = await connectToGitHub({...options, retryUnitMs: 1, timeoutMs: 50});
  expect(await gateway.listComments(7)).toEqual({ok: true, value: []});
  expect(github.requests).toHaveLength(3);
});

it('says what the network said when nobody listens', async () => {
  const github = await startFakeGitHub();
  const options = {apiUrl: github.url, token: github.token, owner: 'acme', repo: 'shop', userAgent: 'test'};
  await github[Symbol.asyncDispose]();
  const gateway = await connectToGitHub({...options, retryUnitMs: 1});
  expect(await gateway.listComments(7)).toMatchObject({
    ok: false,
    problem: {kind: 'unavailable', status: undefined, message: expect.stringContaining('ECONNREFUSED')},
  });
});

describe('pacing', () => {
  it('lets jobs through in order', async () => {
    const order: number[] = [];
    const group = makePacer(1).key('any');
    await Promise.all([1, 2, 3].map((job) => group.schedule({}, () => order.push(job))));
    expect(order).toEqual([1, 2, 3]);
  });

  it('goes on after a job that failed', async () => {
    const group = makePacer(0).key('any');
    const failing = group.schedule({}, () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await group.schedule({}, () => 'next')).toBe('next');
  });
});
