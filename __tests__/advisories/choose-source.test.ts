import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {
  AdvisoryDataError,
  type AdvisoryRecord,
  type AdvisorySet,
  type PackageName,
} from '../../src/advisories/advisory.ts';
import type {AskApi} from '../../src/advisories/api/ask-api.ts';
import {type AdvisoryContext, chooseSource} from '../../src/advisories/choose-source.ts';
import {pack} from '../../src/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../../src/advisories/index-files.ts';
import {writeIndex} from '../../src/advisories/index-writer.ts';
import {findOldData} from '../../src/advisories/old-data.ts';
import {wordSource} from '../../src/advisories/word-source.ts';
import {type FakeDocument, type FakeOsv, fakeOsv} from '../support/fake-osv/fake-osv.ts';
import {zip} from './zip.ts';

const TODAY = '2026-06-15';
const LEFT = {ecosystem: 'npm', name: 'left'};
const RIGHT = {ecosystem: 'npm', name: 'right'};
const DJANGO = {ecosystem: 'PyPI', name: 'Django'};
const GO = {ecosystem: 'Go', name: 'example.com/a'};
const POD = {ecosystem: 'CocoaPods', name: 'Alamofire'};

const record = (id: string, modified: string, version = '1.0.0'): AdvisoryRecord => ({
  id,
  aliases: [],
  published: '2024-01-01',
  modified,
  vectors: [],
  malicious: false,
  knownExploited: false,
  ranges: [],
  versions: [version],
});

const document = (id: string, modified: string, facts: object = {}): FakeDocument => ({
  id,
  modified: `${modified}T10:00:00Z`,
  affected: [{package: LEFT, versions: ['2.0.0']}],
  ...facts,
});

/** `left` has A and B, `right` has C; the newest change of npm is of 2026-03-01, that of PyPI of 2025-02-03. */
const INDEX = new Map<string, Uint8Array>([
  [
    indexFileName('npm'),
    pack(
      writeIndex(
        'npm',
        new Map([
          ['left', [record('A', '2026-01-01'), record('B', '2026-01-01')]],
          ['right', [record('C', '2026-03-01')]],
        ]),
      ),
    ),
  ],
  [indexFileName('PyPI'), pack(writeIndex('PyPI', new Map([['django', [record('P', '2025-02-03')]]])))],
  [
    indexFileName('Go'),
    pack(writeIndex('Go', new Map([[GO.name, [{...record('S', '2026-01-01'), vectors: ['CVSS:3.1/AV:L']}]]]))),
  ],
  [KNOWN_EXPLOITED_FILE, pack(Buffer.from('CVE-2026-1'))],
]);

interface Wanted extends Partial<Omit<AdvisoryContext, 'dependencies'>> {
  readonly advisories?: AdvisoryContext['dependencies']['advisories'];
  readonly folder?: string;
}

/** What is found, and what the report says about it. */
async function loadAdvisories(packages: readonly PackageName[], context: AdvisoryContext) {
  const {kind, load} = await chooseSource(context);
  const advisories = await load(packages, context.signal);
  const {advisoriesFolder: folder} = context.dependencies;
  const source = wordSource({kind, folder, dates: advisories.dates, today: TODAY});
  return {kind, advisories, notices: [source, ...(advisories.shortcomings ?? [])]};
}

function contextOf({advisories = 'auto', folder, ...rest}: Wanted): AdvisoryContext {
  return {
    dependencies: {
      advisories,
      ignoredScopes: [],
      onlyFixed: false,
      deniedPackages: [],
      deniedLicenses: [],
      ...(folder !== undefined && {advisoriesFolder: folder}),
    },
    today: TODAY,
    readData: async (name) => INDEX.get(name),
    askApi: undefined,
    signal: new AbortController().signal,
    ...rest,
  };
}

