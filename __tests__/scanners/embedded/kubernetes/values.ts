/** What rules see of a workload, for the tests of this folder. */
import {toClusterModel} from '../../../../scanners/embedded/kubernetes/cluster-model.ts';
import {readManifests} from '../../../../scanners/embedded/kubernetes/read-manifests.ts';
import {workloadTarget} from '../../../../scanners/embedded/kubernetes/workload-target.ts';
import {type Value, valueAt} from '../../../../src/formats/cel-rules/value.ts';
import type {Files} from './scan.ts';

/** The value at a path of the bindings of the workload of this name: `mesh.mutualTls`. */
export function seenAt(name: string, path: string, files: Files): Value | undefined {
  const manifests = Object.entries(files).flatMap(([file, text]) =>
    readManifests(file, new TextEncoder().encode(text), () => undefined),
  );
  const model = toClusterModel(manifests);
  const workload = model.cluster.workloads.find(({manifest}) => manifest.name === name);
  if (workload === undefined) throw new Error(`no workload ${name}`);
  return valueAt(new Map(Object.entries(workloadTarget(workload, model).bindings)), path.split('.'));
}

/** A pod with further metadata and a further part of its spec, in YAML's flow style. */
export function pod(name: string, metadata = '', spec = ''): string {
  const more = (text: string) => (text === '' ? '' : `, ${text}`);
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}${more(metadata)}}\nspec: {containers: [{name: app, image: "app:1"}]${more(spec)}}\n`;
}

export function object(apiVersion: string, kind: string, metadata: string, rest = ''): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}\n`;
}

export function together(...texts: readonly string[]): Files {
  return {'all.yaml': texts.join('---\n')};
}
