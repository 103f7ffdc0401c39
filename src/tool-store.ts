/** Where installed tools lie for a run, and which of those that `auto` stands for this machine lacks. */
import {join} from 'node:path';
import type {Config} from './config/config.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import type {NotApplicableReason} from './plan/plan.ts';
import {defaultPrivateFolder} from './platform/cache-folder.ts';
import {type ToolStore, whyAbsent} from './platform/tools/tool-store.ts';
import type {Scanner} from './scanner.ts';

/** Absolute path of the folder of this user alone, in which tools and what they keep lie. */
export function toolsFolder({privateFolder, environment}: PipelineRequest): string {
  return privateFolder ?? defaultPrivateFolder(environment);
}

export function toolStoreOf(request: PipelineRequest): ToolStore {
  const {allowFetch, environment, signal} = request;
  return {folder: join(toolsFolder(request), 'tools'), allowFetch, environment, signal};
}

/** Why scanners that nobody named cannot run on this machine, by name. */
export function absentScanners(
  scanners: readonly Scanner[],
  {autoScanners, targetUrl}: Pick<Config, 'autoScanners' | 'targetUrl'>,
  request: PipelineRequest,
): ReadonlyMap<string, NotApplicableReason> {
  const store = toolStoreOf(request);
  const absent = new Map<string, NotApplicableReason>();
  for (const scanner of scanners) {
    const {name} = scanner.manifest;
    if (scanner.kind !== 'tool' || !autoScanners.includes(name)) continue;
    const reason = whyAbsent({name, source: scanner.source, needsProgram: scanner.needsProgram}, store);
    if (scanner.needsTarget && targetUrl === undefined) absent.set(name, 'no-target');
    else if (reason !== undefined) absent.set(name, reason);
  }
  return absent;
}
