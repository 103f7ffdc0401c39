/** Runs OSV-Scanner itself, offline, on lockfiles made from a list of installed versions. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {z} from 'zod';
import {type Installed, LOCKED_ECOSYSTEMS, toLockfile} from './lockfiles.ts';

const ReportSchema = z.object({
  results: z.array(
    z.object({
      packages: z.array(
        z.object({
          package: z.object({ecosystem: z.string(), name: z.string(), version: z.string()}),
          groups: z.array(z.object({ids: z.array(z.string())})).default([]),
        }),
      ),
    }),
  ),
});

/** An installed version with the flaws that OSV-Scanner finds: sorted sets of ids, each set joined by spaces. */
export interface Judged extends Installed {
  readonly flaws: readonly string[];
}

/** Judges every installed version; `folder` is written to, `archives` holds `<ecosystem>/all.zip`. */
export function runOsvScanner(
  program: string,
  folder: string,
  archives: string,
  installed: readonly Installed[],
): Judged[] {
  for (const ecosystem of LOCKED_ECOSYSTEMS) {
    const ofEcosystem = installed.filter((each) => each.ecosystem === ecosystem);
    for (const [round, packages] of eachOnce(ofEcosystem).entries()) {
      const {name, text} = toLockfile(ecosystem, packages);
      const path = join(folder, 'lockfiles', `${ecosystem}-${round}`, name);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, text);
    }
  }
  const report = join(folder, 'report.json');
  scan(program, archives, join(folder, 'lockfiles'), report);
  return ReportSchema.parse(JSON.parse(readFileSync(report, 'utf8'))).results.flatMap(({packages}) =>
    packages.map((each) => ({...each.package, flaws: each.groups.map(({ids}) => ids.toSorted().join(' ')).sort()})),
  );
}

/** Lockfiles name a package once: the first round has one version of each, the second another, and so on. */
function eachOnce(installed: readonly Installed[]): readonly (readonly Installed[])[] {
  const rounds: Installed[][] = [];
  const seen = new Map<string, number>();
  for (const each of installed) {
    const round = seen.get(each.name) ?? 0;
    seen.set(each.name, round + 1);
    rounds[round] = [...(rounds[round] ?? []), each];
  }
  return rounds;
}

function scan(program: string, archives: string, lockfiles: string, report: string): void {
  const options = ['--offline', '--local-db-path', archives, '--no-ignore', '--all-packages', '--all-vulns'];
  const output = ['--format', 'json', '--output-file', report];
  try {
    execFileSync(program, ['scan', 'source', ...options, ...output, '--recursive', lockfiles], {stdio: 'pipe'});
  } catch (error) {
    // 1: it found something, which is what the lockfiles are for.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
}
