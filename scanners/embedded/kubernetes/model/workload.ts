/** A workload of the cluster: the pods that an object runs. */
import {mapAt, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {workloadOf} from '../../../../src/formats/kubernetes/resources.ts';
import type {Manifest} from '../manifest.ts';
import {type Labels, toLabels} from './selector.ts';

export interface ClusterWorkload {
  readonly manifest: Manifest;
  readonly podSpec: ValueMap;
  readonly labels: Labels;
  readonly annotations: ValueMap;
  /** `default` where none is named. */
  readonly serviceAccount: string;
  readonly isOnHostNetwork: boolean;
}

/** Undefined for what runs no pods, and for patches of what does. */
export function toClusterWorkload(manifest: Manifest): ClusterWorkload | undefined {
  const workload = workloadOf(manifest, manifest.places);
  if (workload === undefined || !workload.complete) return undefined;
  const {podSpec, podLabels, template} = workload;
  return {
    manifest,
    podSpec,
    labels: toLabels(podLabels),
    annotations: mapAt(template, 'metadata', 'annotations'),
    serviceAccount: textAt(podSpec, 'serviceAccountName') || textAt(podSpec, 'serviceAccount') || 'default',
    isOnHostNetwork: podSpec.get('hostNetwork') === true,
  };
}