/** As the main thread hands it over: a 404 is undefined. */
const through =
  (osv: FakeOsv): AskApi =>
  async (request) => {
    const {status, body} = osv.answer(request.path, request.body);
    return status === 404 ? undefined : body;
  };
const unreachable = async () => Promise.reject(new Error('api.osv.dev could not be reached (ENOTFOUND)'));
const ids = (set: AdvisorySet, asked = LEFT) => set.find(asked).map(({id}) => id);

const CURRENT = [
  document('A', '2026-01-01'),
  document('B', '2026-01-01'),
  document('C', '2026-03-01', {affected: [{package: RIGHT, versions: ['1.0.0']}]}),
];

describe('advisories: auto', () => {
  it('uses the index when the run is offline, and says so with the date', async () => {
    const {advisories, notices} = await loadAdvisories([LEFT], contextOf({}));
    expect(ids(advisories)).toEqual(['A', 'B']);
    expect(notices).toEqual(['Advisories are from the data that ships with this program: npm 2026-03-01.']);
  });

  it('names the date of each ecosystem, and none where there is no data', async () => {
    const {notices} = await loadAdvisories([LEFT, DJANGO, POD], contextOf({}));
    expect(notices).toEqual([
      'Advisories are from the data that ships with this program: PyPI 2025-02-03, npm 2026-03-01.',
    ]);
  });

  it('asks the API for what the index does not have, and for nothing else', async () => {
    const osv = fakeOsv([...CURRENT, document('N', '2026-06-01')]);
    const {advisories, notices} = await loadAdvisories([LEFT, POD], contextOf({askApi: through(osv)}));
    expect(ids(advisories)).toEqual(['A', 'B', 'N']);
    expect(osv.asked).toEqual(['npm left', 'N']);
    expect(notices[0]).toBe('Advisories are what the OSV API knew on 2026-06-15.');
  });

  it('sends names and no versions, each once', async () => {
    const sent: unknown[] = [];
    const osv = fakeOsv(CURRENT);
    const askApi: AskApi = async (request) => {
      sent.push(request.body);
      return through(osv)(request);
    };
    await loadAdvisories([LEFT, LEFT], contextOf({askApi}));
    expect(sent).toEqual([{queries: [{package: LEFT}]}]);
  });

  it.each([
    ['changed since', document('A', '2026-02-01'), ['2.0.0']],
    ['unchanged', document('A', '2026-01-01'), ['1.0.0']],
  ])('takes an advisory that is %s from where it is current', async (_name, changed, versions) => {
    const osv = fakeOsv([changed, document('B', '2026-01-01')]);
    const {advisories} = await loadAdvisories([LEFT], contextOf({askApi: through(osv)}));
    expect(advisories.find(LEFT).find(({id}) => id === 'A')?.versions).toEqual(versions);
  });

  it('looks at what changed on the last day of the index, as it may have changed once more', async () => {
    const osv = fakeOsv(CURRENT);
    await loadAdvisories([RIGHT], contextOf({askApi: through(osv)}));
    expect(osv.asked).toEqual(['npm right', 'C']);
  });

  it('drops an advisory that was withdrawn since, which the API does not list any more', async () => {
    const osv = fakeOsv([
      document('A', '2026-05-01', {withdrawn: '2026-05-01T00:00:00Z'}),
      document('B', '2026-01-01'),
    ]);
    const {advisories} = await loadAdvisories([LEFT], contextOf({askApi: through(osv)}));
    expect(ids(advisories)).toEqual(['B']);
  });

  it('keeps an advisory that the API has never heard of', async () => {
    const osv = fakeOsv([document('A', '2026-01-01')]);
    const {advisories, notices} = await loadAdvisories([LEFT], contextOf({askApi: through(osv)}));
    expect(osv.asked).toEqual(['npm left', 'B']);
    expect(ids(advisories)).toEqual(['A', 'B']);
    expect(notices).toHaveLength(1);
  });

  it('drops a package from an advisory that is not about it any more', async () => {
    const osv = fakeOsv([
      document('A', '2026-05-01', {affected: [{package: RIGHT, versions: ['9.0.0']}]}),
      document('B', '2026-01-01'),
      document('C', '2026-02-01', {affected: [{package: RIGHT, versions: ['1.0.0']}]}),
    ]);
    const {advisories} = await loadAdvisories([LEFT, RIGHT], contextOf({askApi: through(osv)}));
    expect([ids(advisories, LEFT), ids(advisories, RIGHT)]).toEqual([['B'], ['C', 'A']]);
  });

  it('marks what is known to be exploited', async () => {
    const osv = fakeOsv([...CURRENT, document('N', '2026-06-01', {aliases: ['CVE-2026-1']})]);
    const {advisories} = await loadAdvisories([LEFT], contextOf({askApi: through(osv)}));
    expect(advisories.find(LEFT).filter(({knownExploited}) => knownExploited)).toMatchObject([{id: 'N'}]);
  });

  const CVSS = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  const scored = (id: string) => document(id, '2026-06-01', {affected: [], severity: [{type: 'CVSS_V3', score: CVSS}]});

  it.each([
    ['the alias that GitHub scores', ['CVE-2026-7', 'GHSA-7'], [scored('GHSA-7')], [CVSS]],
    ['the alias that NVD scores', ['CVE-2026-7', 'GHSA-7'], [scored('CVE-2026-7')], [CVSS]],
    ['nothing where no alias has one', ['CVE-2026-7'], [], []],
    ['nothing where the alias is of another kind', ['SNYK-7'], [scored('SNYK-7')], []],
  ])('takes a score that an advisory lacks from %s', async (_name, aliases, others, vectors) => {
    const osv = fakeOsv([...CURRENT, document('N', '2026-06-01', {aliases}), ...others]);
    const {advisories, notices} = await loadAdvisories([LEFT], contextOf({askApi: through(osv)}));
    expect(advisories.find(LEFT).find(({id}) => id === 'N')?.vectors).toEqual(vectors);
    expect(notices).toHaveLength(1);
  });

  it('takes a score that an advisory lacks from the index, and asks nobody for it', async () => {
    const osv = fakeOsv([
      document('S', '2026-06-01', {aliases: ['CVE-2026-7'], affected: [{package: GO, versions: ['2']}]}),
    ]);
    const {advisories} = await loadAdvisories([GO], contextOf({askApi: through(osv)}));
    expect(advisories.find(GO)).toMatchObject([{id: 'S', versions: ['2'], vectors: ['CVSS:3.1/AV:L']}]);
    expect(osv.asked).toEqual(['Go example.com/a', 'S']);
  });

  it('reads all pages of a package', async () => {
    const many = Array.from({length: 25}, (_, place) => document(`M-${place}`, '2026-06-01'));
    const osv = fakeOsv([...CURRENT, ...many], 4);
    const {advisories} = await loadAdvisories([LEFT, RIGHT], contextOf({askApi: through(osv)}));
    expect(ids(advisories)).toHaveLength(27);
    expect(ids(advisories, RIGHT)).toEqual(['C']);
    expect(osv.asked.filter((text) => text === 'npm right')).toHaveLength(1);
  });

  it('asks in batches that the API takes', async () => {
    const packages = Array.from({length: 2500}, (_, place) => ({ecosystem: 'npm', name: `p${place}`}));
    const osv = fakeOsv([document('N', '2026-06-01', {affected: [{package: packages[2400], versions: ['1.0.0']}]})]);
    const {advisories} = await loadAdvisories(packages, contextOf({askApi: through(osv)}));
    expect(osv.asked).toHaveLength(2501);
    expect(ids(advisories, packages[2400])).toEqual(['N']);
  });

  it.each(['', 'has space', 'ta\tb', 'naïve', `long${'g'.repeat(600)}`])('never sends the name %j', async (name) => {
    const osv = fakeOsv(CURRENT);
    await loadAdvisories([LEFT, {ecosystem: 'npm', name}], contextOf({askApi: through(osv)}));
    expect(osv.asked).toEqual(['npm left']);
  });

  it('uses the index with a notice when the API cannot be reached', async () => {
    const {advisories, notices} = await loadAdvisories([LEFT], contextOf({askApi: unreachable}));
    expect(ids(advisories)).toEqual(['A', 'B']);
    expect(notices).toEqual([
      'Advisories are from the data that ships with this program, as the OSV API did not answer in full: npm 2026-03-01.',
      'The OSV API did not say which advisories there are for 1 of 1 packages: api.osv.dev could not be reached (ENOTFOUND).',
    ]);
  });

  it('keeps what the API did say when a document cannot be had, and names it', async () => {
    const osv = fakeOsv([...CURRENT, document('M', '2026-06-01'), document('N', '2026-06-01')]);
    const askApi: AskApi = async (request) => {
      if (request.path.endsWith('/N')) throw new Error('it answered 500');
      return through(osv)(request);
    };
    const {advisories, notices} = await loadAdvisories([LEFT, DJANGO], contextOf({askApi}));
    expect(ids(advisories)).toEqual(['A', 'B', 'M']);
    expect(notices).toEqual([
      'Advisories are what the OSV API knew on 2026-06-15, and where it did not answer in full, from the data that ships with this program: npm 2026-03-01.',
      'The OSV API did not give the advisory N: it answered 500.',
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['text', '<html>'],
    ['fewer results than queries', {results: []}],
    ['other things than results', {results: [{vulns: [{id: 7}]}]}],
    ['a result that was refused', {results: [{refused: 'it took too long'}]}],
    ['pages without end', {results: [{next_page_token: 'more'}]}],
  ])('says that the index is used when the API answers with %s', async (_name, answer) => {
    const {advisories, notices} = await loadAdvisories([LEFT], contextOf({askApi: async () => answer}));
    expect(ids(advisories)).toEqual(['A', 'B']);
    expect(notices[0]).toContain('as the OSV API did not answer in full');
  });

  it.each([
    ['no document', undefined],
    ['no advisory', {id: 7}],
    ['another advisory', document('X', '2026-06-01')],
  ])('names an advisory for which the API has %s', async (_name, answer) => {
    const osv = fakeOsv([...CURRENT, document('N', '2026-06-01')]);
    const askApi: AskApi = async (request) => (request.path.endsWith('/N') ? answer : through(osv)(request));
    const {notices} = await loadAdvisories([LEFT], contextOf({askApi}));
    expect(notices.join(' ')).toContain('did not give the advisory N: ');
  });
});

describe('advisories: api', () => {
  it('is an error when the run is offline', async () => {
    await expect(loadAdvisories([LEFT], contextOf({advisories: 'api'}))).rejects.toThrow('this run is offline');
  });

  it('is an error when the API does not answer', async () => {
    const context = contextOf({advisories: 'api', askApi: unreachable});
    await expect(loadAdvisories([LEFT], context)).rejects.toThrow('api.osv.dev could not be reached (ENOTFOUND)');
    await expect(loadAdvisories([LEFT], context)).rejects.toThrow(AdvisoryDataError);
  });

  it('answers as auto does when the API answers', async () => {
    const osv = fakeOsv([...CURRENT, document('N', '2026-06-01')]);
    const {advisories} = await loadAdvisories([LEFT], contextOf({advisories: 'api', askApi: through(osv)}));
    expect(ids(advisories)).toEqual(['A', 'B', 'N']);
  });
});

describe('advisories: embedded', () => {
  it('asks nobody', async () => {
    const askApi = () => Promise.reject(new Error('asked'));
    const {notices} = await loadAdvisories([LEFT], contextOf({advisories: 'embedded', askApi}));
    expect(notices).toEqual(['Advisories are from the data that ships with this program: npm 2026-03-01.']);
  });

  it('says nothing of its source where there is no package', async () => {
    expect((await loadAdvisories([], contextOf({advisories: 'embedded'}))).notices).toEqual([undefined]);
  });
});

describe('a folder of archives', () => {
  it('wins over the API, with marks of known exploitation, and is named', async () => {
    using folder = archive([document('N', '2026-06-01', {aliases: ['CVE-2026-1']})]);
    const askApi = () => Promise.reject(new Error('asked'));
    const {advisories, notices} = await loadAdvisories(
      [LEFT],
      contextOf({advisories: 'api', folder: folder.path, askApi}),
    );
    expect(advisories.find(LEFT)).toMatchObject([{id: 'N', knownExploited: true}]);
    expect(notices).toEqual([`Advisories are from ${folder.path}: npm 2026-06-01.`]);
  });

  it('takes scores that it lacks from the index', async () => {
    const go = document('S', '2026-06-01', {affected: [{package: GO, versions: ['2']}]});
    using folder = archive([go], 'Go');
    const {advisories} = await loadAdvisories([GO], contextOf({folder: folder.path}));
    expect(advisories.find(GO)).toMatchObject([{id: 'S', versions: ['2'], vectors: ['CVSS:3.1/AV:L']}]);
  });

  it('is an error without the list of what is exploited', async () => {
    const context = contextOf({folder: '/nowhere', readData: async () => undefined});
    await expect(loadAdvisories([LEFT], context)).rejects.toThrow('known-exploited.br is missing');
  });
});

describe('max-advisory-age-days', () => {
  const old = async (maxAdvisoryAgeDays: number | undefined, wanted: Wanted = {}) => {
    const {kind, advisories} = await loadAdvisories([LEFT, DJANGO], contextOf(wanted));
    return [...findOldData({kind, dates: advisories.dates, maxAdvisoryAgeDays, today: TODAY})];
  };

  it.each([
    [undefined, []],
    [497, []],
    [496, ['PyPI']],
    [106, ['PyPI']],
    [105, ['npm', 'PyPI']],
  ])('of %s makes data of 106 and of 497 days too old: %j', async (limit, ecosystems) => {
    expect((await old(limit)).map(([ecosystem]) => ecosystem)).toEqual(ecosystems);
  });

  it('tells how old the data is, and what to do', async () => {
    expect(await old(200)).toEqual([
      [
        'PyPI',
        'judged by advisories of 2025-02-03, 497 days old, and max-advisory-age-days is 200: use a newer version of this program, or let it ask the OSV API (advisories: auto, not offline)',
      ],
    ]);
  });

  it('counts what the API says as of today, and what it does not say as of the index', async () => {
    const osv = fakeOsv([
      ...CURRENT,
      document('P', '2025-02-03', {affected: [{package: DJANGO, versions: ['1.0.0']}]}),
    ]);
    expect(await old(0, {askApi: through(osv)})).toEqual([]);
    expect(await old(0, {askApi: unreachable})).toHaveLength(2);
  });

  it('finds data without a date too old', () => {
    const dates = new Map([['npm', '']]);
    const [reason = ''] = findOldData({kind: 'directory', dates, maxAdvisoryAgeDays: 9999, today: TODAY}).values();
    expect(reason).toContain(
      'advisories of an unknown day, and max-advisory-age-days is 9999: download the archives again',
    );
  });
});

function archive(documents: readonly FakeDocument[], ecosystem = 'npm') {
  const path = mkdtempSync(join(tmpdir(), 'load-advisories-'));
  mkdirSync(join(path, ecosystem));
  writeFileSync(
    join(path, ecosystem, 'all.zip'),
    zip(documents.map((each) => ({name: `${each.id}.json`, text: JSON.stringify(each)}))),
  );
  return {path, [Symbol.dispose]: () => rmSync(path, {recursive: true})};
}
