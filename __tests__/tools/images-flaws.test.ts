/**
 * Flaws of images beside OSV-Scanner's, on the same archives of advisories: distributions made here with advisories
 * around the versions of their packages; in addition every archive in `COMPARE_IMAGES` with those of
 * `COMPARE_ARCHIVES`, which are not kept here. Each difference is explained in a file.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {baseEcosystem} from '../../src/advisories/advisory.ts';
import {zip} from '../advisories/zip.ts';
import {dockerArchive, makeImage} from '../support/images/image.ts';
import {advisoriesOf, layerOf, SYSTEMS} from './images/made-systems.ts';
import {flawsSeenByOsvScanner, flawsSeenByUs} from './images/seen-flaws.ts';
import {inventoryOfFile} from './images/seen-packages.ts';

const explanations = z
  .array(z.object({seenBy: z.enum(['us', 'osv-scanner']), pattern: z.string(), reason: z.string().min(20)}))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/images/osv-scanner-differences.json'), 'utf8')))
  .map(({seenBy, pattern, reason}) => ({seenBy, pattern: new RegExp(pattern), reason}));

describe('beside OSV-Scanner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'image-flaws-'));
  let program = '';
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(async () => {
    const {command} = await installedTool('osv-scanner');
    program = command[0];
  }, 600_000);

  it.each(SYSTEMS)('$name: the same flaws, but for what is explained', async (system) => {
    const image = await makeImage({name: `${system.name}:1`, steps: [layerOf(system)], packing: 'none'});
    const file = join(folder, `${system.name}.tar`);
    writeFileSync(file, await dockerArchive([image]));
    const inventory = await inventoryOfFile(file);
    const archivesAbove = join(folder, system.name);
    writeArchives(join(archivesAbove, 'osv-scalibr'), advisoriesOf(inventory));

    await compare(system.name, file, archivesAbove, 12);
  });

  const {COMPARE_IMAGES: images = '', COMPARE_ARCHIVES: archives = ''} = process.env;
  it.skipIf(images === '' || archives === '')('images that are not kept here', async () => {
    const above = join(folder, 'given');
    mkdirSync(above);
    symlinkSync(archives, join(above, 'osv-scalibr'));
    for (const name of readdirSync(images)) await compare(name, join(images, name), above, 0);
  });

  async function compare(name: string, file: string, archivesAbove: string, least: number): Promise<void> {
    const archives = join(archivesAbove, 'osv-scalibr');
    const tools = {program, archives, archivesAbove, report: join(folder, 'report.json')};
    const [ours, theirs] = [await flawsSeenByUs(file, tools), flawsSeenByOsvScanner(file, tools)];
    const same = [...ours].filter((each) => theirs.has(each)).length;
    console.log(`${name}: ${ours.size} seen by us, ${theirs.size} by OSV-Scanner, ${same} by both`);
    expect(ours.size).toBeGreaterThanOrEqual(least);
    expect([
      ...[...ours]
        .filter((each) => !theirs.has(each) && !isExplained('us', `${name} ${each}`))
        .map((each) => `only us: ${each}`),
      ...[...theirs]
        .filter((each) => !ours.has(each) && !isExplained('osv-scanner', `${name} ${each}`))
        .map((each) => `only them: ${each}`),
    ]).toEqual([]);
  }
});

function writeArchives(archives: string, documents: Readonly<Record<string, string>>): void {
  const ecosystem = z.object({affected: z.array(z.object({package: z.object({ecosystem: z.string()})}))});
  const entries = Object.entries(documents).map(([id, text]) => ({name: `${id}.json`, text}));
  const byEcosystem = Map.groupBy(entries, ({text}) =>
    baseEcosystem(ecosystem.parse(JSON.parse(text)).affected[0]?.package.ecosystem ?? ''),
  );
  expect(byEcosystem.size).toBeGreaterThan(0);
  for (const [name, group] of byEcosystem) {
    mkdirSync(join(archives, name), {recursive: true});
    writeFileSync(join(archives, name, 'all.zip'), zip(group));
  }
}

function isExplained(seenBy: 'us' | 'osv-scanner', difference: string): boolean {
  return explanations.some((each) => each.seenBy === seenBy && each.pattern.test(difference));
}
