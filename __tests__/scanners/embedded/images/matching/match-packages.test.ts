import {describe, expect, it} from 'vitest';
import type {ImageComponent, ImageInventory} from '../../../../../scanners/embedded/images/image.ts';
import {matchPackages, PACKAGE_RULES} from '../../../../../scanners/embedded/images/matching/match-packages.ts';
import type {AdvisoryRecord} from '../../../../../src/advisories/advisory.ts';
import {pack} from '../../../../../src/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../../../../../src/advisories/index-files.ts';
import {writeIndex} from '../../../../../src/advisories/index-writer.ts';
import type {DependencyOptions} from '../../../../../src/scanner.ts';

const DEBIAN = {id: 'debian', versionId: '12', title: 'Debian GNU/Linux 12 (bookworm)'};
const CRITICAL = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';

/** Fixed in a version; without one everything is affected. */
function flaw(id: string, fixed?: string, more: Partial<AdvisoryRecord> = {}): AdvisoryRecord {
  const events = [
    {kind: 'introduced' as const, version: '0'},
    ...(fixed === undefined ? [] : [{kind: 'fixed' as const, version: fixed}]),
  ];
  return {
    id,
    aliases: [],
    published: '2024-01-01',
    modified: '2024-01-02',
    vectors: [],
    malicious: false,
    knownExploited: false,
    ranges: [events],
    versions: [],
    ...more,
  };
}

type Data = Readonly<Record<string, Readonly<Record<string, readonly AdvisoryRecord[]>>>>;

interface Options extends Partial<DependencyOptions> {
  readonly today?: string;
}

/** `data`: records by ecosystem and key (`openssl\t12` for Debian:12). */
async function match(
  inventories: readonly ImageInventory[],
  data: Data,
  {today = '2025-06-01', ...dependencies}: Options = {},
) {
  const files = new Map(
    Object.entries(data).map(([ecosystem, records]) => [indexFileName(ecosystem), indexOf(ecosystem, records)]),
  );
  files.set(KNOWN_EXPLOITED_FILE, pack(Buffer.from('')));
  return matchPackages(
    inventories.map((inventory, index) => ({image: {name: `image-${index}`}, inventory})),
    {
      dependencies: {
        advisories: 'embedded',
        ignoredScopes: [],
        onlyFixed: false,
        deniedPackages: [],
        deniedLicenses: [],
        ...dependencies,
      },
      today,
      readData: async (name) => files.get(name),
      askApi: undefined,
      signal: new AbortController().signal,
    },
  );
}

function indexOf(ecosystem: string, records: Readonly<Record<string, readonly AdvisoryRecord[]>>): Uint8Array {
  return pack(writeIndex(ecosystem, new Map(Object.entries(records).sort()), '2025-05-01'));
}

function component(purl: string, more: Partial<ImageComponent> = {}): ImageComponent {
  const {name = '', version = ''} = /\/(?<name>[^/@]+)@(?<version>[^?]+)/.exec(purl)?.groups ?? {};
  return {
    ref: purl,
    purl,
    ecosystem: 'Debian:12',
    name,
    version,
    scope: 'production',
    direct: true,
    dependsOn: [],
    layer: 0,
    path: 'var/lib/dpkg/status',
    ...more,
  };
}

const deb = (name: string, version: string, more: Partial<ImageComponent> = {}) =>
  component(`pkg:deb/debian/${name}@${version}?arch=amd64&distro=debian-12`, more);

function inventory(
  components: readonly ImageComponent[],
  distribution: ImageInventory['distribution'] = DEBIAN,
): ImageInventory {
  return {components, notes: [], ...(distribution !== undefined && {distribution})};
}

