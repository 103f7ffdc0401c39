/** Runs the action as the runner does: a process of its own, inputs and files by environment. */
import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {ACTION_INPUTS, type InputName} from '../../src/config/inputs.ts';
import type {FakeGitHub} from '../support/fake-github/server.ts';

const ENTRY = new URL('../../src/action.ts', import.meta.url).pathname;

export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface RunOptions {
  readonly github: FakeGitHub;
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The runner cancels the job (SIGTERM) as soon as the log holds this. */
  readonly cancelAt?: string;
}

/** Resolves when the process has ended, with what it left behind. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'secure-pipeline-runner-'));
  try {
    return await runIn(folder, options);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

async function runIn(folder: string, options: RunOptions): Promise<ActionRun> {
  const files = {output: join(folder, 'output'), summary: join(folder, 'summary'), event: join(folder, 'event.json')};
  await Promise.all([writeFile(files.output, ''), writeFile(files.summary, ''), mkdir(join(folder, 'temp'))]);
  await writeFile(files.event, JSON.stringify(options.payload));
  const child = spawn(process.execPath, [ENTRY], {
    cwd: options.workspace,
    env: {
      ...baseEnvironment(),
      ...inputEnvironment(options),
      ...runnerEnvironment(folder, files, options),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const {cancelAt} = options;
  if (cancelAt !== undefined) {
    // Once: a second signal ends the process at once.
    let isCancelled = false;
    child.stdout.on('data', (chunk: Buffer) => {
      if (isCancelled || !chunk.toString().includes(cancelAt)) return;
      isCancelled = child.kill('SIGTERM');
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const [output, summary] = await Promise.all([readFile(files.output, 'utf8'), readFile(files.summary, 'utf8')]);
  return {exitCode, stdout, stderr, outputs: parseOutputs(output), summary};
}

/** What git and Node need, and the git settings that keep a developer's own out. */
function baseEnvironment(): Record<string, string | undefined> {
  const {PATH, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM} = process.env;
  // Nobody listens there: no test asks the real OSV API.
  const noOsv = {SECURE_PIPELINE_OSV_API: 'http://127.0.0.1:1'};
  return {PATH, GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, HOME: tmpdir(), LANG: 'C.UTF-8', ...noOsv};
}

/** The runner passes every input, with the default of action.yml where the user wrote none. */
function inputEnvironment({inputs = {}, github}: RunOptions): Record<string, string> {
  const defaults = Object.entries(ACTION_INPUTS).map(([name, input]) => [name, input.default]);
  // Every run here starts without a cache: the cache service of GitHub is not part of the fake.
  const values = {...Object.fromEntries(defaults), token: github.token, cache: 'false', ...inputs};
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, String(value)]),
  );
}

function runnerEnvironment(
  folder: string,
  files: Readonly<Record<'output' | 'summary' | 'event', string>>,
  {github, workspace, event, sha, ref}: RunOptions,
): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_JOB: 'scan',
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: 'ci',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
  };
}

/** `name<<delimiter`, lines of the value, `delimiter`. */
function parseOutputs(output: string): Record<string, string> {
  const entries = output.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
