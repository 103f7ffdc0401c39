/** Labels and annotations of a kustomization, and the selectors that follow them. */
import {isMap, listAt, type Places, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type BuildContext, type BuiltResource, typeOf, withObject} from './resource.ts';
import {changeAt, entryOf, type Placed, withEntry} from './tree.ts';

type Paths = readonly {readonly path: readonly string[]; readonly creates: boolean}[];

/** Kinds with a template of a pod, and where it is. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  ReplicationController: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** Selectors of each kind; true where one is made that is not there. */
const SELECTORS: Readonly<Record<string, readonly (readonly [string, boolean])[]>> = {
  Service: [['spec/selector', true]],
  ReplicationController: [['spec/selector', true]],
  Deployment: [['spec/selector/matchLabels', true]],
  ReplicaSet: [['spec/selector/matchLabels', true]],
  DaemonSet: [['spec/selector/matchLabels', true]],
  StatefulSet: [['spec/selector/matchLabels', true]],
  Job: [['spec/selector/matchLabels', false]],
  CronJob: [['spec/jobTemplate/spec/selector/matchLabels', false]],
  PodDisruptionBudget: [['spec/selector/matchLabels', false]],
  NetworkPolicy: [
    ['spec/podSelector/matchLabels', false],
    ['spec/ingress/from/podSelector/matchLabels', false],
    ['spec/egress/to/podSelector/matchLabels', false],
  ],
};

/** Selectors in the template of a Deployment or StatefulSet. */
const POD_SELECTORS = [
  'affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
  'affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
  'affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
  'affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
  'topologySpreadConstraints/labelSelector/matchLabels',
];

export interface LabelScope {
  readonly selectors: boolean;
  readonly templates: boolean;
}

/** `pairs`: the map of the kustomization; its entries keep their places. */
export function addLabels(
  resource: BuiltResource,
  pairs: ValueMap,
  scope: LabelScope,
  context: BuildContext,
): BuiltResource {
  const {kind} = typeOf(resource.object);
  const paths: Paths = [
    {path: ['metadata', 'labels'], creates: true},
    ...(scope.selectors || scope.templates ? [...templatePaths(kind, 'labels'), ...claimPaths(resource)] : []),
    ...(scope.selectors ? selectorPaths(kind) : []),
  ];
  return addPairs(resource, pairs, paths, context);
}

export function addAnnotations(resource: BuiltResource, pairs: ValueMap, context: BuildContext): BuiltResource {
  const {kind} = typeOf(resource.object);
  const paths: Paths = [{path: ['metadata', 'annotations'], creates: true}, ...templatePaths(kind, 'annotations')];
  return addPairs(resource, pairs, paths, context);
}

function templatePaths(kind: string, key: 'labels' | 'annotations'): Paths {
  const template = TEMPLATES[kind];
  if (template === undefined) return [];
  const own = {path: [...template, 'metadata', key], creates: true};
  const job = kind === 'CronJob' ? [{path: ['spec', 'jobTemplate', 'metadata', key], creates: true}] : [];
  return [own, ...job];
}

/** Claims of a StatefulSet, where it has any. */
function claimPaths({object}: BuiltResource): Paths {
  const hasClaims = typeOf(object).kind === 'StatefulSet' && listAt(object, 'spec', 'volumeClaimTemplates').length > 0;
  return hasClaims ? [{path: ['spec', 'volumeClaimTemplates', 'metadata', 'labels'], creates: true}] : [];
}

function selectorPaths(kind: string): Paths {
  const own = (SELECTORS[kind] ?? []).map(([path, creates]) => ({path: path.split('/'), creates}));
  const inPod = kind === 'Deployment' || kind === 'StatefulSet' ? POD_SELECTORS : [];
  return [...own, ...inPod.map((path) => ({path: ['spec', 'template', 'spec', ...path.split('/')], creates: false}))];
}

function addPairs(resource: BuiltResource, pairs: ValueMap, paths: Paths, {places, step}: BuildContext): BuiltResource {
  if (pairs.size === 0) return resource;
  step(pairs.size * paths.length);
  const object = paths.reduce<Value>(
    (tree, {path, creates}) =>
      changeAt(tree, {path, creates, change: (current) => withPairs(current, {pairs, creates, places, step})}, places),
    resource.object,
  );
  return withObject(resource, object);
}

interface Pairs {
  readonly pairs: ValueMap;
  readonly creates: boolean;
  readonly places: Places;
  readonly step: (count: number) => void;
}

function withPairs(current: Placed | undefined, {pairs, creates, places, step}: Pairs): Placed | undefined {
  const isMissing = current === undefined || current.value === null;
  if (isMissing && !creates) return current;
  const start: ValueMap = isMap(current?.value) ? current.value : new Map();
  step(start.size * pairs.size);
  const value = [...pairs.keys()].reduce(
    (map, key) => withEntry(map, key, asText(entryOf(pairs, key, places)), places),
    start,
  );
  return {value, span: current?.span ?? entryOf(pairs, pairs.keys().next().value ?? '', places)?.span};
}

function asText(entry: Placed | undefined): Placed | undefined {
  return entry === undefined ? undefined : {...entry, value: String(entry.value)};
}
