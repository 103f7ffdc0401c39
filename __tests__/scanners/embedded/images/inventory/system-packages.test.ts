import {describe, expect, it} from 'vitest';
import {inventoryOf, packagesOf, show} from '../../../../support/images/inventory-of.ts';
import {berkeleyDatabase, ndbDatabase, rpmHeader, sqliteDatabase} from '../../../../support/images/rpm-database.ts';

const BOOKWORM = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n';
const ALPINE = 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.1\n';
const ROCKY = 'ID="rocky"\nVERSION_ID="9.3"\nPRETTY_NAME="Rocky Linux 9.3 (Blue Onyx)"\n';

function stanza(name: string, version: string, more = ''): string {
  return `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\n${more}Version: ${version}\nDescription: x\n more\n\n`;
}

describe('dpkg', () => {
  it('names installed packages with their sources, and none that is removed', async () => {
    const status =
      stanza('libssl3', '3.0.11-1~deb12u2', 'Source: openssl\n') +
      stanza('gcc', '4:12.2.0-3', 'Source: gcc-defaults (1.203)\n') +
      stanza('bash', '5.2.15-2+b2', 'Source: bash (5.2.15-2)\n') +
      stanza('tar', '1.34+dfsg-1.2') +
      stanza('gone', '1.0').replace('install ok installed', 'deinstall ok config-files') +
      stanza('never', '1.0').replace('install ok installed', 'unknown ok not-installed') +
      stanza('broken', '1.0').replace('install ok installed', 'install reinstreq half-configured');

    const {components, distribution} = await inventoryOf({'etc/os-release': BOOKWORM, 'var/lib/dpkg/status': status});

    expect(distribution).toEqual({id: 'debian', versionId: '12', title: 'Debian GNU/Linux 12 (bookworm)'});
    expect(components.map(({purl, ecosystem, source}) => ({purl, ecosystem, source}))).toEqual([
      {
        purl: 'pkg:deb/debian/bash@5.2.15-2+b2?arch=amd64&distro=debian-12',
        ecosystem: 'Debian:12',
        source: {name: 'bash', version: '5.2.15-2'},
      },
      {purl: 'pkg:deb/debian/broken@1.0?arch=amd64&distro=debian-12', ecosystem: 'Debian:12', source: undefined},
      {
        purl: 'pkg:deb/debian/gcc@4:12.2.0-3?arch=amd64&distro=debian-12',
        ecosystem: 'Debian:12',
        source: {name: 'gcc-defaults', version: '1.203'},
      },
      {
        purl: 'pkg:deb/debian/libssl3@3.0.11-1~deb12u2?arch=amd64&distro=debian-12',
        ecosystem: 'Debian:12',
        source: {name: 'openssl', version: '3.0.11-1~deb12u2'},
      },
      {
        purl: 'pkg:deb/debian/tar@1.34+dfsg-1.2?arch=amd64&distro=debian-12',
        ecosystem: 'Debian:12',
        source: undefined,
      },
    ]);
  });

  it('reads the files by package that images without dpkg have', async () => {
    const inventory = await inventoryOf({
      'usr/lib/os-release': BOOKWORM,
      'etc/os-release': {linkTo: '../usr/lib/os-release'},
      'var/lib/dpkg/status.d/libc6': 'Package: libc6\nSource: glibc\nVersion: 2.36-9\nArchitecture: amd64\n',
      'var/lib/dpkg/status.d/libc6.md5sums': 'd41d8cd98f00b204e9800998ecf8427e  usr/lib/libc.so.6\n',
    });

    expect(inventory.components.map(show)).toEqual(['libc6 2.36-9 (layer 0, var/lib/dpkg/status.d/libc6)']);
    expect(inventory.distribution?.id).toBe('debian');
  });

  it('knows the layer that brought the version that is there', async () => {
    const [bash, curl] = [stanza('bash', '5.2'), stanza('curl', '7.88.1-10')];
    const {components} = await inventoryOf(
      {'etc/os-release': BOOKWORM, 'var/lib/dpkg/status': bash + stanza('openssl', '3.0.9-1')},
      {'var/lib/dpkg/status': bash + stanza('openssl', '3.0.11-1') + curl},
      {'app/index.js': ''},
      {'var/lib/dpkg/status': bash + curl + stanza('openssl', '3.0.11-1')},
    );

    expect(components.map(show)).toEqual([
      'bash 5.2 (layer 0, var/lib/dpkg/status)',
      'curl 7.88.1-10 (layer 1, var/lib/dpkg/status)',
      'openssl 3.0.11-1 (layer 1, var/lib/dpkg/status)',
    ]);
  });

  it('has what came back after it was gone from the layer that brought it back', async () => {
    const {components} = await inventoryOf(
      {'var/lib/dpkg/status': stanza('curl', '1')},
      {'var/lib/dpkg/status': stanza('bash', '1')},
      {'var/lib/dpkg/status': stanza('curl', '1')},
    );
    expect(components.map(show)).toEqual(['curl 1 (layer 2, var/lib/dpkg/status)']);
  });
});

