import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type FetchLimits, fetchFile} from '../../../scripts/advisories/fetch-file.ts';
import {SOURCES} from '../../../scripts/advisories/sources.ts';
import {end, listen} from '../../support/fake-osv/serve.ts';

let folder = '';
let server: Server;
let address = '';
let behaviours: ((response: ServerResponse) => void)[] = [];
let requests = 0;

const good = (response: ServerResponse) => response.end('an archive');
const hang = () => {};
const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end('no');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-file-'));
  [behaviours, requests] = [[], 0];
  server = createServer((_request, response) => {
    requests++;
    (behaviours.shift() ?? good)(response);
  });
  address = await listen(server);
});
afterEach(async () => {
  await end(server);
  rmSync(folder, {recursive: true});
});

const fetchIt = (limits: Partial<FetchLimits> = {}) =>
  fetchFile({url: `${address}/all.zip`, target: join(folder, 'npm', 'all.zip'), limits: {pauseUnitMs: 1, ...limits}});
const filesLeft = () => readdirSync(join(folder, 'npm'));

describe('a download', () => {
  it('gives the file and its size', async () => {
    expect(await fetchIt()).toBe(10);
    expect(readFileSync(join(folder, 'npm', 'all.zip'), 'utf8')).toBe('an archive');
    expect(filesLeft()).toEqual(['all.zip']);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['500', status(500)],
    ['429', status(429)],
    [
      'half a file',
      (response) => response.writeHead(200, {'content-length': 100}).write('half', () => response.destroy()),
    ],
    ['a cut connection', (response) => response.destroy()],
    ['nothing', hang],
  ])('is tried again after %s', async (_name, behaviour) => {
    behaviours = [behaviour];
    expect(await fetchIt(behaviour === hang ? {tryMs: 500} : {})).toBe(10);
    expect(requests).toBe(2);
  });

  it.each<[string, (response: ServerResponse) => void, Partial<FetchLimits>, string, number]>([
    ['404', status(404), {}, 'it answered 404', 1],
    [
      'a redirect',
      (response) => response.writeHead(302, {location: 'http://127.0.0.1:1/'}).end(),
      {},
      'it answered 302',
      1,
    ],
    ['a file that is too large', good, {bytes: 5}, 'it has more than 5 bytes', 1],
    ['500 forever', status(500), {}, 'it answered 500', 4],
  ])('ends with the cause and without a file after %s', async (_name, behaviour, limits, cause, tries) => {
    behaviours = Array.from({length: 4}, () => behaviour);
    await expect(fetchIt(limits)).rejects.toThrow(cause);
    expect(requests).toBe(tries);
    expect(filesLeft()).toEqual([]);
  });
});

it('the sources of the index are files of two hosts, by https', () => {
  expect(SOURCES).toHaveLength(15);
  expect(new Set(SOURCES.map(({url}) => new URL(url).origin))).toEqual(
    new Set(['https://osv-vulnerabilities.storage.googleapis.com', 'https://www.cisa.gov']),
  );
  expect(SOURCES.map(({url}) => url)).toContain(
    'https://osv-vulnerabilities.storage.googleapis.com/GitHub%20Actions/all.zip',
  );
});