describe('flaws of the packages of a distribution', () => {
  const OPENSSL = {name: 'openssl', version: '3.0.11-1~deb12u2'};
  const packages = [
    deb('libssl3', '3.0.11-1~deb12u2', {source: OPENSSL, layer: 2}),
    deb('openssl', '3.0.11-1~deb12u2', {layer: 4}),
  ];

  it('are one finding for all packages of a source, from the layer that had the first of them', async () => {
    const data = {
      Debian: {
        'openssl\t12': [
          flaw('DEBIAN-CVE-2024-0001', '3.0.13-1~deb12u1', {aliases: ['CVE-2024-0001'], vectors: [CRITICAL]}),
        ],
      },
    };
    const {findings, notices, failures} = await match([inventory(packages)], data);

    expect(findings).toEqual([
      [
        {
          ruleId: 'vulnerable-image-package',
          message: 'openssl 3.0.11-1~deb12u2 (libssl3) has the flaw CVE-2024-0001; fixed in 3.0.13-1~deb12u1.',
          key: ['Debian', 'openssl', 'CVE-2024-0001'],
          origin: {kind: 'layer', layer: 2, path: 'var/lib/dpkg/status'},
          severity: 'critical',
          details: {
            advisories: 'CVE-2024-0001, DEBIAN-CVE-2024-0001',
            severity: 'critical, CVSS 9.8',
            vector: CRITICAL,
            'fixed in': '3.0.13-1~deb12u1',
            'free of all known flaws': '3.0.13-1~deb12u1',
            packages: 'libssl3 3.0.11-1~deb12u2, openssl 3.0.11-1~deb12u2',
            'in the image': 'var/lib/dpkg/status',
          },
          component: {
            purl: 'pkg:deb/debian/openssl@3.0.11-1~deb12u2?arch=amd64&distro=debian-12',
            ecosystem: 'Debian:12',
            name: 'openssl',
            version: '3.0.11-1~deb12u2',
            scope: 'production',
            direct: true,
            path: ['openssl@3.0.11-1~deb12u2'],
            fixedVersion: '3.0.13-1~deb12u1',
          },
          advisory: {
            id: 'CVE-2024-0001',
            ids: ['CVE-2024-0001', 'DEBIAN-CVE-2024-0001'],
            published: '2024-01-01',
            vector: CRITICAL,
            score: 9.8,
            malicious: false,
            knownExploited: false,
          },
        },
      ],
    ]);
    expect(notices).toEqual(['Advisories are from the data that ships with this program: Debian 2025-05-01.']);
    expect(failures).toEqual([]);
  });

  it.each([
    ['a backported fix counts, not the upstream version', '3.0.11-1~deb12u2', [], undefined],
    ['one revision before the fix does not', '3.0.11-1~deb12u3', [], 'fixed in 3.0.11-1~deb12u3'],
    ['nothing is fixed yet', undefined, [], 'no version without it is known'],
    [
      'what the distribution calls unimportant it will not fix',
      undefined,
      ['unimportant'],
      'the distribution will not fix it',
    ],
    ['nor what is beyond the end of the release', undefined, ['end-of-life'], 'the distribution will not fix it'],
  ])('%s', async (_, fixed, words, remedy) => {
    const [severityWord] = words;
    const data = {
      Debian: {
        'openssl\t12': [flaw('CVE-1', fixed, {vectors: [CRITICAL], ...(severityWord !== undefined && {severityWord})})],
      },
    };
    const [[finding] = []] = (await match([inventory(packages)], data)).findings;
    expect(finding?.message).toEqual(remedy === undefined ? undefined : expect.stringContaining(remedy));
    if (severityWord === 'unimportant') expect(finding?.severity).toBe('info');
  });

  it('that are exploited are told as severe as they are, whatever the distribution says', async () => {
    const record = flaw('CVE-1', undefined, {severityWord: 'unimportant', knownExploited: true, vectors: [CRITICAL]});
    const {findings} = await match([inventory(packages)], {Debian: {'openssl\t12': [record]}});
    expect(findings[0]).toMatchObject([
      {severity: 'critical', message: expect.stringContaining('which is known to be exploited')},
    ]);
  });

  it('of another release are none', async () => {
    const {findings, notices} = await match([inventory(packages)], {Debian: {'openssl\t11': [flaw('CVE-1')]}});
    expect(findings).toEqual([[]]);
    expect(notices).toContain(
      'image-0: there are no advisories for packages of Debian GNU/Linux 12 (bookworm) (2): they are listed and were not judged.',
    );
  });

  it('without a fixed version are left out where the policy says so', async () => {
    const data = {Debian: {'openssl\t12': [flaw('CVE-1'), flaw('CVE-2', '9')]}};
    const {findings} = await match([inventory(packages)], data, {onlyFixed: true});
    expect(findings[0]?.map(({key}) => key[2])).toEqual(['CVE-2']);
  });

  it('of the kernel are none of a container', async () => {
    const headers = deb('linux-libc-dev', '6.1.99-1', {source: {name: 'linux', version: '6.1.99-1'}});
    const {findings, notices} = await match([inventory([headers])], {Debian: {'linux\t12': [flaw('CVE-1')]}});
    expect(findings).toEqual([[]]);
    expect(notices.join()).toContain('a container runs on the kernel of its host');
  });

  it('of RPM are asked for under the names of what was built and of its source', async () => {
    const distribution = {id: 'almalinux', versionId: '9.4', title: 'AlmaLinux 9.4'};
    const rpm = (name: string, version: string) =>
      component(`pkg:rpm/almalinux/${name}@${version}?arch=x86_64`, {
        ecosystem: 'AlmaLinux:9',
        source: {name: 'perl', version: '4:5.32.1-480.el9'},
      });
    const data = {
      AlmaLinux: {
        'perl\t9': [flaw('ALSA-1', '4:5.32.1-481.el9')],
        'perl-Carp\t9': [flaw('ALSA-2', '1.50-461.el9'), flaw('ALSA-1', '1.50-461.el9')],
      },
    };
    const {findings} = await match([inventory([rpm('perl-Carp', '1.50-460.el9')], distribution)], data);
    expect(
      findings[0]?.map(({key, component: about}) => [key[2], about?.name, about?.version, about?.fixedVersion]),
    ).toEqual([
      ['ALSA-1', 'perl-Carp', '1.50-460.el9', '1.50-461.el9'],
      ['ALSA-2', 'perl-Carp', '1.50-460.el9', '1.50-461.el9'],
    ]);
  });
});

