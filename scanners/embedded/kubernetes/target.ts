/** What a rule of this scanner is evaluated on. */
import type {Location} from '../../../src/finding/location.ts';
import type {Target} from '../../../src/formats/cel-rules/target.ts';
import type {Value} from '../../../src/formats/cel-rules/value.ts';
import {objectTarget} from '../../../src/formats/kubernetes/resource-targets.ts';
import type {ClusterMatch} from './cluster-rule.ts';
import type {Capability} from './identity/capabilities.ts';
import {identifyingNamespace, type Manifest} from './manifest.ts';

export interface ClusterTarget extends Target {
  readonly kind: ClusterMatch['target'];
  readonly manifest: Manifest;
  /** It can be reached from outside of the cluster. */
  readonly isExposed?: boolean;
  /** Where what gives it a capability stands. */
  readonly placesOf?: (capability: Capability) => readonly Location[];
}

export function toTarget(
  kind: ClusterMatch['target'],
  manifest: Manifest,
  bindings: Readonly<Record<string, Value>>,
): ClusterTarget {
  const target = objectTarget({...manifest, namespace: identifyingNamespace(manifest)});
  return {...target, kind, manifest, bindings: {...target.bindings, ...bindings}};
}
