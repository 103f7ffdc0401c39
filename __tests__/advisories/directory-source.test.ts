import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {AdvisoryDataError} from '../../src/advisories/advisory.ts';
import {directorySource} from '../../src/advisories/directory-source.ts';
import {normalizeName} from '../../src/advisories/normalize-name.ts';
import {readZip} from '../../src/advisories/read-zip.ts';
import {type ZipEntry, zip} from './zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'advisories-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const ASKED = {ecosystem: 'npm', name: 'a'};
const advisory = (facts: object = {}) =>
  JSON.stringify({
    id: 'GHSA-1',
    modified: '2024-05-06T00:00:00Z',
    published: '2024-01-02T03:04:05Z',
    aliases: ['CVE-2024-1'],
    affected: [{package: ASKED, ranges: [{type: 'SEMVER', events: [{introduced: '0'}, {fixed: '1.0.0'}]}]}],
    ...facts,
  });

function put(ecosystem: string, contents: readonly ZipEntry[] | Buffer): void {
  mkdirSync(join(folder, ecosystem), {recursive: true});
  writeFileSync(join(folder, ecosystem, 'all.zip'), Buffer.isBuffer(contents) ? contents : zip(contents));
}

const load = () => directorySource(folder, new Set(['CVE-2024-1'])).load([ASKED]);
const findAsked = async () => (await load()).find(ASKED);

