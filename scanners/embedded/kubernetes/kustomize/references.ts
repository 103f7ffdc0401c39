/** Names that resources call each other by, after kustomizations have changed them. */
import {isList, isMap, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {type BuildContext, type BuiltResource, type ResourceName, typeOf, withObject} from './resource.ts';
import {type Change, changeAt, type Placed, withEntry} from './tree.ts';

/** Where a pod is described in each kind. */
const POD_PATHS: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  ReplicationController: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

/** Paths in a pod, by the kind that they name. */
const IN_PODS: readonly (readonly [string, string])[] = [
  ...['containers', 'initContainers'].flatMap((list) => [
    ['ConfigMap', `${list}/env/valueFrom/configMapKeyRef/name`] as const,
    ['ConfigMap', `${list}/envFrom/configMapRef/name`] as const,
    ['Secret', `${list}/env/valueFrom/secretKeyRef/name`] as const,
    ['Secret', `${list}/envFrom/secretRef/name`] as const,
  ]),
  ['ConfigMap', 'volumes/configMap/name'],
  ['ConfigMap', 'volumes/projected/sources/configMap/name'],
  ['Secret', 'volumes/secret/secretName'],
  ['Secret', 'volumes/projected/sources/secret/name'],
  ['Secret', 'imagePullSecrets/name'],
  ['ServiceAccount', 'serviceAccountName'],
  ['PersistentVolumeClaim', 'volumes/persistentVolumeClaim/claimName'],
  ['PriorityClass', 'priorityClassName'],
];

/** Paths in other kinds: the kind they are in, the kind that they name. */
const ELSEWHERE: readonly (readonly [string, string, string])[] = [
  ['StatefulSet', 'Service', 'spec/serviceName'],
  ['StatefulSet', 'StorageClass', 'spec/volumeClaimTemplates/spec/storageClassName'],
  ['Ingress', 'Service', 'spec/rules/http/paths/backend/service/name'],
  ['Ingress', 'Service', 'spec/rules/http/paths/backend/serviceName'],
  ['Ingress', 'Service', 'spec/defaultBackend/service/name'],
  ['Ingress', 'Service', 'spec/backend/serviceName'],
  ['Ingress', 'Secret', 'spec/tls/secretName'],
  ['Ingress', 'IngressClass', 'spec/ingressClassName'],
  ['APIService', 'Service', 'spec/service/name'],
  ['ServiceAccount', 'Secret', 'imagePullSecrets/name'],
  ['PersistentVolumeClaim', 'PersistentVolume', 'spec/volumeName'],
  ['PersistentVolumeClaim', 'StorageClass', 'spec/storageClassName'],
  ['PersistentVolume', 'StorageClass', 'spec/storageClassName'],
];

/** Resources whose references follow the names that others have now. */
export function fixReferences(resources: readonly BuiltResource[], context: BuildContext): readonly BuiltResource[] {
  const renamed = new Renamed(resources);
  return renamed.isEmpty ? resources : resources.map((resource) => fixOne(resource, renamed, context));
}

/** Former names of resources → what they are called now. */
class Renamed {
  readonly #byName = new Map<string, BuiltResource[]>();

  constructor(resources: readonly BuiltResource[]) {
    for (const resource of resources) {
      const {kind} = typeOf(resource.object);
      // A subject gets the namespace of its account even where that has its name of old.
      if (resource.names.length < 2 && kind !== 'ServiceAccount') continue;
      for (const name of new Set(resource.names.map((own) => own.name))) {
        const key = `${kind}/${name}`;
        const known = this.#byName.get(key);
        if (known === undefined) this.#byName.set(key, [resource]);
        else known.push(resource);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  /** Undefined when no resource, or more than one, had that name near the one that refers to it. */
  find(kind: string, name: string, from: BuiltResource): ResourceName | undefined {
    const found = this.#byName.get(`${kind}/${name}`) ?? [];
    const nearness = found.map(
      (candidate) => sharedBuilds(candidate, from) * 2 + (isNeighbour(candidate, from) ? 1 : 0),
    );
    const nearest = Math.max(...nearness);
    const candidates = found.filter((_, index) => nearness[index] === nearest);
    return candidates.length === 1 ? candidates[0]?.names.at(-1) : undefined;
  }
}

/** Builds that two resources went through together, from the outermost one. */
function sharedBuilds({trail: one}: BuiltResource, {trail: other}: BuiltResource): number {
  let shared = 0;
  while (shared < one.length && one.at(-1 - shared) === other.at(-1 - shared)) shared += 1;
  return shared;
}

function isNeighbour({names: one}: BuiltResource, {names: other}: BuiltResource): boolean {
  return one.at(-1)?.namespace === other.at(-1)?.namespace;
}

function fixOne(resource: BuiltResource, renamed: Renamed, {places, step}: BuildContext): BuiltResource {
  const {kind} = typeOf(resource.object);
  const references = [...podReferences(kind), ...otherReferences(kind), ...scaleReferences(resource)];
  step(references.length);
  const object = references.reduce<Value>((tree, [named, path]) => {
    const change: Change = (current) => newName(current, renamed.find(named, textOf(current), resource));
    return changeAt(tree, {path: path.split('/'), change, creates: false}, places);
  }, resource.object);
  return {...withObject(resource, fixBinding(object, {resource, renamed, places})), names: resource.names};
}

function textOf(entry: Placed | undefined): string {
  return typeof entry?.value === 'string' ? entry.value : '';
}

function newName(current: Placed | undefined, fresh: ResourceName | undefined): Placed | undefined {
  return current === undefined || fresh === undefined || fresh.name === current.value
    ? current
    : {...current, value: fresh.name};
}

function podReferences(kind: string): readonly (readonly [string, string])[] {
  const pod = POD_PATHS[kind];
  return pod === undefined ? [] : IN_PODS.map(([named, path]) => [named, `${pod}/${path}`] as const);
}

function otherReferences(kind: string): readonly (readonly [string, string])[] {
  return ELSEWHERE.filter(([own]) => own === kind).map(([, named, path]) => [named, path] as const);
}

function scaleReferences({object}: BuiltResource): readonly (readonly [string, string])[] {
  const named = textAt(object, 'spec', 'scaleTargetRef', 'kind');
  const isScaler = typeOf(object).kind === 'HorizontalPodAutoscaler';
  return isScaler && named !== '' ? [[named, 'spec/scaleTargetRef/name']] : [];
}

interface Binding {
  readonly resource: BuiltResource;
  readonly renamed: Renamed;
  readonly places: BuildContext['places'];
}

/** Role and subjects of a binding; a subject is in the namespace in which its account is now. */
function fixBinding(object: Value, {resource, renamed, places}: Binding): Value {
  const {kind} = typeOf(resource.object);
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return object;
  const role = textAt(object, 'roleRef', 'kind');
  const changeRole: Change = (current) => newName(current, renamed.find(role, textOf(current), resource));
  const withRole = changeAt(object, {path: ['roleRef', 'name'], change: changeRole, creates: false}, places);
  const changeSubjects: Change = (current) =>
    isList(current?.value)
      ? {...current, value: current.value.map((subject) => fixSubject(subject, {resource, renamed, places}))}
      : current;
  return changeAt(withRole, {path: ['subjects'], change: changeSubjects, creates: false}, places);
}

function fixSubject(subject: Value, {resource, renamed, places}: Binding): Value {
  if (!isMap(subject) || textAt(subject, 'kind') !== 'ServiceAccount') return subject;
  const found = renamed.find('ServiceAccount', textAt(subject, 'name'), resource);
  if (found === undefined) return subject;
  const named = withEntry(subject, 'name', {value: found.name, span: places.get(subject, 'name')}, places);
  if (found.namespace === '') return named;
  return withEntry(named, 'namespace', {value: found.namespace, span: places.get(subject, 'namespace')}, places);
}
