/** One Kubernetes object → what a rule about objects is evaluated on: itself, its pod, its containers. */
import type {Target} from '../cel-rules/target.ts';
import type {Places} from '../cel-rules/value.ts';
import type {ResourceMatch} from './resource-rule.ts';
import {type Container, containersOf, type Resource, type Workload, workloadOf} from './resources.ts';

/** The targets in an object for each rule's `match`; what is in the object is worked out once. */
export function resourceTargets(resource: Resource, places: Places): (match: ResourceMatch) => readonly Target[] {
  const workload = workloadOf(resource, places);
  const containers = workload === undefined ? [] : containersOf(workload, places);
  return (match) => targetsOf(match, resource, workload, containers);
}

function targetsOf(
  match: ResourceMatch,
  resource: Resource,
  workload: Workload | undefined,
  containers: readonly Container[],
): readonly Target[] {
  if (match.kinds !== undefined && !match.kinds.includes(resource.qualifiedKind)) return [];
  const isWanted = ({complete}: {readonly complete: boolean}) => complete || match.complete !== true;
  if (match.target === 'resource') return [objectTarget(resource)];
  if (workload === undefined) return [];
  if (match.target === 'podSpec') return isWanted(workload) ? [podTarget(resource, workload)] : [];
  return containers
    .filter((container) => isWanted(container) && (match.containerTypes?.includes(container.type) ?? true))
    .map((container) => containerTarget(resource, workload, container));
}

/** The object as a whole. */
export function objectTarget({object, anchor, ...resource}: Resource): Target {
  const {kind, namespace, name} = resource;
  return {self: object, anchor, bindings: {object}, scope: 'repository', identity: [kind, namespace, name]};
}

function podTarget(resource: Resource, {podSpec, anchor}: Workload): Target {
  const target = objectTarget(resource);
  return {...target, self: podSpec, anchor, bindings: {...target.bindings, podSpec}};
}

function containerTarget(resource: Resource, workload: Workload, {container, type, anchor}: Container): Target {
  const target = podTarget(resource, workload);
  const name = container.get('name');
  return {
    ...target,
    self: container,
    anchor,
    bindings: {...target.bindings, container, containerType: type},
    identity: [...target.identity, typeof name === 'string' ? name : ''],
  };
}
