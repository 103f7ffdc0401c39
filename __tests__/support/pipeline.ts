/** Runs the real pipeline on a folder, with what a test does not care about filled in. */
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {runPipeline} from '../../src/pipeline.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import type {Report} from '../../src/report/report.ts';

/** A full scan, or with `base` a comparison as in a pull request. No cache, no network; today is 2026-06-15. */
export function scanFolder(path: string, base?: string, overrides: Partial<PipelineRequest> = {}): Promise<Report> {
  return runPipeline({
    path,
    base: base === undefined ? {kind: 'none', reason: 'a test'} : {kind: 'ref', ref: base},
    headIsTrusted: base === undefined,
    configPath: undefined,
    policy: parsePolicyInputs({}),
    allowFetch: false,
    cacheFolder: undefined,
    environment: {PATH: process.env.PATH},
    today: '2026-06-15',
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...overrides,
  });
}
