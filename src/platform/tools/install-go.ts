/** Builds a tool written in Go from its source, held against our hash and the checksum database. */
import {cp} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {z} from 'zod';
import type {ToolSource} from '../../scanner.ts';
import type {InstallRequest} from './install-python.ts';
import {type Program, ToolError} from './program.ts';
import {runInstaller} from './run-installer.ts';

type GoSource = Extract<ToolSource, {kind: 'go'}>;

const Downloaded = z.object({Sum: z.string(), Dir: z.string()});

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
  GOWORK: 'off',
  CGO_ENABLED: '0',
};

/**
 * In the module's own folder, so that its `go.sum` and its replacements hold: `go install PACKAGE@VERSION` refuses a
 * module that replaces others, and takes no part of `go.sum`. That file is among what the module's hash covers: with it
 * our lock speaks for everything that is built in. https://go.dev/ref/mod#build-commands
 */
const BUILD = ['build', '-mod=readonly', '-trimpath', '-buildvcs=false'];

/** Throws `ToolError` when the module is not the one that the lock names, or cannot be built here. */
export async function installGo(source: GoSource, {folder, ...how}: InstallRequest): Promise<void> {
  const {module, version, sum, package: path, keeps = [], experiments = []} = source;
  const env = {...ENV, GOEXPERIMENT: experiments.join(',')};
  const go = (args: readonly string[], cwd: string) => runInstaller({...how, file: 'go', args, cwd, env});
  const downloaded = Downloaded.parse(
    JSON.parse(await go(['mod', 'download', '-json', `${module}@${version}`], folder)),
  );
  if (downloaded.Sum !== sum) {
    throw new ToolError(`${module}@${version} has the hash ${downloaded.Sum} and not ${sum}, as it was locked`);
  }
  await go([...BUILD, '-o', goProgram(source, folder).file, path], downloaded.Dir);
  for (const kept of keeps) await cp(join(downloaded.Dir, kept), join(folder, kept), {recursive: true});
}

/** As the Go command names it: after the last part of its path that is no version, `…/gitleaks/v8` is `gitleaks`. */
export function goProgram({package: path}: GoSource, folder: string): Program {
  const name = basename(path.replace(/\/v\d+$/, ''));
  return {file: join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name), args: []};
}
