/** The runner that a run of the action lives in: its environment, folders and event, and the workflow's channels. */
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {openWorkflow, type Workflow} from './workflow.ts';

export interface Runner {
  readonly workflow: Workflow;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Absolute path of a folder that is emptied after the job. */
  readonly tempFolder: string;
  /** When this run began; ISO 8601, UTC. */
  readonly startedAt: string;
  /** `YYYY-MM-DD`, UTC: the day of `startedAt`. */
  readonly today: string;
  /** The parsed event file; undefined when there is none or it is not JSON. */
  readEventPayload(): Promise<unknown>;
  /** Writes text to the log in which nothing is taken for a workflow command, whatever it holds. */
  writeLog(text: string): Promise<void>;
}

/** The runner of this process. */
export function openRunner(env: NodeJS.ProcessEnv): Runner {
  const workflow = openWorkflow();
  const startedAt = new Date().toISOString();
  return {
    workflow,
    env,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    tempFolder: env.RUNNER_TEMP ?? tmpdir(),
    startedAt,
    today: startedAt.slice(0, 10),
    readEventPayload: () => readJson(env.GITHUB_EVENT_PATH),
    writeLog: (text) => workflow.write(withoutCommands(text)),
  };
}

async function readJson(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return payload;
  } catch {
    // Whoever needs the payload says that it is missing, and for which event.
    return undefined;
  }
}

/** The runner ignores commands until it sees the token, which the text cannot know. */
function withoutCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}
