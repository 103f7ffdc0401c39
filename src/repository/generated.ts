/** Files that a tool wrote, by their name. Lock files are not among them: what they pin is what is deployed. */

const GENERATED_NAMES = [
  // Minified code and source maps
  /[.-]min\.(?:js|mjs|cjs|css)$/,
  /\.(?:js|mjs|cjs|css)\.map$/,
  /(?:^|\/)\.pnp\.c?js$/,
  // Protocol Buffers and gRPC
  /\.pb(?:\.gw)?\.go$/,
  /\.pb\.(?:cc|h|validate\.go)$/,
  /_grpc\.pb\.go$/,
  /_pb2(?:_grpc)?\.pyi?$/,
  /(?:_grpc)?_pb\.(?:js|ts|d\.ts)$/,
  // Kubernetes and Go generators
  /(?:^|\/)zz_generated\.[^/]*\.go$/,
  // Dart and .NET generators
  /\.(?:g|freezed)\.dart$/,
  /\.(?:g|g\.i|designer)\.cs$/i,
];

/** Lock files of package managers, manifests that tools write, and bills of materials. */
const LOCK_FILES =
  /(?:[.-]lock(?:\.(?:json|ya?ml|hcl))?|\.lockfile|\.resolved|\.freeze|(?:^|\/)(?:npm-shrinkwrap\.json|go\.(?:mod|sum|work)|pom\.xml|pylock\.[^/]*toml|[^/]*requirements[^/]*\.txt|verification-metadata\.xml|packages\.config|[^/]*(?:bom|\.cdx|\.spdx)\.json))$/i;

/**
 * True for what pins packages. Repositories mark these files as generated to fold them away in a review; what they pin
 * is deployed all the same.
 */
export function isLockFile(path: string): boolean {
  return LOCK_FILES.test(path);
}

/** Cheap first look, as this is asked of every file: each pattern needs one of these. */
const HINTS = /min\.|\.map$|\.pnp\.|pb|zz_generated|\.dart$|\.cs$/i;

/** True when the name says that a tool wrote the file. */
export function isGeneratedName(path: string): boolean {
  return HINTS.test(path) && GENERATED_NAMES.some((pattern) => pattern.test(path));
}
