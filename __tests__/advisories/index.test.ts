import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AdvisoryRecord} from '../../src/advisories/advisory.ts';
import {AdvisoryDataError} from '../../src/advisories/advisory.ts';
import {embeddedSource} from '../../src/advisories/embedded-source.ts';
import {pack, unpack} from '../../src/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../../src/advisories/index-files.ts';
import {readIndex} from '../../src/advisories/index-reader.ts';
import {writeIndex} from '../../src/advisories/index-writer.ts';
import {readKnownExploited} from '../../src/advisories/known-exploited.ts';
import {compareCodeUnits} from '../../src/formats/versions/comparison.ts';

const FOLDER = join(import.meta.dirname, '../../src/advisories/index');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.br'));
const fromFolder = embeddedSource(async (name) =>
  existsSync(join(FOLDER, name)) ? readFileSync(join(FOLDER, name)) : undefined,
);

const day = fc
  .integer({min: 10_000, max: 21_000})
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const id = fc.oneof(
  fc
    .tuple(fc.constantFrom('CVE-2021-', 'MAL-2024-', 'GO-2023-0', 'X-00'), fc.integer({min: 0, max: 99_999_999}))
    .map((p) => p.join('')),
  fc.stringMatching(/^GHSA-[23456789cfghjmpqrvwx]{4}-[23456789cfghjmpqrvwx]{4}-[23456789cfghjmpqrvwx]{4}$/),
  fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
);
const version = fc.oneof(fc.stringMatching(/^[0-9]\.[0-9]\.[0-9](-[a-z]+)?$/), fc.string({minLength: 1, maxLength: 8}));
const event = fc.record({
  kind: fc.constantFrom('introduced' as const, 'fixed' as const, 'last_affected' as const, 'limit' as const),
  version,
});
const record: fc.Arbitrary<AdvisoryRecord> = fc.record({
  id,
  aliases: fc.uniqueArray(id, {maxLength: 3}),
  published: fc.oneof(day, fc.constant('')),
  modified: fc.oneof(day, fc.constant('')),
  vectors: fc.subarray(['CVSS:3.1/AV:N', 'CVSS:4.0/AV:L', 'AV:N']),
  severityWord: fc.constantFrom('high', 'low', 'not yet assigned'),
  malicious: fc.boolean(),
  knownExploited: fc.boolean(),
  ranges: fc.array(fc.array(event, {minLength: 1, maxLength: 4}), {maxLength: 3}),
  versions: fc.array(version, {maxLength: 3}),
});
const packages = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z@/.-]{1,12}$/), fc.array(record, {minLength: 1, maxLength: 3})), {
    selector: ([name]) => name,
    maxLength: 8,
  })
  .map((entries) => new Map(withOneRecordAnId(entries).sort(([left], [right]) => compareCodeUnits(left, right))));

/** An advisory has the same facts wherever it stands; only ranges, versions and word are its package's. */
function withOneRecordAnId(entries: readonly [string, AdvisoryRecord[]][]): [string, AdvisoryRecord[]][] {
  const first = new Map<string, AdvisoryRecord>();
  return entries.map(([name, records]) => [
    name,
    records.map((each) => {
      const known = first.get(each.id) ?? each;
      first.set(each.id, known);
      return {...known, ranges: each.ranges, versions: each.versions};
    }),
  ]);
}

