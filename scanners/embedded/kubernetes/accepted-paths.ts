/** Which paths are worth reading. */

/** Manifests, charts with their values, kustomizations. */
export function isAcceptedPath(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
