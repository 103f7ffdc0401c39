/** Small images of distributions, and advisories around the versions of their packages. */

import type {ImageInventory} from '../../../scanners/embedded/images/image.ts';
import {osvEcosystemsOf} from '../../../scanners/embedded/images/inventory/osv-ecosystems.ts';
import type {LayerPlan} from '../../support/images/image.ts';
import {rpmHeader, sqliteDatabase} from '../../support/images/rpm-database.ts';
import type {Item} from '../../support/images/tar.ts';

interface System {
  readonly name: string;
  readonly release: string;
  readonly kind: 'deb' | 'apk' | 'rpm';
}

const release = (id: string, version: string, title: string) =>
  `ID=${id}\nVERSION_ID="${version}"\nPRETTY_NAME="${title}"\nNAME="${title}"\n`;

export const SYSTEMS: readonly System[] = [
  {name: 'debian', kind: 'deb', release: release('debian', '12', 'Debian GNU/Linux 12 (bookworm)')},
  {name: 'ubuntu-lts', kind: 'deb', release: release('ubuntu', '22.04', 'Ubuntu 22.04.4 LTS')},
  {name: 'ubuntu', kind: 'deb', release: release('ubuntu', '24.10', 'Ubuntu 24.10')},
  {name: 'alpine', kind: 'apk', release: release('alpine', '3.20.1', 'Alpine Linux v3.20')},
  {name: 'wolfi', kind: 'apk', release: release('wolfi', '20230201', 'Wolfi')},
  {name: 'rocky', kind: 'rpm', release: release('rocky', '9.4', 'Rocky Linux 9.4 (Blue Onyx)')},
  {name: 'alma', kind: 'rpm', release: release('almalinux', '9.4', 'AlmaLinux 9.4 (Seafoam Ocelot)')},
  {name: 'red-hat', kind: 'rpm', release: release('rhel', '9.4', 'Red Hat Enterprise Linux 9.4 (Plow)')},
  {name: 'leap', kind: 'rpm', release: release('opensuse-leap', '15.6', 'openSUSE Leap 15.6')},
  {name: 'chainguard', kind: 'apk', release: release('chainguard', '20230214', 'Chainguard')},
];

const PACKAGES = 12;

export function layerOf({kind, release: text}: System): LayerPlan {
  return {files: {'etc/os-release': text, ...databaseOf(kind, text)}, createdBy: 'ADD rootfs.tar /'};
}

function databaseOf(kind: System['kind'], release: string): Record<string, Item> {
  const numbers = Array.from({length: PACKAGES}, (_, index) => index);
  if (kind === 'rpm')
    return {'var/lib/rpm/rpmdb.sqlite': sqliteDatabase(numbers.map((index) => header(index, release)))};
  if (kind === 'deb') return {'var/lib/dpkg/status': numbers.map(stanza).join('')};
  return {'lib/apk/db/installed': `${numbers.map(record).join('\n')}\n`};
}

/** Two packages of each source. */
const sourceName = (index: number) => `source-${Math.floor(index / 2)}`;

/** Every fifth has another version than its source. */
function stanza(index: number): string {
  const source = `${index % 4 < 2 ? '1:' : ''}2.${Math.floor(index / 2)}~rc1-1+deb12u2`;
  const version = index % 5 === 4 ? `${source}+b1` : source;
  return `Package: package-${index}\nStatus: install ok installed\nMaintainer: x <x@example.org>\nArchitecture: amd64\nSource: ${sourceName(index)} (${source})\nVersion: ${version}\nDescription: x\n\n`;
}

/** With and without an epoch, which SUSE does not use, and what is hard to order. */
function header(index: number, system: string): Buffer {
  const version = `2.${Math.floor(index / 2)}${index % 4 < 2 ? '~rc1' : '.1'}`;
  const release = index % 3 === 0 ? '4.el9_4.1' : '12.el9';
  return rpmHeader({
    name: `package-${index}`,
    version,
    release,
    arch: 'x86_64',
    source: `${sourceName(index)}-${version}-${release}.src.rpm`,
    ...(index % 4 === 3 && !system.includes('suse') && {epoch: 1}),
  });
}

function record(index: number): string {
  const version = `1.${Math.floor(index / 2)}.0${index % 4 < 2 ? '_p1' : ''}-r3`;
  return `C:Q1\nP:package-${index}\nV:${version}\nA:x86_64\nS:1\nI:1\nT:x\nU:x\nL:MIT\no:${sourceName(index)}\nF:usr/bin\nR:program-${index}\n`;
}

/** Bounds around an installed version: below it, at it, above it, and what is hard to order. */
function boundsOf(version: string): readonly string[] {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/$/, ''],
    [/$/, '1'],
    [/(?=\d)/, '0'],
    [/(?=\d)/, '9'],
    [/\d$/, '0'],
    [/\.(\d+)/, '.1$1'],
    [/(~rc|_p)1/, ''],
    [/(~rc|_p)1/, '$12'],
    [/-.*/, '-9'],
  ];
  return changes.map(([from, to]) => version.replace(from, to));
}

/** OSV documents by file name, for every name that an advisory can have for a package of the image. */
export function advisoriesOf({components, distribution}: ImageInventory): Readonly<Record<string, string>> {
  const documents: Record<string, string> = {};
  if (distribution === undefined) return documents;
  const names = new Map(
    components.flatMap(
      ({name, version, source}) =>
        [
          [name, version],
          [source?.name ?? name, source?.version ?? version],
        ] as const,
    ),
  );
  for (const ecosystem of osvEcosystemsOf(distribution)) {
    for (const [name, version] of names) {
      for (const [index, fixed] of boundsOf(version).entries()) {
        const id = `MADE-${ecosystem.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${name}-${index}`;
        documents[id] = JSON.stringify({
          id,
          modified: '2025-01-01T00:00:00Z',
          affected: [{package: {ecosystem, name}, ranges: [{type: 'ECOSYSTEM', events: [{introduced: '0'}, {fixed}]}]}],
        });
      }
    }
  }
  return documents;
}
