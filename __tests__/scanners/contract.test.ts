/** What holds for every scanner folder. Finds the folders by itself: a new scanner needs no line here. */

import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, it} from 'vitest';
import {SCANNERS} from '../../scanners/registry.generated.ts';
import {CATEGORIES} from '../../src/finding/category.ts';
import {parseFileReport, parseProjectReport} from '../../src/run/report-schema.ts';
import type {FileReport, ProjectReport, Scanner} from '../../src/scanner.ts';
import {TEST_DEPENDENCIES} from '../support/scanners/run.ts';
import {shippedWith} from '../support/scanners/shipped.ts';

const FOLDERS = ['embedded', 'external'].flatMap((origin) => {
  const folder = join(import.meta.dirname, '../../scanners', origin);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => existsSync(join(folder, name, 'scanner.ts'))).map((name) => ({origin, name}));
});

const NO_SETTINGS = {settingsFiles: {}};
const scanners = await Promise.all(SCANNERS.map(({load}) => load()));

it('lists every folder with a scanner.ts', () => {
  expect(FOLDERS.length).toBeGreaterThan(0);
  expect(
    SCANNERS.map(({origin, name}) => ({origin, name})),
    'run `npm run generate`',
  ).toEqual(FOLDERS);
});

it('an id means one rule: scanners that share one say the same of it, and no scanner has it twice', async () => {
  const byScanner = await Promise.all(scanners.map((scanner) => scanner.rules(NO_SETTINGS)));
  const known = new Map(byScanner.flat().map((rule) => [rule.id, rule]));

  expect(known.size).toBeGreaterThan(0);
  expect(byScanner.flat().filter((rule) => !isDeepStrictEqual(rule, known.get(rule.id)))).toEqual([]);
  for (const rules of byScanner) expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
});

it('no title of a rule begins with a small letter', async () => {
  const rules = (await Promise.all(scanners.map((scanner) => scanner.rules(NO_SETTINGS)))).flat();

  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter(({title}) => /^(?!gRPC)\p{Ll}/u.test(title)).map(({id}) => id)).toEqual([]);
});

/** Paths of every kind that a scanner may want, and some that no one can want. */
const PATHS = [
  'src/app.ts',
  'Dockerfile',
  'deploy/app.yaml',
  'infra/main.tf',
  'package-lock.json',
  '.github/workflows/ci.yml',
  '.npmrc',
  'a/b.txt',
  ' ',
  '.',
  'a'.repeat(4_000),
  `${'a/'.repeat(2_000)}b`,
  'new\nline',
  '%0A::error::x',
  '<script>',
  '\u{fffd}',
];

const text = (value: string) => new TextEncoder().encode(value);
const CONTENTS = [
  {name: 'nothing', bytes: text('')},
  {name: 'a byte order mark alone', bytes: Uint8Array.of(0xef, 0xbb, 0xbf)},
  {name: 'bytes that are not UTF-8', bytes: Uint8Array.from({length: 10_000}, (_, index) => 128 + (index % 128))},
  {name: 'UTF-16', bytes: Uint8Array.from(Buffer.from('\ufeffapiVersion: v1\nkind: Pod\n', 'utf16le'))},
  {name: 'control characters', bytes: text('\u0001\u001b[31m\u2028\r\r\r\n\t'.repeat(500))},
  {name: 'one line of 1 MB', bytes: text('x'.repeat(1_000_000))},
  {name: '200,000 empty lines', bytes: text('\n'.repeat(200_000))},
  {name: 'deep brackets', bytes: text('['.repeat(20_000))},
  {name: 'deep indentation', bytes: text(Array.from({length: 1_000}, (_, i) => `${' '.repeat(i)}a:`).join('\n'))},
  {name: 'many quotes', bytes: text(`key = "${'\'\\"'.repeat(50_000)}`)},
];

describe.each(scanners.map((scanner) => ({name: scanner.manifest.name, scanner})))('$name', ({name, scanner}) => {
  it('is named like its folder, and says what it is', () => {
    const {category, title, description, version} = scanner.manifest;

    expect(FOLDERS.map((folder) => folder.name)).toContain(name);
    expect(CATEGORIES).toContain(category);
    expect(title).not.toBe('');
    expect(description).toMatch(/\.$/);
    expect(version).toMatch(/^\d+(\.\d+)*$/);
  });

  it('has rules with all that reports need', async () => {
    const rules = await scanner.rules(NO_SETTINGS);

    // A tool says its rules with its findings.
    if (scanner.kind !== 'tool') expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(rule.title, rule.id).toMatch(/[^.]$/);
      expect(rule.description, rule.id).not.toBe('');
      expect(rule.remediation, rule.id).not.toBe('');
      expect(
        rule.cwe.filter((id) => !/^CWE-\d+$/.test(id)),
        rule.id,
      ).toEqual([]);
      expect(
        rule.references.filter((url) => !/^https:\/\/\S+$/.test(url)),
        rule.id,
      ).toEqual([]);
    }
  });

  it('says yes or no to every path, and the same when asked again', () => {
    const answers = PATHS.map((path) => scanner.accepts(path));

    expect(answers.filter((answer) => typeof answer !== 'boolean')).toEqual([]);
    expect(PATHS.map((path) => scanner.accepts(path))).toEqual(answers);
  });
});

/** Tools are held to the outputs that they really gave, in external/recorded.test.ts. */
const embedded = scanners.filter((scanner) => scanner.kind !== 'tool');

describe.each(embedded.map((scanner) => ({name: scanner.manifest.name, scanner})))('$name', ({scanner}) => {
  it.each(CONTENTS)('gives the same valid report twice for $name', async ({bytes}) => {
    const paths = PATHS.filter((path) => scanner.accepts(path));
    const scan = await scanOf(scanner);
    const ids = new Set((await scanner.rules(NO_SETTINGS)).map(({id}) => id));

    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const first = await scan(path, bytes);
      expect(await scan(path, bytes), path).toEqual(first);
      expect(first.findings.filter(({ruleId, location}) => !ids.has(ruleId) || location.path !== path)).toEqual([]);
    }
  });
});

/** As its thread would send the report: through text and schema. */
async function scanOf(
  scanner: Scanner,
): Promise<(path: string, bytes: Uint8Array) => Promise<FileReport | ProjectReport>> {
  const shipped = shippedWith(scanner.manifest.name);
  if (scanner.kind === 'file') {
    const prepared = await scanner.prepare(NO_SETTINGS, shipped);
    return async (path, bytes) => {
      await prepared.load?.(path);
      return parseFileReport(JSON.stringify(prepared.scan({path, bytes: bytes.slice(), checkBudget: () => {}})));
    };
  }
  if (scanner.kind === 'tool') throw new Error(`${scanner.manifest.name} is a tool`);
  const {signal} = new AbortController();
  const context = {
    settings: NO_SETTINGS,
    dependencies: TEST_DEPENDENCIES,
    today: '2026-01-01',
    askApi: undefined,
    signal,
  };
  return async (path, bytes) => {
    const project = {paths: [path], withheld: [], read: async () => bytes.slice()};
    return parseProjectReport(JSON.stringify(await scanner.scan(project, {...shipped, ...context})));
  };
}
