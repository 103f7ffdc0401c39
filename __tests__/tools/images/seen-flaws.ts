/** What this project and OSV-Scanner find in an image by the same archives: `Debian openssl 3.0.11-1 CVE-…`. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {z} from 'zod';
import {matchPackages} from '../../../scanners/embedded/images/matching/match-packages.ts';
import {baseEcosystem} from '../../../src/advisories/advisory.ts';
import {normalizeName} from '../../../src/advisories/normalize-name.ts';
import {compareText} from '../../../src/finding/location.ts';
import {readScannerData} from '../../../src/platform/scanner-data.ts';
import {inventoryOfFile} from './seen-packages.ts';

export interface ImageTools {
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
      packages: z.array(
        z.object({
          package: z.object({ecosystem: z.string().default(''), name: z.string(), version: z.string()}),
          groups: z.array(z.object({ids: z.array(z.string()), aliases: z.array(z.string()).default([])})).default([]),
        }),
      ),
    }),
  ),
});

export function flawsSeenByOsvScanner(file: string, {program, archivesAbove, report}: ImageTools): ReadonlySet<string> {
  // Databases of RPM are read by a plugin that is not on by itself.
  const plugins = ['--experimental-plugins', 'artifact', '--experimental-plugins', 'os/rpm'];
  const options = ['--offline', '--local-db-path', archivesAbove, '--all-packages', '--all-vulns', ...plugins];
  const output = ['--format', 'json', '--output-file', report];
  try {
    execFileSync(program, ['scan', 'image', '--archive', file, ...options, ...output], {stdio: 'pipe'});
  } catch (error) {
    // 1: it found something.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
  const {results} = ReportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return new Set(
    results.flatMap(({packages}) =>
      packages.flatMap(({package: each, groups}) =>
        groups.map(({ids, aliases}) => toWords(each, [...ids, ...aliases])),
      ),
    ),
  );
}

export async function flawsSeenByUs(file: string, {archives}: ImageTools): Promise<ReadonlySet<string>> {
  const inventory = await inventoryOfFile(file);
  const {findings, failures} = await matchPackages([{image: {name: file}, inventory}], {
    dependencies: {
      advisories: 'embedded',
      advisoriesFolder: archives,
      ignoredScopes: [],
      onlyFixed: false,
      deniedPackages: [],
      deniedLicenses: [],
    },
    today: '2026-06-15',
    readData: (name) => readScannerData('images', name),
    askApi: undefined,
    signal: new AbortController().signal,
  });
  if (failures.length > 0) throw new Error(failures.join(', '));
  return new Set(
    findings.flat().flatMap(({message, component, advisory}) => {
      // Advisories are about sources; the component is what is installed of one.
      const {name, version} = /^(?<name>\S+) (?<version>\S+) /.exec(message)?.groups ?? {};
      if (component === undefined || name === undefined || version === undefined) return [];
      return [toWords({ecosystem: component.ecosystem, name, version}, advisory?.ids ?? [])];
    }),
  );
}

interface Package {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** Here a flaw is told of a source, there of each package that was built from it; which advisory fits is the same. */
const OF_RPM = /^(?:Rocky Linux|AlmaLinux|Red Hat|openSUSE|SUSE)(?::|$)/;

function toWords({ecosystem, name, version}: Package, ids: readonly string[]): string {
  const distinct = [...new Set(ids)].sort(compareText).join(' ');
  if (OF_RPM.test(ecosystem)) return `${baseEcosystem(ecosystem)} ${distinct}`;
  return `${baseEcosystem(ecosystem)} ${normalizeName({ecosystem, name})} ${version} ${distinct}`;
}
