import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {osvApiAddress} from '../../src/platform/osv-api/address.ts';
import {API_LIMITS} from '../../src/platform/osv-api/client.ts';
import {AnswerMemory} from '../../src/platform/osv-api/memory.ts';
import {type OsvApi, type OsvApiOptions, openOsvApi} from '../../src/platform/osv-api.ts';
import type {ApiRequest} from '../../src/scanner.ts';
import {type FakeDocument, type FakeOsv, fakeOsv} from '../support/fake-osv/fake-osv.ts';
import {type Behaviour, end, listen, type OsvServer, sendJson, serveOsv} from '../support/fake-osv/serve.ts';

const LEFT = {ecosystem: 'npm', name: 'left'};
const RIGHT = {ecosystem: 'npm', name: 'right'};
/** No pauses; a busy machine still has time to answer. */
const FAST = {connectMs: 5_000, answerMs: 5_000, totalMs: 30_000, pauseUnitMs: 1};

const document = (id: string, modified = '2026-01-01T00:00:00Z'): FakeDocument => ({
  id,
  modified,
  details: 'a long story',
  affected: [{package: LEFT, versions: ['1.0.0']}],
});
const batch = (...packages: readonly object[]): ApiRequest => ({
  path: '/v1/querybatch',
  body: {queries: packages.map((each) => ({package: each}))},
});
const documentOf = (id: string): ApiRequest => ({path: `/v1/vulns/${id}`});

let documents: FakeDocument[] = [];
let osv: FakeOsv;
let server: OsvServer;
let folder = '';
const opened: OsvApi[] = [];

beforeEach(async () => {
  documents = [document('A'), document('B')];
  osv = fakeOsv(documents);
  server = await serveOsv(osv);
  folder = mkdtempSync(join(tmpdir(), 'osv-api-'));
});
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
  await server[Symbol.asyncDispose]();
  rmSync(folder, {recursive: true});
});

function open(options: Partial<OsvApiOptions> = {}): OsvApi {
  const api = openOsvApi({
    cacheFolder: undefined,
    root: '/scanned',
    signal: new AbortController().signal,
    ...options,
    environment: {SECURE_PIPELINE_OSV_API: server.address, ...options.environment},
    limits: {...FAST, ...options.limits},
  });
  opened.push(api);
  return api;
}