describe('the compact index', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(packages, (records) => {
        const index = readIndex(unpack(pack(writeIndex('npm', records)), 'test'));
        expect([...index.keys()]).toEqual([...records.keys()]);
        expect([...index.read(new Set(records.keys()))]).toEqual([...records]);
        for (const [name, expected] of records) {
          expect([...index.read(new Set([name, 'not there']))]).toEqual([[name, expected]]);
        }
      }),
    );
  });

  it.each([
    ['of other alphabets', ['größe', 'größer', 'пакет', '包', '包裹']],
    ['longer than any', ['a'.repeat(255), 'a'.repeat(256), 'a'.repeat(257), 'a'.repeat(3_000)]],
    ['of which one is the beginning of another', ['a', 'ab', 'abc', 'abd', 'b']],
  ])('finds names %s, and no others', (_, names) => {
    const [one] = fc.sample(record, {numRuns: 1, seed: 3});
    const payload = Buffer.from(
      writeIndex('npm', new Map(names.map((name) => [name, one === undefined ? [] : [one]]))),
    );
    const index = readIndex(payload);
    for (const name of names) expect([...index.read(new Set([name])).keys()]).toEqual([name]);
    expect([...index.read(new Set(names.map((name) => `${name}x`)))]).toEqual([]);
  });

  it('has the same bytes for the same records', () => {
    const [sample] = fc.sample(packages, {numRuns: 1, seed: 7});
    expect(sample && pack(writeIndex('npm', sample))).toEqual(sample && pack(writeIndex('npm', sample)));
  });

  it('is an error when any byte of it is changed or missing, never an empty index', () => {
    const file = pack(writeIndex('npm', new Map([['a', fc.sample(record, {numRuns: 3, seed: 1})]])));
    for (let place = 0; place < file.length; place++) {
      const changed = Uint8Array.from(file, (byte, index) => (index === place ? byte ^ 1 : byte));
      expect(() => unpack(changed, 'x.br')).toThrow(AdvisoryDataError);
      expect(() => unpack(file.subarray(0, place), 'x.br')).toThrow(AdvisoryDataError);
    }
  });

  it('with the right checksum over wrong contents answers or is an error that names the file, never a crash', async () => {
    const [sample = new Map()] = fc.sample(packages, {numRuns: 1, seed: 11});
    const payload = writeIndex('npm', sample);
    const names = ['a', ...sample.keys()];
    let errors = 0;
    for (let bit = 0; bit < payload.length * 8; bit += 31) {
      const changed = Buffer.from(payload);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const source = embeddedSource(async () => pack(changed));
      try {
        const set = await source.load([{ecosystem: 'npm', name: 'a'}]);
        for (const name of names) expect(Array.isArray(set.find({ecosystem: 'npm', name}))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(AdvisoryDataError);
        expect(String(error)).toContain('npm.br');
        errors++;
      }
    }
    expect(errors).toBeGreaterThan(20);
  });

  it('of another ecosystem under this name is an error', async () => {
    const source = embeddedSource(async () => pack(writeIndex('PyPI', new Map())));
    await expect(source.load([{ecosystem: 'npm', name: 'a'}])).rejects.toThrow('npm.br holds advisories of PyPI');
  });

  it('without a file for an ecosystem has no date for it', async () => {
    const set = await embeddedSource(async () => undefined).load([{ecosystem: 'npm', name: 'a'}]);
    expect([...set.dates]).toEqual([]);
    expect(set.find({ecosystem: 'npm', name: 'a'})).toEqual([]);
  });
});

describe('the index that ships', () => {
  const ECOSYSTEMS = [
    'npm',
    'PyPI',
    'Maven',
    'Go',
    'crates.io',
    'RubyGems',
    'Packagist',
    'NuGet',
    'Hex',
    'Pub',
    'SwiftURL',
    'GitHub Actions',
    'Debian',
    'Alpine',
  ];

  it('has a file for each ecosystem and is under 2 MB without the distributions', () => {
    expect(files.toSorted()).toEqual([...ECOSYSTEMS.map(indexFileName), KNOWN_EXPLOITED_FILE].toSorted());
    const languages = files.filter((name) => name !== 'debian.br' && name !== 'alpine.br');
    const bytes = languages.reduce((sum, name) => sum + readFileSync(join(FOLDER, name)).length, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });

  it.each([
    ['npm', 'lodash', 'GHSA-35jh-r3h4-6jhm'],
    ['PyPI', 'Django', 'GHSA-2gwj-7jmv-h26r'],
    ['PyPI', 'dJANGO', 'PYSEC-2022-190'],
    ['Go', 'github.com/gorilla/websocket', 'GO-2020-0019'],
    ['Maven', 'org.apache.logging.log4j:log4j-core', 'GHSA-7rjr-3q55-vv33'],
    ['NuGet', 'newtonsoft.JSON', 'GHSA-5crp-9r3c-p9vr'],
    ['crates.io', 'time', 'RUSTSEC-2020-0071'],
  ])('knows %s %s by %s', async (ecosystem, name, id) => {
    const set = await fromFolder.load([{ecosystem, name}]);
    expect(set.find({ecosystem, name}).map((each) => each.id)).toContain(id);
    expect(set.dates.get(ecosystem)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('keeps the releases of a distribution apart', async () => {
    const asked = [
      {ecosystem: 'Debian:12', name: 'openssl'},
      {ecosystem: 'Debian:11', name: 'openssl'},
    ] as const;
    const set = await fromFolder.load(asked);
    const [twelve, eleven] = asked.map((each) => set.find(each));
    expect(twelve?.length).toBeGreaterThan(0);
    expect(eleven?.length).toBeGreaterThan(0);
    expect(twelve).not.toEqual(eleven);
  });

  it('marks what is known to be exploited, and malware', async () => {
    const known = readKnownExploited(readFileSync(join(FOLDER, KNOWN_EXPLOITED_FILE)));
    expect(known.has('CVE-2021-44228')).toBe(true);
    const asked = {ecosystem: 'Maven', name: 'org.apache.logging.log4j:log4j-core'};
    expect((await fromFolder.load([asked])).find(asked).some(({knownExploited}) => knownExploited)).toBe(true);
    const npm = readIndex(unpack(readFileSync(join(FOLDER, 'npm.br')), 'npm.br'));
    const all = [...npm.read(new Set(npm.keys())).values()];
    const malware = all.filter((records) => records.some(({malicious}) => malicious));
    expect(malware.length).toBeGreaterThan(10_000);
  });
});
