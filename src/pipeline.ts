/** The whole story: one call a stage, in order. Both entries (action and command line) tell it the same way. */
import type {Assessment, Subject} from './assess.ts';
import {loadConfig} from './config/load-config.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import {collectFrames} from './report/frames/collect-frames.ts';
import {makeReport} from './report/make-report.ts';
import type {Report} from './report/report.ts';
import {openCheckout} from './repository/open-checkout.ts';
import type {KeptRun, RunMemory} from './run/run-memory.ts';
import {scannerNames} from './scanners.ts';

/**
 * Scans, merges, judges, and returns everything that a report can tell. Throws `ConfigError`, `RepositoryError` and the
 * signal's reason: then nothing could be judged. A scanner's failure is in the report instead.
 */
export async function runPipeline(request: PipelineRequest): Promise<Report> {
  const opening = openCheckout({...request, scanHistory: true});
  const {memory, assessing} = await prepareWhileWaiting(request, opening);
  const checkout = await opening;
  try {
    const side = request.headIsTrusted ? 'head' : 'base';
    const readAt = checkout.readAt.bind(checkout);
    const loaded = await loadConfig({...request, inputs: request.policy, side, readAt, ...scannerNames()});
    const repository = await checkout.list({...loaded.config, ...loaded.config.limits});
    await assessing;

    const subject = {request, checkout, side, loaded, repository} as const;
    const assessment = await assessOrRemember(subject, memory);
    const frames = await collectFrames(repository, assessment.judgement.findings, assessment.outcomes);
    return makeReport({checkout, repository, loaded, frames, ...assessment});
  } finally {
    await checkout.close();
  }
}

/** While git is at work, the code is loaded: none of that which scans, where a run may be remembered. */
async function prepareWhileWaiting(request: PipelineRequest, opening: Promise<unknown>) {
  // Whoever waits for it hears of its errors.
  opening.catch(() => {});
  const {openRunMemory} = await import('./run/run-memory.ts');
  const memory = openRunMemory<KeptAssessment>(request);
  return {memory, assessing: memory.isEmpty ? import('./assess.ts') : undefined};
}

/** As data that JSON can hold. */
interface KeptAssessment extends KeptRun, Assessment {
  readonly blocking: readonly string[];
}

/** Everything that a judgement depends on is looked at anew in each run; if nothing has changed, it stands. */
async function assessOrRemember(subject: Subject, memory: RunMemory<KeptAssessment>): Promise<Assessment> {
  const {checkout, side, loaded, repository} = subject;
  const {prefix, headCommit} = checkout;
  const facts = {loaded, repository, prefix, headCommit};
  const known = await memory.recall(facts, (path) => checkout.readAt(side, path));
  if (known !== undefined) return {...known, judgement: {...known.judgement, blocking: new Set(known.blocking)}};
  const {assess} = await import('./assess.ts');
  const {assessment, settings, isRepeatable} = await assess(subject);
  if (isRepeatable) await memory.keep(facts, settings, {...assessment, blocking: [...assessment.judgement.blocking]});
  return assessment;
}
