/**
 * `npm run demo`: scans a planted copy of examples/online-shop with the built command line, as a user would, and then
 * tells what of the key it found. Needs no network. Exit 0 when everything due was found and no twin was accused, else 1.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readShopKey, writePlantedShop} from './example/online-shop.ts';
import {readReport, type ScoredReport} from './example/read-report.ts';
import {renderScore} from './example/render-score.ts';
import {isPerfect, scoreFindings} from './example/score.ts';

const ROOT = path.join(import.meta.dirname, '..');
const COMMAND = path.join(ROOT, 'dist', 'cli', 'index.js');
/** Ignored by git, so that the demo leaves the work tree clean. */
const REPORTS = path.join(ROOT, '.secure-pipeline');

process.exitCode = await demo();

async function demo(): Promise<number> {
  if (!existsSync(COMMAND)) return giveUp(`${COMMAND} is missing: run \`npm run build\` first.`);
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'secure-pipeline-demo-'));
  try {
    return await scanAndScore(path.join(workspace, 'online-shop'));
  } finally {
    await rm(workspace, {recursive: true, force: true});
  }
}

async function scanAndScore(shop: string): Promise<number> {
  await writePlantedShop(shop);
  await mkdir(REPORTS, {recursive: true});
  const html = path.join(REPORTS, 'demo.html');
  const json = path.join(REPORTS, 'demo.json');
  await rm(json, {force: true});

  const reports = ['terminal', `html=${html}`, `json=${json}`].flatMap((report) => ['--report', report]);
  const end = await runCommand(['scan', shop, '--offline', '--no-cache', ...reports]);
  if (end !== 'exit 0' && end !== 'exit 1')
    return giveUp(`The scan could not judge (${end}); its messages stand above.`);

  const score = await scoreReport(readReport(await readFile(json, 'utf8')));
  console.log(`\nWhat is planted in examples/online-shop, and what the scan found of it:\n\n${score.text}`);
  console.log(`\nHTML report: ${pathToFileURL(html).href}`);
  return score.perfect ? 0 : giveUp('The scan did not find what examples/online-shop.key.yaml says.');
}

/** Its output goes straight to the user's terminal. Gives how it ended, as words. */
function runCommand(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [COMMAND, ...args], {cwd: ROOT, stdio: 'inherit'});
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code === null ? `signal ${signal}` : `exit ${code}`));
  });
}

async function scoreReport({
  scanners,
  findings,
}: ScoredReport): Promise<{readonly text: string; readonly perfect: boolean}> {
  const score = scoreFindings(await readShopKey(), findings, {scanners, planted: true});
  return {text: renderScore(score), perfect: isPerfect(score)};
}

function giveUp(message: string): number {
  console.error(`\n${message}`);
  return 1;
}
