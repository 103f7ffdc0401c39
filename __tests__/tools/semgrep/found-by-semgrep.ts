/** What Semgrep finds in a folder by the rules of this project. */
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import type {InstalledTool} from '../../../scripts/tools/installed-tool.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** Seconds for one rule on one file; a file that takes longer counts as not read. */
const TIMEOUT = '10';

const report = z.object({
  errors: z.array(z.looseObject({message: z.string().optional(), path: z.string().optional()})),
  results: z.array(z.object({check_id: z.string(), path: z.string(), start: z.object({line: z.number()})})),
});

export interface SemgrepFindings {
  /** `rule path:line`, each once. */
  readonly found: ReadonlySet<string>;
  /** Files that it could not read to their end. */
  readonly unread: ReadonlySet<string>;
}

/** Throws when Semgrep says nothing, or found nothing wrong with no file at all. */
export function foundBySemgrep(
  [program, ...before]: InstalledTool['command'],
  rules: string,
  folder: string,
): SemgrepFindings {
  // Semgrep leaves out tests and the like unless a file says otherwise.
  writeFileSync(join(folder, '.semgrepignore'), '# Nothing is left out.\n');
  const options = ['--metrics', 'off', '--disable-version-check', '--disable-nosem', '--no-git-ignore', '--json'];
  const limits = ['--max-target-bytes', '0', '--timeout', TIMEOUT, '--timeout-threshold', '1', '--jobs', '2'];
  const args = [...before, 'scan', '--config', rules, '--quiet', ...options, ...limits, '.'];
  const run = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (run.stdout === '') throw new Error(`Semgrep said nothing: ${run.stderr}`);
  const {errors, results} = report.parse(JSON.parse(run.stdout));
  const found = results.map(({check_id: id, path, start}) => `${id.split('.').at(-1)} ${path}:${start.line}`);
  return {found: new Set(found), unread: new Set(errors.flatMap(({path}) => path ?? []))};
}
