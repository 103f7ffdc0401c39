/** GraphQL schemas and .proto files → targets, and a note where a part could not be read. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import type {DocumentNote} from '../../../../src/formats/cel-rules/yaml/read-documents.ts';
import type {ApiTarget} from '../api-target.ts';
import {graphqlTargets} from '../graphql/graphql-targets.ts';
import {parseSchema} from '../graphql/parse-schema.ts';
import {parseProto} from '../proto/parse-proto.ts';
import {protoTargets} from '../proto/proto-targets.ts';

export interface ReadLanguage {
  readonly targets: readonly ApiTarget[];
  readonly notes: readonly DocumentNote[];
}

/** Nothing for a text that defines no type and no service. */
export function readLanguage(kind: 'graphql' | 'proto', text: string, context: FileContext): ReadLanguage {
  if (kind === 'graphql') {
    if (!/\b(?:type|input|interface)\b/.test(text)) return {targets: [], notes: []};
    const schema = parseSchema(text, context.checkBudget);
    return {targets: graphqlTargets(schema, context), notes: notesOf(schema.troubles, context)};
  }
  if (!/\bservice\b/.test(text)) return {targets: [], notes: []};
  const document = parseProto(text, context.places, context.checkBudget);
  return {targets: protoTargets(document, context), notes: notesOf(document.troubles, context)};
}

function notesOf([first, ...further]: readonly number[], {lines}: FileContext): readonly DocumentNote[] {
  if (first === undefined) return [];
  const more = further.length > 0 ? ` and ${further.length} further places` : '';
  return [{kind: 'partly-parsed', text: `unexpected text, line ${lines.lineOf(first)}${more}`}];
}
