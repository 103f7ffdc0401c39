/** `secure-pipeline tools`: the programs of external scanners, installed and checked ahead of a run. */
import {join} from 'node:path';
import {defaultPrivateFolder} from '../platform/cache-folder.ts';
import {safeEnvironment} from '../platform/safe-environment.ts';
import {onTermination} from '../platform/termination.ts';
import {type BoxLevel, openBox} from '../platform/tools/box.ts';
import {closedFolders} from '../platform/tools/closed-folders.ts';
import {revokedIn, wordRevoked} from '../platform/tools/revoked-versions.ts';
import {versionOf} from '../platform/tools/tool-id.ts';
import {
  install,
  isInstalled,
  isUnchanged,
  type NamedSource,
  removeOthers,
  type ToolStore,
} from '../platform/tools/tool-store.ts';
import type {ToolScanner} from '../scanner.ts';
import {loadExternalScanners} from '../scanners.ts';
import {VERDICT_EXIT_CODES} from './exit-codes.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

type Action = (tools: readonly ToolScanner[], store: ToolStore, terminal: Terminal) => Promise<boolean>;

const ACTIONS: Readonly<Record<string, Action>> = {list, install: installAll, verify, doctor};

/** Exit code 0 when all went well, 2 when a tool cannot be had or was changed. Throws `UsageError`. */
export async function tools([action = 'list', ...names]: readonly string[], terminal: Terminal): Promise<number> {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined)
    throw new UsageError(`tools takes ${Object.keys(ACTIONS).join(', ')}, not ${JSON.stringify(action)}`);
  const termination = onTermination();
  try {
    const folder = join(defaultPrivateFolder(terminal.env), 'tools');
    const store = {folder, allowFetch: true, environment: terminal.env, signal: termination.signal};
    return (await run(await chosen(names), store, terminal)) ? 0 : VERDICT_EXIT_CODES.error;
  } finally {
    termination.stop();
  }
}

async function chosen(names: readonly string[]): Promise<readonly ToolScanner[]> {
  const all = (await loadExternalScanners()).filter((scanner) => scanner.kind === 'tool');
  const known = all.map(({manifest}) => manifest.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`${JSON.stringify(unknown)} is not a tool; there are ${known.join(', ')}`);
  return names.length === 0 ? all : all.filter(({manifest}) => names.includes(manifest.name));
}

async function list(all: readonly ToolScanner[], store: ToolStore, {stdout}: Terminal): Promise<boolean> {
  const width = Math.max(0, ...all.map(({manifest}) => manifest.name.length));
  for (const tool of all) {
    const {name, description} = tool.manifest;
    const state = isInstalled(named(tool), store) ? 'installed' : 'not installed';
    stdout.write(`${name.padEnd(width)}  ${versionOf(tool.source).padEnd(9)}  ${state.padEnd(13)}  ${description}\n`);
  }
  stdout.write(`\nThey lie in ${store.folder}.\n`);
  return true;
}

/** Also removes what an older lock has left. */
async function installAll(all: readonly ToolScanner[], store: ToolStore, terminal: Terminal): Promise<boolean> {
  const results: boolean[] = [];
  for (const tool of all) {
    const {name} = tool.manifest;
    if (!isInstalled(named(tool), store)) terminal.stderr.write(`${name}: installing\n`);
    results.push(
      await tell(name, terminal, async () => {
        if (!isInstalled(named(tool), store)) await install(named(tool), store);
        return `${versionOf(tool.source)} is installed`;
      }),
    );
  }
  const everyTool = (await loadExternalScanners()).filter((scanner) => scanner.kind === 'tool');
  await removeOthers(everyTool.map(named), store);
  return results.every(Boolean);
}

async function verify(all: readonly ToolScanner[], store: ToolStore, terminal: Terminal): Promise<boolean> {
  const results: boolean[] = [];
  for (const tool of all.filter((each) => isInstalled(named(each), store))) {
    const {name} = tool.manifest;
    results.push(
      await tell(name, terminal, async () => {
        if (await isUnchanged(named(tool), store)) return 'is as it was installed';
        throw new Error(`was changed after it was installed; remove ${store.folder} and install it again`);
      }),
    );
  }
  if (results.length === 0) terminal.stdout.write('No tool is installed.\n');
  return results.every(Boolean);
}

const LEVELS: Readonly<Record<BoxLevel, string>> = {
  namespaces:
    'tools run without a network, see no other process, and find the checkout, the files of the runner and keys empty',
  process:
    'this machine allows no namespaces: tools run in a folder and process group of their own, without secrets in their environment; they can read what this user can read, and use the network',
};

async function doctor(all: readonly ToolScanner[], store: ToolStore, {stdout, env}: Terminal): Promise<boolean> {
  const box = await openBox(safeEnvironment(env), closedFolders(process.cwd(), env));
  stdout.write(`box: ${box.level}: ${LEVELS[box.level]}\n`);
  const missing = all.filter((tool) => !isInstalled(named(tool), store)).map(({manifest}) => manifest.name);
  stdout.write(missing.length === 0 ? 'tools: all are installed\n' : `tools: not installed: ${missing.join(', ')}\n`);
  const revoked = all.flatMap(({manifest, source}) =>
    revokedIn(source).map((row) => `${manifest.name}: ${wordRevoked(row)}`),
  );
  stdout.write(`revoked: ${revoked.length === 0 ? `none of ${all.length} tools needs a revoked version` : ''}\n`);
  for (const line of revoked) stdout.write(`  ${line}\n`);
  return revoked.length === 0;
}

async function tell(name: string, {stdout, stderr}: Terminal, act: () => Promise<string>): Promise<boolean> {
  try {
    stdout.write(`${name}: ${await act()}\n`);
    return true;
  } catch (error) {
    stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

function named({manifest: {name}, source}: ToolScanner): NamedSource {
  return {name, source};
}
