import {describe, expect, it} from 'vitest';
import {osvEcosystemsOf} from '../../../../../scanners/embedded/images/inventory/osv-ecosystems.ts';
import {baseEcosystem} from '../../../../../src/advisories/advisory.ts';
import {isOsvEcosystem} from '../../../../../src/advisories/osv-ecosystems.ts';
import {ORDERED_ECOSYSTEMS} from '../../../../../src/formats/versions/compare-versions.ts';

const rows: readonly (readonly [
  id: string,
  versionId: string,
  title: string,
  first: string | undefined,
  count: number,
])[] = [
  ['debian', '12', 'Debian', 'Debian:12', 1],
  ['debian', '', 'Debian trixie/sid', undefined, 0],
  ['ubuntu', '22.04', 'Ubuntu', 'Ubuntu:22.04:LTS', 2],
  ['ubuntu', '23.04', 'Ubuntu', 'Ubuntu:23.04', 1],
  ['ubuntu', '24.10', 'Ubuntu', 'Ubuntu:24.10', 1],
  ['alpine', '3.20.1', 'Alpine', 'Alpine:v3.20', 1],
  ['alpine', '3.21_alpha20240807', 'Alpine edge', undefined, 0],
  ['wolfi', '20230201', 'Wolfi', 'Wolfi', 1],
  ['chainguard', '20230214', 'Chainguard', 'Chainguard', 2],
  ['rhel', '9.4', 'Red Hat Enterprise Linux 9.4', 'Red Hat:enterprise_linux:9::baseos', 4],
  ['rhel', '7.9', 'Red Hat Enterprise Linux 7', 'Red Hat:enterprise_linux:7::server', 5],
  ['centos', '7', 'CentOS Linux 7 (Core)', 'Red Hat:enterprise_linux:7::server', 5],
  ['centos', '8', 'CentOS Stream 8', undefined, 0],
  ['centos', '9', 'CentOS Stream 9', undefined, 0],
  ['rocky', '9.3', 'Rocky Linux 9.3', 'Rocky Linux:9', 1],
  ['almalinux', '8.10', 'AlmaLinux 8.10', 'AlmaLinux:8', 1],
  ['sles', '15.5', 'SUSE Linux Enterprise Server 15 SP5', 'SUSE:Linux Enterprise Server 15 SP5', 7],
  ['opensuse-leap', '15.6', 'openSUSE Leap 15.6', 'openSUSE:Leap 15.6', 1],
  ['opensuse-tumbleweed', '20250101', 'openSUSE Tumbleweed', 'openSUSE:Tumbleweed', 1],
  ['openeuler', '22.03', 'openEuler 22.03 (LTS-SP3)', 'openEuler:22.03-LTS-SP3', 1],
  ['mageia', '9', 'Mageia 9', 'Mageia:9', 1],
  ['photon', '5.0', 'VMware Photon OS/Linux', 'Photon OS:5.0', 1],
  ['azurelinux', '3.0', 'Microsoft Azure Linux 3.0', 'Azure Linux:3', 1],
  ['amzn', '2023', 'Amazon Linux 2023', undefined, 0],
  ['constructor', '1', 'x', undefined, 0],
];

describe('osvEcosystemsOf', () => {
  it.each(rows)('%s %s (%s) is %s', (id, versionId, title, first, count) => {
    const found = osvEcosystemsOf({id, versionId, title});
    expect(found[0]).toBe(first);
    expect(found).toHaveLength(count);
  });

  it('every name can be asked for and has an order of versions', () => {
    const bases = new Set(
      rows.flatMap(([id, versionId, title]) => osvEcosystemsOf({id, versionId, title}).map(baseEcosystem)),
    );
    expect(bases.size).toBeGreaterThan(12);
    expect([...bases].filter((base) => !isOsvEcosystem(base) || !ORDERED_ECOSYSTEMS.includes(base))).toEqual([]);
  });
});
