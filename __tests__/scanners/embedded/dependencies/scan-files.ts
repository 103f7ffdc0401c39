/** Runs the whole scanner over files in memory, with advisories that the test writes. */

import {scanner} from '../../../../scanners/embedded/dependencies/scanner.ts';
import type {AdvisoryRecord} from '../../../../src/advisories/advisory.ts';
import {pack} from '../../../../src/advisories/index-container.ts';
import {indexFileName, KNOWN_EXPLOITED_FILE} from '../../../../src/advisories/index-files.ts';
import {writeIndex} from '../../../../src/advisories/index-writer.ts';
import type {RawFinding} from '../../../../src/finding/finding.ts';
import {compareText} from '../../../../src/finding/location.ts';
import {parseProjectReport} from '../../../../src/run/report-schema.ts';
import type {DependencyOptions, ProjectContext, ProjectReport, WithheldFile} from '../../../../src/scanner.ts';
import {record} from '../../../advisories/matching/records.ts';

/** Ecosystem → package → what is known of it. */
export type World = Readonly<Record<string, Readonly<Record<string, readonly Partial<AdvisoryRecord>[]>>>>;

export interface ScanOptions extends Partial<DependencyOptions> {
  readonly world?: World;
  /** In place of `world`: where the files of the index come from. */
  readonly readData?: (name: string) => Promise<Uint8Array | undefined>;
  readonly withheld?: readonly WithheldFile[];
  readonly today?: string;
  readonly signal?: AbortSignal;
  readonly callWithin?: ProjectContext['callWithin'];
}

const DEFAULTS: DependencyOptions = {
  advisories: 'embedded',
  ignoredScopes: [],
  onlyFixed: false,
  deniedPackages: [],
  deniedLicenses: [],
};

/** The report as it comes out of the scanner's thread. Files that the scanner does not want are not given to it. */
export async function scanFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  {world = {}, readData, withheld = [], today = '2026-06-15', signal, callWithin, ...dependencies}: ScanOptions = {},
): Promise<ProjectReport> {
  const paths = Object.keys(files)
    .filter((path) => scanner.accepts(path))
    .sort(compareText);
  const data = indexFiles(world);
  const report = await scanner.scan(
    {
      paths,
      withheld,
      read: async (path) => {
        const content = files[path];
        if (content === undefined || !paths.includes(path)) throw new Error(`${path} is not a file of this project`);
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
    },
    {
      settings: {settingsFiles: {}},
      dependencies: {...DEFAULTS, ...dependencies},
      today,
      readData: readData ?? (async (name) => data.get(name)),
      readGrammar: async () => {
        throw new Error('no grammars here');
      },
      askApi: undefined,
      ...(callWithin !== undefined && {callWithin}),
      signal: signal ?? new AbortController().signal,
    },
  );
  return parseProjectReport(JSON.stringify(report));
}

function indexFiles(world: World): ReadonlyMap<string, Uint8Array> {
  const indexes = Object.entries(world).map(([ecosystem, packages]) => {
    const sorted = Object.entries(packages).sort(([left], [right]) => compareText(left, right));
    const records = new Map(sorted.map(([name, list]) => [name, list.map((facts) => record(facts))]));
    return [indexFileName(ecosystem), pack(writeIndex(ecosystem, records, '2026-06-01'))] as const;
  });
  return new Map([...indexes, [KNOWN_EXPLOITED_FILE, pack(new Uint8Array())]]);
}

/** `path:line rule severity message` of each, in the order of the report. */
export function showFindings(findings: readonly RawFinding[]): readonly string[] {
  return findings.map(
    ({location, ruleId, severity, message}) =>
      `${location.path}:${location.startLine} ${ruleId} ${severity ?? ''} ${message}`,
  );
}

/** A package-lock.json of version 3: what the project asks for, then what is installed, by name. */
export function packageLock(
  asks: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, {version: string} & Record<string, unknown>>>,
): string {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry] as const);
  const root = {name: 'shop', dependencies: asks};
  return JSON.stringify(
    {name: 'shop', lockfileVersion: 3, packages: {'': root, ...Object.fromEntries(entries)}},
    null,
    1,
  );
}
