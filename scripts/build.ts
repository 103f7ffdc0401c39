/**
 * `npm run build`: tsc, then ncc on the emitted JavaScript: one bundle of all entries, so that what they share ships
 * once, and a small file an entry. dist/ is written anew, so that a second build gives the same bytes. dist/ is committed: GitHub runs it as it is.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** Folders under dist/ whose index.js starts the entry of that name. */
const ENTRIES = ['action', 'cli', 'worker'];

/** GitHub downloads the whole of dist at every run of the action. */
const MAX_DIST_BYTES = 8 * 1024 * 1024;

rmSync(join(ROOT, 'build'), {recursive: true, force: true});
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);

rmSync(join(ROOT, 'dist'), {recursive: true, force: true});
run('@vercel/ncc/dist/ncc/cli.js', [
  'build',
  'build/src/main.js',
  '-o',
  'dist/bundle',
  '--license',
  'licenses.txt',
  '-q',
]);
writeFileSync(join(ROOT, 'dist/package.json'), '{"type": "module"}\n');
for (const entry of ENTRIES) {
  mkdirSync(join(ROOT, 'dist', entry));
  const hashBang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(
    join(ROOT, 'dist', entry, 'index.js'),
    `${hashBang}import {start} from '../bundle/index.js';\n\nawait start('${entry}');\n`,
  );
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
