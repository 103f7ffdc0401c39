/** The whole story: one call a stage, in order. Both entries (action and command line) tell it the same way. */
import {loadConfig} from './config/load-config.ts';
import {judge} from './judge/judge.ts';
import {merge} from './merge/merge.ts';
import {mergeHistory} from './merge/merge-history.ts';
import {normalize} from './normalize/normalize.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import {makePlan} from './plan/make-plan.ts';
import {openOsvApi} from './platform/osv-api.ts';
import {collectFrames} from './report/frames/collect-frames.ts';
import {makeReport} from './report/make-report.ts';
import type {Report} from './report/report.ts';
import {openCheckout} from './repository/open-checkout.ts';
import {readSettings} from './run/read-settings.ts';
import {runPlan} from './run/run-plan.ts';
import {loadScanners, scannerNames} from './scanners.ts';
import {place} from './topology/place.ts';
import {findServices} from './topology/services.ts';

/**
 * Scans, merges, judges, and returns everything that a report can tell. Throws `ConfigError`, `RepositoryError` and the
 * signal's reason: then nothing could be judged. A scanner's failure is in the report instead.
 */
export async function runPipeline(request: PipelineRequest): Promise<Report> {
  // Both at once: one waits for git, the other loads code.
  const [checkout, scanners] = await Promise.all([openCheckout({...request, scanHistory: true}), loadScanners()]);
  const api = request.allowFetch ? openOsvApi({...request, root: request.path}) : undefined;
  try {
    const side = request.headIsTrusted ? 'head' : 'base';
    const readAt = checkout.readAt.bind(checkout);
    const loaded = await loadConfig({...request, inputs: request.policy, side, readAt, ...scannerNames()});
    const {config} = loaded;
    const repository = await checkout.list({...config, ...config.limits});
    const settings = await readSettings(scanners, (path) => checkout.readAt(side, path));

    const plan = makePlan(config, repository, scanners);
    const notices: string[] = [];
    const onNotice = (text: string) => notices.push(text);
    const outcomes = await runPlan(plan, {...request, ...config, repository, settings, askApi: api?.ask, onNotice});
    request.signal.throwIfAborted();
    const found = normalize(outcomes, config);
    const base = merge(found.base);
    const head = mergeHistory(merge(found.head), base);
    const services = findServices(repository.head.files.map(({path}) => path));
    const sides = {head: place(head, services), base: place(base, services)};
    const {skipped} = repository.head;
    const judgement = judge({...request, ...repository, ...sides, skipped, outcomes, config});
    const frames = await collectFrames(repository, judgement.findings, outcomes);

    return makeReport({checkout, repository, loaded, outcomes, services, judgement, frames, notices});
  } finally {
    await Promise.all([checkout.close(), api?.close()]);
  }
}
