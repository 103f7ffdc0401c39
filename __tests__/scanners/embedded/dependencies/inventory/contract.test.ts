import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {InventoryFormat} from '../../../../../scanners/embedded/dependencies/inventory/format.ts';

const ROOT = join(import.meta.dirname, '../../../../../scanners/embedded/dependencies/inventory');

const folders = readdirSync(ROOT, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();

/** Paths of all kinds; a format that wants every one of them would be asked for a whole repository. */
const PATHS = [
  '',
  'README.md',
  'src/main.ts',
  'a/b/c.txt',
  'package-lock.json/index.html',
  '../package.json',
  'x'.repeat(100_000),
  `${'a/'.repeat(50_000)}go.mod`,
  '\0',
  'ünï/cödé',
];

const HOSTILE: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['zeroes', new Uint8Array(1_000)],
  ['bytes that are no text', Uint8Array.from({length: 5_000}, (_, index) => (index * 7_919) % 251)],
  ['an odd UTF-16 text', new Uint8Array([0xff, 0xfe, 0x41])],
  ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
  ...[
    '{',
    '[',
    '{"a":',
    '<a>',
    '- ',
    '[[',
    '"',
    "'''",
    '\\',
    '(',
    'a: b\n',
    'a = 1\n',
    '\t\n',
    '\r',
    'x ',
    '<<<<<<< HEAD\n',
    '{{',
    '%{',
    '#',
  ].map((part) => [JSON.stringify(part), new TextEncoder().encode(part.repeat(20_000))] as const),
];

describe('every format of the inventory', () => {
  it('has a folder, and there are some', () => {
    expect(folders.length).toBeGreaterThan(10);
  });

  describe.each(folders)('%s', (folder) => {
    let format: InventoryFormat;

    beforeAll(async () => {
      ({format} = await import(join(ROOT, folder, 'format.ts')));
    });

    it('exports a format that is named like its folder and says what it is', () => {
      expect(format.name).toBe(folder);
      expect(format.title.length).toBeGreaterThan(3);
      expect(format.reference).toMatch(/^https:\/\//);
    });

    it('wants some paths and not all, by path alone', () => {
      for (const path of PATHS) {
        const answers = [format.isLead(path), format.isCompanion(path)];
        expect(answers).toEqual([expect.any(Boolean), expect.any(Boolean)]);
        expect([format.isLead(path), format.isCompanion(path)]).toEqual(answers);
      }
      expect(PATHS.filter((path) => format.isLead(path) || format.isCompanion(path)).length).toBeLessThan(3);
    });

    it.each(HOSTILE)('says what it could not read and throws nothing: %s', (_, bytes) => {
      const lead = {path: 'lead', bytes};
      const inventory = format.read(lead, {paths: [], get: () => undefined}, () => {});
      for (const {text, place} of inventory.problems) {
        expect(text).not.toBe('');
        expect(place.line).toBeGreaterThan(0);
      }
      const ids = inventory.components.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('is the same each time', () => {
      const lead = {path: 'lead', bytes: new TextEncoder().encode('a==1\n')};
      const sources = {paths: [], get: () => undefined};
      expect(format.read(lead, sources, () => {})).toEqual(format.read(lead, sources, () => {}));
    });
  });
});
