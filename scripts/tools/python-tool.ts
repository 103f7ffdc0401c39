/** Installs a program from PyPI for the tests with real tools, in an environment of its own. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** Where such programs lie; git ignores it. */
const TOOLS_FOLDER = join(import.meta.dirname, '..', '..', '.tools');

export interface PythonTool {
  /** Of the package, and of the program that it brings. */
  readonly name: string;
  /** Exact version; a folder of its own keeps versions apart. */
  readonly version: string;
}

/** zizmor audits the same workflows. */
export const ZIZMOR: PythonTool = {name: 'zizmor', version: '1.32.0'};

/**
 * Absolute path of the installed program, or why it cannot be had (no Python on this machine, no package index). Only
 * built packages without dependencies are taken: nothing of them runs while they are installed.
 */
export function installPythonTool({name, version}: PythonTool): {readonly file: string} | {readonly missing: string} {
  const folder = join(TOOLS_FOLDER, `${name}-${version}`);
  const file = join(folder, 'bin', name);
  if (existsSync(file)) return {file};
  try {
    execFileSync('python3', ['-m', 'venv', folder], {stdio: 'pipe', timeout: 120_000});
    const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '--no-deps', `${name}==${version}`];
    execFileSync(join(folder, 'bin', 'python3'), pip, {stdio: 'pipe', timeout: 240_000});
    return {file};
  } catch (error) {
    return {
      missing: `${name} ${version} could not be installed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
