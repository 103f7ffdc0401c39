/** What this project, Syft and Trivy see in an image: `npm lodash 4.17.20`. */
import {execFileSync} from 'node:child_process';
import {PackageURL} from 'packageurl-js';
import {z} from 'zod';
import type {ImageInventory} from '../../../scanners/embedded/images/image.ts';
import {INVENTORY_ANALYZERS, takeInventory} from '../../../scanners/embedded/images/inventory/take-inventory.ts';
import {MAX_ENTRIES} from '../../../scanners/embedded/images/read-image.ts';
import {openFile} from '../../support/images/open.ts';

export async function inventoryOfFile(file: string): Promise<ImageInventory> {
  const [image] = await openFile(file, INVENTORY_ANALYZERS, MAX_ENTRIES);
  if (image === undefined) throw new Error(`${file} holds no image`);
  return takeInventory(image);
}

/** In the words of both. */
export function packagesSeenByUs({components}: ImageInventory): ReadonlySet<string> {
  return new Set(
    components.map(({purl, name, version}) => {
      const type = /^pkg:(?<type>[a-z]+)\//.exec(purl)?.groups?.type ?? '';
      return toWords(type, name, version);
    }),
  );
}

const report = z.object({
  artifacts: z.array(z.object({purl: z.string(), name: z.string(), version: z.string(), type: z.string()})),
});

export function packagesSeenBySyft(program: string, file: string): ReadonlySet<string> {
  const env = {PATH: process.env.PATH, HOME: process.env.HOME, SYFT_CHECK_FOR_APP_UPDATE: 'false'};
  const text = execFileSync(program, ['scan', `docker-archive:${file}`, '-q', '-o', 'syft-json'], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const {artifacts} = report.parse(JSON.parse(text));
  return new Set(
    artifacts.map(({purl, name, version, type}) =>
      toWords(/^pkg:(?<type>[a-z]+)\//.exec(purl)?.groups?.type ?? type, nameIn(purl, name), version),
    ),
  );
}

const bom = z.object({components: z.array(z.object({purl: z.string().optional()})).default([])});

/** Its list of components needs no database of flaws. */
export function packagesSeenByTrivy(
  [program, ...args]: readonly [string, ...string[]],
  file: string,
  cache: string,
): ReadonlySet<string> {
  // Archives of Java are looked up in a database that has to be fetched.
  const offline = ['--offline-scan', '--skip-version-check', '--skip-files', '**/*.jar', '--cache-dir', cache];
  const text = execFileSync(program, [...args, 'image', '--input', file, '--format', 'cyclonedx', '-q', ...offline], {
    env: {PATH: process.env.PATH, HOME: cache},
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const {components} = bom.parse(JSON.parse(text));
  return new Set(components.flatMap(({purl}) => (purl === undefined ? [] : wordsOfPurl(purl))));
}

/** None for the image itself. */
function wordsOfPurl(purl: string): readonly string[] {
  const {type, namespace, name, version, qualifiers} = PackageURL.fromString(purl);
  if (type === 'oci' || typeof name !== 'string') return [];
  const epoch = qualifiers?.epoch === undefined ? '' : `${qualifiers.epoch}:`;
  const separator = type === 'maven' ? ':' : '/';
  const isSystem = ['deb', 'apk', 'rpm'].includes(String(type));
  const full = namespace && !isSystem ? `${namespace}${separator}${name}` : name;
  return [toWords(String(type), full, `${epoch}${version ?? ''}`)];
}

/** Java's artifacts with their group, as the package URL has it. */
function nameIn(purl: string, name: string): string {
  const maven = /^pkg:maven\/(?<group>[^/]+)\/(?<artifact>[^@]+)@/.exec(purl)?.groups;
  return maven === undefined ? name : decodeURIComponent(`${maven.group}:${maven.artifact}`);
}

function toWords(type: string, name: string, version: string): string {
  const plain =
    type === 'golang' ? version.replace(/^(?:v|go)/, '') : type === 'rpm' ? version.replace(/^0:/, '') : version;
  return `${type} ${wordName(type, name)} ${plain}`;
}

/** Package URLs have modules of Go in lower case. */
function wordName(type: string, name: string): string {
  if (type === 'golang') return name.toLowerCase();
  return type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
}