describe('questions', () => {
  it('are answered as the API answers them', async () => {
    const api = open();
    expect(await api.ask(batch(LEFT, RIGHT))).toEqual({
      results: [{vulns: documents.map(({id, modified}) => ({id, modified}))}, {}],
    });
    expect(await api.ask(documentOf('A'))).toMatchObject({id: 'A', affected: [{package: LEFT}]});
  });

  it('about a document that does not exist are answered by undefined', async () => {
    expect(await open().ask(documentOf('X'))).toBeUndefined();
  });

  it('are sent once a run, also for parts of another batch', async () => {
    const api = open();
    await Promise.all([api.ask(batch(LEFT, LEFT)), api.ask(documentOf('A')), api.ask(documentOf('A'))]);
    await api.ask(batch(RIGHT, LEFT));
    await api.ask(batch(LEFT));
    expect(osv.asked.toSorted()).toEqual(['A', 'npm left', 'npm right']);
  });

  it('have the same answer for the whole run, whatever changes meanwhile', async () => {
    const api = open();
    const before = await api.ask(batch(LEFT));
    documents.push(document('C'));
    expect(await api.ask(batch(LEFT))).toEqual(before);
    expect(await open().ask(batch(LEFT))).not.toEqual(before);
  });

  it('that failed once fail for the whole run, and others of the same batch have their answers', async () => {
    const api = open();
    await api.ask(batch(LEFT));
    server.misbehave([sendJson(400, {message: 'Invalid query'})]);
    const mixed = {results: [{vulns: expect.anything()}, {refused: expect.stringContaining('it answered 400')}]};
    expect(await api.ask(batch(LEFT, RIGHT))).toEqual(mixed);
    expect(await api.ask(batch(LEFT, RIGHT))).toEqual(mixed);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, ApiRequest]>([
    ['another path', {path: '/v1/query', body: {}}],
    ['an absolute address', {path: 'https://example.com/v1/querybatch', body: {queries: []}}],
    ['a path that climbs', {path: '/v1/vulns/../../admin'}],
    ['an id that climbs once it is decoded', {path: '/v1/vulns/..%2f..%2fadmin'}],
    ['an id with a query', {path: '/v1/vulns/A?x=1'}],
    ['an id with a broken escape', {path: '/v1/vulns/%'}],
    ['no id', {path: '/v1/vulns/'}],
    ['a batch by GET', {path: '/v1/querybatch'}],
    ['a document by POST', {path: '/v1/vulns/A', body: {}}],
    ['a version', {path: '/v1/querybatch', body: {queries: [{package: LEFT, version: '1.0.0'}]}}],
    ['a commit', {path: '/v1/querybatch', body: {queries: [{commit: 'abc'}]}}],
    ['too many queries', batch(...Array.from({length: 1001}, () => LEFT))],
  ])('may not ask for %s', async (_name, request) => {
    await expect(open().ask(request)).rejects.toThrow('not among the questions');
    expect(server.requests).toEqual([]);
  });
});

const hang: Behaviour = () => {};
const html: Behaviour = (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<html>Log in</html>');
const garbage: Behaviour = (response) => response.writeHead(200, {'content-type': 'application/json'}).end('{"id": "A');
const cut: Behaviour = (response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
  response.write('{"id": "A"', () => response.destroy());
};
const reset: Behaviour = (response) => response.destroy();
const dribble: Behaviour = (response) => {
  response.writeHead(200, {'content-type': 'application/json'});
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};
const flood: Behaviour = (response) => {
  response.writeHead(200, {'content-type': 'application/json'});
  const pour = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
  };
  response.on('drain', pour);
  pour();
};
const status = (code: number, headers?: Readonly<Record<string, string>>) => sendJson(code, {code}, headers);

describe('an API in trouble', () => {
  it.each<[string, Behaviour[]]>([
    ['is asked again after 500', [status(500), status(502), status(503)]],
    ['is asked again after 429', [status(429)]],
    ['is asked again after 429 that says when', [status(429, {'retry-after': '0'})]],
    ['is asked again after 429 that says when by a date', [status(429, {'retry-after': new Date(0).toUTCString()})]],
    ['is asked again after broken JSON', [garbage]],
    ['is asked again after an answer that was cut', [cut]],
    ['is asked again after a connection that was cut', [reset]],
    ['is asked again when it does not answer', [hang]],
  ])('%s', async (_name, behaviours) => {
    server.misbehave(behaviours);
    const limits = behaviours.includes(hang) ? {answerMs: 500} : {};
    expect(await open({limits}).ask(documentOf('A'))).toMatchObject({id: 'A'});
    expect(server.requests).toHaveLength(behaviours.length + 1);
  });

  it.each<[string, Behaviour, number, string]>([
    ['500', status(500), 4, 'it answered 500'],
    ['429', status(429), 4, 'it answered 429'],
    ['429 for an hour', status(429, {'retry-after': '3600'}), 1, 'it answered 429'],
    ['429 until a far day', status(429, {'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT'}), 1, 'it answered 429'],
    ['403', status(403), 1, 'it answered 403'],
    ['a redirect', status(302, {location: 'http://127.0.0.1:1/'}), 1, 'it redirects (302)'],
    ['HTML', html, 1, 'it answered with something else than JSON'],
    ['broken JSON', garbage, 4, 'it answered with broken JSON'],
    ['JSON that is no document', sendJson(200, ['A']), 1, 'not what the documentation'],
    ['answers that are cut', cut, 4, 'the connection broke'],
    ['connections that are cut', reset, 4, 'the connection broke'],
    ['nothing', hang, 4, 'it did not answer in time'],
    ['an answer without end, slowly', dribble, 4, 'it did not answer in time'],
    ['an answer without end, quickly', flood, 1, 'it answered with more than 1000000 bytes'],
  ])('that gives %s is told of', async (_name, behaviour, requests, cause) => {
    server.misbehave([behaviour], 'forever');
    const isSlow = behaviour === hang || behaviour === dribble;
    const api = open({limits: {...(isSlow && {answerMs: 100}), answerBytes: 1_000_000}});
    await expect(api.ask(documentOf('A'))).rejects.toThrow(cause);
    expect(server.requests).toHaveLength(requests);
  });

  it.each<[string, Behaviour]>([
    ['something else than results', sendJson(200, {results: [{vulns: 'all'}]})],
    ['fewer results than queries', sendJson(200, {results: [{}]})],
    ['404', status(404)],
  ])('that answers a batch with %s has refused all of it', async (_name, behaviour) => {
    server.misbehave([behaviour]);
    const refused = {refused: expect.stringContaining('documentation')};
    expect(await open().ask(batch(LEFT, RIGHT))).toEqual({results: [refused, refused]});
  });

  it('is named with its host', async () => {
    server.misbehave([status(403)]);
    await expect(open().ask(documentOf('A'))).rejects.toThrow(`${new URL(server.address).host}: it answered 403`);
  });

  it('is not asked any more when nobody is there', async () => {
    const api = open({environment: {SECURE_PIPELINE_OSV_API: 'http://127.0.0.1:1'}});
    const first = api.ask(documentOf('A'));
    await expect(first).rejects.toThrow('127.0.0.1:1: it could not be reached (ECONNREFUSED)');
    await expect(api.ask(documentOf('B'))).rejects.toThrow('it could not be reached (ECONNREFUSED)');
  });

  it('is not asked any more after three failures in a row', async () => {
    server.misbehave([status(500)], 'forever');
    const api = open();
    for (const id of ['A', 'B', 'C', 'D', 'E'])
      await expect(api.ask(documentOf(id))).rejects.toThrow('it answered 500');
    expect(server.requests).toHaveLength(12);
  });

  it('has a limited time for all of a run', async () => {
    server.misbehave([hang], 'forever');
    const api = open({limits: {totalMs: 150, answerMs: 10_000}});
    const asked = ['A', 'B', 'C'].map((id) => api.ask(documentOf(id)));
    for (const one of asked) await expect(one).rejects.toThrow('took more than 150 ms in all');
    const sent = server.requests.length;
    await expect(api.ask(documentOf('D'))).rejects.toThrow('took more than 150 ms in all');
    expect(server.requests).toHaveLength(sent);
  });

  it('does not hold up a run that is stopped', async () => {
    server.misbehave([hang], 'forever');
    const abort = new AbortController();
    const asked = open({signal: abort.signal, limits: {answerMs: 60_000}}).ask(documentOf('A'));
    setTimeout(() => abort.abort(), 20);
    await expect(asked).rejects.toThrow('stopped');
  });

  it('does not hold up the end of a run', async () => {
    server.misbehave([hang], 'forever');
    const api = open({limits: {answerMs: 60_000}});
    const asked = expect(api.ask(documentOf('A'))).rejects.toThrow();
    setTimeout(() => void api.close(), 20);
    await asked;
  });

  it('never gets more than 16 requests at once', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const hold: Behaviour = (response, request) => {
      waiting.push(() => sendJson(200, document(request.url?.split('/').at(-1) ?? ''))(response, request));
      most = Math.max(most, waiting.length);
      setTimeout(() => waiting.shift()?.(), 10);
    };
    server.misbehave([hold], 'forever');
    const api = open();
    await Promise.all(Array.from({length: 100}, (_, place) => api.ask(documentOf(`A-${place}`))));
    expect(server.requests).toHaveLength(100);
    expect(most).toBeLessThanOrEqual(16);
  });

  it('has limits that let a run go on', () => {
    expect(API_LIMITS.totalMs).toBeLessThanOrEqual(60_000);
    expect(API_LIMITS.answerMs).toBeLessThan(API_LIMITS.totalMs);
  });
});

