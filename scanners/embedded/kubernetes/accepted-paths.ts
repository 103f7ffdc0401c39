/** Which paths are worth reading. */

/** Manifests, charts with their values, kustomizations. */
export function isAcceptedPath(path: string): boolean {
  return /\.(?:ya?ml|tpl)$/i.test(path) || PACKED_CHART.test(path) || isFileOfChart(path);
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