describe('a folder of OSV archives', () => {
  it('gives the facts of the packages asked for', async () => {
    put('npm', [{name: 'GHSA-1.json', text: advisory()}]);
    expect(await findAsked()).toEqual([
      {
        id: 'GHSA-1',
        aliases: ['CVE-2024-1'],
        published: '2024-01-02',
        modified: '2024-05-06',
        vectors: [],
        malicious: false,
        knownExploited: true,
        ranges: [
          [
            {kind: 'introduced', version: '0'},
            {kind: 'fixed', version: '1.0.0'},
          ],
        ],
        versions: [],
      },
    ]);
    expect([...(await load()).dates]).toEqual([['npm', '2024-05-06']]);
  });

  it.each([
    ['withdrawn', advisory({withdrawn: '2024-01-01T00:00:00Z'})],
    ['about another package', advisory({affected: [{package: {ecosystem: 'npm', name: 'b'}, versions: ['1.0.0']}]})],
    ['about another ecosystem', advisory({affected: [{package: {ecosystem: 'PyPI', name: 'a'}, versions: ['1.0']}]})],
    ['without a package', advisory({affected: [{versions: ['1.0.0']}]})],
    ['without ranges and versions', advisory({affected: [{package: ASKED}]})],
    [
      'about commits alone',
      advisory({affected: [{package: ASKED, ranges: [{type: 'GIT', events: [{introduced: '0'}]}]}]}),
    ],
  ])('leaves out what is %s', async (_name, text) => {
    put('npm', [{name: 'x.json', text}]);
    expect(await findAsked()).toEqual([]);
  });

  it('takes several entries about one package as one record', async () => {
    const entry = (version: string) => ({package: ASKED, versions: [version]});
    put('npm', [{name: 'x.json', text: advisory({affected: [entry('1.0.0'), entry('2.0.0')]})}]);
    expect((await findAsked()).map(({versions}) => versions)).toEqual([['1.0.0', '2.0.0']]);
  });

  it('has no date for an ecosystem without an archive', async () => {
    put('npm', [{name: 'x.json', text: advisory()}]);
    const set = await directorySource(folder, new Set()).load([ASKED, {ecosystem: 'PyPI', name: 'a'}]);
    expect([...set.dates.keys()]).toEqual(['npm']);
  });

  it('is an error where it holds nothing of what is asked for, as another folder was meant', async () => {
    await expect(load()).rejects.toThrow(`${folder} holds none of the archives that are needed: npm/all.zip`);
  });

  it('is none where OSV has nothing about the packages', async () => {
    const set = await directorySource(folder, new Set()).load([{ecosystem: 'CocoaPods', name: 'a'}]);
    expect(set.find(ASKED)).toEqual([]);
  });

  it.each([
    ['no archive', Buffer.from('not a zip')],
    ['an empty file', Buffer.alloc(0)],
    ['a cut archive', zip([{name: 'x.json', text: advisory()}]).subarray(0, 150)],
    ['an entry that climbs', [{name: '../x.json', text: advisory()}]],
    ['an absolute entry', [{name: '/etc/x.json', text: advisory()}]],
    ['an entry of another size than it says', [{name: 'x.json', text: advisory(), claimedSize: 10}]],
    ['an entry that claims a gigabyte', [{name: 'x.json', text: advisory(), claimedSize: 1024 ** 3}]],
    ['an entry of another size than it says, stored', [{name: 'x.json', text: '{}', claimedSize: 1, method: 0}]],
    ['an entry with another checksum', [{name: 'x.json', text: advisory(), claimedCrc: 7}]],
    ['an entry that is encrypted', [{name: 'x.json', text: advisory(), flags: 1}]],
    ['an entry that is compressed in another way', [{name: 'x.json', text: advisory(), method: 12}]],
    ['a document that is no JSON', [{name: 'x.json', text: '{'}]],
    ['a document that is no advisory', [{name: 'x.json', text: '[]'}]],
    ['a document about the package that is no advisory', [{name: 'x.json', text: '{"name": "a"}'}]],
    ['a document with broken text at its end', [{name: 'x.json', text: `${advisory()},}`}]],
  ])('is an error with %s', async (_name, contents) => {
    put('npm', contents);
    await expect(load()).rejects.toThrow(AdvisoryDataError);
  });

  it('reads entries that are not compressed', async () => {
    put('npm', [{name: 'x.json', text: advisory(), method: 0}]);
    expect(await findAsked()).toHaveLength(1);
  });

  it.each([
    ['with escapes', advisory().replaceAll('"name":"a"', String.raw`"name":"\u0061"`)],
    ['with spaces around', JSON.stringify(JSON.parse(advisory()), undefined, 2)],
    [
      'after another package',
      advisory({
        affected: [
          {package: {ecosystem: 'npm', name: 'b'}, versions: ['1']},
          {package: ASKED, versions: ['1']},
        ],
      }),
    ],
  ])('finds a package that is written %s', async (_name, text) => {
    put('npm', [{name: 'x.json', text}]);
    expect(await findAsked()).toHaveLength(1);
  });

  it('has the date of its newest change, be it about another package', async () => {
    const other = {affected: [{package: {ecosystem: 'npm', name: 'b'}, versions: ['1.0.0']}]};
    const of = (day: string, facts: object = {}) => advisory({modified: `${day}T00:00:00Z`, ...facts});
    put('npm', [
      {name: 'a.json', text: of('2024-02-02')},
      {name: 'b.json', text: of('2024-03-03', other)},
      {name: 'c.json', text: of('2024-09-09', {withdrawn: '2024-09-09T00:00:00Z'})},
      {name: 'd.json', text: of('2024-01-01', {database_specific: {modified: '2024-08-08'}})},
    ]);
    expect([...(await load()).dates]).toEqual([['npm', '2024-03-03']]);
  });

  it('is an error or a part of the truth when any bit of an archive is changed, never a crash', async () => {
    const file = zip([{name: 'x.json', text: advisory()}]);
    put('npm', file);
    const [truth] = await findAsked();
    let errors = 0;
    for (let bit = 0; bit < file.length * 8; bit += 3) {
      const changed = Buffer.from(file);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      put('npm', changed);
      const found = await findAsked().catch((error: unknown) => error);
      if (Array.isArray(found)) expect([[], [truth]]).toContainEqual(found);
      else expect(found).toBeInstanceOf(AdvisoryDataError);
      errors += Array.isArray(found) ? 0 : 1;
    }
    expect(errors).toBeGreaterThan(file.length);
  });

  it('is an error where the archive is a folder', async () => {
    mkdirSync(join(folder, 'npm', 'all.zip'), {recursive: true});
    await expect(load()).rejects.toThrow(AdvisoryDataError);
  });

  it('stops when the run does', async () => {
    put('npm', [{name: 'x.json', text: advisory()}]);
    const stopped = directorySource(folder, new Set()).load([ASKED], AbortSignal.abort());
    await expect(stopped).rejects.toThrow('aborted');
  });

  it('stops at the limits of what it unpacks', async () => {
    put('npm', [
      {name: 'a.json', text: advisory()},
      {name: 'b.json', text: advisory()},
    ]);
    const drain = async (limits: Parameters<typeof readZip>[1]) => {
      let count = 0;
      for await (const text of readZip(join(folder, 'npm', 'all.zip'), limits)) count += text.length > 0 ? 1 : 0;
      return count;
    };
    const plenty = {archiveBytes: 9_999, documents: 9, documentBytes: 9_999, totalBytes: 9_999};
    expect(await drain(plenty)).toBe(2);
    await expect(drain({...plenty, archiveBytes: 100})).rejects.toThrow('larger than the limit');
    await expect(drain({...plenty, documents: 1})).rejects.toThrow('more than the limit');
    await expect(drain({...plenty, documentBytes: 10})).rejects.toThrow('more than the limit');
    await expect(drain({...plenty, totalBytes: advisory().length + 1})).rejects.toThrow('more than the limit');
  });

  it.each(['../npm', 'npm/../npm', '', '.', 'C:'])('does not look into a folder named %j', async (ecosystem) => {
    put('npm', Buffer.from('not a zip'));
    const set = await directorySource(join(folder, 'npm'), new Set()).load([{ecosystem, name: 'a'}]);
    expect([...set.dates]).toEqual([]);
  });
});

describe('names of packages', () => {
  it.each([
    ['PyPI', 'Flask_SQL.Alchemy', 'flask-sql-alchemy'],
    ['PyPI', 'zope.-_interface', 'zope-interface'],
    ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json'],
    ['Packagist', 'Symfony/Http-Kernel', 'symfony/http-kernel'],
    ['GitHub Actions', 'Actions/Checkout', 'actions/checkout'],
    ['SwiftURL', 'https://github.com/Apple/swift-nio.git', 'github.com/apple/swift-nio'],
    ['SwiftURL', 'git@github.com:apple/swift-nio.git', 'github.com/apple/swift-nio'],
    ['npm', 'JSONStream', 'JSONStream'],
    ['Go', 'github.com/Azure/azure-sdk', 'github.com/Azure/azure-sdk'],
    ['Maven', 'org.Apache:x', 'org.Apache:x'],
    ['crates.io', 'Inflector', 'Inflector'],
  ])('%s %s is looked up as %s', (ecosystem, name, expected) => {
    expect(normalizeName({ecosystem, name})).toBe(expected);
  });
});