describe('the address', () => {
  it.each([
    [undefined, 'https://api.osv.dev'],
    ['', 'https://api.osv.dev'],
    ['https://osv.example.com/', 'https://osv.example.com'],
    ['https://mirror.example.com/osv/', 'https://mirror.example.com/osv'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%j is %s', (written, address) => {
    expect(osvApiAddress({SECURE_PIPELINE_OSV_API: written})).toBe(address);
  });

  it.each([
    'http://osv.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'osv.example.com',
    'https://user@osv.example.com',
    'https://osv.example.com/?key=1',
    'https://osv.example.com/#a',
    'https://',
  ])('may not be %s', async (written) => {
    const api = open({environment: {SECURE_PIPELINE_OSV_API: written}});
    await expect(api.ask(documentOf('A'))).rejects.toThrow('SECURE_PIPELINE_OSV_API is not the address of an API');
  });
});

describe('a proxy', () => {
  it.each(['HTTP_PROXY', 'http_proxy'])('that %s names is used', async (name) => {
    const seen: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url);
      sendJson(200, document('A'))(response, request);
    });
    const address = await listen(proxy);
    const api = open({environment: {SECURE_PIPELINE_OSV_API: 'http://127.0.0.1:1', [name]: address}});
    expect(await api.ask(documentOf('A'))).toMatchObject({id: 'A'});
    expect(seen).toEqual(['http://127.0.0.1:1/v1/vulns/A']);
    await end(proxy);
  });

  it('is not used where NO_PROXY says so', async () => {
    const environment = {HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1'};
    expect(await open({environment}).ask(documentOf('A'))).toMatchObject({id: 'A'});
  });

  it('for https gets a tunnel to the API and nothing to read; its refusal is told', async () => {
    const tunnels: (string | undefined)[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    const address = await listen(proxy);
    const environment = {SECURE_PIPELINE_OSV_API: '', HTTPS_PROXY: address.replace('//', '//name:word@')};
    const asked = open({environment}).ask(documentOf('A'));
    await expect(asked).rejects.toThrow('api.osv.dev: it could not be reached (ERR_PROXY_TUNNEL)');
    await expect(asked).rejects.not.toThrow('word');
    expect(new Set(tunnels)).toEqual(new Set(['api.osv.dev:443']));
    await end(proxy);
  });
});

