/** Fetches what a tool needs besides the files, as steps of their own before the scan. */
import {setTimeout as wait} from 'node:timers/promises';
import type {Program} from '../platform/tools/program.ts';
import type {Preparation} from '../scanner.ts';
import {ScanFault} from './describe-fault.ts';
import {endOf, type OpenTool, passedVariables, startTool} from './start-tool.ts';

/** Between the attempts: a network that fails mostly does so for a moment. */
const WAITS_MS = [500, 3_000] as const;

const HOUR_MS = 3_600_000;

/** What a report should say of it. Rejects when the tool would have nothing to go by. */
export async function prepareTool(tool: OpenTool): Promise<readonly string[]> {
  const {scanner, paths, context, places} = tool;
  const notices: string[] = [];
  for (const step of scanner.preparations?.(paths, {...context, ...places}) ?? []) {
    const notice = step.maxAgeHours === undefined ? await fetchAnew(tool, step) : await fetchDated(tool, step);
    if (notice !== undefined) notices.push(`${scanner.manifest.name}: ${notice}`);
  }
  return notices;
}

async function fetchAnew(tool: OpenTool, step: Preparation): Promise<undefined> {
  const cause = await attempts(tool, step);
  if (cause !== undefined) throw new ScanFault(`${step.what} could not be fetched: ${cause}`);
}

/** Old data is better than none, as long as the report tells its day. */
async function fetchDated(tool: OpenTool, step: Preparation): Promise<string> {
  const {data, context} = tool;
  const maxAgeMs = (step.maxAgeHours ?? 0) * HOUR_MS;
  const before = await data?.fetchedAt();
  if (before !== undefined && Date.now() - before.getTime() < maxAgeMs) return `${step.what} is of ${dayOf(before)}`;
  const cause = context.allowFetch ? await attempts(tool, step) : 'nothing may be fetched';
  if (cause === undefined) {
    const now = new Date();
    await data?.markFetched(now);
    return `${step.what} is of ${dayOf(now)}`;
  }
  if (before === undefined) throw new ScanFault(`${step.what} could not be fetched: ${cause}`);
  return `${step.what} is of ${dayOf(before)}; it could not be renewed: ${cause}`;
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Undefined when one went well; else the cause of the last. Without a network there is no use in a second one. */
async function attempts(tool: OpenTool, step: Preparation): Promise<string | undefined> {
  const waits = tool.context.allowFetch ? WAITS_MS : [];
  for (const waitMs of waits) {
    if ((await attempt(tool, step)) === undefined) return undefined;
    await wait(waitMs, undefined, {signal: tool.signal});
  }
  const cause = await attempt(tool, step);
  return cause === undefined ? undefined : `${cause}${waits.length > 0 ? ` (${waits.length + 1} attempts)` : ''}`;
}

async function attempt(tool: OpenTool, {program, args, folder, passes}: Preparation): Promise<string | undefined> {
  const start: Program = program === undefined ? tool.program : {file: program, args: []};
  const result = await startTool(tool, {
    program: start,
    args,
    folder,
    env: passedVariables(passes, tool),
    network: tool.context.allowFetch,
    writesData: true,
  });
  const isDone = result.end.kind === 'exited' && result.end.code === 0;
  return isDone ? undefined : endOf(result, tool);
}
