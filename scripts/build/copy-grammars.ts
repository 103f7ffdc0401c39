/**
 * Puts web-tree-sitter and grammars into dist. ncc cannot: it breaks the ESM build of web-tree-sitter and emits its
 * WebAssembly corrupted.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {GRAMMAR_FILES, MODULE_FILE, RUNTIME_FILE} from '../../src/formats/tree-sitter/grammars.ts';

/** 11 is 10% smaller and takes 30 times as long. */
const QUALITY = 9;

export interface GrammarFolders {
  readonly nodeModules: string;
  /** Gets `web-tree-sitter.cjs`, `runtime.wasm.br`, `<grammar>.wasm.br` and `licenses.txt`. */
  readonly target: string;
}

/** All that there are. Throws when a grammar is not installed or has no licence. */
export function copyGrammars({nodeModules, target}: GrammarFolders): void {
  mkdirSync(target, {recursive: true});
  const files = new Map<string, string>([['runtime', RUNTIME_FILE], ...Object.entries(GRAMMAR_FILES)]);
  cpSync(join(nodeModules, MODULE_FILE), join(target, basename(MODULE_FILE)));
  for (const [name, file] of files) {
    writeFileSync(join(target, `${name}.wasm.br`), compress(readFileSync(join(nodeModules, file))));
  }
  const packages = new Set([...files.values()].map((file) => join(nodeModules, dirname(file))));
  writeFileSync(join(target, 'licenses.txt'), [...packages].map(licenseOf).join('\n'));
}

function compress(bytes: Buffer): Buffer {
  const params = {[constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_LGWIN]: 24};
  return brotliCompressSync(bytes, {params: {...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}});
}

function licenseOf(folder: string): string {
  const file = join(folder, 'LICENSE');
  if (!existsSync(file)) throw new Error(`${folder} has no licence that could be shipped with it`);
  return `${basename(folder)}\n${readFileSync(file, 'utf8')}`;
}
