/** Starts a program for a tool in its box, and words how it ended. */
import {dirname, isAbsolute, join} from 'node:path';
import type {Limits} from '../config/config.ts';
import {type ProcessEnd, type ProcessResult, runProcess} from '../platform/process.ts';
import type {ToolFolder} from '../platform/tool-folder.ts';
import type {Box} from '../platform/tools/box.ts';
import type {Program} from '../platform/tools/program.ts';
import type {ToolData} from '../platform/tools/tool-data.ts';
import type {FileLines, ToolContext, ToolPlaces, ToolScanner} from '../scanner.ts';
import {oneLine} from './describe-fault.ts';
import {redact} from './redact.ts';

/** A tool whose files have been laid out. */
export interface OpenTool {
  readonly scanner: ToolScanner;
  readonly program: Program;
  readonly box: Box;
  readonly context: ToolContext;
  /** What is kept from run to run; undefined for a tool that fetches nothing. */
  readonly data: ToolData | undefined;
  readonly folder: ToolFolder;
  readonly places: ToolPlaces;
  /** By path, what the scanner wants to know of files. */
  readonly facts: ReadonlyMap<string, string>;
  /** Of the copies. */
  readonly paths: readonly string[];
  readonly lines: ReadonlyMap<string, FileLines>;
  readonly limits: Pick<Limits, 'timeoutMs' | 'toolOutputBytes'>;
  /** What the tool sees of the environment, apart from its own HOME and TMPDIR. */
  readonly env: Readonly<Record<string, string>>;
  /** Ours, whole: a tool sees of it what its scanner names. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Values that must not be shown even if the tool prints them. */
  readonly secrets: readonly string[];
  readonly signal: AbortSignal;
}

export interface ToolStart {
  readonly program: Program;
  readonly args: readonly string[];
  /** Below the copies. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly network: boolean;
  /** Whether it may write what is kept from run to run. */
  readonly writesData: boolean;
}

/** Never rejects for what the program does. */
export function startTool(tool: OpenTool, start: ToolStart): Promise<ProcessResult> {
  const {scanner, box, context, data, folder, places, limits, signal} = tool;
  const kept = data === undefined ? [] : [data.folder];
  const {file, args} = box.wrap(start.program, {
    folders: [folder.root, ...foldersOf(start.program), ...kept],
    network: start.network,
    ...(start.writesData ? {writable: kept} : {readOnly: kept}),
  });
  return runProcess({
    file,
    args: [...args, ...start.args],
    cwd: join(folder.files, start.folder),
    env: {...tool.env, ...scanner.env?.({...context, ...places}), ...start.env, ...folder.env},
    timeoutMs: limits.timeoutMs,
    maxOutputBytes: limits.toolOutputBytes,
    signal,
  });
}

/** Of our own environment what the scanner names; nothing while nothing may be fetched. */
export function passedVariables(
  names: readonly string[] | undefined,
  {context, environment}: Pick<OpenTool, 'context' | 'environment'>,
): Readonly<Record<string, string>> {
  const passed = (context.allowFetch ? (names ?? []) : []).flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(passed);
}

/** A script lies in another folder than its interpreter. */
function foldersOf({file, args}: Program): readonly string[] {
  return [file, ...args].filter((arg) => isAbsolute(arg)).map((path) => dirname(path));
}

/** How it ended and what it said last, one line without secrets. */
export function endOf({end, stderrTail}: ProcessResult, tool: Pick<OpenTool, 'secrets'>): string {
  return `${endText(end)}${tailOf(stderrTail, tool)}`;
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

/** Empty when it said nothing. */
export function tailOf(stderrTail: string, {secrets}: Pick<OpenTool, 'secrets'>): string {
  const tail = redact(stderrTail, secrets).trimEnd().split('\n').slice(-3).join('\n');
  return tail === '' ? '' : `; it said: ${oneLine(tail)}`;
}
