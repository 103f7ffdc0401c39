/** What the engine knows of a language. A language is one folder that exports a `Language`. */
import type {GrammarName} from '../../../../src/formats/tree-sitter/grammars.ts';
import type {Lowerings} from '../engine/syntax/lowering.ts';
import type {SyntaxNode} from '../engine/syntax/node.ts';

/** Where in a pattern a metavariable or an ellipsis stands, for choosing a stand-in that the grammar accepts. */
export interface Place {
  /** The innermost open bracket; empty at the top. */
  readonly bracket: '' | '(' | '[' | '{';
  /** Text before that bracket, and text after the one that closes it. */
  readonly head: string;
  readonly tail: string;
  /** Text before and after the thing itself, in the whole pattern. */
  readonly before: string;
  readonly after: string;
}

/** Text around a pattern that makes it a whole file. */
export interface Wrapper {
  readonly before: string;
  readonly after: string;
}

/** How patterns are written in the language. */
export interface PatternSyntax {
  /** Stand-in of a metavariable: a name of the language; `name` is one made of letters, digits and `_`. */
  metavariable(name: string, place: Place): string;
  /** Stand-in of `...`; `name` is the name that must occur in it. */
  ellipsis(name: string, place: Place): string;
  /** In this order; the first with which the pattern parses is taken. */
  readonly wrappers: readonly Wrapper[];
  /** Those to try before, for patterns that could be read in two ways. */
  firstWrappers?(pattern: string): readonly Wrapper[];
  /** A pattern of one of these kinds with one part is about the part, wherever it stands. */
  readonly onlyEntry?: readonly string[];
  /** `($X: T)` (colon) or `(T $X)` (before). */
  readonly typedMetavariables?: 'colon' | 'before' | undefined;
  /** Formatted strings: what stands before the quote, and the expressions in them. */
  readonly interpolation?: {
    isFormatted(before: string, literal: string): boolean;
    readonly hole: RegExp;
  };
  /** A declaration of a variable that has this type. */
  typed?(type: string): string;
  /** A metavariable in a formatted string also stands for the text between two expressions. */
  readonly metavariablesAreText?: boolean;
  /** Text to be replaced before anything else. */
  rewrite?(pattern: string): string;
}

/** What an import makes known: in this file `local` means `canonical`. */
export interface ImportedName {
  readonly local: string;
  readonly canonical: string;
  /** Offset of the import: names before it do not mean what it brings. */
  readonly from: number;
}

export interface Language {
  readonly name: string;
  /** Names in the `languages` of rules. */
  readonly ids: readonly string[];
  /** With the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whole file names, in lower case. */
  readonly fileNames?: readonly string[];
  /** Beginnings of file names, in lower case. */
  readonly prefixes?: readonly string[];
  /** Undefined for files that are read as words. */
  readonly grammar: GrammarName | undefined;
  /** Its grammar reads patterns that this one's cannot: types in patterns of JavaScript. */
  readonly patternLanguage?: Language;
  readonly lowerings: Lowerings;
  readonly patterns: PatternSyntax;
  /** Names that the imports of a file give. */
  imports?(root: SyntaxNode): readonly ImportedName[];
  /** True when names of functions and classes are the same in upper and lower case. */
  readonly ignoresCase?: boolean;
  readonly comments: {readonly line: readonly string[]; readonly block?: readonly [string, string]};
}
