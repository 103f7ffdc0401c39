/** Installs a tool from the Python package index into an environment of its own, every file held against our hashes. */
import {open, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LockedPackage, ToolSource} from '../../scanner.ts';
import type {Program} from './program.ts';
import {runInstaller} from './run-installer.ts';

type PythonSource = Extract<ToolSource, {kind: 'python'}>;

export interface InstallRequest {
  /** Empty folder that the tool is installed into. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Takes wheels only, so that nothing of a package runs, and exactly those that the lock names: pip refuses a file with
 * another hash. Throws `ToolError`. https://pip.pypa.io/en/stable/topics/secure-installs/
 */
export async function installPython({packages}: PythonSource, {folder, ...how}: InstallRequest): Promise<void> {
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, packages.map(requirement).join(''));
  await runInstaller({...how, file: 'python3', args: ['-m', 'venv', folder], cwd: folder});
  const options = ['--disable-pip-version-check', '--no-input', '--quiet', '--only-binary', ':all:', '--no-deps'];
  await runInstaller({
    ...how,
    file: pythonOf(folder),
    args: ['-m', 'pip', 'install', ...options, '--require-hashes', '--requirement', requirements],
    cwd: folder,
  });
}

function requirement({name, version, sha256}: LockedPackage): string {
  return `${name}==${version}${sha256.map((hash) => ` --hash=sha256:${hash}`).join('')}\n`;
}

/** A script is started by its interpreter: the path that stands in its first line was that of the installation. */
export async function pythonProgram({program}: PythonSource, folder: string): Promise<Program> {
  const file = join(folder, programsFolder(), program);
  return (await isScript(file)) ? {file: pythonOf(folder), args: ['-I', '-B', file]} : {file, args: []};
}

async function isScript(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const {buffer} = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === '#!';
  } finally {
    await handle.close();
  }
}

function pythonOf(folder: string): string {
  return join(folder, programsFolder(), process.platform === 'win32' ? 'python.exe' : 'python3');
}

function programsFolder(): string {
  return process.platform === 'win32' ? 'Scripts' : 'bin';
}
