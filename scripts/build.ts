/**
 * `npm run build`: tsc, then ncc on the emitted JavaScript, one self-contained folder an entry under dist/. The folders
 * are written anew, so that a second build gives the same bytes. dist/ is committed: GitHub runs it as it is.
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Folder under dist/ → entry module. */
const ENTRIES = {action: 'src/action', cli: 'src/cli', worker: 'src/worker'};

/** GitHub downloads the whole of dist at every run of the action. */
const MAX_DIST_BYTES = 8 * 1024 * 1024;

rmSync(join(ROOT, 'build'), {recursive: true, force: true});
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);

rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
for (const [folder, entry] of Object.entries(ENTRIES)) {
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    `build/${entry}.js`,
    '-o',
    `dist/${folder}`,
    '--license',
    'licenses.txt',
    '-q',
  ]);
}

const files = listFiles(join(ROOT, 'dist'));
const totalBytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
for (const path of files) console.log(`${String(statSync(path).size).padStart(9)}  ${relative(ROOT, path)}`);
console.log(`${String(totalBytes).padStart(9)}  bytes in all, of at most ${MAX_DIST_BYTES}`);
if (totalBytes > MAX_DIST_BYTES) {
  console.error('dist is too large: find what came in with `npx ncc build --stats-out`');
  process.exitCode = 1;
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {cwd: ROOT, stdio: 'inherit'});
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
