/** Which lists of Kubernetes' own kinds are merged item by item, and by which key (https://kubernetes.io/docs/reference/kubernetes-api/). */

/** By the name of the list. */
const MERGE_KEYS: ReadonlyMap<string, string> = new Map([
  ['containers', 'name'],
  ['initContainers', 'name'],
  ['ephemeralContainers', 'name'],
  ['volumes', 'name'],
  ['env', 'name'],
  ['volumeMounts', 'mountPath'],
  ['volumeDevices', 'devicePath'],
  ['imagePullSecrets', 'name'],
  ['hostAliases', 'ip'],
  ['topologySpreadConstraints', 'topologyKey'],
  ['resourceClaims', 'name'],
  ['secrets', 'name'],
  ['webhooks', 'name'],
  ['ownerReferences', 'uid'],
  ['conditions', 'type'],
]);

/** Groups of Kubernetes itself; other kinds have no schema that would name a key, so their lists are replaced. */
export function isBuiltInGroup(group: string): boolean {
  return (
    ['', 'apps', 'batch', 'autoscaling', 'policy', 'extensions'].includes(group) ||
    (/^[a-z.]+\.k8s\.io$/.test(group) && !CUSTOM_GROUPS.test(group))
  );
}

const CUSTOM_GROUPS =
  /^(?:gateway\.networking|snapshot\.storage|metrics|custom\.metrics|external\.metrics|.*\.x)\.k8s\.io$/;

/** Undefined for a list that is replaced as a whole. */
export function mergeKeyOf(path: readonly string[]): string | undefined {
  const name = path.at(-1) ?? '';
  if (name !== 'ports') return MERGE_KEYS.get(name);
  return path.at(-2) === 'spec' ? 'port' : 'containerPort';
}
