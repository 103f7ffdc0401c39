/** Text → YAML documents with positions, with guards against nesting and against what is no text. */
import {Composer, type Document, Lexer, Parser} from 'yaml';
import type {LineTable} from '../engine/line-table.ts';

/** Kubernetes objects stay under 60; the library composes recursively, so deeper text never reaches it. */
const MAX_NESTING = 200;
const LEXEMES_BETWEEN_CHECKS = 2_000;

/** The text is no YAML that Kubernetes could read; the message ends with the line. */
export class UnparsableYaml extends Error {
  override readonly name = 'UnparsableYaml';
}

/**
 * Documents that have the keys of a Kubernetes object, and those with errors, as their end is not known. Duplicate
 * keys are left to the conversion, as the library looks for them in quadratic time. Throws `UnparsableYaml`.
 */
export function composeDocuments(text: string, lines: LineTable, checkBudget: () => void): readonly Document.Parsed[] {
  const composer = new Composer({
    uniqueKeys: false,
    intAsBigInt: true,
    strict: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const token of parseTokens(text, lines, checkBudget)) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents.filter(
    ({errors, range}) => errors.length > 0 || looksLikeKubernetes(text.slice(range[0], range[2])),
  );
}

/** Cheap test by text. */
export function looksLikeKubernetes(text: string): boolean {
  return text.includes('apiVersion') && text.includes('kind');
}

function* parseTokens(text: string, lines: LineTable, checkBudget: () => void) {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_NESTING) {
      throw new UnparsableYaml(`nested more than ${MAX_NESTING} levels deep, line ${lines.lineOf(parser.offset)}`);
    }
    count += 1;
    if (count % LEXEMES_BETWEEN_CHECKS === 0) checkBudget();
  }
  yield* parser.end();
}
