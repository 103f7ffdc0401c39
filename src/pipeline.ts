/** The whole story: one call a stage, in order. Both entries (action and command line) tell it the same way. */
import {prepareAssessing} from './assess-or-remember.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import {collectFrames} from './report/frames/collect-frames.ts';
import {makeReport} from './report/make-report.ts';
import type {Report} from './report/report.ts';
import {detailedFindings} from './report/terminal/detailed.ts';
import {withSubject} from './subject.ts';

/**
 * Scans, merges, judges, and returns everything that a report can tell. Throws `ConfigError`, `RepositoryError` and the
 * signal's reason: then nothing could be judged. A scanner's failure is in the report instead.
 */
export async function runPipeline(request: PipelineRequest): Promise<Report> {
  // While git is at work.
  const preparing = prepareAssessing(request);
  // Who waits for it below hears of its errors.
  preparing.catch(() => {});
  return withSubject(request, async (subject) => {
    const {repository} = subject;
    const assessOrRemember = await preparing;
    const assessment = await assessOrRemember(subject);
    const {judgement, outcomes} = assessment;
    const shown = request.isForTerminal ? detailedFindings(judgement) : judgement.findings;
    const frames = await collectFrames(repository, judgement.findings, outcomes, shown);
    return makeReport({...subject, frames, ...assessment});
  });
}
