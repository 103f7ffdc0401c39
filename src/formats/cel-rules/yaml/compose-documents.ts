/** Text → YAML documents with positions, with guards against nesting and against what is no text. */
import {Composer, type Document, Lexer, Parser} from 'yaml';
import type {LineTable} from '../line-table.ts';
import type {Span} from '../value.ts';

/** Kubernetes objects stay under 60; the library composes recursively, so deeper text never reaches it. */
const MAX_NESTING = 200;
const LEXEMES_BETWEEN_CHECKS = 2_000;

/** The text is no YAML that its readers could read; the message ends with the line. */
export class UnparsableYaml extends Error {
  override readonly name = 'UnparsableYaml';
}

export interface ComposeContext {
  readonly lines: LineTable;
  readonly checkBudget: () => void;
}

/**
 * What stands in a stretch of the text, usually one document; offsets are those of the whole text. Duplicate keys are
 * left to the conversion, as the library looks for them in quadratic time. Throws `UnparsableYaml`.
 */
export function composeDocuments(text: string, span: Span, context: ComposeContext): readonly Document.Parsed[] {
  const nul = text.slice(span.start, span.end).indexOf('\0');
  if (nul !== -1) throw new UnparsableYaml(`NUL character, line ${context.lines.lineOf(span.start + nul)}`);
  const composer = new Composer({
    uniqueKeys: false,
    intAsBigInt: true,
    strict: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const token of parseTokens(text, span, context)) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents;
}

function* parseTokens(text: string, {start, end}: Span, {lines, checkBudget}: ComposeContext) {
  const parser = new Parser();
  parser.offset = start;
  let count = 0;
  for (const lexeme of new Lexer().lex(text.slice(start, end))) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MAX_NESTING) {
      throw new UnparsableYaml(`nested more than ${MAX_NESTING} levels deep, line ${lines.lineOf(parser.offset)}`);
    }
    count += 1;
    if (count % LEXEMES_BETWEEN_CHECKS === 0) checkBudget();
  }
  yield* parser.end();
}