describe('apk', () => {
  const INSTALLED =
    'C:Q1x\nP:libssl3\nV:3.3.1-r0\nA:x86_64\no:openssl\nL:Apache-2.0\nF:lib\nR:libssl.so.3\n\n' +
    'P:busybox\nV:1.36.1-r29\nA:x86_64\no:busybox\nF:bin\nR:busybox\nZ:Q1\n\n';

  it.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])(
    'names packages with their origins (%s)',
    async (path) => {
      const {components} = await inventoryOf({'etc/os-release': ALPINE, [path]: INSTALLED});
      expect(components).toMatchObject([
        {purl: 'pkg:apk/alpine/busybox@1.36.1-r29?arch=x86_64&distro=alpine-3.20.1', ecosystem: 'Alpine:v3.20', path},
        {name: 'libssl3', license: 'Apache-2.0', source: {name: 'openssl', version: '3.3.1-r0'}},
      ]);
      expect(components[0]).not.toHaveProperty('source');
    },
  );
});

describe('rpm', () => {
  const HEADERS = [
    rpmHeader({
      name: 'openssl-libs',
      epoch: 1,
      version: '3.0.7',
      release: '24.el9',
      arch: 'x86_64',
      license: 'ASL 2.0',
      source: 'openssl-3.0.7-24.el9.src.rpm',
      files: ['/usr/lib64/libssl.so.3', '/etc/pki/tls/openssl.cnf'],
    }),
    rpmHeader({name: 'gpg-pubkey', version: '350d275d', release: '6279464b'}),
    rpmHeader({
      name: 'basesystem',
      version: '11',
      release: '13.el9',
      arch: 'noarch',
      source: 'basesystem-11-13.el9.src.rpm',
    }),
    // Longer than a page of any of the databases.
    rpmHeader({name: 'large', version: '1', release: '1', license: 'x'.repeat(20_000)}),
  ];

  it.each([
    ['var/lib/rpm/rpmdb.sqlite', sqliteDatabase],
    ['usr/lib/sysimage/rpm/Packages.db', ndbDatabase],
    ['var/lib/rpm/Packages', berkeleyDatabase],
  ])('reads %s', async (path, write) => {
    const {components, failures} = await inventoryOf({'etc/os-release': ROCKY, [path]: write(HEADERS)});

    expect(failures).toBeUndefined();
    expect(components).toMatchObject([
      {
        purl: 'pkg:rpm/rocky/basesystem@11-13.el9?arch=noarch&distro=rocky-9.3',
        ecosystem: 'Rocky Linux:9',
        version: '11-13.el9',
      },
      {name: 'large', version: '1-1'},
      {
        purl: 'pkg:rpm/rocky/openssl-libs@3.0.7-24.el9?arch=x86_64&distro=rocky-9.3&epoch=1',
        version: '1:3.0.7-24.el9',
        source: {name: 'openssl', version: '1:3.0.7-24.el9'},
        license: 'ASL 2.0',
      },
    ]);
    expect(components).toHaveLength(3);
  });

  it('reads hundreds of packages on many pages', async () => {
    const headers = Array.from({length: 900}, (_, index) =>
      rpmHeader({name: `package-${index}`, version: '1', release: '1', license: 'x'.repeat(index * 7)}),
    );
    const {components} = await inventoryOf({'var/lib/rpm/rpmdb.sqlite': sqliteDatabase(headers)});
    expect(components).toHaveLength(900);
  });
});

describe('the distribution', () => {
  it.each([
    [
      {'etc/os-release': "ID='ol'\nVERSION_ID=8.9\nPRETTY_NAME='Oracle \\$ 8'\n"},
      {id: 'ol', versionId: '8.9', title: 'Oracle $ 8'},
    ],
    [
      {'etc/os-release': 'ID=debian\nVERSION_CODENAME=trixie\nNAME=Debian\n'},
      {id: 'debian', versionId: '13', title: 'Debian'},
    ],
    [
      {'etc/os-release': '# nothing\nNAME=x\n', 'etc/debian_version': '11.6\n'},
      {id: 'debian', versionId: '11', title: 'Debian 11.6'},
    ],
    [{'etc/alpine-release': '3.9.4\n'}, {id: 'alpine', versionId: '3.9.4', title: 'Alpine Linux 3.9.4'}],
    [
      {'etc/redhat-release': 'CentOS release 6.10 (Final)\n'},
      {id: 'centos', versionId: '6.10', title: 'CentOS release 6.10 (Final)'},
    ],
    [{'usr/lib/os-release': 'ID=wolfi\nVERSION_ID="20230201"\n'}, {id: 'wolfi', versionId: '20230201', title: 'wolfi'}],
    [{'app/x': ''}, undefined],
  ])('%j is %j', async (layer, expected) => {
    expect((await inventoryOf(layer)).distribution).toEqual(expected);
  });
});

it('an image without anything has an empty inventory', async () => {
  const inventory = await inventoryOf({'app/main': 'x'});
  expect(inventory).toEqual({components: [], notes: []});
  expect(packagesOf(inventory)).toEqual([]);
});
