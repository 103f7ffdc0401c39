/** JSON or YAML → values with places. The short forms of CloudFormation (`!Ref x`) become its long ones. */
import {readJson} from '../../../../src/formats/cel-rules/json/read-json.ts';
import {isMap, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {composeDocuments, UnparsableYaml} from '../../../../src/formats/cel-rules/yaml/compose-documents.ts';
import {convertDocument} from '../../../../src/formats/cel-rules/yaml/convert-document.ts';
import {findTemplateAction} from '../../../../src/formats/cel-rules/yaml/templates.ts';
import {UnreadableText} from '../../../../src/formats/tree/tree-node.ts';
import type {Reading, SourceFile} from '../reading.ts';
import {expandTags} from './expand-tags.ts';
import {contextOf} from './file-context.ts';
import type {Template} from './template.ts';

/** What cannot be read is named in a note. */
export function readTemplates(file: SourceFile, reading: Reading): readonly Template[] {
  const context = contextOf(file, reading);
  const roots = isJson(file.text) ? readJsonRoot(file, context, reading) : readYamlRoots(file, context, reading);
  return roots.filter(isMap).map((root) => ({path: file.path, root, context}));
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text.slice(0, 1_000));
}

type Context = Template['context'];

function readJsonRoot(file: SourceFile, {places, checkBudget}: Context, reading: Reading): readonly Value[] {
  try {
    return [readJson({text: file.text, places, checkBudget})];
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    reading.notes.push({path: file.path, kind: 'unparsable', text: error.message});
    return [];
  }
}

function readYamlRoots({path, text}: SourceFile, context: Context, reading: Reading): readonly Value[] {
  const whole = {start: 0, end: text.length};
  const action = findTemplateAction(text, whole);
  try {
    const documents = composeDocuments(text, whole, context);
    const hasErrors = documents.some(({errors}) => errors.length > 0);
    if (hasErrors && action !== undefined) {
      reading.notes.push({path, kind: 'template-skipped', text: 'holds template actions, so it is no template yet'});
      return [];
    }
    if (hasErrors) reading.notes.push({path, kind: 'partly-parsed', text: 'has an error of YAML; the rest was read'});
    for (const document of documents) expandTags(document);
    return documents.map((document) => convertDocument(document, {places: context.places, dialect: 'yaml-1.2'}).value);
  } catch (error) {
    if (!(error instanceof UnparsableYaml)) throw error;
    reading.notes.push({path, kind: 'unparsable', text: error.message});
    return [];
  }
}
