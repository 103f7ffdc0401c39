/** Patches of a kustomization → changed resources. */
import {
  isList,
  isMap,
  listAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {applyJsonPatch, JsonPatchError} from './json-patch.ts';
import type {Kustomization, KustomizeFiles} from './kustomization.ts';
import {resolvePath} from './kustomization.ts';
import {type ReadContext, readInlineText} from './read-source.ts';
import {type BuildContext, type BuiltResource, typeOf, withObject} from './resource.ts';
import {type Selector, selectorOf} from './select.ts';
import {mergeStrategically} from './strategic-merge.ts';
import {withEntry} from './tree.ts';

export interface PatchContext extends BuildContext {
  readonly files: KustomizeFiles;
  readonly read: ReadContext;
  readonly kustomization: Kustomization;
}

interface Patch {
  /** A map is merged; a list is a JSON patch. */
  readonly content: Value;
  /** Undefined where the patch itself says which resource it is for. */
  readonly selector: Selector | undefined;
}

/** `patchesStrategicMerge`: paths, or patches as texts. */
export function applyMergePatches(
  resources: readonly BuiltResource[],
  context: PatchContext,
): readonly BuiltResource[] {
  const {content} = context.kustomization;
  const list = listAt(content, 'patchesStrategicMerge');
  const patches = list.flatMap((entry, index) => {
    if (typeof entry !== 'string') return [];
    const documents = entry.includes('\n')
      ? inline(entry, context.places.get(list, index), context)
      : fromFile(entry, context);
    return documents.map((document) => ({content: document, selector: undefined}));
  });
  return applyAll(resources, patches, context);
}

/** `patches` and `patchesJson6902`: a path or a text, and a target. */
export function applyPatches(
  resources: readonly BuiltResource[],
  field: string,
  context: PatchContext,
): readonly BuiltResource[] {
  const patches = listAt(context.kustomization.content, field)
    .filter(isMap)
    .flatMap((entry) => toPatches(entry, context));
  return applyAll(resources, patches, context);
}

function toPatches(entry: ValueMap, context: PatchContext): readonly Patch[] {
  const target = entry.get('target');
  const selector = isMap(target) ? selectorOf(target) : undefined;
  const text = textAt(entry, 'patch');
  const documents =
    text === '' ? fromFile(textAt(entry, 'path'), context) : inline(text, context.places.get(entry, 'patch'), context);
  // Documents of a JSON patch are lists; those of others are maps.
  return documents.map((content) => ({content, selector}));
}

const NOWHERE: Span = {start: 0, end: 0};

function inline(text: string, span: Span | undefined, {read}: PatchContext): readonly Value[] {
  return readInlineText(text, span ?? NOWHERE, read);
}

function fromFile(reference: string, {files, kustomization, note}: PatchContext): readonly Value[] {
  const path = resolvePath(kustomization.folder, reference);
  const documents = path === undefined ? undefined : files.documents(path);
  if (documents === undefined)
    note(kustomization.path, `the patch ${JSON.stringify(reference.slice(0, 200))} is not in the repository`);
  return documents ?? [];
}

function applyAll(
  resources: readonly BuiltResource[],
  patches: readonly Patch[],
  context: PatchContext,
): readonly BuiltResource[] {
  return patches.reduce((current, patch) => applyOne(current, patch, context), resources);
}

function applyOne(
  resources: readonly BuiltResource[],
  {content, selector}: Patch,
  context: PatchContext,
): readonly BuiltResource[] {
  const isMeant = selector ?? (isMap(content) ? ownSelector(content) : undefined);
  if (isMeant === undefined) return resources;
  let count = 0;
  const patched = resources.flatMap((resource) => {
    context.step(1);
    if (!isMeant(resource)) return [resource];
    count += 1;
    return patchResource(resource, content, context);
  });
  // A target may fit nothing; a patch that names its resource may not.
  if (count === 0 && selector === undefined)
    context.note(context.kustomization.path, `a patch fits no resource${describe(content)}`);
  return patched;
}

function describe(content: Value): string {
  if (!isMap(content)) return '';
  return `: ${JSON.stringify(`${textAt(content, 'kind')} ${textAt(content, 'metadata', 'name')}`.slice(0, 200))}`;
}

/** Kind, group and name as they stand in the patch. */
function ownSelector(patch: ValueMap): Selector {
  const {group, version, kind} = typeOf(patch);
  const [name, namespace] = [textAt(patch, 'metadata', 'name'), textAt(patch, 'metadata', 'namespace')];
  return ({object, names}) => {
    const own = typeOf(object);
    return (
      own.kind === kind &&
      own.group === group &&
      own.version === version &&
      names.some((each) => each.name === name && (each.namespace || 'default') === (namespace || 'default'))
    );
  };
}

function patchResource(resource: BuiltResource, content: Value, context: PatchContext): readonly BuiltResource[] {
  if (isMap(content)) {
    const merged = mergeStrategically(resource.object, withTypeOf(content, resource, context), context);
    return merged === undefined ? [] : [withObject(resource, merged)];
  }
  if (!isList(content)) return [resource];
  try {
    return [withObject(resource, applyJsonPatch(resource.object, content, context.places))];
  } catch (error) {
    if (!(error instanceof JsonPatchError)) throw error;
    context.note(
      context.kustomization.path,
      `a JSON patch does not fit ${describe(resource.object).slice(2)}: ${error.message}`,
    );
    return [resource];
  }
}

/** A patch with a target changes neither what a resource is nor what it is called. */
function withTypeOf(patch: ValueMap, {object}: BuiltResource, {places}: PatchContext): ValueMap {
  const metadata = patch.get('metadata');
  const unnamed = isMap(metadata)
    ? withEntry(withEntry(metadata, 'name', undefined, places), 'namespace', undefined, places)
    : undefined;
  const own = ['apiVersion', 'kind'].reduce((map, key) => {
    const value = object.get(key);
    return value === undefined ? map : withEntry(map, key, {value, span: places.get(object, key)}, places);
  }, patch);
  return unnamed === undefined
    ? own
    : withEntry(own, 'metadata', {value: unnamed, span: places.get(patch, 'metadata')}, places);
}
