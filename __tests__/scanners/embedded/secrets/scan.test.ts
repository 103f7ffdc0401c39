/** Places, overlaps, encodings and hostile files. */

import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/secrets/scanner.ts';
import {BudgetExceeded} from '../../../../src/scanner.ts';
import {shippedWith} from '../../../support/scanners/shipped.ts';
import {fill, seededRandom} from './example-grammar.ts';
import {scanBytes, scanText} from './scan-text.ts';

const TOKEN = fill('ghp_{a36}', seededRandom(5));
const PEM = fill('-----BEGIN{~} PRIVATE KEY-----\n{b64}\n{b64}\n-----END{~} PRIVATE KEY-----', seededRandom(5));

describe('the region covers exactly the secret', () => {
  it.each([
    ['in a line', `a\nb = "${TOKEN}"\n`, {startLine: 2, startColumn: 6, endLine: 2, endColumn: 46}],
    ['with CRLF', `a\r\nb = "${TOKEN}"\r\n`, {startLine: 2, startColumn: 6, endLine: 2, endColumn: 46}],
    ['after a byte order mark', `\uFEFF${TOKEN}`, {startLine: 1, startColumn: 1, endLine: 1, endColumn: 41}],
    ['after characters of two code units', `😀 ${TOKEN}`, {startLine: 1, startColumn: 4, endLine: 1, endColumn: 44}],
    ['over several lines', `x\n${PEM}\n`, {startLine: 2, startColumn: 1, endLine: 5, endColumn: 26}],
  ])('%s', async (_, text, region) => {
    const {findings} = await scanText(text);
    expect(findings.map(({location}) => location)).toEqual([{path: 'src/app.conf', ...region}]);
  });
});

describe('any bytes', () => {
  const little = Buffer.from(`\uFEFFa = ${TOKEN}\n`, 'utf16le');
  it.each([
    ['UTF-16 little endian', little, 1],
    ['UTF-16 big endian', Buffer.from(little).swap16(), 1],
    ['UTF-16 with half a character at the end', Buffer.concat([Buffer.from(little).swap16(), Buffer.from([0])]), 1],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from([0xff, 0xc0, 0x20]), Buffer.from(TOKEN)]), 1],
    ['NUL bytes', Buffer.from(`\0\0 ${TOKEN}\0`), 1],
    ['an empty file', Buffer.alloc(0), 0],
    ['a lone byte order mark', Buffer.from([0xfe, 0xff]), 0],
    ['every byte', Buffer.from(Array.from({length: 4_096}, (_, index) => index % 256)), 0],
  ])('%s', async (_, bytes, count) => {
    expect((await scanBytes(bytes)).findings).toHaveLength(count);
  });
});

it('reports the same secret twice in a file as two findings with one identity', async () => {
  const {findings} = await scanText(`a=${TOKEN}\nb=${TOKEN}\n`);
  expect(findings).toHaveLength(2);
  expect(findings[0]?.identity).toEqual(findings[1]?.identity);
});

describe('a value without quotes', () => {
  const password = `${fill('{a6}', seededRandom(9))}Zr2Lw9X`;
  it.each([
    ['of a Dockerfile is a password', 'services/cart/Dockerfile', 1],
    ['of a Dockerfile with an ending is a password', 'build.Dockerfile', 1],
    ['of a Containerfile is a password', 'Containerfile.dev', 1],
    ['of an env file is a password', 'local.env', 1],
    ['of program code is a variable', 'src/config.ts', 0],
  ])('%s', async (_, path, count) => {
    expect((await scanText(`ENV SHOP_DB_PASSWORD=${password}\n`, {path})).findings).toHaveLength(count);
  });
});

it('lets the rule of the provider speak where a generic rule matches, too', async () => {
  const {findings} = await scanText(`github_token = "${TOKEN}"\n`);
  expect(findings.map(({ruleId}) => ruleId)).toEqual(['github-pat']);
});

it('says less of a password in a test than of one in the program', async () => {
  const text = fill('password = "{p16}"', seededRandom(1));
  const severityAt = async (path: string) => (await scanText(text, {path})).findings[0]?.severity;
  expect([await severityAt('src/a.py'), await severityAt('tests/a.py')]).toEqual([undefined, 'low']);
});

it('takes a variable in program code for no secret', async () => {
  const text = fill('api_key = {a32}', seededRandom(1));
  const countAt = async (path: string) => (await scanText(text, {path})).findings.length;
  expect([await countAt('a.py'), await countAt('.env'), await countAt('deploy/values.yaml')]).toEqual([0, 1, 1]);
});

it('gives plain data that survives JSON', async () => {
  const report = await scanText(`a=${TOKEN}\n`);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

describe('a hostile file is read to its end within bounds', () => {
  const size = 300_000;
  it.each([
    ['JWT heads', 'eyJ'],
    ['JWT heads after hyphens', '-eyJ'],
    ['PEM heads', '-----BEGIN{~} PRIVATE KEY-----\n'],
    ['Secret manifests without data', 'kind: Secret\n'],
    ['addresses without host', 'https{~}://a:'],
    ['assignments without value', 'secret_key='],
    ['connection strings without password', 'server=;'],
    ['bot tokens', '1:AA'],
    ['curl commands', 'curl '],
    ['Docker configs', '"auths":{"a":{'],
    ['keys of JWK', '"kty":"RSA"'],
    ['hexadecimal digits', 'a1'],
    ['letters', 'a'],
    ['line ends', '\n'],
  ])('%s', async (_, unit) => {
    let ticks = 0;
    const bytes = Buffer.from(fill(unit, seededRandom(1)).repeat(size / unit.length));
    const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('secrets'));
    const report = prepared.scan({path: 'a.conf', bytes, checkBudget: () => (ticks += 1)});
    expect(report.findings.length).toBeLessThan(5);
    expect(ticks).toBeGreaterThan(2);
  });

  it('finds a secret in the middle of one very long line', async () => {
    const line = `var a=1;function b(c){return c+"x"};`.repeat(60_000);
    expect((await scanText(`${line}"${TOKEN}";${line}`, {path: 'app.js'})).findings).toHaveLength(1);
  });

  it('stops when its time is over', async () => {
    const prepared = await scanner.prepare({settingsFiles: {}}, shippedWith('secrets'));
    const checkBudget = () => {
      throw new BudgetExceeded('over');
    };
    expect(() => prepared.scan({path: 'a', bytes: Buffer.from('a'), checkBudget})).toThrow(BudgetExceeded);
  });
});
