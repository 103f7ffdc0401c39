/** Parsers of tree-sitter in WebAssembly: one for each language, loaded when the first file of it is met. */
import {createRequire} from 'node:module';
import {basename} from 'node:path';
import type {Parser, Tree} from 'web-tree-sitter';
import type {GrammarName, ReadGrammar} from './grammars.ts';
import {type CursorFunctions, readCursorFunctions, TreeReader} from './tree-reader.ts';

type TreeSitter = typeof import('web-tree-sitter');

let runtime: Promise<TreeSitter> | undefined;
let cursorFunctions: CursorFunctions | undefined;
const parsers = new Map<GrammarName, Promise<Parser>>();

/**
 * The parser of a language; the same one for every caller of this thread, so a caller keeps nothing of it between two
 * parses. Trees are freed by whoever parses: `tree.delete()`. Rejects when the grammar cannot be read or loaded.
 */
export function loadParser(name: GrammarName, read: ReadGrammar): Promise<Parser> {
  const known = parsers.get(name) ?? makeParser(name, read);
  parsers.set(name, known);
  return known;
}

async function makeParser(name: GrammarName, read: ReadGrammar): Promise<Parser> {
  runtime ??= startRuntime(read);
  const {Language, Parser: ParserClass} = await runtime;
  const parser = new ParserClass();
  parser.setLanguage(await Language.load(await read(name)));
  return parser;
}

async function startRuntime(read: ReadGrammar): Promise<TreeSitter> {
  const module = requireModule();
  // Emscripten puts the functions of the WebAssembly on the object that it is given.
  const options = {wasmBinary: await read('runtime')};
  await module.Parser.init(options);
  cursorFunctions = readCursorFunctions(options);
  return module;
}

/** Reads a tree that a parser of this thread made; the caller closes it before anything else is parsed. */
export function openTree(tree: Tree): TreeReader {
  if (cursorFunctions === undefined) throw new Error('no parser is loaded');
  return new TreeReader(cursorFunctions, tree);
}

/**
 * web-tree-sitter, not started. Bundled, the module lies beside the bundle as it was published: the bundler breaks its
 * other form. In the sources it is the package.
 */
function requireModule(): TreeSitter {
  const load = createRequire(import.meta.url);
  const isBundled = basename(import.meta.dirname) !== 'tree-sitter';
  const module: TreeSitter = load(isBundled ? '../data/grammars/web-tree-sitter.cjs' : 'web-tree-sitter');
  return module;
}
