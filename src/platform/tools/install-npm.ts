/** Installs a tool from the npm registry, every package held against our hashes; no script of any of them runs. */
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {ToolSource} from '../../scanner.ts';
import type {InstallRequest} from './install-python.ts';
import {type Program, ToolError} from './program.ts';
import {runInstaller} from './run-installer.ts';

type NpmSource = Extract<ToolSource, {kind: 'npm'}>;

/** Nothing is taken that has no hash of this kind. https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** `npm ci` installs what the lock names and nothing else, and refuses a package with another hash. Throws `ToolError`. */
export async function installNpm({asks, packages}: NpmSource, {folder, ...how}: InstallRequest): Promise<void> {
  const unsure = Object.entries(packages).find(([, {integrity}]) => !INTEGRITY.test(integrity));
  if (unsure !== undefined) throw new ToolError(`${unsure[0]} has no hash in the lock`);
  const root = {name: 'tool', version: '0.0.0', dependencies: asks};
  const lock = {...root, lockfileVersion: 3, requires: true, packages: {'': root, ...packages}};
  await writeFile(join(folder, 'package.json'), JSON.stringify({...root, private: true}));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel', 'error'];
  await runInstaller({...how, file: 'npm', args: ['ci', ...options], cwd: folder});
}

/** Run by the Node that runs this program. */
export function npmProgram({program}: NpmSource, folder: string): Program {
  return {file: process.execPath, args: [join(folder, 'node_modules', program)]};
}
