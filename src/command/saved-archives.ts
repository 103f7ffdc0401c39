/** Archives of images that the repository's workflows save, where they are there: what was built before this step. */
import {lstat, readdir, readFile} from 'node:fs/promises';
import {isAbsolute, join, relative, resolve, sep} from 'node:path';

const WORKFLOWS = '.github/workflows';
const MAX_FILES = 200;
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_ARCHIVES = 100;

const FILE = String.raw`["']?(?<file>[^\s"',;|&<>]{1,400}?\.(?:tar|tgz|tar\.gz|tar\.zst))(?=["'\s,;|&]|$)`;

/** Outputs of BuildKit (`type=docker,dest=app.tar`), `docker save -o app.tar`, `docker save … > app.tar`, skopeo. */
const SAVES = [
  new RegExp(String.raw`\btype=(?:docker|oci)\b[^\n]{0,200}?\bdest=${FILE}`, 'gm'),
  new RegExp(
    String.raw`\b(?:docker|podman|nerdctl)\s+(?:image\s+)?save\b[^\n]{0,300}?(?:-o|--output)[\s=]+${FILE}`,
    'gm',
  ),
  new RegExp(String.raw`\b(?:docker|podman|nerdctl)\s+(?:image\s+)?save\b[^\n>]{0,300}>\s*${FILE}`, 'gm'),
  new RegExp(String.raw`\b(?:docker-archive|oci-archive):${FILE}`, 'gm'),
];

/** Absolute paths. Those that are not there were not built by this job; only files of the job are looked at. */
export async function findSavedArchives(root: string, runnerTemp: string | undefined): Promise<readonly string[]> {
  const folders = [resolve(root), '/tmp', ...(runnerTemp === undefined || runnerTemp === '' ? [] : [runnerTemp])];
  const found = new Set<string>();
  for (const text of await readWorkflows(join(root, WORKFLOWS))) {
    for (const written of archivesIn(text)) {
      const file = resolve(root, withPlaces(written, root, runnerTemp));
      const isOfJob = folders.some((folder) => isBelow(file, folder));
      if (isOfJob && found.size < MAX_ARCHIVES && (await isFile(file))) found.add(file);
    }
  }
  return [...found].sort();
}

/** As written, each once. */
export function archivesIn(workflow: string): readonly string[] {
  // Without the spaces of placeholders a path is one word.
  const text = workflow.replaceAll(/\$\{\{\s{0,9}([\w.]{1,99})\s{0,9}\}\}/g, '${{$1}}');
  const written = SAVES.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({groups}) => groups?.file ?? []));
  return [...new Set(written)];
}

async function readWorkflows(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const wanted = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts: string[] = [];
  for (const name of wanted.slice(0, MAX_FILES)) {
    const stat = await lstat(join(folder, name)).catch(() => undefined);
    if (stat?.isFile() && stat.size <= MAX_FILE_BYTES) texts.push(await readFile(join(folder, name), 'utf8'));
  }
  return texts;
}

/** Placeholders of GitHub that are known here; others lead to no file. */
function withPlaces(written: string, root: string, runnerTemp: string | undefined): string {
  return written
    .replace(/^\$\{\{\s*github\.workspace\s*\}\}|^\$\{?GITHUB_WORKSPACE\}?/, resolve(root))
    .replace(/^\$\{\{\s*runner\.temp\s*\}\}|^\$\{?RUNNER_TEMP\}?/, runnerTemp ?? '$RUNNER_TEMP');
}

function isBelow(file: string, folder: string): boolean {
  const inside = relative(folder, file);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}

async function isFile(path: string): Promise<boolean> {
  const stat = await lstat(path).catch(() => undefined);
  return stat?.isFile() ?? false;
}
