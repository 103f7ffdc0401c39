/** A second run over the same files: when it remembers the first one, and when it must not. */
import {chmod, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import {renderReport} from '../../src/report/render-report.ts';
import type {Report} from '../../src/report/report.ts';
import {makeFolder, makeRepository, type TestRepository} from '../support/git-repository.ts';
import {scanFolder} from '../support/pipeline.ts';

/** Shaped like an AWS access key id; put together here so that no scanner takes this file for a leak. */
const ACCESS_KEY = ['AK', 'IA', 'Q7ZXN3', 'PLD5WV', 'T2KC'].join('');

const FILES = {
  'app/settings.toml': `region = "eu-west-1"\naws_access_key_id = "${ACCESS_KEY}"\n`,
  'app/Dockerfile': 'FROM node:24\nUSER 1000\n',
  'app/run.sh': 'echo run\n',
  '.gitignore': '.gitleaks.toml\nlocal\n',
};

const pod = (index: number) => `apiVersion: v1
kind: Pod
metadata: {name: pod-${index}}
spec:
  containers:
    - name: main
      image: registry.example/pod:1
`;

let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'remembered-'));
});
afterEach(() => rm(place, {recursive: true}));

interface Run {
  readonly report: Report;
  /** Nothing was scanned. */
  readonly isRemembered: boolean;
}

async function scan(path: string, overrides: Partial<PipelineRequest> = {}, base?: string): Promise<Run> {
  let scans = 0;
  const report = await scanFolder(path, base, {
    cacheFolder: join(place, 'cache'),
    privateFolder: join(place, 'private'),
    onProgress: ({kind}) => {
      if (kind === 'scanner-started') scans += 1;
    },
    ...overrides,
  });
  return {report, isRemembered: scans === 0};
}

async function keptFiles(): Promise<string[]> {
  const names = await readdir(join(place, 'cache')).catch(() => []);
  return names.filter((name) => name.endsWith('.sealed')).map((name) => join(place, 'cache', name));
}

describe('a second run over the same files', () => {
  it.each([
    ['a clean work tree', async () => {}],
    [
      'a work tree with changes of every kind',
      async (repository: TestRepository) => {
        await repository.write('app/Dockerfile', 'FROM node:24\nADD https://example.com/x.tgz /opt/\nUSER 1000\n');
        await repository.write('new.yaml', 'a: b\n');
        await repository.remove('app/run.sh');
      },
    ],
  ])('of %s scans nothing and reports the same', async (_, change) => {
    await using repository = await makeRepository({files: FILES});
    await change(repository);
    const first = await scan(repository.path);
    const second = await scan(repository.path);

    expect([first.isRemembered, second.isRemembered]).toEqual([false, true]);
    expect(first.report.findings.length).toBeGreaterThan(1);
    expect(withoutRun(second.report)).toEqual(withoutRun(first.report));
    for (const format of ['json', 'sarif', 'html', 'terminal'] as const) {
      expect(await render(second.report, format)).toBe(await render(first.report, format));
    }
  });

  it('says that every file was reused, as it would with the results of each file', async () => {
    await using repository = await makeRepository({files: FILES});
    const first = await scan(repository.path, {privateFolder: undefined});
    const second = await scan(repository.path, {privateFolder: undefined});
    await scan(repository.path);
    const third = await scan(repository.path);

    expect([first, second, third].map(({isRemembered}) => isRemembered)).toEqual([false, false, true]);
    // Of a scanner that looks at all files at once nothing is kept by file: what it did again counts as done again.
    const asReused = second.report.outcomes.map((outcome) =>
      outcome.kind === 'not-applicable'
        ? outcome
        : {...outcome, durationMs: 0, counts: {...outcome.counts, reused: outcome.counts.files}},
    );
    expect(second.report.outcomes.some(({durationMs}) => durationMs === 0)).toBe(true);
    expect(third.report.outcomes).toEqual(asReused);
  });

  it('looks the same on a terminal, where code is read for no more findings than are shown with it', async () => {
    const pods = Array.from({length: 20}, (_, index) => [`deploy/pod-${index}.yaml`, pod(index)]);
    await using folder = await makeFolder({...FILES, ...Object.fromEntries(pods)});
    const full = await scan(folder.path);
    const [first, second] = [
      await scan(folder.path, {isForTerminal: true}),
      await scan(folder.path, {isForTerminal: true}),
    ];

    expect([first.isRemembered, second.isRemembered]).toEqual([true, true]);
    expect(full.report.findings.length).toBeGreaterThan(50);
    expect(second.report.frames.size).toBeLessThan(full.report.frames.size);
    for (const {report} of [first, second]) {
      expect(await render(report, 'terminal')).toBe(await render(full.report, 'terminal'));
    }
  });

  it('is not remembered when a rule of the user is added that git ignores, or changed', async () => {
    const rule = 'rules:\n  - {id: own, languages: [python], severity: ERROR, message: m, pattern: f()}\n';
    await using repository = await makeRepository({files: {...FILES, 'a.py': 'f()\n', '.gitignore': '.semgrep\n'}});
    const count = async () => {
      const {report, isRemembered} = await scan(repository.path);
      return [isRemembered, report.findings.filter(({rule: {id}}) => id === 'own').length];
    };
    expect(await count()).toEqual([false, 0]);
    await repository.write('.semgrep/team/a.yml', rule);
    expect(await count()).toEqual([false, 1]);
    expect(await count()).toEqual([true, 1]);
    await repository.write('.semgrep/team/a.yml', rule.replace('f()', 'g()'));
    expect(await count()).toEqual([false, 0]);
  });

  it('of a pull request is the same again, with what is new and what was there before', async () => {
    await using repository = await makeRepository({files: FILES});
    await repository.git('checkout', '--quiet', '-b', 'change');
    await repository.write('web/settings.toml', `key_id = "${ACCESS_KEY.replace('Q7', 'R6')}"\n`);
    await repository.commit();
    const first = await scan(repository.path, {}, 'main');
    const second = await scan(repository.path, {}, 'main');

    expect([first.isRemembered, second.isRemembered]).toEqual([false, true]);
    expect(second.report.verdict).toEqual(first.report.verdict);
    expect(second.report.verdict.kind).toBe('fail');
    expect(withoutRun(second.report)).toEqual(withoutRun(first.report));
  });

  it('of a plain folder is the same again', async () => {
    await using folder = await makeFolder(FILES);
    const runs = [await scan(folder.path), await scan(folder.path)];

    expect(runs.map(({isRemembered}) => isRemembered)).toEqual([false, true]);
  });
});

