import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {copyGrammars} from '../../scripts/build/copy-grammars.ts';
import {copyIndexes} from '../../scripts/build/copy-index.ts';
import {minify} from '../../scripts/build/minify.ts';
import {writeDigest} from '../../scripts/build/write-digest.ts';
import {GRAMMAR_FILES} from '../../src/formats/tree-sitter/grammars.ts';

const NODE_MODULES = join(import.meta.dirname, '../../node_modules');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(() => rm(folder, {recursive: true}));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

describe('minify', () => {
  it('makes a script smaller that still does the same, and functions keep their names', async () => {
    const text = `/* a long comment */\nexport function namedForPeople() {\n  return [1, 2].map((value) => value + 1);\n}\n`;
    await write({'script.mjs': text});

    minify(join(folder, 'script.mjs'));
    const small = await readFile(join(folder, 'script.mjs'), 'utf8');
    const {namedForPeople} = await import(join(folder, 'script.mjs'));

    expect(small).not.toContain('a long comment');
    expect(namedForPeople()).toEqual([2, 3]);
    expect(namedForPeople.name).toBe('namedForPeople');
  });
});

describe('copyIndexes', () => {
  it('copies the data of registered scanners and its notice, and nothing else', async () => {
    await write({
      'scanners/one/scanner.ts': '',
      'scanners/one/index/npm.br': 'data',
      'scanners/one/index/NOTICE.md': 'notice',
      'scanners/one/index/draft.txt': 'no',
      'scanners/unfinished/index/npm.br': 'data',
      'scanners/without/scanner.ts': '',
    });

    expect(copyIndexes(join(folder, 'scanners'), join(folder, 'data'))).toEqual(['one']);
    expect((await readdir(join(folder, 'data'), {recursive: true})).sort()).toEqual([
      'one',
      'one/NOTICE.md',
      'one/npm.br',
    ]);
  });
});

describe('copyGrammars', () => {
  it('ships every grammar that a language may ask for, with the parser and the licences', async () => {
    copyGrammars({nodeModules: NODE_MODULES, target: folder});

    const grammars = Object.keys(GRAMMAR_FILES).map((name) => `${name}.wasm.br`);
    expect(grammars).toContain('scala.wasm.br');
    expect((await readdir(folder)).sort()).toEqual(
      [...grammars, 'licenses.txt', 'runtime.wasm.br', 'web-tree-sitter.cjs'].sort(),
    );
    const unpacked = brotliDecompressSync(await readFile(join(folder, 'json.wasm.br')));
    expect(unpacked).toEqual(await readFile(join(NODE_MODULES, 'tree-sitter-json/tree-sitter-json.wasm')));
    expect(await readFile(join(folder, 'licenses.txt'), 'utf8')).toMatch(/web-tree-sitter.*tree-sitter-json/s);
  });

  it('refuses to build without the packages', () => {
    expect(() => copyGrammars({nodeModules: folder, target: join(folder, 'data')})).toThrow(/ENOENT/);
  });
});

describe('writeDigest', () => {
  it('differs when a file has another name or other content', async () => {
    const digests: string[] = [];
    for (const [name, text] of [
      ['a.js', 'x'],
      ['a.js', 'y'],
      ['b.js', 'y'],
    ] as const) {
      await write({[name]: text});
      writeDigest(folder, [name]);
      digests.push(await readFile(join(folder, 'digest.txt'), 'utf8'));
    }

    expect(digests.every((digest) => /^[0-9a-f]{64}\n$/.test(digest))).toBe(true);
    expect(new Set(digests).size).toBe(3);
  });
});
