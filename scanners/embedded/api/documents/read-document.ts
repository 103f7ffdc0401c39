/** YAML or JSON text → documents of APIs, and a note for what cannot be read. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {readJson} from '../../../../src/formats/cel-rules/json/read-json.ts';
import {isMap, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type DocumentNote, readDocuments} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import {UnreadableText} from '../../../../src/formats/tree/tree-node.ts';
import {looksLikeApi} from './recognize.ts';

export interface ReadApi {
  readonly documents: readonly ValueMap[];
  readonly notes: readonly DocumentNote[];
}

/** Never throws for what the text holds. Nothing at all for a text that does not look like an API. */
export function readApi(kind: 'yaml' | 'json', text: string, context: FileContext): ReadApi {
  if (!looksLikeApi(text)) return {documents: [], notes: []};
  if (kind === 'json') return readOneJson(text, context);
  const {values, notes} = readDocuments({...context, text, dialect: 'yaml-1.2', isWanted: looksLikeApi});
  return {documents: values.filter(isMap), notes};
}

function readOneJson(text: string, context: FileContext): ReadApi {
  try {
    return {documents: [readJson({...context, text})].filter(isMap), notes: []};
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return {documents: [], notes: [{kind: 'unparsable', text: `${error.message}, line ${error.line}`}]};
  }
}
