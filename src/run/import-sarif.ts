/** SARIF files that other steps of the workflow have written → one outcome a tool. */
import {open} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import type {Category} from '../finding/category.ts';
import type {RawFinding} from '../finding/finding.ts';
import {compareLocations} from '../finding/location.ts';
import {readSarif, type SarifReport} from '../formats/sarif/read-sarif.ts';
import {maskTokens} from '../formats/text/mask-tokens.ts';
import {findPaths} from '../platform/find-paths.ts';
import type {FileContent, FileEntry, Repository} from '../repository/snapshot.ts';
import type {Manifest} from '../scanner.ts';
import {describeFault, oneLine} from './describe-fault.ts';
import type {ScanNote, ScanOutcome} from './outcome.ts';

/** GitHub takes 10 MB compressed; some tools write ten times as much. */
const MAX_SARIF_BYTES = 200 * 1024 * 1024;

const TEXT = new TextDecoder();

interface Imported extends SarifReport {
  readonly category: Category;
  /** Of the SARIF file, relative to the scanned folder. */
  readonly path: string;
}

/** What tools look at, where it is not code. By the beginning of the tool's name, in lower case. */
const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/^(gitleaks|trufflehog|detect-secrets|ggshield)/, 'secrets'],
  [/^(checkov|kics|tfsec|terrascan|kube-?linter|kubescape|hadolint|kubesec|cfn-lint|polaris)/, 'iac'],
  [/^(osv-scanner|grype|dependency-check|snyk open source|npm audit|pip-audit|govulncheck)/, 'dependencies'],
  [/^(zizmor|actionlint|octoscan|poutine|scorecard)/, 'workflows'],
  [/^(trivy|docker scout|anchore|dockle)/, 'images'],
  [/^(spectral|schemathesis|zap|42crunch|nuclei)/, 'api'],
];

/**
 * One outcome for each tool, however many files it has written; a file that cannot be used is a failed one. What was
 * there before is not known from such files: a finding counts as existing when its line stands in the base's file, too.
 * A path or glob without a file is a failed outcome: a tool that wrote nothing found nothing out.
 */
export async function importSarif(
  patterns: readonly string[],
  repository: Repository,
  signal: AbortSignal,
): Promise<readonly ScanOutcome[]> {
  const reports: Imported[] = [];
  const failed: ScanOutcome[] = [];
  for (const pattern of patterns) {
    const files = await findPaths(resolve(repository.root, pattern));
    if (files.length === 0) failed.push(failedFile(pattern, 'there is no such file'));
    for (const file of files) {
      signal.throwIfAborted();
      try {
        const path = relative(repository.root, file);
        reports.push(...readReports(await readBounded(file), repository.root).map((report) => ({...report, path})));
      } catch (error) {
        failed.push(failedFile(relative(repository.root, file), describeFault(error)));
      }
    }
  }
  const byTool = Map.groupBy(reports, ({tool}) => tool);
  const outcomes: ScanOutcome[] = [];
  for (const [tool, ofTool] of byTool) outcomes.push(await toOutcome(tool, ofTool, repository));
  return [...failed, ...outcomes];
}

function readReports(text: string, root: string) {
  // The category is known once the tool is: read with any, then give the right one to the rules.
  return readSarif(text, {category: 'sast', root}).map((report) => {
    const category = CATEGORIES.find(([name]) => name.test(report.tool.toLowerCase()))?.[1] ?? 'sast';
    const sensitive = category === 'secrets' && {sensitive: true};
    return {
      ...report,
      category,
      rules: report.rules.map((rule) => ({...rule, category})),
      findings: report.findings.map((finding) => ({
        ...finding,
        ...sensitive,
        message: maskTokens(finding.message, '***'),
      })),
    };
  });
}

async function readBounded(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const {size} = await handle.stat();
    if (size > MAX_SARIF_BYTES) throw new Error(`it has ${size} bytes, more than ${MAX_SARIF_BYTES}`);
    return TEXT.decode(await handle.readFile());
  } finally {
    await handle.close();
  }
}

function failedFile(path: string, cause: string): ScanOutcome {
  return {
    kind: 'failed',
    manifest: manifestOf(path, 'sast', ''),
    rules: [],
    durationMs: 0,
    cause: oneLine(`${path} cannot be used: ${cause}`),
    failedFiles: [],
    findings: {head: [], base: [], history: []},
    notes: [],
    counts: {files: 0, reused: 0},
  };
}

