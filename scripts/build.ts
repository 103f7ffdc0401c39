/**
 * `npm run build`: tsc, then ncc on the emitted JavaScript, with the data in it packed: one bundle of all entries, so that
 * what they share ships once, and a small file an entry; then the data files of scanners. dist/ is written anew, so that a second build gives
 * the same bytes. dist/ is committed: GitHub runs it as it is.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {copyGrammars} from './build/copy-grammars.ts';
import {copyIndex, copyIndexes} from './build/copy-index.ts';
import {minify} from './build/minify.ts';
import {packData} from './build/pack-data.ts';
import {writeDigest} from './build/write-digest.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const SCANNERS = join(ROOT, 'scanners/embedded');

/** Folders under dist/ whose index.js starts the entry of that name. */
const ENTRIES = ['action', 'cli', 'worker'];

/** `runs.using` of action.yml. */
const LEAST_NODE = 24;

/** GitHub downloads the whole of dist at every run of the action: about a second for this much. */
const MAX_DIST_BYTES = 10 * 1024 * 1024;

rmSync(join(ROOT, 'build'), {recursive: true, force: true});
rmSync(DIST, {recursive: true, force: true});
await writeBundle();
writeEntries();
copyIndexes(SCANNERS, join(DIST, 'data'));
copyIndex(join(ROOT, 'src/advisories/index'), join(DIST, 'data/advisories'));
copyGrammars({nodeModules: join(ROOT, 'node_modules'), target: join(DIST, 'data/grammars')});
writeDigest(DIST, listFiles(DIST));
checkSize();

async function writeBundle(): Promise<void> {
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  const emitted = join(ROOT, 'build');
  for (const file of listFiles(emitted)) if (file.endsWith('.generated.js')) await packData(join(emitted, file));
  const target = ['-o', 'dist/bundle', '--license', 'licenses.txt', '-q'];
  run('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/src/main.js', ...target]);
  const bundle = join(DIST, 'bundle');
  for (const file of listFiles(bundle)) if (file.endsWith('.js')) minify(join(bundle, file));
}

function writeEntries(): void {
  writeFileSync(join(DIST, 'package.json'), '{"type": "module"}\n');
  for (const entry of ENTRIES) {
    mkdirSync(join(DIST, entry));
    writeFileSync(join(DIST, entry, 'index.js'), renderEntry(entry));
  }
}

/** An older Node would stop somewhere in the middle; this says why before anything of the program is read. */
function renderEntry(entry: string): string {
  const hashBang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  return `${hashBang}if (Number.parseInt(process.versions.node, 10) < ${LEAST_NODE}) {
  console.error(\`secure-pipeline needs Node ${LEAST_NODE} or newer; this is Node \${process.versions.node}.\`);
  process.exit(2);
}
const {start} = await import('../bundle/index.js');

await start('${entry}');
`;
}

function checkSize(): void {
  const sizes = listFiles(DIST).map((file) => ({file, sizeBytes: statSync(join(DIST, file)).size}));
  const totalBytes = sizes.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0);
  for (const {file, sizeBytes} of sizes) console.log(`${String(sizeBytes).padStart(9)}  dist/${file}`);
  console.log(`${String(totalBytes).padStart(9)}  bytes in all, of at most ${MAX_DIST_BYTES}`);
  if (totalBytes <= MAX_DIST_BYTES) return;
  console.error('dist is too large: find what came in with `npx ncc build --stats-out`');
  process.exitCode = 1;
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {cwd: ROOT, stdio: 'inherit'});
}

/** Paths relative to `folder`, with slashes, sorted. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
