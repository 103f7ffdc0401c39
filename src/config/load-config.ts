/** Reads the config that judges this run, and compares it with the one that the head proposes. */

import type {ConfigChange} from './change.ts';
import {type Config, ConfigError} from './config.ts';
import {describeConfigChanges} from './config-changes.ts';
import {CONFIG_PATHS} from './defaults.ts';
import {type ConfigParts, resolveConfig} from './resolve-config.ts';
import type {ConfigFile} from './schema.ts';
import {withVexWaivers} from './vex-waivers.ts';

/** One file of a side, or undefined if it has none. */
export type ReadAt = (side: 'head' | 'base', path: string) => Promise<Uint8Array | undefined>;

export interface ConfigRequest extends Omit<ConfigParts, 'file' | 'filePath'> {
  /** A path the user named, relative to the scanned folder. */
  readonly configPath: string | undefined;
  /** The side whose config judges: the base of a pull request, so that it cannot lower its own bar. */
  readonly side: 'head' | 'base';
  readonly readAt: ReadAt;
}

export interface LoadedConfig {
  readonly config: Config;
  /** For people: `.secure-pipeline.yml of the base`, `defaults`. */
  readonly source: string;
  readonly changes: readonly ConfigChange[];
}

/** Throws `ConfigError` when the config that judges is invalid or a named file does not exist. */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  const found = await findConfigFile(request, request.side);
  if (found === undefined && request.configPath !== undefined) await expectProposal(request.configPath, request);
  const config = await withVexWaivers(
    resolveConfig({...request, ...(await parse(found))}),
    (path) => request.readAt(request.side, path),
    async (path) => request.side === 'base' && (await request.readAt('head', path)) !== undefined,
  );
  return {
    config,
    source: describeSource(found?.path, request.side),
    changes: request.side === 'base' ? await proposedChanges(config, request) : [],
  };
}

/** A pull request may bring the file that the base lacks; a path that neither side has is a mistake in the workflow. */
async function expectProposal(configPath: string, request: ConfigRequest): Promise<void> {
  if (request.side === 'base' && (await findConfigFile(request, 'head')) !== undefined) return;
  throw new ConfigError(`config: ${JSON.stringify(configPath)} does not exist in the scanned folder`);
}

interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function findConfigFile(
  {configPath, readAt}: ConfigRequest,
  side: 'head' | 'base',
): Promise<FoundFile | undefined> {
  for (const path of configPath === undefined ? CONFIG_PATHS : [configPath]) {
    const bytes = await readAt(side, path);
    if (bytes !== undefined) return {path, bytes};
  }
  return undefined;
}

async function parse(found: FoundFile | undefined): Promise<{file: ConfigFile; filePath: string}> {
  if (found === undefined) return {file: {}, filePath: CONFIG_PATHS[0]};
  // Loads a YAML parser and the schema.
  const {parseConfigFile} = await import('./parse-config-file.ts');
  return {file: parseConfigFile(found.path, found.bytes), filePath: found.path};
}

function describeSource(path: string | undefined, side: 'head' | 'base'): string {
  const where = side === 'base' ? ' of the base' : '';
  return path === undefined ? `defaults (no config file${side === 'base' ? ' in the base' : ''})` : `${path}${where}`;
}

/** An invalid proposal does not judge, so it is told and not thrown. */
async function proposedChanges(base: Config, request: ConfigRequest): Promise<readonly ConfigChange[]> {
  const found = await findConfigFile(request, 'head');
  try {
    return describeConfigChanges(base, resolveConfig({...request, ...(await parse(found))}));
  } catch (error) {
    if (error instanceof ConfigError)
      return [{text: `proposes a config that is invalid: ${error.message}`, weakens: true}];
    throw error;
  }
}
