/** Runs zizmor on a folder and reads what it found. */
import {execFileSync} from 'node:child_process';
import {z} from 'zod';
import type {InstalledTool} from '../../../scripts/tools/installed-tool.ts';

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

/** Not all locations are of a file, but every finding has one that is. */
const Output = z.array(
  z.object({
    ident: z.string(),
    locations: z.array(
      z.object({symbolic: z.object({key: z.object({Local: z.object({verbatim_path: z.string()}).optional()})})}),
    ),
  }),
);

/** `audit path`, each once. Without the network, a configuration, or audits that only some people want. */
export function runZizmor([program, ...before]: InstalledTool['command'], folder: string): ReadonlySet<string> {
  const args = ['--offline', '--no-config', '--no-exit-codes', '--quiet', '--format', 'json', '.'];
  const stdout = execFileSync(program, [...before, ...args], {
    cwd: folder,
    maxBuffer: MAX_OUTPUT_BYTES,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const findings = Output.parse(JSON.parse(stdout));
  return new Set(
    findings.flatMap(({ident, locations}) =>
      locations.flatMap(({symbolic}) => {
        const path = symbolic.key.Local?.verbatim_path;
        return path === undefined ? [] : [`${ident} ${path.replace(/^\.\//, '')}`];
      }),
    ),
  );
}
