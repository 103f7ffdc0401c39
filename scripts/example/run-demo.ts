/**
 * Scans a planted copy of examples/online-shop with the built command line, as a user would, and tells what of the key
 * it found. Needs no network.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readShopKey, writePlantedShop} from './online-shop.ts';
import {readReport} from './read-report.ts';
import {renderScore} from './render-score.ts';
import {isPerfect, scoreFindings} from './score.ts';

export interface Demo {
  /** Absolute path of the built command line. */
  readonly command: string;
  /** Folder for the HTML and JSON reports; made when it is missing. */
  readonly reportFolder: string;
  readonly print: (line: string) => void;
}

/** The demo's exit code: 0 when everything due was found and no twin was accused, else 1. */
export async function runDemo(demo: Demo): Promise<0 | 1> {
  if (!existsSync(demo.command)) return giveUp(demo, `${demo.command} is missing: run \`npm run build\` first.`);
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'secure-pipeline-demo-'));
  try {
    return await scanAndScore(demo, path.join(workspace, 'online-shop'));
  } finally {
    await rm(workspace, {recursive: true, force: true});
  }
}

async function scanAndScore(demo: Demo, shop: string): Promise<0 | 1> {
  const html = path.join(demo.reportFolder, 'demo.html');
  const json = path.join(demo.reportFolder, 'demo.json');
  await mkdir(demo.reportFolder, {recursive: true});
  // What an earlier run left must not be taken for this one's.
  await rm(json, {force: true});
  await rm(html, {force: true});

  demo.print('Scanning a copy of examples/online-shop, with made-up tokens in the place of its placeholders.\n');
  await writePlantedShop(shop);
  const reports = ['terminal', `html=${html}`, `json=${json}`].flatMap((report) => ['--report', report]);
  const end = await runCommand(demo.command, ['scan', shop, '--offline', '--no-cache', ...reports]);
  if (end !== 'exit code 0' && end !== 'exit code 1')
    return giveUp(demo, `The scan could not judge (${end}); its messages stand above.`);

  const {scanners, findings} = readReport(await readFile(json, 'utf8'));
  const score = scoreFindings(await readShopKey(), findings, {scanners, planted: true});
  demo.print(`\nWhat is planted in examples/online-shop, and what the scan found of it:\n\n${renderScore(score)}`);
  demo.print(`\nHTML report: ${html}\n             ${pathToFileURL(html).href}`);
  return isPerfect(score) ? 0 : giveUp(demo, 'The scan did not find what examples/online-shop.key.yaml says.');
}

/** Its output goes straight to the user's terminal. Gives how it ended, as words. */
function runCommand(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [command, ...args], {stdio: 'inherit'});
  // The command ends by itself when it is told to; then the copy is removed as always.
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.once('SIGINT', passOn).once('SIGTERM', passOn);
  return new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code === null ? `signal ${signal}` : `exit code ${code}`));
  }).finally(() => process.off('SIGINT', passOn).off('SIGTERM', passOn));
}

function giveUp({print}: Demo, message: string): 1 {
  print(`\n${message}`);
  return 1;
}