describe('answers of earlier runs', () => {
  const run = async (...requests: readonly ApiRequest[]) => {
    const api = open({cacheFolder: folder});
    const answers: unknown[] = [];
    for (const request of requests) answers.push(await api.ask(request));
    await api.close();
    return answers;
  };
  const fileOf = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.gz')) ?? 'none');

  it('are used again', async () => {
    const first = await run(batch(LEFT), documentOf('A'), documentOf('X'));
    const asked = server.requests.length;
    expect(await run(batch(LEFT), documentOf('A'), documentOf('X'))).toEqual(first);
    expect(server.requests).toHaveLength(asked);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('hold no prose', async () => {
    await run(batch(LEFT), documentOf('A'));
    const text = gunzipSync(readFileSync(fileOf())).toString();
    expect(text).toContain('2026-01-01');
    expect(text).not.toContain('a long story');
  });

  it('are not used for what is listed with a later change', async () => {
    await run(batch(LEFT), documentOf('A'));
    documents[0] = document('A', '2026-02-02T00:00:00Z');
    // The list is asked for anew, as that of another package is.
    const api = open({cacheFolder: folder});
    documents.push({...document('A', '2026-02-02T00:00:00Z'), affected: [{package: RIGHT, versions: ['1']}]});
    await api.ask(batch(RIGHT));
    expect(await api.ask(documentOf('A'))).toMatchObject({modified: '2026-02-02T00:00:00Z'});
  });

  it.each([
    ['damaged', (path: string) => writeFileSync(path, 'no gzip')],
    ['cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ['empty', (path: string) => writeFileSync(path, '')],
  ])('are not used from a file that is %s', async (_name, damage) => {
    const first = await run(batch(LEFT));
    damage(fileOf());
    expect(await run(batch(LEFT))).toEqual(first);
    expect(server.requests).toHaveLength(2);
    expect(await run(batch(LEFT))).toEqual(first);
    expect(server.requests).toHaveLength(2);
  });

  it('are not those of another address', async () => {
    await run(batch(LEFT));
    await using other = await serveOsv(fakeOsv([]));
    const api = open({cacheFolder: folder, environment: {SECURE_PIPELINE_OSV_API: other.address}});
    expect(await api.ask(batch(LEFT))).toEqual({results: [{}]});
  });

  it('are neither read from nor written to a folder inside of what is scanned', async () => {
    await run(batch(LEFT));
    documents.push(document('C'));
    const api = open({cacheFolder: folder, root: tmpdir()});
    expect(await api.ask(batch(LEFT))).toMatchObject({results: [{vulns: [{id: 'A'}, {id: 'B'}, {id: 'C'}]}]});
  });

  it('are not kept without a folder, nor where it cannot be written', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    const api = open({cacheFolder: join(path, 'below')});
    expect(await api.ask(documentOf('A'))).toMatchObject({id: 'A'});
    await expect(api.close()).resolves.toBeUndefined();
  });

  it('hold no failure and no page', async () => {
    server.misbehave([status(400)]);
    await run(batch(LEFT));
    expect(readdirSync(folder)).toEqual([]);
    expect(await run(batch(LEFT))).toMatchObject([{results: [{vulns: [{id: 'A'}, {id: 'B'}]}]}]);
  });
});

describe('the age of answers', () => {
  const HOUR = 3_600_000;
  const NOW = Date.parse('2026-06-15T12:00:00Z');
  const memory = (at: number) =>
    new AnswerMemory(
      {
        version: 1,
        address: 'https://api.osv.dev',
        listings: {'npm\nleft\n': {at, answer: {vulns: [{id: 'A', modified: '2026-01-02'}]}}},
        documents: {
          A: {at, answer: {id: 'A', modified: '2026-01-02'}},
          B: {at, answer: {id: 'B', modified: '2026-01-01'}},
          X: {at, answer: null},
        },
      },
      NOW,
    );

  it.each([
    ['an hour old', NOW - HOUR, true],
    ['five hours old', NOW - 5 * HOUR, false],
    ['of the future', NOW + HOUR, false],
  ])('decides whether a list or an absence that is %s is used', (_name, at, isUsed) => {
    expect(memory(at).listing({package: LEFT}) !== undefined).toBe(isUsed);
    expect(memory(at).document('X')).toBe(isUsed ? null : undefined);
  });

  it('does not matter for a document that is listed as it is', () => {
    const old = memory(NOW - 100 * HOUR);
    expect(old.document('A')).toBeUndefined();
    old.addListing(
      {package: RIGHT},
      {
        vulns: [
          {id: 'A', modified: '2026-01-02'},
          {id: 'B', modified: '2026-01-02'},
        ],
      },
    );
    expect(old.document('A')).toMatchObject({id: 'A'});
    expect(old.document('B')).toBeUndefined();
  });

  it('decides what is kept for later runs', () => {
    const keys = (at: number) => {
      const {listings, documents: kept} = memory(at).toKeep();
      return [...Object.keys(listings), ...Object.keys(kept)];
    };
    expect(keys(NOW - HOUR)).toEqual(['npm\nleft\n', 'A', 'B', 'X']);
    expect(keys(NOW - 100 * HOUR)).toEqual(['A', 'B', 'X']);
    expect(keys(NOW - 1000 * HOUR)).toEqual([]);
  });

  it('keeps no page of a list', () => {
    const now = memory(NOW);
    now.addListing({package: RIGHT}, {next_page_token: 'more'});
    now.addListing({package: RIGHT, page_token: 'more'}, {});

    expect(Object.keys(now.toKeep().listings)).toEqual(['npm\nleft\n']);
  });
});
