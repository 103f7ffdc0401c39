/**
 * What OSV calls the distributions. Advisories of some are filed under their parts (modules, repositories): all that
 * such an image can have packages of are asked. https://ossf.github.io/osv-schema/#defined-ecosystems
 */
import type {Distribution} from '../image.ts';

/** Empty for distributions of which OSV has no advisories. The first one stands for all of them. */
export function osvEcosystemsOf({id, versionId, title}: Distribution): readonly string[] {
  const major = versionId.split('.', 1)[0] ?? '';
  switch (id) {
    case 'debian':
    case 'raspbian':
      return major === '' ? [] : [`Debian:${major}`];
    case 'ubuntu':
      return ubuntu(versionId);
    case 'alpine':
      return alpine(versionId);
    case 'wolfi':
      return ['Wolfi'];
    case 'chainguard':
      return ['Chainguard', 'Wolfi'];
    case 'minimos':
      return ['MinimOS'];
    case 'rhel':
      return redHat(major);
    case 'centos':
      // Stream goes ahead of Red Hat's releases: their fixed versions say nothing of it.
      return title.includes('Stream') || Number(major) > 8 ? [] : redHat(major);
    case 'rocky':
      return [`Rocky Linux:${major}`];
    case 'almalinux':
      return [`AlmaLinux:${major}`];
    case 'sles':
    case 'suse':
      return suse(versionId);
    case 'opensuse-leap':
      return [`openSUSE:Leap ${versionId}`];
    case 'opensuse-tumbleweed':
      return ['openSUSE:Tumbleweed'];
    case 'mageia':
      return [`Mageia:${major}`];
    case 'photon':
      return [`Photon OS:${versionId}`];
    case 'openeuler':
      return openEuler(versionId, title);
    case 'azurelinux':
    case 'mariner':
      return [`Azure Linux:${major}`];
    default:
      return [];
  }
}

/** April of even years has long support: OSV files its advisories with that mark. https://wiki.ubuntu.com/Releases */
function ubuntu(versionId: string): readonly string[] {
  const {year, month} = /^(?<year>\d{2})\.(?<month>\d{2})$/.exec(versionId)?.groups ?? {};
  if (year === undefined) return [];
  const isLongTerm = Number(year) % 2 === 0 && month === '04';
  return isLongTerm ? [`Ubuntu:${versionId}:LTS`, `Ubuntu:${versionId}`] : [`Ubuntu:${versionId}`];
}

/** Of `edge` there are none: its packages change every day. */
function alpine(versionId: string): readonly string[] {
  const release = /^(?<release>\d+\.\d+)(?:\.\d+)?$/.exec(versionId)?.groups?.release;
  return release === undefined ? [] : [`Alpine:v${release}`];
}

/** Named by CPE: product, version and repository. */
function redHat(major: string): readonly string[] {
  const parts =
    Number(major) >= 8 ? ['baseos', 'appstream', 'crb'] : ['server', 'client', 'computenode', 'workstation'];
  const names = parts.map((part) => `Red Hat:enterprise_linux:${major}::${part}`);
  return major === '' ? [] : [...names, `Red Hat:enterprise_linux:${major}`];
}

const SUSE_MODULES = [
  'Basesystem',
  'Server Applications',
  'Development Tools',
  'Containers',
  'Web and Scripting',
  'Python 3',
];

/** `15.5` is service pack 5. */
function suse(versionId: string): readonly string[] {
  const [major = '', pack] = versionId.split('.');
  const release = pack === undefined || pack === '0' ? major : `${major} SP${pack}`;
  if (major === '') return [];
  const modules = SUSE_MODULES.map((module) => `SUSE:Linux Enterprise Module for ${module} ${release}`);
  return [`SUSE:Linux Enterprise Server ${release}`, ...modules];
}

/** `openEuler 22.03 (LTS-SP3)`. */
function openEuler(versionId: string, title: string): readonly string[] {
  const support = /\((?<support>LTS(?:-SP\d+)?)\)/.exec(title)?.groups?.support;
  return [`openEuler:${versionId}${support === undefined ? '' : `-${support}`}`];
}
