/** Files and texts in them → documents whose places name their file. */
import {LineTable} from '../../../../src/formats/cel-rules/line-table.ts';
import type {SourceText} from '../../../../src/formats/cel-rules/source-text.ts';
import {findSuppressions} from '../../../../src/formats/cel-rules/suppressions.ts';
import {Places, type Span, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {decodeText} from '../../../../src/formats/text/decode-text.ts';
import {isDefinition} from '../is-definition.ts';

export interface SourceDocuments {
  readonly values: readonly Value[];
  readonly source: SourceText;
}

export interface ReadContext {
  readonly places: Places;
  readonly checkBudget: () => void;
}

/** All documents of a file; what cannot be read of it is named by `iac`, which reads it, too. */
export function readFile(path: string, bytes: Uint8Array, context: ReadContext): SourceDocuments {
  const text = decodeText(bytes);
  const source = {path, lines: new LineTable(text), suppressions: findSuppressions(text, '#')};
  return {values: readText(text, (span) => ({...span, source}), context), source};
}

/** Documents of a text that stands as a value in a file: `at` is where its key stands. */
export function readInlineText(text: string, at: Span, context: ReadContext): readonly Value[] {
  const {source} = at;
  if (source === undefined) return readText(text, () => at, context);
  const lines = new LineTable(text);
  const first = source.lines.lineOf(at.start);
  // A block of text begins on the line below its key.
  return readText(text, ({start}) => lineSpan(source, first + lines.lineOf(start)), context);
}

function lineSpan(source: SourceText, line: number): Span {
  const start = source.lines.startOf(line - 1);
  return {start, end: Math.max(start + 1, source.lines.startOf(line) - 1), source};
}

function readText(text: string, toSource: (span: Span) => Span, {places, checkBudget}: ReadContext): readonly Value[] {
  return readDocuments({
    path: '',
    text,
    lines: new LineTable(text),
    places: new SourcePlaces(places, toSource),
    dialect: 'yaml-1.1',
    isWanted: (part) => !isDefinition(part),
    checkBudget,
  }).values;
}

/** Adds the file to the places that are kept. */
class SourcePlaces extends Places {
  readonly #kept: Places;
  readonly #toSource: (span: Span) => Span;

  constructor(kept: Places, toSource: (span: Span) => Span) {
    super();
    this.#kept = kept;
    this.#toSource = toSource;
  }

  override set(owner: object, key: string | number, span: Span): void {
    this.#kept.set(owner, key, span.source === undefined ? this.#toSource(span) : span);
  }

  override get(owner: object, key: string | number): Span | undefined {
    return this.#kept.get(owner, key);
  }
}
