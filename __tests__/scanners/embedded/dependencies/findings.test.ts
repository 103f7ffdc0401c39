import {describe, expect, it} from 'vitest';
import {ranges} from '../../../advisories/matching/records.ts';
import {packageLock, type ScanOptions, scanFiles, showFindings} from './scan-files.ts';

const HIGH = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H';

const WORLD = {
  npm: {
    lodash: [
      {id: 'GHSA-2222-2222-2222', aliases: ['CVE-2021-1'], ranges: ranges('>0<4.17.21'), vectors: [HIGH]},
      {id: 'GHSA-3333-3333-3333', ranges: ranges('>0<4.18.0'), vectors: [HIGH]},
    ],
    evil: [{id: 'MAL-2024-1', ranges: ranges('>0'), malicious: true}],
    unfixed: [{id: 'GHSA-4444-4444-4444', ranges: ranges('>0'), severityWord: 'low'}],
    attacked: [{id: 'GHSA-5555-5555-5555', ranges: ranges('>0<2.0.0'), severityWord: 'moderate', knownExploited: true}],
  },
  PyPI: {jinja2: [{id: 'GHSA-6666-6666-6666', ranges: ranges('>0<3.1.5'), vectors: [HIGH]}]},
};

const scan = (files: Readonly<Record<string, string>>, options: ScanOptions = {}) =>
  scanFiles(files, {world: WORLD, ...options});

const lodash = (range: string) =>
  packageLock({lodash: range}, {lodash: {version: '4.17.20', resolved: 'https://registry.example/lodash.tgz'}});

