/** Builds a tool written in Go from its source, held against our hash and the checksum database. */
import {basename, join} from 'node:path';
import {z} from 'zod';
import type {ToolSource} from '../../scanner.ts';
import type {InstallRequest} from './install-python.ts';
import {type Program, ToolError} from './program.ts';
import {runInstaller} from './run-installer.ts';

type GoSource = Extract<ToolSource, {kind: 'go'}>;

const Downloaded = z.object({Sum: z.string()});

/**
 * The checksum database speaks for what the module needs in turn. It cannot be switched off here, whatever the
 * machine's settings say. https://go.dev/ref/mod#checksum-database
 */
const ENV = {
  GOSUMDB: 'sum.golang.org',
  GONOSUMDB: '',
  GOPRIVATE: '',
  GOINSECURE: '',
  GONOSUMCHECK: '',
  CGO_ENABLED: '0',
};

/** Throws `ToolError` when the module is not the one that the lock names, or cannot be built here. */
export async function installGo(source: GoSource, {folder, ...how}: InstallRequest): Promise<void> {
  const {module, version, sum, package: path} = source;
  const go = (args: readonly string[]) =>
    runInstaller({...how, file: 'go', args, cwd: folder, env: {...ENV, GOBIN: join(folder, 'bin')}});
  const downloaded = Downloaded.parse(JSON.parse(await go(['mod', 'download', '-json', `${module}@${version}`])));
  if (downloaded.Sum !== sum) {
    throw new ToolError(`${module}@${version} has the hash ${downloaded.Sum} and not ${sum}, as it was locked`);
  }
  await go(['install', `${path}@${version}`]);
}

/** The Go command names a program after the last part of its path that is no version: `…/gitleaks/v8` is `gitleaks`. */
export function goProgram({package: path}: GoSource, folder: string): Program {
  const name = basename(path.replace(/\/v\d+$/, ''));
  return {file: join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name), args: []};
}
