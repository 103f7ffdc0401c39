/**
 * What a shell script hands on to later steps: outputs, and variables of the environment. Line by line, by the few forms
 * in which scripts write them; a script is not run, and what a command makes of a text is not known.
 */
import {type Taint, through, worse} from '../taint/taint.ts';
import type {Scope} from '../taint/taint-of.ts';
import {untrustedContext} from '../taint/untrusted-contexts.ts';
import {taintOfText} from './text-taint.ts';

/** A line that writes to a file which later steps get their environment from. */
export interface EnvironmentWrite {
  /** Offsets in the script. */
  readonly start: number;
  readonly end: number;
  readonly file: 'GITHUB_ENV' | 'GITHUB_PATH';
  /** Undefined when nothing is known against what is written. */
  readonly taint: Taint | undefined;
}

export interface ScriptFlow {
  /** Names in lower case. */
  readonly outputs: ReadonlyMap<string, Taint>;
  readonly env: ReadonlyMap<string, Taint>;
  readonly writes: readonly EnvironmentWrite[];
}

interface Progress {
  readonly scope: Scope;
  /** The files that the checkout or a download holds are somebody else's. */
  readonly files: Taint | undefined;
  /** Variables of the script itself, names as they are written. */
  readonly locals: Map<string, Taint>;
  readonly outputs: Map<string, Taint>;
  readonly env: Map<string, Taint>;
  readonly writes: EnvironmentWrite[];
  /** Name of the value whose lines follow (`name<<EOF`). */
  open: string | undefined;
}

/** `files`: what is known against the files in the workspace. */
export function followScript(script: string, scope: Scope, files: Taint | undefined): ScriptFlow {
  const progress: Progress = {
    scope,
    files,
    locals: new Map(),
    outputs: new Map(),
    env: new Map(),
    writes: [],
    open: undefined,
  };
  if (!/GITHUB_(?:OUTPUT|ENV|PATH)|::set-(?:output|env)/i.test(script)) return progress;
  let start = 0;
  for (const line of script.split('\n')) {
    followLine(line.slice(0, MAX_LINE_LENGTH), start, progress);
    start += line.length + 1;
  }
  return progress;
}

/** Of what is looked at; a longer line holds data. */
const MAX_LINE_LENGTH = 4_000;

const ASSIGNMENT = /^\s*(?:export\s+|local\s+|readonly\s+|declare\s+)?([A-Za-z_]\w*)=(.*)$/;

/** `name=value`, `name<<EOF`, `::set-output name=name::value`; a line can hold several. */
const NAMED_VALUES = /(?:::set-(?:output|env) name=)?([A-Za-z_][\w-]*)(=|<<|::)/g;

/** `>> $GITHUB_ENV`, `tee -a "$GITHUB_ENV"`, `Out-File $env:GITHUB_ENV`, `Add-Content -Path $env:GITHUB_ENV`. */
const ENVIRONMENT_FILE =
  /(?:>\s*|\btee\b[^|]*|-Path\s+|Out-File[^|]*|-FilePath\s+)["']?\$(?:\{|env:)?(GITHUB_ENV|GITHUB_PATH)\b/i;

function followLine(line: string, start: number, progress: Progress): void {
  const taint = taintOfLine(line, progress);
  const [, variable, value = ''] = ASSIGNMENT.exec(line) ?? [];
  const assigned = variable === undefined ? undefined : (taintOfLine(value, progress) ?? taintOfFiles(value, progress));
  if (variable !== undefined && assigned !== undefined) progress.locals.set(variable, assigned);
  const [, file] = ENVIRONMENT_FILE.exec(line) ?? [];
  if (file !== undefined) {
    const name = file.toUpperCase() === 'GITHUB_ENV' ? 'GITHUB_ENV' : 'GITHUB_PATH';
    progress.writes.push({start, end: start + line.length, file: name, taint: taint ?? taintOfFiles(line, progress)});
  }
  keepNamedValue(line, taint, progress);
}

/** Outputs and variables share one form; which of the two a line writes is often decided lines later. */
function keepNamedValue(line: string, taint: Taint | undefined, progress: Progress): void {
  const names: string[] = [];
  for (const [, name = '', mark] of line.matchAll(NAMED_VALUES)) {
    if (mark === '<<') progress.open = name;
    if (names.length < MAX_NAMES) names.push(name);
  }
  if (taint === undefined) return;
  for (const name of names.length === 0 ? [progress.open ?? ''] : names) {
    const key = name.toLowerCase();
    if (key === '') continue;
    progress.outputs.set(key, worse(progress.outputs.get(key), taint) ?? taint);
    progress.env.set(key, worse(progress.env.get(key), taint) ?? taint);
  }
}

/** Of values in a line; no script seen has more than three. */
const MAX_NAMES = 20;

/** Commands whose output is not their input are not followed: `$(gh pr view "$REF")`. */
function taintOfLine(line: string, {scope, locals}: Progress): Taint | undefined {
  const plain = line.replace(/\$\((?!\s*(?:echo|printf)\b[^|)]*\))[^)]*\)|`[^`]*`/g, '');
  let found = taintOfText(plain, scope);
  for (const [, name = ''] of plain.matchAll(/\$(?:\{|env:)?([A-Za-z_]\w*)/g)) {
    const taint =
      locals.get(name) ?? through(scope.env.get(name.toLowerCase()), `env.${name}`) ?? taintOfDefault(name, scope);
    found = worse(found, taint);
  }
  return found;
}

/**
 * Variables that the runner sets.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['GITHUB_HEAD_REF', 'head_ref'],
  ['GITHUB_BASE_REF', 'base_ref'],
  ['GITHUB_REF', 'ref'],
  ['GITHUB_REF_NAME', 'ref_name'],
]);

function taintOfDefault(name: string, scope: Scope): Taint | undefined {
  const key = DEFAULTS.get(name);
  return key === undefined ? undefined : through(untrustedContext(['github', key], scope), name);
}

/** `cat file >> "$GITHUB_ENV"` hands on what others wrote. */
function taintOfFiles(line: string, {files}: Progress): Taint | undefined {
  return /\b(?:cat|jq|head|tail|grep|sed|awk|unzip)\b|<\s*[\w./]|Get-Content/.test(line) ? files : undefined;
}
