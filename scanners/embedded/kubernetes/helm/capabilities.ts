/** What Helm assumes of the cluster and of itself where there is none to ask (https://helm.sh/docs/chart_template_guide/builtin_objects/). */
import {GoObject, type GoValue} from '../../../../src/formats/go-template/go-value.ts';

/** Kubernetes that Helm 3.18 assumes. */
export const KUBE_VERSION = {major: '1', minor: '33', version: 'v1.33.0'};
const HELM_VERSION = 'v3.18.5';

/** Group → versions that Helm's own client knows. */
const API_GROUPS: Readonly<Record<string, string>> = {
  '': 'v1',
  'admissionregistration.k8s.io': 'v1 v1alpha1 v1beta1',
  'apiextensions.k8s.io': 'v1beta1 v1',
  apps: 'v1 v1beta1 v1beta2',
  'authentication.k8s.io': 'v1 v1alpha1 v1beta1',
  'authorization.k8s.io': 'v1 v1beta1',
  autoscaling: 'v1 v2 v2beta1 v2beta2',
  batch: 'v1 v1beta1',
  'certificates.k8s.io': 'v1 v1beta1 v1alpha1',
  'coordination.k8s.io': 'v1alpha2 v1beta1 v1',
  'discovery.k8s.io': 'v1 v1beta1',
  'events.k8s.io': 'v1 v1beta1',
  extensions: 'v1beta1',
  'flowcontrol.apiserver.k8s.io': 'v1 v1beta1 v1beta2 v1beta3',
  'internal.apiserver.k8s.io': 'v1alpha1',
  'networking.k8s.io': 'v1 v1alpha1 v1beta1',
  'node.k8s.io': 'v1 v1alpha1 v1beta1',
  policy: 'v1 v1beta1',
  'rbac.authorization.k8s.io': 'v1 v1beta1 v1alpha1',
  'resource.k8s.io': 'v1beta2 v1beta1 v1alpha3',
  'scheduling.k8s.io': 'v1alpha1 v1beta1 v1',
  'storage.k8s.io': 'v1 v1alpha1 v1beta1',
  'storagemigration.k8s.io': 'v1alpha1',
};

const API_VERSIONS: readonly string[] = Object.entries(API_GROUPS).flatMap(([group, versions]) =>
  versions.split(' ').map((version) => (group === '' ? version : `${group}/${version}`)),
);

/** The object `.Capabilities`. */
export const CAPABILITIES: GoValue = new GoObject({
  type: '*chartutil.Capabilities',
  fields: new Map<string, GoValue>([
    ['KubeVersion', kubeVersion()],
    ['APIVersions', apiVersions()],
    ['HelmVersion', helmVersion()],
  ]),
});

function kubeVersion(): GoValue {
  const {major, minor, version} = KUBE_VERSION;
  const fields = new Map(Object.entries({Version: version, GitVersion: version, Major: major, Minor: minor}));
  return new GoObject({type: 'chartutil.KubeVersion', text: version, fields});
}

function apiVersions(): GoValue {
  const known = new Set<GoValue>(API_VERSIONS);
  return new GoObject({
    type: 'chartutil.VersionSet',
    entries: () => API_VERSIONS,
    methods: new Map([['Has', ([version = null]) => known.has(version)]]),
  });
}

function helmVersion(): GoValue {
  const fields = new Map(
    Object.entries({Version: HELM_VERSION, GitCommit: '', GitTreeState: 'clean', GoVersion: 'go1.24'}),
  );
  return new GoObject({type: 'version.BuildInfo', fields});
}
