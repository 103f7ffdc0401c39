/**
 * `npm run generate` writes every generated file; `npm run generate -- --check` only says which are out of date
 * (exit code 1). Sources: the folders under scanners/, the tables and schemas under src/.
 */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {generateActionYml} from './generate/action-yml.ts';
import {generateComplianceData} from './generate/compliance.ts';
import {generateConcepts} from './generate/concepts.ts';
import {generateReadmeTables} from './generate/readme.ts';
import {generateRegistry} from './generate/registry.ts';
import {generateSchemas} from './generate/schemas.ts';
import {generateVersion} from './generate/version.ts';
import type {GeneratedFile} from './generated-file.ts';

const ROOT = join(import.meta.dirname, '..');

const files = [
  ...(await generateRegistry(ROOT)),
  ...(await generateByScanners()),
  await generateConcepts(ROOT),
  ...generateSchemas(),
  generateActionYml(),
  await generateComplianceData(),
  await generateVersion(ROOT),
  await generateReadmeTables(ROOT),
];
const stale: GeneratedFile[] = [];
for (const file of files) {
  if ((await readText(join(ROOT, file.path))) !== file.text) stale.push(file);
}

if (process.argv.includes('--check')) report(stale);
else await write(stale);

/** Every scanner folder may bring a `generate.ts` of its own for its rules and their documentation. */
async function generateByScanners(): Promise<GeneratedFile[]> {
  const generated: GeneratedFile[] = [];
  for (const origin of ['embedded', 'external']) {
    const entries = await readdir(join(ROOT, 'scanners', origin), {recursive: false}).catch(() => []);
    for (const name of entries.sort()) {
      const path = join(ROOT, 'scanners', origin, name, 'generate.ts');
      if ((await readText(path)) === undefined) continue;
      const module: {generate(): Promise<readonly GeneratedFile[]>} = await import(pathToFileURL(path).href);
      generated.push(...(await module.generate()));
    }
  }
  return generated;
}

function report(outdated: readonly GeneratedFile[]): void {
  if (outdated.length === 0) {
    console.log(`${files.length} generated files are up to date`);
    return;
  }
  console.error('These generated files are out of date; run `npm run generate` and commit the result:');
  for (const {path} of outdated) console.error(`  ${path}`);
  process.exitCode = 1;
}

async function write(outdated: readonly GeneratedFile[]): Promise<void> {
  for (const {path, text} of outdated) {
    await mkdir(dirname(join(ROOT, path)), {recursive: true});
    await writeFile(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`${files.length} generated files, ${outdated.length} changed`);
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
