/** Text → values of its Kubernetes documents, and a note for each that cannot be read. */
import type {Document} from 'yaml';
import type {FileNote} from '../../../../src/scanner.ts';
import type {LineTable} from '../engine/line-table.ts';
import type {Places, Value} from '../engine/value.ts';
import {composeDocuments, UnparsableYaml} from './compose-documents.ts';
import {convertDocument, type Duplicate} from './convert-document.ts';
import {isTemplatePath, templateReason} from './templates.ts';

export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly lines: LineTable;
  readonly places: Places;
  readonly checkBudget: () => void;
}

export interface ReadDocuments {
  readonly values: readonly Value[];
  readonly notes: readonly FileNote[];
}

/** Never throws for what the text holds: what cannot be read is named in a note. */
export function readDocuments(source: YamlSource): ReadDocuments {
  const reason = isTemplatePath(source.path) ? templateReason(source.text) : undefined;
  if (reason !== undefined) return {values: [], notes: [{kind: 'template-skipped', text: reason}]};
  const nul = source.text.indexOf('\0');
  if (nul !== -1) return unreadable(`NUL character, line ${source.lines.lineOf(nul)}`);
  try {
    return readAll(composeDocuments(source.text, source.lines, source.checkBudget), source);
  } catch (error) {
    if (error instanceof UnparsableYaml) return unreadable(error.message);
    throw error;
  }
}

function unreadable(text: string): ReadDocuments {
  return {values: [], notes: [{kind: 'unparsable', text}]};
}

function readAll(documents: readonly Document.Parsed[], source: YamlSource): ReadDocuments {
  const broken = documents.some(({errors}) => errors.length > 0);
  const reason = broken ? templateReason(source.text) : undefined;
  if (reason !== undefined) return {values: [], notes: [{kind: 'template-skipped', text: reason}]};

  const read = documents.map((document) => readOne(document, source));
  return {values: read.flatMap(({values}) => values), notes: read.flatMap(({notes}) => notes)};
}

/** A document with errors is read as far as the parser recovered: a finding too many is better than one too few. */
function readOne(document: Document.Parsed, {places, lines}: YamlSource): ReadDocuments {
  try {
    const {value, duplicates} = convertDocument(document, places);
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

function duplicateNotes(duplicates: readonly Duplicate[], lines: LineTable): FileNote[] {
  const [first] = duplicates;
  if (first === undefined) return [];
  const more = duplicates.length > 1 ? ` and ${duplicates.length - 1} more` : '';
  return [
    {
      kind: 'partly-parsed',
      text: `duplicate key ${first.key}, line ${lines.lineOf(first.offset)}${more}; the last one counts`,
    },
  ];
}

/** `TAB_AS_INDENT` → `tab as indent`. The message of the error can quote the text, and with it a secret. */
function wordsOf(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ');
}
