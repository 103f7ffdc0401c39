/** Both scanners over one folder with lockfiles: which packages and flaws only one of them sees. */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {z} from 'zod';
import {projectFolder} from '../../../scanners/embedded/dependencies/inventory/project-folder.ts';
import {scanner} from '../../../scanners/embedded/dependencies/scanner.ts';
import {normalizeName} from '../../../src/advisories/normalize-name.ts';
import {compareText} from '../../../src/finding/location.ts';
import {readScannerData} from '../../../src/platform/scanner-data.ts';

/** What a scanner says of a repository, each a line of text. */
export interface Seen {
  /** `folder ecosystem name version`. */
  readonly packages: ReadonlySet<string>;
  /** The same with all ids and aliases of one flaw behind it. */
  readonly flaws: ReadonlySet<string>;
}

export interface Tools {
  /** OSV-Scanner. */
  readonly program: string;
  /** Folder with `<ecosystem>/all.zip`, and the folder above it in which OSV-Scanner looks for `osv-scalibr/`. */
  readonly archives: string;
  readonly archivesAbove: string;
  /** OSV-Scanner's report is written here. */
  readonly report: string;
}

const ReportSchema = z.object({
  results: z.array(
    z.object({
      source: z.object({path: z.string()}),
      packages: z.array(
        z.object({
          package: z.object({ecosystem: z.string(), name: z.string(), version: z.string()}),
          groups: z.array(z.object({ids: z.array(z.string()), aliases: z.array(z.string()).default([])})).default([]),
        }),
      ),
    }),
  ),
});

/** What OSV-Scanner sees, without network. */
export function seenByOsvScanner(folder: string, {program, archivesAbove, report}: Tools): Seen {
  const options = ['--offline', '--local-db-path', archivesAbove, '--no-ignore', '--all-packages', '--all-vulns'];
  const output = ['--no-resolve', '--format', 'json', '--output-file', report];
  try {
    execFileSync(program, ['scan', 'source', ...options, ...output, '--recursive', folder], {stdio: 'pipe'});
  } catch (error) {
    // 1: it found something; 127: it could not read one of the files, and tells of the others all the same.
    if (!(error instanceof Error && 'status' in error && (error.status === 1 || error.status === 127))) throw error;
  }
  const packages = new Set<string>();
  const flaws = new Set<string>();
  const {results} = ReportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  for (const {source, packages: found} of results) {
    for (const {package: each, groups} of found) {
      const line = lineOf(relative(folder, source.path), each);
      packages.add(line);
      for (const {ids, aliases} of groups) flaws.add(`${line} ${distinct([...ids, ...aliases])}`);
    }
  }
  return {packages, flaws};
}

/** What this project sees, by the same advisories. Throws when a lockfile could not be read. */
export async function seenByUs(
  folder: string,
  {archives}: Tools,
): Promise<Seen & {readonly failed: readonly string[]}> {
  const paths = filesOf(folder).filter((path) => scanner.accepts(path));
  const report = await scanner.scan(
    {paths, withheld: [], read: async (path) => readFileSync(join(folder, path))},
    {
      settings: {settingsFiles: {}},
      dependencies: {
        advisories: 'embedded',
        advisoriesFolder: archives,
        ignoredScopes: [],
        onlyFixed: false,
        deniedPackages: [],
        deniedLicenses: [],
      },
      today: '2026-06-15',
      readData: (name) => readScannerData('dependencies', name),
      readGrammar: async () => {
        throw new Error('no grammars here');
      },
      askApi: undefined,
      signal: new AbortController().signal,
    },
  );
  const lines = (report.components ?? []).map((each) => lineOf(each.location.path, each));
  const flaws = report.findings.flatMap(({location, component, advisory}) =>
    component === undefined ? [] : [`${lineOf(location.path, component)} ${distinct(advisory?.ids ?? [])}`],
  );
  return {packages: new Set(lines), flaws: new Set(flaws), failed: (report.failedFiles ?? []).map(({path}) => path)};
}

function distinct(ids: readonly string[]): string {
  return [...new Set(ids)].sort(compareText).join(' ');
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(compareText);
}

interface Package {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

function lineOf(path: string, {ecosystem, name, version}: Package): string {
  const folder = projectFolder(path.replace(/^\.\//, '')) || dirname(path);
  return [folder, ecosystem, normalizeName({ecosystem, name}), version].join(' ');
}
