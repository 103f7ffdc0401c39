/** What Semgrep finds by single rules, each in files of its own: one run for all. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {stringify} from 'yaml';
import {z} from 'zod';
import type {InstalledTool} from '../../tools/installed-tool.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

const report = z.object({
  results: z.array(z.object({check_id: z.string(), path: z.string(), start: z.object({line: z.number()})})),
});

/** A rule as it was written, and the files that it is tried on. */
export interface RuleOnFiles {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** For each rule, in their order: `file:line`, each once. Throws when Semgrep says nothing. */
export function semgrepLines(
  [program, ...before]: InstalledTool['command'],
  tried: readonly RuleOnFiles[],
): readonly ReadonlySet<string>[] {
  const folder = mkdtempSync(join(tmpdir(), 'semgrep-lines-'));
  try {
    const rules = tried.map(({rule}, index) => ({...rule, id: `rule-${index}`}));
    const config = join(folder, 'rules.yaml');
    writeFileSync(config, stringify({rules}, {aliasDuplicateObjects: false}));
    const places = new Map<string, string>();
    tried.forEach(({files}, index) => {
      for (const file of files) copyTo(folder, String(index), file, places);
    });
    const options = ['--metrics', 'off', '--disable-version-check', '--disable-nosem', '--no-git-ignore', '--json'];
    const args = [...before, 'scan', '--config', config, '--quiet', ...options, '--max-target-bytes', '0', 'files'];
    writeFileSync(join(folder, '.semgrepignore'), '# Nothing is left out.\n');
    const run = spawnSync(program, args, {cwd: folder, encoding: 'utf8', maxBuffer: MAX_OUTPUT_BYTES});
    if (run.stdout === '') throw new Error(`Semgrep said nothing: ${run.stderr}`);
    return linesByRule(report.parse(JSON.parse(run.stdout)), tried, places);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** With the folders above it: rules may be for certain paths. */
function copyTo(folder: string, own: string, file: string, places: Map<string, string>): void {
  const place = join('files', own, file);
  mkdirSync(join(folder, dirname(place)), {recursive: true});
  cpSync(file, join(folder, place));
  places.set(place, file);
}

function linesByRule(
  {results}: z.infer<typeof report>,
  tried: readonly RuleOnFiles[],
  places: ReadonlyMap<string, string>,
): readonly ReadonlySet<string>[] {
  const found = tried.map(() => new Set<string>());
  for (const {check_id: id, path, start} of results) {
    const index = Number(id.slice(id.lastIndexOf('-') + 1));
    const file = places.get(path);
    if (file !== undefined && path.startsWith(join('files', String(index), '/')))
      found[index]?.add(`${file}:${start.line}`);
  }
  return found;
}
