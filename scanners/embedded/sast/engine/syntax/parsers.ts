/** Grammars, loaded when their language first occurs, and parsing with them. */
import type {Language as Grammar, Parser} from 'web-tree-sitter';
import type {Language} from '../../languages/language.ts';
import {type BuiltTree, buildTree} from './build-tree.ts';

type TreeSitter = typeof import('web-tree-sitter');

/** What the engine needs from outside: it does no I/O itself. */
export interface GrammarSource {
  readonly treeSitter: TreeSitter;
  /** Bytes of `web-tree-sitter.wasm` or of a grammar, such as `tree-sitter-go.wasm`. */
  readonly readData: (name: string) => Promise<Uint8Array>;
}

export interface Parsers {
  /** Loads the grammars; without it `parse` throws for a language. */
  load(languages: Iterable<Language>): Promise<void>;
  /** Throws when the grammar is not loaded, and when tree-sitter gives up. */
  parse(language: Language, source: string): BuiltTree;
}

/** Starts tree-sitter. */
export async function createParsers({treeSitter, readData}: GrammarSource): Promise<Parsers> {
  await treeSitter.Parser.init({wasmBinary: await readData('web-tree-sitter.wasm')});
  const parser = new treeSitter.Parser();
  const grammars = new Map<string, Grammar>();
  const load = async (languages: Iterable<Language>) => {
    for (const {grammar, patternLanguage} of languages) {
      for (const name of patternLanguage === undefined ? [grammar] : [grammar, patternLanguage.grammar]) {
        if (!grammars.has(name)) grammars.set(name, await treeSitter.Language.load(await readData(`${name}.wasm`)));
      }
    }
  };
  return {load, parse: (language, source) => parse(parser, grammars, language, source)};
}

function parse(parser: Parser, grammars: ReadonlyMap<string, Grammar>, language: Language, source: string): BuiltTree {
  const grammar = grammars.get(language.grammar);
  if (grammar === undefined) throw new Error(`the grammar ${language.grammar} is not loaded`);
  parser.setLanguage(grammar);
  const tree = parser.parse(source);
  if (tree === null) throw new Error('tree-sitter gave up');
  try {
    return buildTree(tree, language.lowerings, source);
  } finally {
    tree.delete();
  }
}
