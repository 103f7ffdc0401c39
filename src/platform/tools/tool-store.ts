/** Keeps installed tools in a folder of this user alone; what is missing is installed, or named. */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {delimiter, isAbsolute, join} from 'node:path';
import type {ToolSource} from '../../scanner.ts';
import {makePrivateFolder} from '../private-folder.ts';
import {digestFolder} from './digest-folder.ts';
import {goProgram, installGo} from './install-go.ts';
import {installNpm, npmProgram} from './install-npm.ts';
import {type InstallRequest, installPython, pythonProgram} from './install-python.ts';
import {type Program, ToolError} from './program.ts';
import {revokedIn, wordRevoked} from './revoked-versions.ts';
import {toolId} from './tool-id.ts';

/** Written last: a folder without it is half of an installation. Holds the digest of everything beside it. */
const SEAL = 'installed.sha256';

export interface ToolStore {
  /** Absolute path; tools are believed as this program is. */
  readonly folder: string;
  /** False when nothing may be fetched: then only what is there can be run. */
  readonly allowFetch: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

export interface NamedSource {
  readonly name: string;
  readonly source: ToolSource;
}

/** The program of a tool, installed when it is missing and may be. Throws `ToolError`. */
export async function programOf(tool: NamedSource, store: ToolStore): Promise<Program> {
  const {name, source} = tool;
  refuseRevoked(source);
  if (source.kind === 'machine') return onMachine(source, store.environment);
  if (!isInstalled(tool, store)) {
    if (!store.allowFetch) {
      throw new ToolError(
        `it is not installed; run \`secure-pipeline tools install ${name}\` where there is a network`,
      );
    }
    await install(tool, store);
  }
  const folder = folderOf(tool, store);
  return {...(await programIn(source, folder)), folder};
}

/** Also what was installed before it was revoked is not run any more. */
function refuseRevoked(source: ToolSource): void {
  const [row] = revokedIn(source);
  if (row !== undefined) throw new ToolError(wordRevoked(row));
}

type InstalledSource = Exclude<ToolSource, {kind: 'machine'}>;

function programIn(source: InstalledSource, folder: string): Program | Promise<Program> {
  switch (source.kind) {
    case 'python':
      return pythonProgram(source, folder);
    case 'npm':
      return npmProgram(source, folder);
    case 'go':
      return goProgram(source, folder);
  }
}

function installBy(source: InstalledSource, request: InstallRequest): Promise<void> {
  switch (source.kind) {
    case 'python':
      return installPython(source, request);
    case 'npm':
      return installNpm(source, request);
    case 'go':
      return installGo(source, request);
  }
}

/** By its whole path, so that what runs is what was looked at. */
function onMachine({file, args}: Program, environment: ToolStore['environment']): Program {
  const found = findOnMachine(file, environment);
  if (found === undefined) throw new ToolError(`the program ${file} is not installed`);
  return {file: found, args};
}

function findOnMachine(file: string, {PATH = ''}: ToolStore['environment']): string | undefined {
  const places = isAbsolute(file) ? [file] : PATH.split(delimiter).map((folder) => join(folder, file));
  return places.find((place) => isAbsolute(place) && existsSync(place));
}

/** Clients of the registries. */
const CLIENTS = {python: 'python3', npm: 'npm', go: 'go'} as const;

/** Why the tool cannot be had here, as far as that shows without trying; undefined when it is there or may be tried. */
export function whyAbsent(
  tool: NamedSource & {readonly needsProgram?: string | undefined},
  store: ToolStore,
): 'no-runtime' | 'not-installed' | undefined {
  const {source, needsProgram} = tool;
  const lacks = (file: string | undefined) =>
    file !== undefined && findOnMachine(file, store.environment) === undefined;
  if (lacks(needsProgram)) return 'no-runtime';
  if (source.kind === 'machine') return lacks(source.file) ? 'no-runtime' : undefined;
  if (isInstalled(tool, store)) return undefined;
  if (!store.allowFetch) return 'not-installed';
  return lacks(CLIENTS[source.kind]) ? 'no-runtime' : undefined;
}

export function isInstalled(tool: NamedSource, store: Pick<ToolStore, 'folder'>): boolean {
  return tool.source.kind === 'machine' || existsSync(join(folderOf(tool, store), SEAL));
}

/** True when the files are still those that were installed. Throws `ToolError` when it is not installed. */
export async function isUnchanged(tool: NamedSource, store: Pick<ToolStore, 'folder'>): Promise<boolean> {
  if (!isInstalled(tool, store)) throw new ToolError(`${tool.name} is not installed`);
  const folder = folderOf(tool, store);
  return (await digestFolder(folder, [SEAL])) === (await digestSealed(folder));
}

/**
 * Installs into a folder of its own and gives it its name when all is there, so that neither a crash nor another run
 * that does the same leaves half a tool behind.
 */
export async function install(tool: NamedSource, store: ToolStore): Promise<void> {
  const {name, source} = tool;
  if (source.kind === 'machine') return;
  refuseRevoked(source);
  if (!makePrivateFolder(store.folder)) throw new ToolError(`${store.folder} is not a folder of this user alone`);
  const target = folderOf(tool, store);
  const folder = `${target}.${process.pid}`;
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {mode: 0o700});
  try {
    const request = {folder, environment: store.environment, signal: store.signal};
    await installBy(source, request);
    await writeFile(join(folder, SEAL), await digestFolder(folder, [SEAL]));
    if (!existsSync(join(target, SEAL))) await rm(target, {recursive: true, force: true});
    await rename(folder, target);
  } catch (error) {
    if (isInstalled(tool, store)) return;
    throw error instanceof ToolError ? new ToolError(`${name} could not be installed: ${error.message}`) : error;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Removes what an older lock installed. */
export async function removeOthers(tools: readonly NamedSource[], store: Pick<ToolStore, 'folder'>): Promise<void> {
  const kept = new Set(tools.map(({name, source}) => toolId(name, source)));
  const isOfOurs = (entry: string) => tools.some(({name}) => entry.startsWith(`${name}-`));
  const names = await readdir(store.folder).catch(() => []);
  // With a process id at the end it is being installed by another run; other tools belong to another version of this.
  const old = names.filter((name) => isOfOurs(name) && !kept.has(name) && !/\.\d+$/.test(name));
  for (const name of old) await rm(join(store.folder, name), {recursive: true, force: true});
}

function folderOf({name, source}: NamedSource, {folder}: Pick<ToolStore, 'folder'>): string {
  return join(folder, toolId(name, source));
}

function digestSealed(folder: string): Promise<string> {
  return readFile(join(folder, SEAL), 'utf8');
}
