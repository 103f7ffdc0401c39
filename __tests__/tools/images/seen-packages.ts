/** What this project and Syft see in an image: `npm lodash 4.17.20`. */
import {execFileSync} from 'node:child_process';
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

/** Java's artifacts with their group, as the package URL has it. */
function nameIn(purl: string, name: string): string {
  const maven = /^pkg:maven\/(?<group>[^/]+)\/(?<artifact>[^@]+)@/.exec(purl)?.groups;
  return maven === undefined ? name : decodeURIComponent(`${maven.group}:${maven.artifact}`);
}

function toWords(type: string, name: string, version: string): string {
  const plain =
    type === 'golang' ? version.replace(/^(?:v|go)/, '') : type === 'rpm' ? version.replace(/^0:/, '') : version;
  const shown = type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
  return `${type} ${shown} ${plain}`;
}
