/** The namespaces of a cluster: their objects where the repository has them, and what stands in each. */
import {mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Manifest} from '../manifest.ts';
import type {Cluster} from './cluster.ts';
import {type Labels, toLabels} from './selector.ts';

export interface NamespaceFacts {
  /** Undefined where the repository does not have the object. */
  readonly manifest: Manifest | undefined;
  readonly labels: Labels;
  readonly annotations: ValueMap;
}

/** The namespace that an object is in, as far as it can be told. */
export function namespaceOf({namespace, ...manifest}: Manifest, {refer}: Cluster): NamespaceFacts {
  const found = namespace === '' ? undefined : refer({...manifest, namespace}, 'Namespace', namespace, '');
  return {
    manifest: found,
    // Kubernetes labels each namespace with its name.
    labels: new Map([...toLabels(mapAt(found?.object, 'metadata', 'labels')), [NAME_LABEL, namespace]]),
    annotations: mapAt(found?.object, 'metadata', 'annotations'),
  };
}

const NAME_LABEL = 'kubernetes.io/metadata.name';
