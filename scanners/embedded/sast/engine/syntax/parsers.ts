/** Parsers of the languages, loaded when their language first occurs, and parsing with them. */
import type {Parser} from 'web-tree-sitter';
import type {GrammarName, ReadGrammar} from '../../../../../src/formats/tree-sitter/grammars.ts';
import {loadParser} from '../../../../../src/formats/tree-sitter/load-parser.ts';
import type {Language} from '../../languages/language.ts';
import {type BuiltTree, buildTree} from './build-tree.ts';

export interface Parsers {
  /** Loads the grammars; without it `parse` throws for a language. */
  load(languages: Iterable<Language>): Promise<void>;
  /** Throws when the grammar is not loaded, and when tree-sitter gives up. */
  parse(language: Language, source: string): BuiltTree;
}

/** Starts tree-sitter with the first language. */
export function createParsers(read: ReadGrammar): Parsers {
  const parsers = new Map<GrammarName, Parser>();
  const load = async (languages: Iterable<Language>) => {
    for (const {grammar, patternLanguage} of languages) {
      for (const name of [grammar, patternLanguage?.grammar]) {
        if (name !== undefined && !parsers.has(name)) parsers.set(name, await loadParser(name, read));
      }
    }
  };
  return {load, parse: (language, source) => parse(parsers, language, source)};
}

function parse(parsers: ReadonlyMap<GrammarName, Parser>, {name, grammar, lowerings}: Language, source: string) {
  const parser = grammar === undefined ? undefined : parsers.get(grammar);
  if (parser === undefined) throw new Error(`the grammar of ${name} is not loaded`);
  const tree = parser.parse(source);
  if (tree === null) throw new Error('tree-sitter gave up');
  try {
    return buildTree(tree, lowerings, source);
  } finally {
    tree.delete();
  }
}
