/** Reads the WebAssembly of tree-sitter's grammars: from the packages, or in dist, compressed, from `data/grammars/`. */
import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';
import {GRAMMAR_FILES, type GrammarName, RUNTIME_FILE} from '../formats/tree-sitter/grammars.ts';

const decompress = promisify(brotliDecompress);

/** Rejects when the file is not there or damaged: the installation is broken then. */
export async function readGrammar(name: GrammarName | 'runtime'): Promise<Uint8Array> {
  const from = import.meta.dirname;
  if (basename(from) !== 'platform')
    return decompress(await readFile(join(from, '..', 'data', 'grammars', `${name}.wasm.br`)));
  const file = name === 'runtime' ? RUNTIME_FILE : GRAMMAR_FILES[name];
  return readFile(join(from, '..', '..', 'node_modules', file));
}
