import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type BuildRequest, buildIndex, type IndexFile} from '../../../scripts/advisories/build-index.ts';
import {readKnownExploitedList} from '../../../scripts/advisories/read-known-exploited.ts';
import {refuseLoss} from '../../../scripts/advisories/refuse-loss.ts';
import {embeddedSource} from '../../../src/advisories/embedded-source.ts';
import {zip} from '../../advisories/zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-index-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function put(ecosystem: string, documents: readonly object[]): void {
  mkdirSync(join(folder, ecosystem), {recursive: true});
  const entries = documents.map((document, place) => ({name: `${place}.json`, text: JSON.stringify(document)}));
  writeFileSync(join(folder, ecosystem, 'all.zip'), zip(entries));
}

const document = (id: string, ecosystem: string, name: string, facts: object = {}) => ({
  id,
  modified: '2026-01-02T00:00:00Z',
  affected: [{package: {ecosystem, name}, versions: ['1.0.0']}],
  ...facts,
});
const build = (request: Partial<BuildRequest> = {}) =>
  buildIndex({folder, knownExploited: new Set(), asOf: undefined, ...request});
const load = (files: readonly IndexFile[], asked: {ecosystem: string; name: string}) =>
  embeddedSource(async (wanted) => files.find(({name}) => name === wanted)?.bytes).load([asked]);

describe('the index that is built from archives', () => {
  it('has a file an ecosystem and the list of what is known to be exploited', async () => {
    put('npm', [document('A', 'npm', 'left', {aliases: ['CVE-2026-1']})]);
    put('crates.io', [document('B', 'crates.io', 'time')]);
    const files = await build({knownExploited: new Set(['CVE-2026-1'])});
    expect(files.map(({name}) => name)).toEqual(['crates-io.br', 'npm.br', 'known-exploited.br']);
    const asked = {ecosystem: 'npm', name: 'left'};
    expect((await load(files, asked)).find(asked)).toMatchObject([{id: 'A', knownExploited: true}]);
  });

  it.each([
    [undefined, '2026-01-02'],
    ['2026-06-15', '2026-06-15'],
  ])('of the day %s has the date %s', async (asOf, date) => {
    put('npm', [document('A', 'npm', 'left')]);
    const set = await load(await build({asOf}), {ecosystem: 'npm', name: 'left'});
    expect([...set.dates]).toEqual([['npm', date]]);
  });

  it('takes the score of an alias for an advisory that has none', async () => {
    const severity = [{type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}];
    put('Go', [document('GO-2026-1', 'Go', 'example.com/a', {aliases: ['CVE-2026-1']})]);
    put('npm', [document('A', 'npm', 'left', {aliases: ['CVE-2026-1'], severity})]);
    const asked = {ecosystem: 'Go', name: 'example.com/a'};
    expect((await load(await build(), asked)).find(asked)).toMatchObject([{vectors: [severity[0]?.score]}]);
  });

  it('leaves out releases of Debian without security support', async () => {
    put('Debian', [document('A', 'Debian:10', 'openssl'), document('B', 'Debian:12', 'openssl')]);
    const files = await build();
    const ids = async (ecosystem: string) => {
      const asked = {ecosystem, name: 'openssl'};
      return (await load(files, asked)).find(asked).map(({id}) => id);
    };
    expect([await ids('Debian:10'), await ids('Debian:12')]).toEqual([[], ['B']]);
  });

  it('is the same for the same archives', async () => {
    put('npm', [document('A', 'npm', 'left'), document('B', 'npm', 'right')]);
    expect(await build()).toEqual(await build());
  });

  it('is an error when a document is none', async () => {
    put('npm', [document('A', 'npm', 'left'), {id: 7}]);
    await expect(build()).rejects.toThrow('not an OSV advisory');
  });
});

describe('an index that replaces another', () => {
  const many = (count: number) => Array.from({length: count}, (_, place) => document(`A-${place}`, 'npm', `p${place}`));
  const builtOf = async (count: number) => {
    put('npm', many(count));
    return build({knownExploited: new Set(many(count).map(({id}) => id))});
  };
  const write = (files: readonly IndexFile[]) => {
    for (const {name, bytes} of files) writeFileSync(join(folder, name), bytes);
    return files.map(({name}) => name);
  };

  it.each([
    [20, 25],
    [20, 18],
  ])('of %i packages may have %i', async (before, after) => {
    const names = write(await builtOf(before));
    const files = await builtOf(after);
    expect(() => refuseLoss(folder, names, files)).not.toThrow();
  });

  it.each([
    ['most packages are gone', (files: readonly IndexFile[]) => files, 'npm.br would know 5 packages instead of 20'],
    ['a file is gone', (files: readonly IndexFile[]) => files.slice(1), 'npm.br would know 0 packages'],
    ['the list is gone', (files: readonly IndexFile[]) => files.slice(0, 1), 'known-exploited.br would know 0'],
  ])('is refused when %s', async (name, cut, message) => {
    const names = write(await builtOf(20));
    const files = cut(await builtOf(name.startsWith('most') ? 5 : 20));
    expect(() => refuseLoss(folder, names, files)).toThrow(message);
  });
});

describe('the list of what is known to be exploited', () => {
  it.each([
    ['as CISA publishes it', {title: 'KEV', vulnerabilities: [{cveID: 'CVE-2026-1', dateAdded: '2026-01-01'}]}],
    ['as rows', {rows: [['CVE-2026-1', '2026-01-01', 0]]}],
  ])('is read %s', (_name, list) => {
    writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
    expect([...readKnownExploitedList(join(folder, 'list.json'))]).toEqual(['CVE-2026-1']);
  });

  it('is an error when it is something else', () => {
    writeFileSync(join(folder, 'list.json'), '{}');
    expect(() => readKnownExploitedList(join(folder, 'list.json'))).toThrow();
  });
});
