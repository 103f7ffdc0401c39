/** Values of documents → Kubernetes resources and the workloads among them. */
import {
  isMap,
  listAt,
  mapAt,
  type Places,
  type Span,
  textAt,
  type Value,
  type ValueMap,
  valueAt,
} from '../cel-rules/value.ts';

export interface Resource {
  readonly object: ValueMap;
  /** `Kind` in the core group, else `group/Kind`; the version says nothing here. */
  readonly qualifiedKind: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly anchor: Span;
}

export interface Workload {
  /** The pod's template, with its metadata; the pod itself where it is one. */
  readonly template: ValueMap;
  readonly podSpec: ValueMap;
  readonly podLabels: ValueMap;
  readonly anchor: Span;
  /** False for patches and the like, which leave things out on purpose. */
  readonly complete: boolean;
}

export interface Container {
  readonly container: ValueMap;
  readonly type: (typeof CONTAINER_LISTS)[number];
  readonly anchor: Span;
  readonly complete: boolean;
}

const CONTAINER_LISTS = ['containers', 'initContainers', 'ephemeralContainers'] as const;

/** Resources of a document, those inside of `List` kinds too. */
export function resourcesOf(document: Value, places: Places): readonly Resource[] {
  const resources: Resource[] = [];
  const waiting: Value[] = [document];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (!isMap(value)) continue;
    const kind = textAt(value, 'kind');
    if (kind.endsWith('List')) waiting.push(...itemsOf(value, kind).toReversed());
    else if (kind !== '' && textAt(value, 'apiVersion') !== '') resources.push(toResource(value, kind, places));
  }
  return resources;
}

/** Items of a list of one kind, such as `PodList`, need not say their own kind and version. */
function itemsOf(list: ValueMap, kind: string): readonly Value[] {
  const inherited: readonly (readonly [string, Value])[] = [
    ['kind', kind.slice(0, -'List'.length)],
    ['apiVersion', textAt(list, 'apiVersion')],
  ];
  return listAt(list, 'items').map((item) => {
    const missing = isMap(item) ? inherited.filter(([key]) => !item.has(key)) : [];
    return isMap(item) && missing.length > 0 ? new Map([...item, ...missing]) : item;
  });
}

function toResource(object: ValueMap, kind: string, places: Places): Resource {
  const apiVersion = textAt(object, 'apiVersion');
  const slash = apiVersion.indexOf('/');
  const metadata = mapAt(object, 'metadata');
  return {
    object,
    kind,
    qualifiedKind: slash === -1 ? kind : `${apiVersion.slice(0, slash)}/${kind}`,
    namespace: textAt(metadata, 'namespace'),
    name: textAt(metadata, 'name') || textAt(metadata, 'generateName'),
    anchor: places.get(metadata, 'name') ?? places.get(object, 'kind') ?? {start: 0, end: 0},
  };
}

const POD_TEMPLATES: readonly (readonly string[])[] = [
  ['spec', 'template'],
  ['spec', 'jobTemplate', 'spec', 'template'],
  ['template'],
];

/** Kinds of Kubernetes' own that run pods. A patch of one may set no container and still open the pod. */
const WORKLOAD_KINDS = new Set([
  ...['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'extensions/Deployment'],
  ...['extensions/DaemonSet', 'extensions/ReplicaSet', 'ReplicationController', 'batch/Job', 'batch/CronJob'],
]);

/** The pod that a resource runs; also that of custom resources that are shaped like a workload. */
export function workloadOf(resource: Resource, places: Places): Workload | undefined {
  const {object, qualifiedKind} = resource;
  if (qualifiedKind === 'Pod') return toWorkload(resource, object, places);
  const path = POD_TEMPLATES.find((candidate) => {
    const spec = valueAt(object, [...candidate, 'spec']);
    return isMap(spec) && (WORKLOAD_KINDS.has(qualifiedKind) || hasContainers(spec));
  });
  return path === undefined ? undefined : toWorkload(resource, mapAt(object, ...path), places);
}

function hasContainers(podSpec: ValueMap): boolean {
  return CONTAINER_LISTS.some((type) => listAt(podSpec, type).length > 0);
}

function toWorkload(resource: Resource, template: ValueMap, places: Places): Workload | undefined {
  const podSpec = valueAt(template, ['spec']);
  if (!isMap(podSpec)) return undefined;
  return {
    template,
    podSpec,
    podLabels: mapAt(template, 'metadata', 'labels'),
    anchor: places.get(template, 'spec') ?? resource.anchor,
    complete: isComplete(resource, podSpec),
  };
}

/** A patch names no image, or leaves out the selector without which the group apps takes no workload. */
function isComplete({object, qualifiedKind}: Resource, podSpec: ValueMap): boolean {
  if (qualifiedKind.startsWith('apps/') && !isMap(valueAt(object, ['spec', 'selector']))) return false;
  return listAt(podSpec, 'containers').some((container) => textAt(container, 'image') !== '');
}

export function containersOf({podSpec, anchor, complete}: Workload, places: Places): readonly Container[] {
  return CONTAINER_LISTS.flatMap((type) =>
    listAt(podSpec, type)
      .filter(isMap)
      .map((container) => ({
        container,
        type,
        anchor: places.anchorOf(container) ?? anchor,
        complete: complete && textAt(container, 'image') !== '',
      })),
  );
}