describe('streams of RPM modules', () => {
  const distribution = {id: 'rocky', versionId: '8.9', title: 'Rocky Linux 8.9'};

  it.each([
    ['1:16.20.2-3.module+el8.8.0+1+a', '1:16.20.2-4.module+el8.9.0+1+b', 1],
    ['1:16.20.2-3.module+el8.8.0+1+a', '1:18.19.1-1.module+el8.9.0+1+b', 0],
    ['1:16.20.2-3.module+el8.8.0+1+a', '1:16.20.2-9.el8', 0],
    ['16.20.2-3.el8', '1:16.20.2-4.module_el8.9.0+1+b', 0],
    ['16.20.2-3.el8', '16.20.2-4.el8', 1],
    ['16.20.2-3.el8', undefined, 1],
  ])('%s is judged by what is fixed in %s: %d', async (version, fixed, count) => {
    const nodejs = component(`pkg:rpm/rocky/nodejs@${version}`, {ecosystem: 'Rocky Linux:8', name: 'nodejs', version});
    const {findings} = await match([inventory([nodejs], distribution)], {
      'Rocky Linux': {'nodejs\t8': [flaw('RLSA-1', fixed)]},
    });
    expect(findings[0]).toHaveLength(count);
  });
});

describe('flaws of the packages of languages', () => {
  const lodash = component('pkg:npm/lodash@4.17.20', {
    ecosystem: 'npm',
    path: 'app/node_modules/lodash/package.json',
    layer: 3,
  });

  it('are told with every place in the image', async () => {
    const both = {...lodash, otherPaths: ['srv/node_modules/lodash/package.json']};
    const {findings} = await match([inventory([both])], {npm: {lodash: [flaw('GHSA-1', '4.17.21')]}});
    expect(findings[0]).toMatchObject([
      {
        message: 'lodash 4.17.20 has the flaw GHSA-1; fixed in 4.17.21.',
        key: ['npm', 'lodash', 'GHSA-1'],
        origin: {kind: 'layer', layer: 3, path: 'app/node_modules/lodash/package.json'},
        component: {purl: 'pkg:npm/lodash@4.17.20'},
        details: {'in the image': 'app/node_modules/lodash/package.json, srv/node_modules/lodash/package.json'},
      },
    ]);
  });

  it('that are malware are told as such, whatever the policy says of fixes', async () => {
    const data = {npm: {lodash: [flaw('MAL-1', undefined, {malicious: true})]}};
    const {findings} = await match([inventory([lodash])], data, {onlyFixed: true});
    expect(findings[0]).toMatchObject([
      {
        ruleId: 'malicious-image-package',
        severity: 'critical',
        message: 'lodash 4.17.20 is malware (MAL-1); do not run the image.',
      },
    ]);
  });

  it.each([
    ['commons-compress:commons-compress', ['org.apache.commons:commons-compress'], 1],
    ['org.apache:commons-compress', ['org.apache.commons:commons-compress'], 1],
    ['com.acme:commons-compress', ['org.apache.commons:commons-compress'], 0],
    ['commons-io:commons-io', ['commons-io:commons-io', 'org.apache.commons:commons-io'], 1],
    // One of two, and a word that anybody uses.
    ['tool-kit:tool-kit', ['a.b:tool-kit', 'c.d:tool-kit'], 0],
    ['core:core', ['a.b:core'], 0],
  ])('of Java with the guessed name %s are those of %j: %d', async (name, known, count) => {
    const guessed = component('pkg:maven/x/y@1.0', {ecosystem: 'Maven', name, isGuessed: true, path: 'app/y-1.0.jar'});
    const data = {Maven: Object.fromEntries(known.map((each) => [each, [flaw('GHSA-1', '2.0')]]))};
    const {findings} = await match([inventory([guessed])], data);
    expect(findings[0]).toHaveLength(count);
    if (count > 0) expect(findings[0]).toMatchObject([{confidence: 'medium'}]);
  });
});

