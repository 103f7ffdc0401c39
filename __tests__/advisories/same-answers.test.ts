/** The index built from archives says of every version what the archives say. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {z} from 'zod';
import {compactRecord} from '../../src/advisories/compact-record.ts';
import {directorySource} from '../../src/advisories/directory-source.ts';
import {embeddedSource} from '../../src/advisories/embedded-source.ts';
import {groupRecords} from '../../src/advisories/group-records.ts';
import {pack} from '../../src/advisories/index-container.ts';
import {writeIndex} from '../../src/advisories/index-writer.ts';
import {findFlaws} from '../../src/advisories/matching/find-flaws.ts';
import {type PackageRecord, toRecords} from '../../src/advisories/to-records.ts';
import {parseOsvAdvisory} from '../../src/formats/osv/advisory.ts';
import {zip} from './zip.ts';

const FIXTURE = join(import.meta.dirname, '../tools/fixtures/osv-scanner/advisories.json');
const sample = z.record(z.string(), z.array(z.unknown())).parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));
const folder = mkdtempSync(join(tmpdir(), 'same-answers-'));
afterAll(() => rmSync(folder, {recursive: true}));

describe.each(Object.entries(sample))('%s', (ecosystem, documents) => {
  const texts = documents.map((document) => JSON.stringify(document));
  mkdirSync(join(folder, ecosystem));
  writeFileSync(join(folder, ecosystem, 'all.zip'), zip(texts.map((text, place) => ({name: `${place}.json`, text}))));
  const entries = texts.flatMap((text) => toRecords(parseOsvAdvisory(text), new Set()));

  it('answers the same for every version that is named anywhere', async () => {
    const file = pack(writeIndex(ecosystem, groupRecords(entries.map(compact))));
    const asked = entries.map((entry) => entry.package);
    const index = await embeddedSource(async () => file).load(asked);
    const archive = await directorySource(folder, new Set()).load(asked);
    expect(index.dates).toEqual(archive.dates);
    const questions = entries.flatMap((entry) => versionsOf(entry).map((version) => ({asked: entry.package, version})));
    expect(questions.length).toBeGreaterThan(5);
    for (const {asked: named, version} of questions) {
      const answers = [index, archive].map((set) => summary(findFlaws(ecosystem, version, set.find(named))));
      expect(answers[0], `${named.name} ${version}`).toEqual(answers[1]);
    }
  });
});

function compact({package: named, record}: PackageRecord): PackageRecord {
  return {package: named, record: compactRecord(named.ecosystem, record)};
}

function versionsOf({record}: PackageRecord): readonly string[] {
  return [...record.ranges.flat().map(({version}) => version), ...record.versions, '0.0.1', '99.0.0', 'no version'];
}

/** Without the records themselves: the index leaves out versions that ranges tell. */
function summary({flaws, unknown}: ReturnType<typeof findFlaws>) {
  return {unknown, flaws: flaws.map(({records, ...flaw}) => ({...flaw, from: records.map(({id}) => id)}))};
}
