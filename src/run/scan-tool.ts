/** Runs an external tool over copies of one side's files, boxed in, and reads its findings from its output. */
import type {ProcessEnd, ProcessResult} from '../platform/process.ts';
import {makeToolFolder, type ToolFolder} from '../platform/tool-folder.ts';
import type {FileEntry, Repository} from '../repository/snapshot.ts';
import type {FileLines, ToolReport, ToolScanner} from '../scanner.ts';
import {describeFault, oneLine, ScanFault} from './describe-fault.ts';
import {prepareTool} from './prepare-tool.ts';
import {redact} from './redact.ts';
import {checkFindings} from './report-schema.ts';
import {isRepositoryPath} from './repository-path.ts';
import {endOf, type OpenTool, startTool, tailOf} from './start-tool.ts';
import {knownPath, relativeOutput, withKnownPaths} from './tool-paths.ts';

export interface ToolSide extends Omit<OpenTool, 'folder' | 'places' | 'paths' | 'lines'> {
  readonly files: readonly FileEntry[];
  readonly repository: Pick<Repository, 'read'>;
}

/** What to say besides, such as the day of its database. Plain text. */
export type ToolSideReport = ToolReport & {readonly notices: readonly string[]};

/** Rejects with the cause when the tool did not do a whole scan. Nothing of it is left when it settles. */
export async function scanToolSide(side: ToolSide): Promise<ToolSideReport> {
  const folder = await makeToolFolder();
  try {
    const lines = await copyFiles(side, folder);
    await writeExtraFiles(side, folder);
    const {program, data, files} = side;
    const places = {
      extraFolder: folder.extra,
      programFolder: program.folder ?? '',
      dataFolder: data?.folder ?? '',
    };
    const tool = {...side, folder, places, lines, paths: files.map(({path}) => path)};
    const notices = await prepareTool(tool);
    const report = await runInFolders(tool);
    return {...report, notices: [...new Set([...notices, ...(report.notices ?? [])])]};
  } finally {
    await folder.remove();
  }
}

/** What the scanner wants to know of their lines. */
async function copyFiles(side: ToolSide, folder: ToolFolder): Promise<ReadonlyMap<string, FileLines>> {
  const {scanner, files, repository, signal} = side;
  const pathsByOid = Map.groupBy(files, ({oid}) => oid);
  const blobs = [...pathsByOid.values()].flatMap(([first]) => first ?? []);
  const lines = new Map<string, FileLines>();
  let copied = 0;
  for await (const {entry, bytes} of repository.read(blobs)) {
    signal.throwIfAborted();
    const copy = scanner.copyOf?.(bytes) ?? bytes;
    for (const {path} of pathsByOid.get(entry.oid) ?? []) {
      await copyFile(folder, path, copy);
      const found = scanner.linesOf?.(path, bytes);
      if (found !== undefined) lines.set(path, found);
      copied += 1;
    }
  }
  if (copied !== files.length) throw new ScanFault(`only ${copied} of ${files.length} files could be read`);
  return lines;
}

async function copyFile(folder: ToolFolder, path: string, bytes: Uint8Array): Promise<void> {
  if (!isRepositoryPath(path)) throw new ScanFault(`${path} is not a path that can be copied`);
  try {
    await folder.write(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    throw new ScanFault(`${path} could not be copied for the tool (${code})`);
  }
}

async function writeExtraFiles({scanner, context}: ToolSide, folder: ToolFolder): Promise<void> {
  for (const {path, ...content} of (await scanner.extraFiles?.(context)) ?? []) await folder.writeExtra(path, content);
}

/** A fault is that of its folder, where there are several: what was found in others is kept. */
async function runInFolders(tool: OpenTool): Promise<ToolReport> {
  const {scanner, paths, signal} = tool;
  const [first = '', ...others] = scanner.folders?.(paths) ?? [''];
  if (others.length === 0) return runIn(first, tool);
  const reports: ToolReport[] = [];
  for (const folder of [first, ...others]) {
    signal.throwIfAborted();
    reports.push(await runIn(folder, tool).catch((error: unknown) => faultIn(folder, describeFault(error))));
  }
  return {
    findings: reports.flatMap(({findings}) => findings),
    rules: reports.flatMap(({rules}) => rules),
    notes: reports.flatMap(({notes = []}) => notes),
    failedFiles: reports.flatMap(({failedFiles = []}) => failedFiles),
    notices: reports.flatMap(({notices = []}) => notices),
  };
}

function faultIn(folder: string, reason: string): ToolReport {
  return {findings: [], rules: [], failedFiles: [{path: folder === '' ? '.' : folder, reason}]};
}

async function runIn(folder: string, tool: OpenTool): Promise<ToolReport> {
  const {scanner, program, context, paths, places} = tool;
  const result = await startTool(tool, {
    program,
    args: scanner.args(paths, {...context, ...places, folder}),
    folder,
    env: {},
    network: scanner.needsNetwork?.(context) ?? false,
    writesData: false,
  });
  if (!isCompleted(result.end, scanner)) throw new ScanFault(endOf(result, tool));
  return readReport(result, await readReportFile(tool), folder, tool);
}

/** Taken away, so that a tool that is started again is not believed by what it wrote before. */
async function readReportFile({scanner, folder, limits}: OpenTool): Promise<string> {
  if (scanner.reportFile === undefined) return '';
  const bytes = await folder.takeExtra(scanner.reportFile, limits.toolOutputBytes);
  if (bytes === 'too-large') throw new ScanFault(`wrote more than ${limits.toolOutputBytes} bytes`);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function isCompleted(end: ProcessEnd, {completedExitCodes}: ToolScanner): boolean {
  return end.kind === 'exited' && completedExitCodes.includes(end.code);
}

function readReport(
  {stdout, end, stderrTail}: ProcessResult,
  written: string,
  folder: string,
  tool: OpenTool,
): ToolReport {
  const root = tool.folder.files;
  try {
    const report = tool.scanner.parse({
      stdout: relativeOutput(new TextDecoder().decode(stdout), root),
      stderr: relativeOutput(redact(stderrTail, tool.secrets), root),
      exitCode: end.kind === 'exited' ? end.code : 0,
      folder,
      lines: tool.lines,
      report: relativeOutput(written, root),
    });
    const known = new Set(tool.paths);
    return {
      findings: checkFindings(withKnownPaths(report.findings, known)),
      rules: report.rules,
      notes: (report.notes ?? []).map((note) => ({...note, path: knownPath(note.path, known)})),
      failedFiles: (report.failedFiles ?? []).map(({path, reason}) => ({path: knownPath(path, known), reason})),
      notices: (report.notices ?? []).map((text) => `${tool.scanner.manifest.name}: ${oneLine(text)}`),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    throw new ScanFault(`its output cannot be used: ${oneLine(reason)}${tailOf(stderrTail, tool)}`);
  }
}
