/** What the action asks the pipeline for, with the results of earlier runs brought and kept. */
import {resolve} from 'node:path';
import {locateAdvisories} from '../command/locate-advisories.ts';
import {locateImages} from '../command/locate-images.ts';
import {makeProgress} from '../command/progress.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {makeCacheCarrier} from '../platform/actions-cache.ts';
import {onTermination} from '../platform/termination.ts';
import {decideComparing} from './base-request.ts';
import type {RunParts} from './connect.ts';
import {resultFolder} from './result-folder.ts';

export interface RequestParts extends RunParts {
  /** Tells jobs apart that scan different files. */
  readonly scope: string;
}

/** Calls `run`; `notices` are what the cache had to say. A signal of the runner ends it. */
export async function withRequest<Result>(
  {inputs, context, runner, scope}: RequestParts,
  run: (request: PipelineRequest) => Promise<Result>,
): Promise<{readonly result: Result; readonly notices: readonly string[]}> {
  const cacheFolder = inputs.partialResults.length > 0 ? undefined : resultFolder(inputs, context, runner);
  const notices: string[] = [];
  const carrier = makeCacheCarrier(cacheFolder, scope, (text) => notices.push(text));
  const termination = onTermination();
  const progress = makeProgress(process.stdout);
  try {
    await carrier.restore();
    const result = await run({
      path: resolve(runner.workspace, inputs.path),
      ...decideComparing(inputs.base, context),
      configPath: inputs.config,
      policy: locateImages(locateAdvisories(inputs.policy, runner.workspace), runner.workspace),
      allowFetch: true,
      cacheFolder,
      environment: runner.env,
      today: runner.today,
      onProgress: progress.show,
      signal: termination.signal,
    });
    await carrier.save();
    return {result, notices};
  } finally {
    termination.stop();
  }
}
