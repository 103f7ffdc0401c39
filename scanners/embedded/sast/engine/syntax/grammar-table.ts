/** What is asked of a grammar for every node, by the number of its type. */
import type {Language} from 'web-tree-sitter';
import {type Lowering, type Lowerings, plain} from './lowering.ts';

export interface NodeType {
  readonly kind: string;
  readonly isNamed: boolean;
  /** For tokens: words and operators say something; brackets and separators do not. */
  readonly isTelling: boolean;
  readonly lower: Lowering;
}

export interface GrammarTable {
  readonly types: readonly NodeType[];
  /** Names of fields; the first is none. */
  readonly fields: readonly string[];
  /** What tree-sitter could not read; its number is in no grammar. */
  readonly error: NodeType;
}

const tables = new WeakMap<Language, Map<Lowerings, GrammarTable>>();

/** Made once for each grammar. */
export function grammarTable(grammar: Language, lowerings: Lowerings): GrammarTable {
  const known = tables.get(grammar) ?? new Map<Lowerings, GrammarTable>();
  tables.set(grammar, known);
  const table = known.get(lowerings) ?? makeTable(grammar, lowerings);
  known.set(lowerings, table);
  return table;
}

function makeTable(grammar: Language, lowerings: Lowerings): GrammarTable {
  const typeOf = (kind: string, isNamed: boolean): NodeType => ({
    kind,
    isNamed,
    isTelling: !/^(?:[()[\]{},;:.]|=>|->|::|\r?\n)?$/.test(kind),
    lower: lowerings[kind] ?? plain,
  });
  return {
    types: Array.from(grammar.types, (kind, id) => typeOf(kind, grammar.nodeTypeIsNamed(id))),
    fields: Array.from(grammar.fields, (name) => name ?? ''),
    error: typeOf('ERROR', true),
  };
}
