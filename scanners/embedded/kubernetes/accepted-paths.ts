/** Which paths are worth reading, and which files worth keeping. */
import {isJsonManifestPath, isJsonPath, mayBeJsonManifest} from '../../../src/formats/kubernetes/json-manifest.ts';

/** Manifests, charts with their values, kustomizations. */
export function isAcceptedPath(path: string): boolean {
  return /\.(?:ya?ml|tpl)$/i.test(path) || isJsonManifestPath(path) || PACKED_CHART.test(path) || isFileOfChart(path);
}

/** Most JSON of a repository is something else, and all that is kept stands in memory at once. */
export function isWorthKeeping(path: string, bytes: Uint8Array): boolean {
  return !isJsonPath(path) || isFileOfChart(path) || mayBeJsonManifest(bytes) || isJsonPatch(bytes);
}

/** A list of operations (RFC 6902), as kustomizations name some. */
function isJsonPatch(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('"op"');
}

const PACKED_CHART = /(?:^|\/)charts\/[^/]+\.tgz$/;

/** Templates without an ending, and what they read by `.Files`; by the names of folders, as only paths are known here. */
function isFileOfChart(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  if (folders.includes('templates')) return /\.(?:json|txt)$/.test(path);
  return folders.some((name) => CHART_FOLDER.test(name)) && folders.some((name) => FILES_FOLDER.test(name));
}

const CHART_FOLDER = /^(?:helm|helm[-_]charts?|charts?)$/;
const FILES_FOLDER = /^(?:files|dashboards|conf|configs?|scripts|rules)$/;
