/** Files of a repository → those of each chart. */

/** Files of a folder by their path within it. */
export type Folder = ReadonlyMap<string, ChartFile>;

export interface ChartFile {
  /** Path in the repository; for a file of an archive that of the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** It stands in an archive, so no line of the repository can be named. */
  readonly isPacked: boolean;
}

const CHART_FILE = 'Chart.yaml';

/** Folders of charts that stand in no other chart, with their files, sorted by path. */
export function findCharts(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Folder> {
  const folders = [...files.keys()].filter(isChartFile).map(folderOf);
  const known = new Set(folders);
  const roots = folders.filter((folder) => !isInside(folder, known)).sort();
  const found = new Map<string, Map<string, ChartFile>>(roots.map((root) => [root, new Map()]));
  for (const [path, bytes] of files) {
    const root = rootOf(path, found);
    if (root !== undefined) found.get(root)?.set(within(root, path), {path, bytes, isPacked: false});
  }
  return found;
}

function isChartFile(path: string): boolean {
  return path === CHART_FILE || path.endsWith(`/${CHART_FILE}`);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A chart in the folder `charts` of another one, or among its templates, is a part of it. */
function isInside(folder: string, known: ReadonlySet<string>): boolean {
  const steps = folder.split('/');
  return steps.some((step, index) => {
    const around = steps.slice(0, index).join('/');
    return (step === 'charts' || step === 'templates') && around !== folder && known.has(around);
  });
}

function rootOf(path: string, roots: ReadonlyMap<string, unknown>): string | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (roots.has(folder)) return folder;
    if (folder === '') return undefined;
  }
}

function within(root: string, path: string): string {
  return root === '' ? path : path.slice(root.length + 1);
}
