/** One kustomization built by kustomize and by this project → what differs. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {buildFolder} from '../../../scanners/embedded/kubernetes/kustomize/build.ts';
import {KustomizeFiles} from '../../../scanners/embedded/kubernetes/kustomize/kustomization.ts';
import {fixReferences} from '../../../scanners/embedded/kubernetes/kustomize/references.ts';
import {isMap, Places, textAt, type Value} from '../../../src/formats/cel-rules/value.ts';
import {type Comparison, documentsOf, unmatched} from '../helm/yaml-difference.ts';

/** Names of what is generated end with a hash; a text at the end of a file may lack its line break. */
const plainText = (text: string) => text.trimEnd().replace(/-[2456789bcdfghkmt]{10}$/, '');
const HOW: Comparison = {isSameText: (theirs, ours) => plainText(theirs) === plainText(ours)};

const READ = {places: new Places(), checkBudget: () => {}};

/** Folders of a repository that have a kustomization; a component is none by itself. */
export function kustomizationsOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const known = new KustomizeFiles(files, READ);
  return known.folders().filter((folder) => {
    const content = known.kustomization(folder)?.content;
    return content !== undefined && textAt(content, 'kind') !== 'Component';
  });
}

export type Outcome =
  | {readonly kind: 'compared'; readonly differences: readonly string[]}
  /** It needs what is not in the repository, or is not carried out here; or kustomize refuses it. */
  | {readonly kind: 'left-out'; readonly reason: string};

export function compareKustomization(
  kustomize: string,
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Outcome {
  const {objects, generated, notes} = buildHere(files, folder);
  const lacking = notes.find((note) => /not in the repository|not carried out|is not there/.test(note));
  if (lacking !== undefined) return {kind: 'left-out', reason: lacking};
  const args = ['build', join(root, folder), '--load-restrictor', 'LoadRestrictionsNone'];
  const {status, stdout, stderr} = spawnSync(kustomize, args, {encoding: 'utf8', maxBuffer: 1 << 30});
  if (status !== 0) return {kind: 'left-out', reason: stderr.trim().slice(0, 200)};
  const theirs = documentsOf(stdout)
    .filter((document) => !isDefinition(document))
    .map((document) => withoutContent(document, generated));
  return {kind: 'compared', differences: [...notes, ...unmatched(theirs, objects, HOW)]};
}

function buildHere(files: ReadonlyMap<string, Uint8Array>, folder: string) {
  const notes: string[] = [];
  const note = (_: string, text: string) => notes.push(text);
  const context = {places: READ.places, step: () => {}, note};
  const resources = fixReferences(
    buildFolder(folder, [], {...context, files: new KustomizeFiles(files, READ), read: READ, stack: []}),
    context,
  );
  const generated = new Set(
    resources.filter(({isGenerated}) => isGenerated).map(({object}) => textAt(object, 'metadata', 'name')),
  );
  return {objects: resources.map(({object}) => withoutContent(plain(object), generated)), generated, notes};
}

function plain(value: Value): unknown {
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'bigint' ? Number(value) : value;
}

function isDefinition(document: unknown): boolean {
  return (
    typeof document === 'object' &&
    document !== null &&
    'kind' in document &&
    document.kind === 'CustomResourceDefinition'
  );
}

/** Of what is generated only the names are known here. */
function withoutContent(document: unknown, generated: ReadonlySet<string>): unknown {
  if (typeof document !== 'object' || document === null || !('metadata' in document) || !('kind' in document))
    return document;
  const {metadata} = document;
  const name =
    typeof metadata === 'object' && metadata !== null && 'name' in metadata ? plainText(String(metadata.name)) : '';
  const isGenerated = generated.has(name) && ['ConfigMap', 'Secret'].includes(String(document.kind));
  return isGenerated ? {kind: document.kind, metadata: {name}} : document;
}
