/** The scanner of images over files of a repository and archives on disk, as the run would call it. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {scanner} from '../../../scanners/embedded/images/scanner.ts';
import {scanner as secrets} from '../../../scanners/embedded/secrets/scanner.ts';
import type {RawFinding} from '../../../src/finding/finding.ts';
import {compareText} from '../../../src/finding/location.ts';
import {parseProjectReport} from '../../../src/run/report-schema.ts';
import {type ImageContext, type ImageSelection, NO_TRUST_ASKED, type ProjectReport} from '../../../src/scanner.ts';
import {TEST_DEPENDENCIES} from '../scanners/run.ts';
import {shippedWith} from '../scanners/shipped.ts';
import {dockerArchive, type MadeImage} from './image.ts';

export interface ImageScan {
  /** Files of the repository by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Each in an archive of its own: `image-0.tar` … */
  readonly images?: readonly MadeImage[];
  readonly selection?: Partial<ImageSelection>;
  readonly side?: 'head' | 'base';
  readonly handover?: string | undefined;
  readonly pull?: ImageContext['pull'];
  readonly memory?: ImageContext['memory'];
  readonly today?: string;
}

export async function scanImages(scan: ImageScan): Promise<ProjectReport> {
  const folder = await mkdtemp(join(tmpdir(), 'image-scan-'));
  try {
    const archives = (scan.images ?? []).map((image, index) => ({
      image,
      name: `build/image-${index}.tar`,
      file: join(folder, `${index}.tar`),
    }));
    for (const {image, file} of archives) await writeFile(file, await dockerArchive([image]));
    return await scanArchives({...scan, archives: archives.map(({file, name}) => ({file, name}))});
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Of archives that are there already. */
export async function scanArchives(
  scan: ImageScan & {readonly archives: ImageSelection['archives']},
): Promise<ProjectReport> {
  const {files = {}, side = 'head', handover, pull, memory, selection, archives, today = '2026-01-01'} = scan;
  const paths = Object.keys(files)
    .filter((path) => scanner.accepts(path))
    .sort(compareText);
  const settings = {settingsFiles: {}};
  const images: ImageContext = {
    selection: {
      fromRepository: false,
      references: [],
      platform: 'linux/amd64',
      archives,
      trust: NO_TRUST_ASKED,
      ...selection,
    },
    pull,
    memory,
    side,
    prepareSecrets: () => secrets.prepare(settings, shippedWith('secrets')),
    ...(handover !== undefined && {handover}),
  };
  const report = await scanner.scan(
    {paths, withheld: [], read: async (path) => new TextEncoder().encode(files[path])},
    {
      ...shippedWith('images'),
      settings,
      dependencies: TEST_DEPENDENCIES,
      today,
      askApi: undefined,
      images,
      signal: new AbortController().signal,
    },
  );
  // As it comes from the worker thread: only what the schema accepts.
  return parseProjectReport(JSON.stringify(report));
}

/** `rule path:line`, sorted. */
export function placesOf({findings}: {readonly findings: readonly RawFinding[]}): readonly string[] {
  return findings.map(({ruleId, location}) => `${ruleId} ${location.path}:${location.startLine}`).sort(compareText);
}