async function toOutcome(tool: string, reports: readonly Imported[], repository: Repository): Promise<ScanOutcome> {
  const [first] = reports;
  const known = new Set(repository.head.files.map(({path}) => path));
  const all = reports.flatMap(({findings}) => findings);
  const head = all.filter(({location}) => known.has(location.path));
  const outcome = {
    manifest: manifestOf(tool, first?.category ?? 'sast', first?.version ?? ''),
    rules: [...new Map(reports.flatMap(({rules}) => rules.map((rule) => [rule.id, rule]))).values()],
    durationMs: 0,
    findings: {head, base: await findingsOfBase(head, repository), history: []},
    notes: [...notOfTheRepository(reports), ...notScanned(all, known, tool)],
    counts: {files: new Set(head.map(({location}) => location.path)).size, reused: 0},
  };
  const fault = reports.find((report) => report.fault !== undefined)?.fault;
  return fault === undefined
    ? {kind: 'completed', ...outcome}
    : {kind: 'failed', cause: oneLine(`it says that it failed: ${fault}`), failedFiles: [], ...outcome};
}

/** Results in files that are left out, or not there any more, are no findings, and not lost either. */
function notScanned(findings: readonly RawFinding[], known: ReadonlySet<string>, tool: string): readonly ScanNote[] {
  const counts = Map.groupBy(
    findings.filter(({location}) => !known.has(location.path)),
    ({location}) => location.path,
  );
  return [...counts].map(([path, inFile]) => ({
    path,
    kind: 'not-resolved',
    text: `${inFile.length} results of ${tool} are in this file, which is not scanned`,
  }));
}

function notOfTheRepository(reports: readonly Imported[]): readonly ScanNote[] {
  return reports
    .filter(({elsewhere}) => elsewhere > 0)
    .map(({path, elsewhere}) => ({
      path,
      kind: 'not-resolved',
      text: `${elsewhere} results are in no file of the repository`,
    }));
}

/** A name that no other scanner has: `CodeQL` of a file is `sarif:codeql`. */
function manifestOf(tool: string, category: Category, version: string): Manifest {
  const name = `sarif:${tool.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return {name, title: tool.slice(0, 80), description: `Findings of ${tool} from a SARIF file.`, category, version};
}

/** The same findings as the base has them, as far as can be told: in files that did not change, and in kept lines. */
async function findingsOfBase(head: readonly RawFinding[], repository: Repository): Promise<readonly RawFinding[]> {
  if (repository.base === undefined) return [];
  const headFiles = new Map(repository.head.files.map((entry) => [entry.path, entry]));
  const baseFiles = baseByHeadPath(repository);
  const kept: RawFinding[] = [];
  for (const [path, inFile] of Map.groupBy(head, ({location}) => location.path)) {
    const [now, before] = [headFiles.get(path), baseFiles.get(path)];
    if (now === undefined || before === undefined) continue;
    const old = now.oid === before.oid ? inFile : await inKeptLines(inFile, repository, {now, before});
    kept.push(...old.map((finding) => ({...finding, location: {...finding.location, path: before.path}})));
  }
  return kept;
}

function baseByHeadPath({base, renames}: Repository): ReadonlyMap<string, FileEntry> {
  return new Map((base?.files ?? []).map((entry) => [renames.get(entry.path) ?? entry.path, entry]));
}

/**
 * Those whose line stands in the base word for word, white space apart. A line excuses as many findings of a rule as the
 * base has of it, so a copy of an old problem is new; so is a finding about no line, or about an empty one.
 */
async function inKeptLines(
  findings: readonly RawFinding[],
  repository: Repository,
  {now, before}: {readonly now: FileEntry; readonly before: FileEntry},
): Promise<readonly RawFinding[]> {
  const [lines, old] = [await linesOf(repository, now), await linesOf(repository, before)];
  const counts = new Map([...Map.groupBy(old, (line) => line)].map(([line, copies]) => [line, copies.length]));
  const lineOf = ({location}: RawFinding) => lines[location.startLine - 1] ?? '';
  const byRuleAndLine = Map.groupBy(findings, (finding) => JSON.stringify([finding.ruleId, lineOf(finding)]));
  return [...byRuleAndLine.values()].flatMap((copies) => {
    const line = copies[0] === undefined ? '' : lineOf(copies[0]);
    const inOrder = [...copies].sort((a, b) => compareLocations(a.location, b.location));
    return line === '' ? [] : inOrder.slice(0, counts.get(line) ?? 0);
  });
}

async function linesOf(repository: Repository, entry: FileEntry): Promise<readonly string[]> {
  const contents: FileContent[] = [];
  for await (const content of repository.read([entry])) contents.push(content);
  return contents.flatMap(({bytes}) =>
    TEXT.decode(bytes)
      .split(/\r?\n/)
      .map((line) => line.trim()),
  );
}
