/** Files → the objects in them as they stand there, and notes about what could not be read. */
import {readJsonDocument} from '../../../src/formats/cel-rules/json/read-json-document.ts';
import {LineTable} from '../../../src/formats/cel-rules/line-table.ts';
import {findSuppressions} from '../../../src/formats/cel-rules/suppressions.ts';
import {Places} from '../../../src/formats/cel-rules/value.ts';
import {readDocuments} from '../../../src/formats/cel-rules/yaml/read-documents.ts';
import {isJsonPath, mayBeJsonManifest} from '../../../src/formats/kubernetes/json-manifest.ts';
import {looksLikeKubernetes} from '../../../src/formats/kubernetes/looks-like-kubernetes.ts';
import {resourcesOf} from '../../../src/formats/kubernetes/resources.ts';
import {decodeText} from '../../../src/formats/text/decode-text.ts';
import {isDefinition} from './is-definition.ts';
import {folderOf, type Manifest, PLAIN_WORLD} from './manifest.ts';

/** Never throws for what the file holds. What cannot be read is named by `iac`, which reads the same files. */
export function readManifests(path: string, bytes: Uint8Array, checkBudget: () => void): readonly Manifest[] {
  const isJson = isJsonPath(path);
  if (isJson && !mayBeJsonManifest(bytes)) return [];
  const text = decodeText(bytes);
  if (!isJson && !looksLikeKubernetes(text)) return [];

  const source = {path, lines: new LineTable(text), suppressions: findSuppressions(text, isJson ? '//' : '#')};
  const places = new Places();
  const isWanted = (part: string) => looksLikeKubernetes(part) && !isDefinition(part);
  const {values} = isJson
    ? readJsonDocument({text, places, checkBudget})
    : readDocuments({...source, places, text, dialect: 'yaml-1.1', isWanted, checkBudget});
  return values
    .flatMap((value) => resourcesOf(value, places))
    .map((resource) => ({
      ...resource,
      places,
      source,
      origin: {kind: 'plain'},
      world: PLAIN_WORLD,
      folder: folderOf(path),
    }));
}
