/**
 * Whole repositories scanned by OSV-Scanner and by this project, on the same archives of advisories. The example of this
 * repository always; in addition every folder below `COMPARE_REPOSITORIES`, with the archives of `COMPARE_ARCHIVES`
 * (`<ecosystem>/all.zip`): check-outs of public repositories, which are not kept here.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {SHOP_FOLDER} from '../../scripts/example/online-shop.ts';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {compareText} from '../../src/finding/location.ts';
import {zip} from '../advisories/zip.ts';
import {type Seen, seenByOsvScanner, seenByUs, type Tools} from './osv-scanner/compare-repository.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'osv-scanner');
const readFixture = (name: string): unknown => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

const explanations = z
  .array(z.object({seenBy: z.enum(['us', 'osv-scanner']), pattern: z.string(), reason: z.string().min(20)}))
  .parse(readFixture('public-differences.json'))
  .map(({seenBy, pattern, reason}) => ({seenBy, pattern: new RegExp(pattern), reason}));

const {COMPARE_REPOSITORIES, COMPARE_ARCHIVES} = process.env;
const repositories =
  COMPARE_REPOSITORIES === undefined
    ? []
    : readdirSync(COMPARE_REPOSITORIES).map((name) => ({name, folder: join(COMPARE_REPOSITORIES, name)}));

describe('beside OSV-Scanner, whole repositories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'osv-scanner-repositories-'));
  const archivesAbove = join(folder, 'archives');
  const archives = join(archivesAbove, 'osv-scalibr');
  let tools: Tools = {program: '', archives, archivesAbove, report: join(folder, 'report.json')};
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(async () => {
    const {command} = await installedTool('osv-scanner');
    tools = {...tools, program: command[0]};
    mkdirSync(archivesAbove);
    if (COMPARE_ARCHIVES === undefined) writeSample(archives);
    else symlinkSync(COMPARE_ARCHIVES, archives);
  });

  const rows = [{name: 'examples/online-shop', folder: SHOP_FOLDER}, ...repositories];
  it.each(rows)('$name: the same packages and flaws, but for what is explained', async ({name, folder: repository}) => {
    // A copy outside of any git repository: OSV-Scanner looks at what lies there.
    const copy = join(folder, 'copies', name.replaceAll('/', '-'));
    cpSync(repository, copy, {recursive: true});
    const theirs = seenByOsvScanner(copy, tools);
    const ours = await seenByUs(copy, tools);

    console.log(`${name}: ${summary(ours, theirs)}`);
    expect(ours.packages.size).toBeGreaterThan(0);
    expect(unexplained(ours, theirs)).toEqual([]);
  });
});

/** Lines that one has and the other has not, and that nobody has explained. Flaws count in packages that both see. */
function unexplained(ours: Seen, theirs: Seen): readonly string[] {
  const isShared = (line: string) => {
    const installed = line.split(' ').slice(0, 4).join(' ');
    return ours.packages.has(installed) && theirs.packages.has(installed);
  };
  const flaws = {us: [...ours.flaws].filter(isShared), 'osv-scanner': [...theirs.flaws].filter(isShared)};
  const onlyUs = [...ours.packages, ...flaws.us].filter(
    (line) => !theirs.packages.has(line) && !theirs.flaws.has(line),
  );
  const onlyThem = [...theirs.packages, ...flaws['osv-scanner']].filter(
    (line) => !ours.packages.has(line) && !ours.flaws.has(line),
  );
  const isExplained = (seenBy: 'us' | 'osv-scanner') => (line: string) =>
    explanations.some((each) => each.seenBy === seenBy && each.pattern.test(line));
  return [
    ...onlyUs.filter((line) => !isExplained('us')(line)).map((line) => `only us: ${line}`),
    ...onlyThem.filter((line) => !isExplained('osv-scanner')(line)).map((line) => `only OSV-Scanner: ${line}`),
  ].sort(compareText);
}

function summary(ours: Seen, theirs: Seen): string {
  const shared = [...ours.packages].filter((line) => theirs.packages.has(line)).length;
  const sharedFlaws = [...ours.flaws].filter((line) => theirs.flaws.has(line)).length;
  return `${shared} packages in both (${ours.packages.size} ours, ${theirs.packages.size} theirs), ${sharedFlaws} flaws in both (${ours.flaws.size} ours, ${theirs.flaws.size} theirs)`;
}

/** The sample of advisories that is kept here, as archives. */
function writeSample(archives: string): void {
  const sample = z.record(z.string(), z.array(z.unknown())).parse(readFixture('advisories.json'));
  for (const [ecosystem, documents] of Object.entries(sample)) {
    const entries = documents.map((document, place) => ({name: `${place}.json`, text: JSON.stringify(document)}));
    mkdirSync(join(archives, ecosystem), {recursive: true});
    writeFileSync(join(archives, ecosystem, 'all.zip'), zip(entries));
  }
  if (!existsSync(archives)) throw new Error('the sample of advisories is empty');
}