it('a run with packages is remembered offline, and not where it asks what is known of them today', async () => {
  const packages = {'app/node_modules/left-pad': {version: '1.3.0', resolved: 'https://registry.npmjs.org/left-pad'}};
  const lockfile = JSON.stringify({name: 'app', lockfileVersion: 3, packages: {'': {name: 'app'}, ...packages}});
  await using repository = await makeRepository({files: {...FILES, 'app/package-lock.json': lockfile}});
  const runs = [await scan(repository.path), await scan(repository.path)];
  const embedded = {allowFetch: true, policy: parsePolicyInputs({advisories: 'embedded'})};
  const ownData = [await scan(repository.path, embedded), await scan(repository.path, embedded)];

  expect(runs.map(({isRemembered}) => isRemembered)).toEqual([false, true]);
  expect(runs.map(({report}) => withoutRun(report))[1]).toEqual(runs.map(({report}) => withoutRun(report))[0]);
  expect(ownData.map(({isRemembered}) => isRemembered)).toEqual([false, true]);
});

describe('a run is scanned anew', () => {
  /** Nothing of its size or time tells that it changed. */
  async function changeInSecret({path}: TestRepository): Promise<void> {
    const file = join(path, 'app/settings.toml');
    const {atime, mtime} = await stat(file);
    await writeFile(file, FILES['app/settings.toml'].replace('eu-west-1', 'eu-west-2'));
    await utimes(file, atime, mtime);
  }

  it.each<[string, (repository: TestRepository) => Promise<unknown>]>([
    ['a file changed', (repository) => repository.write('app/run.sh', 'echo other\n')],
    ['a file changed, but neither its size nor its time', changeInSecret],
    ['a file may be executed now', ({path}) => chmod(join(path, 'app/run.sh'), 0o755)],
    ['a file is new', (repository) => repository.write('new', 'n')],
    ['a file is gone', (repository) => repository.remove('app/run.sh')],
    ['a file has another name', (repository) => repository.git('mv', 'app/run.sh', 'app/start.sh')],
    ['a file is staged', (repository) => repository.write('a', 'a').then(() => repository.git('add', 'a'))],
    ['there is a new commit', (repository) => repository.commit()],
    ['the config is new', (repository) => repository.write('.secure-pipeline.yml', 'fail-on: critical\n')],
    // Not among the files that are listed, as git ignores it.
    ['rules of the user are new', (repository) => repository.write('.gitleaks.toml', '[extend]\nuseDefault = true\n')],
    ['the remote has another name', (repository) => repository.git('remote', 'add', 'origin', 'https://x.test/a/b')],
  ])('when %s', async (_, change) => {
    await using repository = await makeRepository({files: FILES});
    await scan(repository.path);
    await change(repository);

    expect((await scan(repository.path)).isRemembered).toBe(false);
    expect((await scan(repository.path)).isRemembered).toBe(true);
  });

  it.each<[string, Partial<PipelineRequest>]>([
    ['on another day', {today: '2026-06-16'}],
    ['with another policy', {policy: parsePolicyInputs({failOn: 'never'})}],
    ['with fewer scanners', {policy: parsePolicyInputs({scanners: 'secrets'})}],
    ['by another user or on another machine', {privateFolder: join(tmpdir(), 'no-such-folder/private')}],
  ])('%s', async (_, request) => {
    await using repository = await makeRepository({files: FILES});
    await scan(repository.path);

    expect((await scan(repository.path, request)).isRemembered).toBe(false);
    await rm(join(tmpdir(), 'no-such-folder'), {recursive: true, force: true});
  });

  it('when the base of a pull request moved', async () => {
    await using repository = await makeRepository({files: FILES});
    await repository.git('branch', 'base');
    await repository.write('new', 'n');
    await repository.commit();
    await scan(repository.path, {}, 'base');
    await repository.git('branch', '--force', 'base', 'HEAD');

    expect((await scan(repository.path, {}, 'base')).isRemembered).toBe(false);
  });

  it.each<[string, (text: Buffer) => Buffer | string]>([
    ['garbage', () => 'garbage'],
    ['empty', () => ''],
    ['cut', (bytes) => bytes.subarray(0, 1000)],
    ['made up', (bytes) => bytes.toString('latin1').replaceAll('"critical"', '"info"')],
  ])('when what is kept is %s', async (_, forge) => {
    await using repository = await makeRepository({files: FILES});
    const first = await scan(repository.path);
    const [file = ''] = await keptFiles();
    await writeFile(file, forge(await readFile(file)));
    const second = await scan(repository.path);

    expect(second.isRemembered).toBe(false);
    expect(withoutRun(second.report)).toEqual(withoutRun(first.report));
  });
});

