/** Runs a scan in shards, as jobs would, and judges what they wrote. */
import {parsePolicyInputs} from '../../src/config/parse-inputs.ts';
import {runPipeline} from '../../src/pipeline.ts';
import type {PipelineRequest} from '../../src/pipeline-request.ts';
import type {Report} from '../../src/report/report.ts';
import type {PartialText} from '../../src/run/shards/check-shards.ts';
import {scanPart} from '../../src/shard/scan-part.ts';

/** No cache, no network; today is 2026-06-15. */
export function requestFor(path: string, base?: string, overrides: Partial<PipelineRequest> = {}): PipelineRequest {
  return {
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
  };
}

/** The texts of all shards, in order. */
export async function scanInShards(request: PipelineRequest, total: number): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let index = 1; index <= total; index++) texts.push(await scanPart(request, {index, total, plan: undefined}));
  return texts;
}

export function toFiles(texts: readonly string[]): readonly PartialText[] {
  return texts.map((text, index) => ({name: `partial-${index + 1}.json`, content: {text}}));
}

export function judgeShards(request: PipelineRequest, files: readonly PartialText[]): Promise<Report> {
  return runPipeline({...request, partials: {files, plan: undefined, fromStranger: false}});
}

/** All that a report tells, without how long it took. */
export function comparable({outcomes, ...report}: Report): unknown {
  return {
    ...report,
    blocking: [...report.blocking],
    outcomes: outcomes.map((outcome) => ({...outcome, durationMs: 0})),
  };
}
