/** Runs an external tool over copies of one side's files, boxed in, and reads its findings from its output. */

import {dirname, isAbsolute} from 'node:path';
import type {Limits} from '../config/config.ts';
import {type ProcessEnd, type ProcessResult, runProcess} from '../platform/process.ts';
import {makeToolFolder, type ToolFolder} from '../platform/tool-folder.ts';
import type {Box} from '../platform/tools/box.ts';
import type {Program} from '../platform/tools/program.ts';
import type {FileEntry, Repository} from '../repository/snapshot.ts';
import type {ToolContext, ToolReport, ToolScanner} from '../scanner.ts';
import {oneLine, ScanFault} from './describe-fault.ts';
import {redact} from './redact.ts';
import {checkFindings} from './report-schema.ts';
import {isRepositoryPath} from './repository-path.ts';
import {knownPath, relativeOutput, withKnownPaths} from './tool-paths.ts';

export interface ToolSide {
  readonly scanner: ToolScanner;
  readonly program: Program;
  readonly box: Box;
  readonly context: ToolContext;
  readonly files: readonly FileEntry[];
  readonly repository: Pick<Repository, 'read'>;
  readonly limits: Pick<Limits, 'timeoutMs' | 'toolOutputBytes'>;
  /** What the tool sees of the environment, apart from its own HOME and TMPDIR. */
  readonly env: Readonly<Record<string, string>>;
  /** Values that must not be shown even if the tool prints them. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
}

/** Rejects with the cause when the tool did not do a whole scan. Nothing of it is left when it settles. */
export async function scanToolSide(side: ToolSide): Promise<ToolReport> {
  const folder = await makeToolFolder();
  try {
    await copyFiles(side, folder);
    await writeExtraFiles(side, folder);
    const result = await run(side, folder);
    if (!isCompleted(result.end, side.scanner)) throw new ScanFault(describeEnd(result, side));
    return readReport(result, side, folder);
  } finally {
    await folder.remove();
  }
}

async function copyFiles({files, repository, signal}: ToolSide, folder: ToolFolder): Promise<void> {
  const pathsByOid = Map.groupBy(files, ({oid}) => oid);
  const blobs = [...pathsByOid.values()].flatMap(([first]) => first ?? []);
  let copied = 0;
  for await (const {entry, bytes} of repository.read(blobs)) {
    signal.throwIfAborted();
    for (const {path} of pathsByOid.get(entry.oid) ?? []) {
      await copyFile(folder, path, bytes);
      copied += 1;
    }
  }
  if (copied !== files.length) throw new ScanFault(`only ${copied} of ${files.length} files could be read`);
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

function run(side: ToolSide, folder: ToolFolder): Promise<ProcessResult> {
  const {scanner, program, box, context, files, limits, env, signal} = side;
  const network = scanner.needsNetwork?.(context) ?? false;
  const {file, args} = box.wrap(program, {folders: [folder.root, ...foldersOf(program)], network});
  const given = scanner.args(
    files.map(({path}) => path),
    {...context, extraFolder: folder.extra},
  );
  return runProcess({
    file,
    args: [...args, ...given],
    cwd: folder.files,
    env: {...env, ...folder.env},
    timeoutMs: limits.timeoutMs,
    maxOutputBytes: limits.toolOutputBytes,
    signal,
  });
}

/** A script lies in another folder than its interpreter. */
function foldersOf({file, args}: Program): readonly string[] {
  return [file, ...args.filter((arg) => isAbsolute(arg))].map((path) => dirname(path));
}

function isCompleted(end: ProcessEnd, {completedExitCodes}: ToolScanner): boolean {
  return end.kind === 'exited' && completedExitCodes.includes(end.code);
}

function readReport({stdout, end, stderrTail}: ProcessResult, side: ToolSide, folder: ToolFolder): ToolReport {
  try {
    const report = side.scanner.parse({
      stdout: relativeOutput(new TextDecoder().decode(stdout), folder.files),
      stderr: relativeOutput(redact(stderrTail, side.secrets), folder.files),
      exitCode: end.kind === 'exited' ? end.code : 0,
    });
    const known = new Set(side.files.map(({path}) => path));
    return {
      findings: checkFindings(withKnownPaths(report.findings, known)),
      rules: report.rules,
      notes: (report.notes ?? []).map((note) => ({...note, path: knownPath(note.path, known)})),
      failedFiles: (report.failedFiles ?? []).map(({path, reason}) => ({path: knownPath(path, known), reason})),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown fault';
    throw new ScanFault(`its output cannot be used: ${oneLine(reason)}${tailOf(stderrTail, side)}`);
  }
}

function describeEnd({end, stderrTail}: ProcessResult, side: ToolSide): string {
  return `${endText(end)}${tailOf(stderrTail, side)}`;
}

function endText(end: ProcessEnd): string {
  switch (end.kind) {
    case 'exited':
      return `ended with exit code ${end.code}`;
    case 'signalled':
      return `was ended by ${end.signal}`;
    case 'timed-out':
      return `timed out after ${end.timeoutMs} ms and was ended`;
    case 'output-too-large':
      return `printed more than ${end.maxOutputBytes} bytes and was ended`;
    case 'aborted':
      return 'was ended because the run was stopped';
    case 'not-found':
      return `the program ${end.file} is not installed`;
    case 'not-started':
      return `could not be started: ${end.reason}`;
  }
}

function tailOf(stderrTail: string, {secrets}: ToolSide): string {
  const tail = redact(stderrTail, secrets).trimEnd().split('\n').slice(-3).join('\n');
  return tail === '' ? '' : `; it said: ${oneLine(tail)}`;
}
