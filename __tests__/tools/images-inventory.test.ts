/**
 * Inventories of images beside Syft's and Trivy's, each difference explained in a file. The images are made of what is on this
 * machine; in addition every archive in `COMPARE_IMAGES`, which are not kept here.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installGoTool, SYFT} from '../../scripts/tools/go-tool.ts';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {makeArchives} from './images/make-images.ts';
import {inventoryOfFile, packagesSeenBySyft, packagesSeenByTrivy, packagesSeenByUs} from './images/seen-packages.ts';

const Explanations = z.array(z.object({seenBy: z.string(), pattern: z.string(), reason: z.string().min(20)}));

const explanationsOf = (tool: string) =>
  Explanations.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, `fixtures/images/${tool}-differences.json`), 'utf8')),
  ).map(({seenBy, pattern}) => ({seenBy, pattern: new RegExp(pattern)}));

type SeePackages = (file: string) => ReadonlySet<string>;

const folder = mkdtempSync(join(tmpdir(), 'images-'));
const files = new Map<string, string>();
afterAll(() => rmSync(folder, {recursive: true}));

beforeAll(async () => {
  for (const {name, bytes} of await makeArchives()) {
    const file = join(folder, `${name}.tar`);
    writeFileSync(file, bytes);
    files.set(name, file);
  }
  const {COMPARE_IMAGES: more} = process.env;
  for (const name of more === undefined ? [] : readdirSync(more)) files.set(name, join(more ?? '', name));
}, 600_000);

describe.each<{tool: string; start: () => Promise<SeePackages>}>([
  {
    tool: 'syft',
    async start() {
      const found = installGoTool(SYFT);
      if ('missing' in found) throw new Error(found.missing);
      return (file) => packagesSeenBySyft(found.file, file);
    },
  },
  {
    tool: 'trivy',
    async start() {
      const {command} = await installedTool('trivy');
      return (file) => packagesSeenByTrivy(command, file, join(folder, 'trivy'));
    },
  },
])('beside $tool', ({tool, start}) => {
  const explanations = explanationsOf(tool);
  const isExplained = (seenBy: string, difference: string) =>
    explanations.some((each) => each.seenBy === seenBy && each.pattern.test(difference));

  it('the same packages are seen in every image, but for what is explained', async () => {
    const see = await start();
    expect([...files.keys()]).toEqual(expect.arrayContaining(['alpine', 'languages']));
    const unexplained: string[] = [];
    for (const [name, file] of files) {
      const inventory = await inventoryOfFile(file);
      expect(inventory.failures, name).toBeUndefined();
      const [ours, theirs] = [packagesSeenByUs(inventory), see(file)];
      const same = [...ours].filter((each) => theirs.has(each)).length;
      console.log(`${name}: ${ours.size} seen by us, ${theirs.size} by ${tool}, ${same} by both`);
      expect(same, name).toBeGreaterThan(4);
      const missing = (seenBy: string, from: ReadonlySet<string>, other: ReadonlySet<string>) =>
        [...from]
          .filter((each) => !other.has(each) && !isExplained(seenBy, `${name} ${each}`))
          .map((each) => `${name}, ${seenBy}: ${each}`);
      unexplained.push(...missing('us', ours, theirs), ...missing(tool, theirs, ours));
    }
    expect(unexplained).toEqual([]);
  });
});
