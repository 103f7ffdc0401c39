/** Starts a tool in each of its folders, or for each of its targets, and reads what it says. */
import {posix} from 'node:path';
import type {ProcessEnd, ProcessResult} from '../platform/process.ts';
import type {ToolReport, ToolScanner, ToolTarget} from '../scanner.ts';
import {describeFault, oneLine, ScanFault} from './describe-fault.ts';
import {redact} from './redact.ts';
import {checkFindings} from './report-schema.ts';
import {endOf, type OpenTool, passedVariables, startTool, tailOf} from './start-tool.ts';
import {knownPath, relativeOutput, withKnownPaths} from './tool-paths.ts';

/** Where there are several, a fault is that of one: what was found in others is kept. Rejects with it where there is one. */
export async function runTool(tool: OpenTool): Promise<ToolReport> {
  const [first = ROOT, ...others] = targetsOf(tool);
  if (others.length === 0) return runFor(first, tool);
  const reports: ToolReport[] = [];
  for (const target of [first, ...others]) {
    tool.signal.throwIfAborted();
    reports.push(await runFor(target, tool).catch((error: unknown) => faultOf(target, describeFault(error))));
  }
  return {
    findings: reports.flatMap(({findings}) => findings),
    rules: reports.flatMap(({rules}) => rules),
    notes: reports.flatMap(({notes = []}) => notes),
    failedFiles: reports.flatMap(({failedFiles = []}) => failedFiles),
    notices: reports.flatMap(({notices = []}) => notices),
  };
}

const ROOT: ToolTarget = {folder: ''};

function targetsOf({scanner, paths}: OpenTool): readonly ToolTarget[] {
  const files = scanner.targets?.(paths);
  if (files === undefined) return (scanner.folders?.(paths) ?? ['']).map((folder) => ({folder}));
  return files.map((path) => {
    const folder = posix.dirname(path);
    return {folder: folder === '.' ? '' : folder, target: posix.basename(path)};
  });
}

function faultOf({folder, target = ''}: ToolTarget, reason: string): ToolReport {
  return {findings: [], rules: [], failedFiles: [{path: posix.join(folder, target), reason}]};
}

async function runFor(target: ToolTarget, tool: OpenTool): Promise<ToolReport> {
  const {scanner, program, context, paths, places} = tool;
  const result = await startTool(tool, {
    program,
    args: scanner.args(paths, {...context, ...places, ...target}),
    folder: target.folder,
    env: passedVariables(scanner.passes, tool),
    network: scanner.needsNetwork?.(context) ?? false,
    writesData: false,
  });
  if (!isCompleted(result.end, scanner)) throw new ScanFault(endOf(result, tool));
  return readReport(result, await readReportFile(tool), target, tool);
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
  target: ToolTarget,
  tool: OpenTool,
): ToolReport {
  const root = tool.folder.files;
  try {
    const report = tool.scanner.parse({
      stdout: relativeOutput(new TextDecoder().decode(stdout), root),
      stderr: relativeOutput(redact(stderrTail, tool.secrets), root),
      exitCode: end.kind === 'exited' ? end.code : 0,
      ...target,
      lines: tool.lines,
      facts: tool.facts,
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
