/** The grammars that this project ships, by the name under which they are asked for. */

/** Where each grammar's WebAssembly lies among the packages; in dist it is compressed and called `<name>.wasm.br`. */
export const GRAMMAR_FILES = {
  bash: 'tree-sitter-bash/tree-sitter-bash.wasm',
  c: 'tree-sitter-c/tree-sitter-c.wasm',
  cpp: 'tree-sitter-cpp/tree-sitter-cpp.wasm',
  csharp: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  json: 'tree-sitter-json/tree-sitter-json.wasm',
  kotlin: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm',
  php: 'tree-sitter-php/tree-sitter-php.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  ruby: 'tree-sitter-ruby/tree-sitter-ruby.wasm',
  rust: 'tree-sitter-rust/tree-sitter-rust.wasm',
  scala: 'tree-sitter-scala/tree-sitter-scala.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  yaml: '@tree-sitter-grammars/tree-sitter-yaml/tree-sitter-yaml.wasm',
} as const;

export type GrammarName = keyof typeof GRAMMAR_FILES;

/** The parser's own WebAssembly, asked for under the name `runtime`. */
export const RUNTIME_FILE = 'web-tree-sitter/web-tree-sitter.wasm';

/** The parser's module in the form that survives bundling; see load-parser.ts. */
export const MODULE_FILE = 'web-tree-sitter/web-tree-sitter.cjs';

/** Gives the WebAssembly of a grammar or of the parser itself. */
export type ReadGrammar = (name: GrammarName | 'runtime') => Promise<Uint8Array>;
