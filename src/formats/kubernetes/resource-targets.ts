/** One Kubernetes object → what a rule about objects is evaluated on: itself, its pod, its containers. */
import type {Target} from '../cel-rules/target.ts';
import type {Places} from '../cel-rules/value.ts';
import type {ResourceMatch} from './resource-rule.ts';
import {type Container, containersOf, type Resource, type Workload, workloadOf} from './resources.ts';

/** The targets in an object for each rule's `match`; what is in the object is worked out once, not for each rule. */
export function resourceTargets(resource: Resource, places: Places): (match: ResourceMatch) => readonly Target[] {
  const workload = workloadOf(resource, places);
  const containers = workload === undefined ? [] : containersOf(workload, places);
  const found: Found = {
    resource,
    workload,
    containers,
    ofObject: [objectTarget(resource)],
    ofPod: workload === undefined ? [] : [podTarget(resource, workload)],
    ofContainers: workload === undefined ? [] : containers.map((each) => containerTarget(resource, workload, each)),
  };
  return (match) => targetsOf(match, found);
}

interface Found {
  readonly resource: Resource;
  readonly workload: Workload | undefined;
  readonly containers: readonly Container[];
  readonly ofObject: readonly Target[];
  readonly ofPod: readonly Target[];
  /** In the order of `containers`. */
  readonly ofContainers: readonly Target[];
}

function targetsOf(match: ResourceMatch, found: Found): readonly Target[] {
  const {resource, workload, containers} = found;
  if (match.kinds !== undefined && !match.kinds.includes(resource.qualifiedKind)) return [];
  const isWanted = ({complete}: {readonly complete: boolean}) => complete || match.complete !== true;
  if (match.target === 'resource') return found.ofObject;
  if (workload === undefined) return [];
  if (match.target === 'podSpec') return isWanted(workload) ? found.ofPod : [];
  return found.ofContainers.filter((_, index) => {
    const container = containers[index];
    return container !== undefined && isWanted(container) && (match.containerTypes?.includes(container.type) ?? true);
  });
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
