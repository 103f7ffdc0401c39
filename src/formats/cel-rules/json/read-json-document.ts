/** JSON text → the value in it with its places, or a note: what `readDocuments` is for YAML. */
import {UnreadableText} from '../../tree/tree-node.ts';
import type {ReadDocuments} from '../yaml/read-documents.ts';
import {findTemplateAction} from '../yaml/templates.ts';
import {type JsonSource, readJson} from './read-json.ts';

/** Never throws for what the text holds. A template that is no JSON before it is rendered is named as one. */
export function readJsonDocument(source: JsonSource): ReadDocuments {
  try {
    return {values: [readJson(source)], notes: []};
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return {values: [], notes: [noteOf(error, source.text)]};
  }
}

function noteOf({message, line}: UnreadableText, text: string): ReadDocuments['notes'][number] {
  const action = findTemplateAction(text, {start: 0, end: text.length});
  return action === undefined
    ? {kind: 'unparsable', text: `${message}, line ${line}`}
    : {kind: 'template-skipped', text: 'holds template actions, so it is no manifest before it is rendered'};
}
