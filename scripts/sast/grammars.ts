/** The grammars of the installed packages, for scripts and tests. */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {GrammarSource} from '../../scanners/embedded/sast/engine/syntax/parsers.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');

/** Packages whose grammar files are named otherwise than their folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  'tree-sitter-tsx': 'tree-sitter-typescript',
  'tree-sitter-c_sharp': 'tree-sitter-c-sharp',
  'tree-sitter-php_only': 'tree-sitter-php',
  'tree-sitter-kotlin': '@tree-sitter-grammars/tree-sitter-kotlin',
  'tree-sitter-hcl': '@tree-sitter-grammars/tree-sitter-hcl',
  'tree-sitter-terraform': '@tree-sitter-grammars/tree-sitter-hcl',
  'tree-sitter-yaml': '@tree-sitter-grammars/tree-sitter-yaml',
};

export function installedGrammars(): GrammarSource {
  const treeSitter: typeof import('web-tree-sitter') = createRequire(import.meta.url)('web-tree-sitter');
  return {treeSitter, readData: async (name) => readFile(join(MODULES, pathOf(name)))};
}

function pathOf(name: string): string {
  if (name === 'web-tree-sitter.wasm') return 'web-tree-sitter/web-tree-sitter.wasm';
  const grammar = name.replace(/\.wasm$/, '');
  return `${FOLDERS[grammar] ?? grammar}/${name}`;
}