describe('nothing is kept', () => {
  it('of a run in which a scanner failed: the next one fails again', async () => {
    await using repository = await makeRepository({files: FILES});
    await repository.write('.gitleaks.toml', 'this is no TOML');
    const runs = [await scan(repository.path), await scan(repository.path)];

    expect(runs.map(({report, isRemembered}) => [report.verdict.kind, isRemembered])).toEqual([
      ['error', false],
      ['error', false],
    ]);
    expect(await keptFiles()).toEqual([]);
  });

  it.each<[string, (root: string) => Partial<PipelineRequest>]>([
    ['without a cache', () => ({cacheFolder: undefined})],
    ['without a folder for the key', () => ({privateFolder: undefined})],
    ['in a cache inside the scanned folder', (root) => ({cacheFolder: join(root, 'local')})],
  ])('%s', async (_, request) => {
    await using repository = await makeRepository({files: FILES});
    const runs = [
      await scan(repository.path, request(repository.path)),
      await scan(repository.path, request(repository.path)),
    ];

    expect(runs.map(({isRemembered}) => isRemembered)).toEqual([false, false]);
    expect(await keptFiles()).toEqual([]);
    expect(await repository.git('status', '--porcelain', '--ignored')).toBe('');
  });

  it('of contents: neither a secret nor a line of a file', async () => {
    await using repository = await makeRepository({files: FILES});
    const {report} = await scan(repository.path);
    const [file = ''] = await keptFiles();
    const text = await readFile(file, 'utf8');

    expect(report.findings.some(({location}) => location.path === 'app/settings.toml')).toBe(true);
    expect(text).toContain('app/settings.toml');
    expect(text).not.toContain(ACCESS_KEY);
    expect(text).not.toContain('eu-west-1');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

/** Without what only tells how the run went. */
function withoutRun(report: Report): Report {
  const outcomes = report.outcomes.map((outcome) => {
    const timeless = {...outcome, durationMs: 0};
    return 'counts' in timeless ? {...timeless, counts: {...timeless.counts, reused: 0}} : timeless;
  });
  return {...report, outcomes};
}

function render(report: Report, format: 'json' | 'sarif' | 'html' | 'terminal'): Promise<string> {
  return renderReport(withoutRun(report), format, {color: false, width: 100});
}
