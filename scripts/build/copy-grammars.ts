/**
 * Puts web-tree-sitter and the grammars that the languages of a scanner name into dist. ncc cannot: it breaks the ESM
 * build of web-tree-sitter and emits its WebAssembly corrupted.
 */
import {cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const RUNTIME = 'web-tree-sitter';
const RUNTIME_FILES = [`${RUNTIME}.cjs`, `${RUNTIME}.wasm`];

/** 11 is 10% smaller and takes 30 times as long. */
const QUALITY = 9;

export interface GrammarFolders {
  readonly nodeModules: string;
  /** Modules that name their grammar as text: `'tree-sitter-python'`. */
  readonly languages: string;
  /** Gets `web-tree-sitter.cjs`, `web-tree-sitter.wasm`, `<grammar>.wasm.br` and `licenses.txt`. */
  readonly target: string;
}

/** Returns the names of the grammars. Throws when one that is named is not installed. */
export function copyGrammars({nodeModules, languages, target}: GrammarFolders): readonly string[] {
  const grammars = namedGrammars(languages);
  if (grammars.length === 0) throw new Error(`no module under ${languages} names a grammar`);
  const installed = installedGrammars(nodeModules);
  const files = grammars.map((name) => {
    const file = installed.get(name);
    if (file === undefined) throw new Error(`the grammar ${name} is not among the installed packages`);
    return file;
  });

  mkdirSync(target, {recursive: true});
  for (const name of RUNTIME_FILES) cpSync(join(nodeModules, RUNTIME, name), join(target, name));
  for (const file of files) writeFileSync(join(target, `${basename(file)}.br`), compress(readFileSync(file)));
  const packages = new Set([join(nodeModules, RUNTIME), ...files.map((file) => dirname(file))]);
  writeFileSync(join(target, 'licenses.txt'), [...packages].map(licenseOf).join('\n'));
  return grammars;
}

function namedGrammars(languages: string): readonly string[] {
  const modules = globSync('**/*.ts', {cwd: languages}).map((path) => readFileSync(join(languages, path), 'utf8'));
  const names = modules.flatMap((text) => [...text.matchAll(/'(tree-sitter-\w+)'/g)].flatMap(([, name]) => name ?? []));
  return [...new Set(names)].sort();
}

/** Path by name of all grammars that are installed. */
function installedGrammars(nodeModules: string): ReadonlyMap<string, string> {
  const paths = globSync(['tree-sitter-*/tree-sitter-*.wasm', '@tree-sitter-grammars/*/tree-sitter-*.wasm'], {
    cwd: nodeModules,
  });
  return new Map(paths.map((path) => [basename(path, '.wasm'), join(nodeModules, path)]));
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