describe('several images', () => {
  it('have findings of their own, in their order', async () => {
    const data = {Debian: {'bash\t12': [flaw('CVE-1', '6')], 'curl\t12': [flaw('CVE-2', '8')]}};
    const {findings} = await match(
      [inventory([deb('curl', '7')]), inventory([]), inventory([deb('bash', '5'), deb('curl', '7')])],
      data,
    );
    expect(findings.map((ofImage) => ofImage.map(({key}) => key[1]))).toEqual([['curl'], [], ['bash', 'curl']]);
  });
});

describe('what could not be judged is named', () => {
  it.each([
    [{id: 'amzn', versionId: '2023', title: 'Amazon Linux 2023'}, 'Amazon Linux 2023'],
    [undefined, 'an unknown distribution'],
    [{id: 'alpine', versionId: '3.99.0_alpha', title: 'Alpine Linux edge'}, 'Alpine Linux edge'],
  ])('packages of %j', async (distribution, title) => {
    const {notices} = await match(
      [{components: [deb('bash', '5')], notes: [], ...(distribution && {distribution})}],
      {},
    );
    expect(notices).toContain(
      `image-0: there are no advisories for packages of ${title} (1): they are listed and were not judged.`,
    );
  });

  it('versions that cannot be compared', async () => {
    const {notices} = await match([inventory([deb('bash', 'x:1')])], {Debian: {'bash\t12': [flaw('CVE-1', '6')]}});
    expect(notices).toContain('image-0: versions that cannot be compared with those of advisories: bash x:1 (CVE-1).');
  });

  it('data older than the policy allows', async () => {
    const data = {Debian: {'bash\t12': [flaw('CVE-1', '6')]}};
    const {failures, findings} = await match([inventory([deb('bash', '5')])], data, {maxAdvisoryAgeDays: 7});
    expect(failures).toEqual([expect.stringMatching(/^Debian: judged by advisories of 2025-05-01, 31 days old/)]);
    expect(findings[0]).toHaveLength(1);
  });
});

describe('the end of a distribution', () => {
  it.each([
    ['debian', '10', '2025-06-01', 'has had no security updates since 2024-06-30.', undefined],
    ['alpine', '3.17.3', '2025-06-01', 'has had no security updates since 2024-11-22.', undefined],
    ['alpine', '3.19.1', '2025-09-01', 'gets no security updates after 2025-11-01.', 'low'],
    ['alpine', '3.19.1', '2025-06-01', undefined, undefined],
    ['amzn', '2018.03', '2025-06-01', 'has had no security updates since 2023-12-31.', undefined],
    ['opensuse-leap', '15.5', '2025-06-01', 'has had no security updates since 2024-12-31.', undefined],
    ['nixos', '20.09', '2025-06-01', undefined, undefined],
    ['constructor', '1', '2025-06-01', undefined, undefined],
  ])('%s %s on %s: %s', async (id, versionId, today, words, severity) => {
    const {findings} = await match([inventory([], {id, versionId, title: `${id} ${versionId}`})], {}, {today});
    const expected = {
      ruleId: 'image-end-of-life-distribution',
      message: `${id} ${versionId} ${words}`,
      key: [id, versionId],
      origin: {kind: 'image'},
      ...(severity && {severity}),
    };
    expect(findings[0]).toMatchObject(words === undefined ? [] : [expected]);
  });

  it('of Stream is not that of the rebuild', async () => {
    const {findings} = await match([inventory([], {id: 'centos', versionId: '8', title: 'CentOS Stream 8'})], {});
    expect(findings).toEqual([[]]);
  });
});

it('every rule has words and controls', () => {
  expect(PACKAGE_RULES.map(({id}) => id)).toEqual([
    'vulnerable-image-package',
    'malicious-image-package',
    'image-end-of-life-distribution',
  ]);
});
