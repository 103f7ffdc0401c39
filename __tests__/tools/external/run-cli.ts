/** Runs the command line from the sources, with tools in a folder of the tests. */
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {z} from 'zod';
import {TOOLS_CACHE} from '../../../scripts/tools/installed-tool.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export const SHOP = join(ROOT, 'examples/online-shop');

const Report = z.object({
  scanners: z.array(z.object({name: z.string(), outcome: z.string(), reason: z.string()})),
  findings: z.array(
    z.object({
      ruleId: z.string(),
      location: z.object({path: z.string(), startLine: z.int()}),
      sources: z.array(z.object({scanner: z.string(), ruleId: z.string()})),
    }),
  ),
});

export type ShortReport = z.infer<typeof Report>;

/** What it printed, whatever its exit code. */
export async function cli(
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{readonly stdout: string; readonly stderr: string}> {
  mkdirSync(TOOLS_CACHE, {recursive: true, mode: 0o700});
  const env = {...process.env, XDG_CACHE_HOME: TOOLS_CACHE, ...more};
  const file = join(ROOT, 'src/cli.ts');
  const run = promisify(execFile)(process.execPath, [file, ...args], {env, maxBuffer: 64 * 1024 * 1024});
  return run.catch((error: unknown) => {
    const {stdout, stderr} = z.object({stdout: z.string(), stderr: z.string()}).parse(error);
    return {stdout, stderr};
  });
}

/** Scans the folder with these scanners alone and no network; tools must be installed already. */
export function scan(path: string, scanners: readonly string[], more: readonly string[] = []): Promise<ShortReport> {
  return scanWith(path, scanners, ['--offline', ...more]);
}

/** The same with the network, as some tools fetch what they need. `env`: further variables. */
export async function scanWith(
  path: string,
  scanners: readonly string[],
  more: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ShortReport> {
  const folder = mkdtempSync(join(tmpdir(), 'external-scanners-'));
  try {
    const report = join(folder, 'report.json');
    const options = ['--scanners', scanners.join(','), '--no-cache', '--timeout-minutes', '60', ...more];
    const {stderr} = await cli(['scan', path, ...options, '--report', `json=${report}`], env);
    try {
      return Report.parse(JSON.parse(readFileSync(report, 'utf8')));
    } catch (error) {
      throw new Error(`no report of ${path}: ${stderr}`, {cause: error});
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}
