/** All files of a side → the manifests of its clusters. */
import {LineTable} from '../../../src/formats/cel-rules/line-table.ts';
import {Places} from '../../../src/formats/cel-rules/value.ts';
import {resourcesOf} from '../../../src/formats/kubernetes/resources.ts';
import type {Manifest} from './manifest.ts';
import {readManifests} from './read-manifests.ts';
import {renderAll} from './render.ts';
import type {Origin, RenderedDocument, RenderInput, Rendering} from './rendered.ts';

export interface LoadedManifests {
  /** In the order of the files; what charts and kustomizations make is at the end. */
  readonly manifests: readonly Manifest[];
  readonly notes: Rendering['notes'];
}

/** A file that is part of a chart or kustomization counts as what that makes of it. */
export function loadManifests(input: Pick<RenderInput, 'files' | 'checkBudget'>): LoadedManifests {
  const places = new Places();
  const {documents, notes} = renderAll({...input, places});
  const rendered = documents.flatMap((document) => toManifests(document, places));
  const used = new Set(rendered.map(({source}) => source.path));
  const plain = [...input.files]
    .filter(([path]) => !used.has(path))
    .flatMap(([path, bytes]) => readManifests(path, bytes, input.checkBudget));
  return {manifests: [...plain, ...rendered], notes};
}

function toManifests({value, origin}: RenderedDocument, places: Places): readonly Manifest[] {
  return resourcesOf(value, places).map((resource) => ({
    ...resource,
    namespace: namespaceOf(resource.namespace, origin),
    places,
    origin,
    source: resource.anchor.source ?? {path: origin.folder, lines: new LineTable(''), suppressions: new Map()},
    world: worldOf(origin),
    folder: origin.folder,
  }));
}

/** Charts are rendered for the namespace default, as it is not known into which they will be installed. */
function namespaceOf(namespace: string, {kind}: Origin): string {
  return kind === 'helm' && namespace === 'default' ? '' : namespace;
}

function worldOf(origin: Origin): string {
  return origin.kind === 'helm' ? `helm ${origin.folder} ${origin.values ?? ''}` : `kustomize ${origin.folder}`;
}
