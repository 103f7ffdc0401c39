/** A kustomization → the resources that it makes, in the order of kustomize's own steps. */
import {
  isMap,
  listAt,
  mapAt,
  type Places,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {generate} from './generators.ts';
import {setImage, setReplicas} from './images.ts';
import {isRemote, type Kustomization, type KustomizeFiles, resolvePath} from './kustomization.ts';
import {addAnnotations, addLabels} from './labels.ts';
import {addAffixes, type Setting, setNamespace} from './names.ts';
import {applyMergePatches, applyPatches, type PatchContext} from './patches.ts';
import type {ReadContext} from './read-source.ts';
import {applyReplacements} from './replacements.ts';
import {type BuildContext, type BuiltResource, toBuilt} from './resource.ts';

export interface Build extends BuildContext {
  readonly files: KustomizeFiles;
  readonly read: ReadContext;
  /** Folders that are being built, from the outermost one; one that needs itself is a cycle. */
  readonly stack: readonly string[];
}

/** Kustomizations in each other; honest ones have four or five. */
const MAX_DEPTH = 20;
const STEPS_OF_A_FOLDER = 100;

/** Resources of a folder. `given`: those that a component changes. */
export function buildFolder(folder: string, given: readonly BuiltResource[], build: Build): readonly BuiltResource[] {
  const kustomization = build.files.kustomization(folder);
  if (kustomization === undefined) return given;
  const inner = {...build, stack: [...build.stack, folder]};
  if (build.stack.includes(folder) || inner.stack.length > MAX_DEPTH) {
    build.note(
      kustomization.path,
      build.stack.includes(folder) ? 'includes itself' : `is nested more than ${MAX_DEPTH} deep`,
    );
    return given;
  }
  // Kustomizations that include each other several times multiply: each time counts.
  build.step(STEPS_OF_A_FOLDER + given.length);
  nameUnsupported(kustomization, build);
  const listed = resourcesOf(kustomization, given, inner);
  const generated = [...listed, ...generate(kustomization, listed, build.places)];
  const built = transform(withComponents(kustomization, generated, inner), {...inner, kustomization});
  const thisBuild = {};
  return built.map((resource) => ({...resource, trail: [...resource.trail, thisBuild]}));
}

function resourcesOf(
  kustomization: Kustomization,
  given: readonly BuiltResource[],
  build: Build,
): readonly BuiltResource[] {
  const {content} = kustomization;
  const references = [...listAt(content, 'resources'), ...listAt(content, 'bases')].filter(
    (each) => typeof each === 'string',
  );
  return [...given, ...references.flatMap((reference) => include(reference, kustomization, build))];
}

function include(reference: string, kustomization: Kustomization, build: Build): readonly BuiltResource[] {
  const path = resolvePath(kustomization.folder, reference);
  if (path !== undefined && build.files.kustomization(path) !== undefined) return buildFolder(path, [], build);
  const documents = path === undefined ? undefined : build.files.documents(path);
  if (documents !== undefined)
    return documents.flatMap((document) => objectsOf(document)).map((object) => toBuilt(object));
  const name = JSON.stringify(reference.slice(0, 200));
  const why = isRemote(reference) ? 'is not in the repository, so it is not part of what is judged' : 'is not there';
  build.note(kustomization.path, `${name} ${why}`);
  return [];
}

/** Objects of a document, those of a list, too. */
function objectsOf(document: Value): readonly ValueMap[] {
  if (!isMap(document)) return [];
  if (textAt(document, 'kind').endsWith('List') && document.has('items'))
    return listAt(document, 'items').filter(isMap);
  return textAt(document, 'kind') === '' ? [] : [document];
}

function withComponents(
  kustomization: Kustomization,
  resources: readonly BuiltResource[],
  build: Build,
): readonly BuiltResource[] {
  return listAt(kustomization.content, 'components')
    .filter((each) => typeof each === 'string')
    .reduce<readonly BuiltResource[]>((current, reference) => {
      const path = resolvePath(kustomization.folder, reference);
      if (path !== undefined && build.files.kustomization(path) !== undefined) return buildFolder(path, current, build);
      build.note(
        kustomization.path,
        `the component ${JSON.stringify(reference.slice(0, 200))} is not in the repository`,
      );
      return current;
    }, resources);
}

function transform(resources: readonly BuiltResource[], context: PatchContext): readonly BuiltResource[] {
  const {content} = context.kustomization;
  const patched = applyPatches(applyMergePatches(resources, context), 'patches', context);
  const named = patched.map((resource) => labelled(affixed(resource, content, context), content, context));
  const corrected = applyPatches(named, 'patchesJson6902', context);
  return applyReplacements(
    corrected.map((resource) => counted(resource, content, context)),
    context,
  );
}

function setting(content: ValueMap, key: string, places: Places): Setting {
  return {text: textAt(content, key), span: places.get(content, key)};
}

function affixed(resource: BuiltResource, content: ValueMap, context: BuildContext): BuiltResource {
  const [namespace, prefix, suffix] = ['namespace', 'namePrefix', 'nameSuffix'].map((key) =>
    setting(content, key, context.places),
  );
  const placed =
    namespace === undefined || namespace.text === '' ? resource : setNamespace(resource, namespace, context);
  if (prefix === undefined || suffix === undefined || prefix.text + suffix.text === '') return placed;
  return addAffixes(placed, prefix, suffix, context);
}

function labelled(resource: BuiltResource, content: ValueMap, context: BuildContext): BuiltResource {
  const common = addLabels(resource, mapAt(content, 'commonLabels'), {selectors: true, templates: true}, context);
  const labels = listAt(content, 'labels')
    .filter(isMap)
    .reduce((current, entry) => {
      const scope = {
        selectors: entry.get('includeSelectors') === true,
        templates: entry.get('includeTemplates') === true,
      };
      return addLabels(current, mapAt(entry, 'pairs'), scope, context);
    }, common);
  return addAnnotations(labels, mapAt(content, 'commonAnnotations'), context);
}

function counted(resource: BuiltResource, content: ValueMap, context: BuildContext): BuiltResource {
  const replicas = listAt(content, 'replicas').filter(isMap);
  const images = listAt(content, 'images').filter(isMap);
  const scaled = replicas.reduce((current, replica) => setReplicas(current, replica, context), resource);
  return images.reduce((current, image) => setImage(current, image, context), scaled);
}

const UNSUPPORTED = [
  'helmCharts',
  'helmChartInflationGenerator',
  'generators',
  'transformers',
  'vars',
  'configurations',
];

function nameUnsupported({content, path}: Kustomization, {note}: Build): void {
  for (const key of UNSUPPORTED) {
    if (content.has(key)) note(path, `${key} is not carried out, so what is judged lacks what it does`);
  }
}