describe('what a finding says', () => {
  it.each([
    {
      what: 'a direct dependency whose range allows the fix: a new lockfile',
      files: {'package-lock.json': lodash('^4.17.0')},
      expected: [
        {id: 'GHSA-2222-2222-2222', fixedVersion: '4.17.21', to: '4.18.0', kind: 'update-lockfile'},
        {id: 'GHSA-3333-3333-3333', fixedVersion: '4.18.0', to: '4.18.0', kind: 'update-lockfile'},
      ],
    },
    {
      what: 'a range that allows the version without this flaw, not the one without any',
      files: {'package-lock.json': lodash('~4.17.0')},
      expected: [
        {id: 'GHSA-2222-2222-2222', fixedVersion: '4.17.21', to: '4.17.21', kind: 'update-lockfile'},
        {id: 'GHSA-3333-3333-3333', fixedVersion: '4.18.0', to: '4.18.0', kind: 'change-manifest'},
      ],
    },
    {
      what: 'an exact range: the manifest changes to the version without any known flaw',
      files: {'package-lock.json': lodash('4.17.20')},
      expected: [
        {id: 'GHSA-2222-2222-2222', fixedVersion: '4.17.21', to: '4.18.0', kind: 'change-manifest'},
        {id: 'GHSA-3333-3333-3333', fixedVersion: '4.18.0', to: '4.18.0', kind: 'change-manifest'},
      ],
    },
    {
      what: 'a pinned requirement of pip',
      files: {'requirements.txt': 'jinja2==3.1.2\n'},
      expected: [{id: 'GHSA-6666-6666-6666', fixedVersion: '3.1.5', to: '3.1.5', kind: 'change-manifest'}],
    },
  ])('$what', async ({files, expected}) => {
    const {findings} = await scan(files);

    const upgrades = findings.map(({advisory, component}) => ({
      id: advisory?.id,
      fixedVersion: component?.fixedVersion,
      to: component?.upgrade?.to,
      kind: component?.upgrade?.kind,
    }));
    expect(upgrades).toEqual(expected);
  });

  const through = (range: string) =>
    packageLock(
      {a: '^1.0.0'},
      {
        a: {version: '1.0.0', dependencies: {b: '^2.0.0'}},
        b: {version: '2.0.0', dependencies: {lodash: range}},
        lodash: {version: '4.17.20'},
      },
    );

  it.each([
    {range: '^4.17.0', upgrade: {name: 'lodash', from: '4.17.20', to: '4.18.0', kind: 'update-lockfile'}},
    {range: '4.17.20', upgrade: {name: 'a', from: '1.0.0', kind: 'change-manifest'}},
  ])('the way from the direct dependency, and what to change: $range', async ({range, upgrade}) => {
    const {findings} = await scan({'package-lock.json': through(range)});

    expect(findings[0]?.component).toMatchObject({
      purl: 'pkg:npm/lodash@4.17.20',
      direct: false,
      path: ['a@1.0.0', 'b@2.0.0', 'lodash@4.17.20'],
      upgrade,
    });
    expect(findings[0]?.message).toContain('a@1.0.0 → b@2.0.0 → lodash@4.17.20');
  });

  it('all ids, CVSS, the day of publication; one finding each, with the line of lockfile and manifest', async () => {
    const {findings} = await scan({
      'package-lock.json': lodash('^4.17.0'),
      'package.json': '{"dependencies": {\n"lodash": "^4.17.0"\n}}',
    });

    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({
      ruleId: 'vulnerable-dependency',
      severity: 'high',
      location: {path: 'package-lock.json', startLine: 11},
      relatedLocations: [{path: 'package.json', startLine: 2}],
      identity: {scope: 'repository', key: ['npm', 'lodash', 'GHSA-2222-2222-2222']},
      advisory: {
        id: 'GHSA-2222-2222-2222',
        ids: ['CVE-2021-1', 'GHSA-2222-2222-2222'],
        published: '2024-01-01',
        vector: HIGH,
        score: 7.5,
        malicious: false,
        knownExploited: false,
      },
    });
  });

  it('malware is critical and to be removed; what is attacked is one level worse', async () => {
    const {findings} = await scan({
      'package-lock.json': packageLock(
        {evil: '*', attacked: '^1.0.0'},
        {attacked: {version: '1.0.0'}, evil: {version: '6.6.6'}},
      ),
    });

    expect(showFindings(findings)).toEqual([
      expect.stringMatching(
        / vulnerable-dependency high attacked 1\.0\.0 .*known to be exploited.*change 1\.0\.0 to 2\.0\.0\.$/,
      ),
      expect.stringMatching(/ malicious-dependency critical evil 6\.6\.6 is malware \(MAL-2024-1\); remove it\.$/),
    ]);
  });

  it('the standard library of Go is told with a grain of salt', async () => {
    const world = {Go: {stdlib: [{id: 'GO-2025-1', ranges: ranges('>0<1.25.3')}]}};
    const {findings} = await scanFiles({'go.mod': 'module m\n\ngo 1.25.0\n'}, {world});

    expect(findings).toMatchObject([{confidence: 'low', location: {path: 'go.mod', startLine: 3}}]);
    expect(findings[0]?.message).toContain('oldest release that go.mod lets build');
  });

  it('the scope, where it is not production', async () => {
    const lock = packageLock({}, {unfixed: {version: '1.0.0', dev: true}});
    const {findings} = await scan({'package-lock.json': lock});

    expect(showFindings(findings)).toEqual([
      expect.stringMatching(
        / low unfixed 1\.0\.0 .*\(development only\), installed for another package; no version without it is known\.$/,
      ),
    ]);
  });

  it.each([
    ['go.mod', 'module x\ngo 1.21\nrequire example.org/a v1.0.0 // indirect\n'],
    ['gradle.lockfile', 'org.example:a:1.0.0=runtimeClasspath\nempty=\n'],
    ['Pipfile.lock', '{"_meta": {}, "default": {"a": {"version": "==1.0.0"}}}'],
  ])('that nobody can say through what a package comes, where %s does not', async (path, content) => {
    const flaw = [{id: 'GHSA-7777-7777-7777', ranges: ranges('>0'), vectors: [HIGH]}];
    const world = {Go: {'example.org/a': flaw}, Maven: {'org.example:a': flaw}, PyPI: {a: flaw}};
    const {findings} = await scan({[path]: content}, {world});

    expect(findings).toMatchObject([
      {
        message: expect.stringContaining(', installed for another package;'),
        details: {path: 'not known: the file does not say which package needs it'},
      },
    ]);
  });
});

