/**
 * The same installed versions judged by OSV-Scanner and by this project, on the same sample of real advisories.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {installedTool} from '../../scripts/tools/installed-tool.ts';
import {directorySource} from '../../src/advisories/directory-source.ts';
import {findFlaws} from '../../src/advisories/matching/find-flaws.ts';
import {type OsvAdvisory, parseOsvAdvisory} from '../../src/formats/osv/advisory.ts';
import {zip} from '../advisories/zip.ts';
import {type Installed, LOCKED_ECOSYSTEMS} from './osv-scanner/lockfiles.ts';
import {type Judged, runOsvScanner} from './osv-scanner/run-osv-scanner.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'osv-scanner');
const readFixture = (name: string): unknown => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8'));

const sample = z.record(z.string(), z.array(z.unknown())).parse(readFixture('advisories.json'));
const differences = z
  .array(z.object({package: z.string(), reason: z.string().min(20)}))
  .parse(readFixture('differences.json'));

/** Spellings that no advisory holds. */
const SPELLINGS: readonly Installed[] = [
  {ecosystem: 'NuGet', name: 'newtonsoft.JSON', version: '12.0.1'},
  {ecosystem: 'Packagist', name: 'ezsystems/ezpublish-kernel', version: '7.0'},
];

/** Go has rules of its own for what a go.mod may say of a major version. */
const isPossible = ({ecosystem, name, version}: Installed) =>
  ecosystem !== 'Go' ||
  (/^[^/]+\.[^/]+\/.*$/.test(name) && (/\/v(\d+)$/.exec(name)?.[1] ?? '01').includes(version[0] ?? ''));

/** Each bound of each range, each listed version, and a version below and above all. */
function installedVersions(): Installed[] {
  const all = Object.entries(sample).flatMap(([ecosystem, documents]) =>
    documents.flatMap((document) => {
      const {affected} = parseOsvAdvisory(JSON.stringify(document));
      return affected.flatMap((each) =>
        versionsOf(each).map((version) => ({ecosystem, name: each.package?.name ?? '', version})),
      );
    }),
  );
  return [...new Map([...all, ...SPELLINGS].map((each) => [keyOf(each), each])).values()].filter(isPossible);
}

function versionsOf({ranges, versions}: OsvAdvisory['affected'][number]): readonly string[] {
  const bounds = ranges.flatMap(({type, events}) =>
    type === 'GIT' ? [] : events.flatMap((event) => Object.values(event).map(String)),
  );
  return [...bounds.filter((bound) => bound !== '0'), ...versions.slice(0, 4), '0.0.1', '1.0.0', '99.0.0'];
}

const keyOf = ({ecosystem, name, version}: Installed) => `${ecosystem} ${name} ${version}`;

describe('beside OSV-Scanner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'osv-scanner-'));
  let theirs: readonly Judged[] = [];
  afterAll(() => rmSync(folder, {recursive: true}));

  beforeAll(async () => {
    const {command} = await installedTool('osv-scanner');
    for (const [ecosystem, documents] of Object.entries(sample)) {
      const entries = documents.map((document, place) => ({name: `${place}.json`, text: JSON.stringify(document)}));
      // The folder's name is OSV-Scanner's own, since 2.5.
      mkdirSync(join(folder, 'osv-scalibr', ecosystem), {recursive: true});
      writeFileSync(join(folder, 'osv-scalibr', ecosystem, 'all.zip'), zip(entries));
    }
    theirs = runOsvScanner(command[0], folder, folder, installedVersions());
  });

  it('judges versions of ten ecosystems, of which many are affected', () => {
    expect(new Set(theirs.map(({ecosystem}) => ecosystem))).toEqual(new Set(LOCKED_ECOSYSTEMS));
    expect(theirs.length).toBeGreaterThan(200);
    expect(theirs.filter(({flaws}) => flaws.length > 0).length).toBeGreaterThan(100);
  });

  it('finds the same flaws, but for the differences that are explained', async () => {
    const advisories = await directorySource(join(folder, 'osv-scalibr'), new Set()).load(theirs);
    const different = theirs.filter((installed) => {
      const {flaws} = findFlaws(installed.ecosystem, installed.version, advisories.find(installed));
      const ours = flaws.map(({records}) => records.map(({id}) => id).join(' ')).sort();
      return ours.join('\n') !== installed.flaws.join('\n');
    });
    const packages = [...new Set(different.map(({ecosystem, name}) => `${ecosystem} ${name}`))].sort();
    expect(packages).toEqual(differences.map((each) => each.package).sort());
  });
});
