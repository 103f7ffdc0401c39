/**
 * Inventories of images beside Syft's, each difference explained in a file. The images are made of what is on this
 * machine; in addition every archive in `COMPARE_IMAGES`, which are not kept here.
 */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installGoTool, SYFT} from '../../scripts/tools/go-tool.ts';
import {makeArchives} from './images/make-images.ts';
import {inventoryOfFile, packagesSeenBySyft, packagesSeenByUs} from './images/seen-packages.ts';

const explanations = z
  .array(z.object({seenBy: z.enum(['us', 'syft']), pattern: z.string(), reason: z.string().min(20)}))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/images/syft-differences.json'), 'utf8')))
  .map(({seenBy, pattern, reason}) => ({seenBy, pattern: new RegExp(pattern), reason}));

describe('beside Syft', () => {
  const folder = mkdtempSync(join(tmpdir(), 'images-'));
  const files = new Map<string, string>();
  let program = '';
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(async () => {
    const tool = installGoTool(SYFT);
    if ('missing' in tool) throw new Error(tool.missing);
    program = tool.file;
    for (const {name, bytes} of await makeArchives()) {
      const file = join(folder, `${name}.tar`);
      writeFileSync(file, bytes);
      files.set(name, file);
    }
    const {COMPARE_IMAGES: more} = process.env;
    for (const name of more === undefined ? [] : readdirSync(more)) files.set(name, join(more ?? '', name));
  }, 600_000);

  it('the same packages are seen in every image, but for what is explained', async () => {
    expect([...files.keys()]).toEqual(expect.arrayContaining(['alpine', 'languages']));
    const unexplained: string[] = [];
    for (const [name, file] of files) {
      const inventory = await inventoryOfFile(file);
      expect(inventory.failures, name).toBeUndefined();
      const [ours, theirs] = [packagesSeenByUs(inventory), packagesSeenBySyft(program, file)];
      const same = [...ours].filter((each) => theirs.has(each)).length;
      console.log(`${name}: ${ours.size} seen by us, ${theirs.size} by Syft, ${same} by both`);
      expect(same, name).toBeGreaterThan(4);
      unexplained.push(
        ...[...ours]
          .filter((each) => !theirs.has(each) && !isExplained('us', `${name} ${each}`))
          .map((each) => `${name}, us: ${each}`),
        ...[...theirs]
          .filter((each) => !ours.has(each) && !isExplained('syft', `${name} ${each}`))
          .map((each) => `${name}, syft: ${each}`),
      );
    }
    expect(unexplained).toEqual([]);
  });
});

function isExplained(seenBy: 'us' | 'syft', difference: string): boolean {
  return explanations.some((each) => each.seenBy === seenBy && each.pattern.test(difference));
}
