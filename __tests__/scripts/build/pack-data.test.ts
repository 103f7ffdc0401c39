import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {packData} from '../../../scripts/build/pack-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-data-'));
afterAll(() => rmSync(folder, {recursive: true}));

const DATA = Array.from({length: 500}, (_, id) => ({id, text: 'the same again — 数据'}));

describe('packing the data of generated modules', () => {
  it('makes a module of data smaller and keeps what it exports', async () => {
    const path = write('data.mjs', `export const RULES = ${JSON.stringify(DATA)};\nexport const TEXT = "a";`);
    expect(await packData(path)).toBe(true);
    expect(readFileSync(path).length).toBeLessThan(4_000);
    const packed: unknown = await import(`${path}?packed`);
    expect(packed).toMatchObject({RULES: DATA, TEXT: 'a'});
  });

  it.each([
    ['small data', 'export const RULES = [1, 2];'],
    ['a module that imports', `import 'node:fs';\nexport const RULES = ${JSON.stringify(DATA)};`],
    ['a function among the data', `export const RULES = ${JSON.stringify(DATA)};\nexport const load = () => 1;`],
    ['a pattern, which JSON cannot hold', `export const RULES = [/a/, ${JSON.stringify(DATA)}];`],
  ])('leaves %s as it is', async (what, code) => {
    const path = write(`${what.replaceAll(/\W/g, '-')}.mjs`, code);
    expect(await packData(path)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(code);
  });
});

function write(name: string, code: string): string {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
}
