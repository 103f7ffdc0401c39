/** The whole story: one call a stage, in order. Both entries (action and command line) tell it the same way. */
import {prepareAssessing} from './assess-or-remember.ts';
import {loadConfig} from './config/load-config.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import {collectFrames} from './report/frames/collect-frames.ts';
import {makeReport} from './report/make-report.ts';
import type {Report} from './report/report.ts';
import {detailedFindings} from './report/terminal/detailed.ts';
import {openCheckout} from './repository/open-checkout.ts';
import {scannerNames} from './scanners.ts';

/**
 * Scans, merges, judges, and returns everything that a report can tell. Throws `ConfigError`, `RepositoryError` and the
 * signal's reason: then nothing could be judged. A scanner's failure is in the report instead.
 */
export async function runPipeline(request: PipelineRequest): Promise<Report> {
  const opening = openCheckout({...request, scanHistory: true});
  // Who waits for it below hears of its errors.
  opening.catch(() => {});
  // While git is at work.
  const assessOrRemember = await prepareAssessing(request);
  const checkout = await opening;
  try {
    const side = request.headIsTrusted ? 'head' : 'base';
    const readAt = checkout.readAt.bind(checkout);
    const loaded = await loadConfig({...request, inputs: request.policy, side, readAt, ...scannerNames()});
    const repository = await checkout.list({...loaded.config, ...loaded.config.limits});
    const assessment = await assessOrRemember({request, checkout, side, loaded, repository});
    const {judgement, outcomes} = assessment;
    const shown = request.isForTerminal ? detailedFindings(judgement) : judgement.findings;
    const frames = await collectFrames(repository, judgement.findings, outcomes, shown);
    return makeReport({checkout, repository, loaded, frames, ...assessment});
  } finally {
    await checkout.close();
  }
}