describe('one installed package is told once', () => {
  it.each([
    {
      what: 'a manifest beside its lockfile',
      files: {'package-lock.json': lodash('^4.17.0'), 'package.json': '{"dependencies": {"lodash": "^4.17.0"}}'},
      places: [['package-lock.json:11', 'package.json:1']],
    },
    {
      what: 'a package that is installed in two folders',
      files: {
        'package-lock.json': packageLock(
          {lodash: '^4.17.0'},
          {a: {version: '1.0.0'}, lodash: {version: '4.17.20'}, 'a/node_modules/lodash': {version: '4.17.20'}},
        ),
      },
      places: [['package-lock.json:14', 'package-lock.json:17']],
    },
    {
      what: 'two lockfiles of one project',
      files: {
        'package-lock.json': lodash('^4.17.0'),
        'yarn.lock': '# yarn lockfile v1\n\nlodash@^4.17.0:\n  version "4.17.20"\n',
      },
      places: [['package-lock.json:11', 'yarn.lock:3']],
    },
    {
      what: 'a requirements file that includes another one, which is read for itself',
      files: {'requirements.txt': '-r requirements-dev.txt\n', 'requirements-dev.txt': 'jinja2==3.1.2\n'},
      places: [['requirements-dev.txt:1']],
    },
    {
      what: 'requirements of two files in one folder',
      files: {'requirements.txt': '\njinja2==3.1.2\n', 'requirements-dev.txt': 'jinja2==3.1.2\n'},
      places: [['requirements-dev.txt:1', 'requirements.txt:2']],
    },
    {
      what: 'a bill of materials that repeats a lockfile elsewhere in the repository',
      files: {
        'services/cart/package-lock.json': lodash('^4.17.0'),
        'bom.json': JSON.stringify({
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          components: [{type: 'library', name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20'}],
        }),
      },
      places: [['services/cart/package-lock.json:11', 'bom.json:1']],
    },
    {
      what: 'lockfiles of two services: each its own',
      files: {'a/package-lock.json': lodash('^4.17.0'), 'b/package-lock.json': lodash('^4.17.0')},
      places: [['a/package-lock.json:11'], ['b/package-lock.json:11']],
    },
  ])('$what', async ({files, places}) => {
    const {findings, components} = await scan(files);

    const told = findings.filter(({advisory}) =>
      ['GHSA-2222-2222-2222', 'GHSA-6666-6666-6666'].includes(advisory?.id ?? ''),
    );
    const all = told.map(({location, relatedLocations = []}) =>
      [location, ...relatedLocations].map(({path, startLine}) => `${path}:${startLine}`),
    );
    expect(all).toEqual(places);
    const affected = components?.filter(({name}) => name === 'lodash' || name === 'jinja2');
    expect(affected).toHaveLength(places.length);
  });

  it('production is what counts where files of one format disagree', async () => {
    const {components} = await scan({'requirements.txt': 'jinja2==3.1.2\n', 'requirements-dev.txt': 'jinja2==3.1.2\n'});

    expect(components).toMatchObject([{name: 'jinja2', scope: 'production'}]);
  });

  it('what Gradle has locked is installed, not what the catalog asks for', async () => {
    const {components} = await scan({
      'app/gradle.lockfile': 'org.example:lib:1.2=runtimeClasspath\nempty=\n',
      'gradle/libs.versions.toml': '[libraries]\nlib = "org.example:lib:1.0"\nother = "org.example:other:3.0"\n',
    });

    expect(components?.map(({purl, direct, location}) => `${purl} ${direct} ${location.path}`)).toEqual([
      'pkg:maven/org.example/lib@1.2 true app/gradle.lockfile',
      'pkg:maven/org.example/other@3.0 true gradle/libs.versions.toml',
    ]);
  });
});

describe('the list of components', () => {
  it('has unique references, edges between them, and the order of their references', async () => {
    const lock = packageLock(
      {b: '1', lodash: '4'},
      {b: {version: '1.0.0', dependencies: {lodash: '4'}}, lodash: {version: '4.17.20', license: 'MIT'}},
    );
    const {components = []} = await scan({'package-lock.json': lock, 'web/package-lock.json': lock});

    expect(components.map(({ref, dependsOn, license}) => [ref, dependsOn, license])).toEqual([
      ['pkg:npm/b@1.0.0', ['pkg:npm/lodash@4.17.20'], undefined],
      ['pkg:npm/lodash@4.17.20', [], 'MIT'],
      ['web#pkg:npm/b@1.0.0', ['web#pkg:npm/lodash@4.17.20'], undefined],
      ['web#pkg:npm/lodash@4.17.20', [], 'MIT'],
    ]);
  });

  it('tells of ecosystems without advisories, and of the day of those that were used', async () => {
    const {notices} = await scan({
      'requirements.txt': 'flask==1.0\n',
      'renv.lock': '{"R": {}, "Packages": {"x": {"Package": "x", "Version": "1.0", "Source": "Bioconductor"}}}',
    });

    expect(notices).toEqual([
      'Advisories are from the data that ships with this program: PyPI 2026-06-01.',
      'There are no advisories for packages of Bioconductor (1): they are listed and were not judged.',
    ]);
  });

  it('says nothing of advisories for packages that the policy ignores', async () => {
    const {notices} = await scan({'package-lock.json': lodash('^4.17.0')}, {ignoredScopes: ['production']});
    expect(notices).toEqual([]);
  });
});
