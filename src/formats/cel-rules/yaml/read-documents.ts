/** YAML text → values of its documents with their places, and a note for each that cannot be read. */
import type {Document} from 'yaml';
import {maskTokens} from '../../text/mask-tokens.ts';
import type {LineTable} from '../line-table.ts';
import type {Places, Span, Value} from '../value.ts';
import {composeDocuments, UnparsableYaml} from './compose-documents.ts';
import {convertDocument, type Duplicate} from './convert-document.ts';
import {readRegular} from './regular/read-regular.ts';
import type {YamlDialect} from './scalar-value.ts';
import {splitDocuments, withLineFeeds} from './split-documents.ts';
import {findTemplateAction, isTemplatePath} from './templates.ts';

export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly places: Places;
  readonly dialect: YamlDialect;
  /** Cheap test by text: a document that it refuses is neither parsed nor noted. */
  readonly isWanted: (text: string) => boolean;
  readonly checkBudget: () => void;
}

/** Has the shape of a note of a scanner's report. */
export interface DocumentNote {
  readonly kind: 'unparsable' | 'partly-parsed' | 'template-skipped';
  readonly text: string;
}

export interface ReadDocuments {
  readonly values: readonly Value[];
  readonly notes: readonly DocumentNote[];
}

/** Never throws for what the text holds: what cannot be read is named in a note, and the rest is read. */
export function readDocuments(source: YamlSource): ReadDocuments {
  const text = withLineFeeds(source.text, source.dialect);
  const stretches = splitDocuments(text).filter(({start, end}) => source.isWanted(text.slice(start, end)));
  const read = stretches.map((stretch) => readStretch({...source, text}, stretch));
  return {values: read.flatMap(({values}) => values), notes: withoutRepeats(read.flatMap(({notes}) => notes))};
}

function unreadable(text: string): ReadDocuments {
  return {values: [], notes: [{kind: 'unparsable', text}]};
}

/** One note for all templates of a file: a chart can have hundreds in one. */
function withoutRepeats(notes: readonly DocumentNote[]): readonly DocumentNote[] {
  const firstTemplate = notes.find(({kind}) => kind === 'template-skipped');
  return notes.filter((note) => note.kind !== 'template-skipped' || note === firstTemplate);
}

function readStretch(source: YamlSource, stretch: Span): ReadDocuments {
  const action = findTemplateAction(source.text, stretch);
  if (action !== undefined && isTemplatePath(source.path)) return skippedTemplate(action, source);
  const regular = action === undefined ? readRegular(source, stretch) : undefined;
  if (regular !== undefined) return {values: [regular], notes: []};
  try {
    const documents = composeDocuments(source.text, stretch, source);
    if (action !== undefined && documents.some(({errors}) => errors.length > 0)) return skippedTemplate(action, source);
    const read = documents.map((document) => readOne(document, source));
    return {values: read.flatMap(({values}) => values), notes: read.flatMap(({notes}) => notes)};
  } catch (error) {
    if (error instanceof UnparsableYaml) return unreadable(error.message);
    throw error;
  }
}

function skippedTemplate({offset}: {readonly offset: number}, {lines}: YamlSource): ReadDocuments {
  const text = `holds template actions (line ${lines.lineOf(offset)}), so it is no manifest before it is rendered`;
  return {values: [], notes: [{kind: 'template-skipped', text}]};
}

/** A document with errors is read as far as the parser recovered: a finding too many is better than one too few. */
function readOne(document: Document.Parsed, {places, dialect, lines}: YamlSource): ReadDocuments {
  try {
    const {value, duplicates} = convertDocument(document, {places, dialect});
    const [error] = document.errors;
    const notes = duplicateNotes(duplicates, lines);
    if (error !== undefined)
      notes.push({kind: 'partly-parsed', text: `${wordsOf(error.code)}, line ${lines.lineOf(error.pos[0])}`});
    return {values: [value], notes};
  } catch (error) {
    if (!(error instanceof UnparsableYaml)) throw error;
    return unreadable(`${error.message}, document at line ${lines.lineOf(document.range[0])}`);
  }
}

function duplicateNotes(duplicates: readonly Duplicate[], lines: LineTable): DocumentNote[] {
  const [first] = duplicates;
  if (first === undefined) return [];
  const more = duplicates.length > 1 ? ` and ${duplicates.length - 1} more` : '';
  return [
    {
      kind: 'partly-parsed',
      text: `duplicate key ${maskTokens(first.key, '•••')}, line ${lines.lineOf(first.offset)}${more}; the last one counts`,
    },
  ];
}

/** `TAB_AS_INDENT` → `tab as indent`. The message of the error can quote the text, and with it a secret. */
function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}
