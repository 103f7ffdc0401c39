/** Everything that a judgement depends on is looked at anew in each run; if nothing of it has changed, it stands. */
import type {Assessment} from './assess.ts';
import type {PipelineRequest} from './pipeline-request.ts';
import {readLooked} from './run/read-settings.ts';
import type {KeptRun} from './run/run-memory.ts';
import {settingsSource} from './settings-source.ts';
import type {Subject} from './subject.ts';

/** Loads code and what is remembered: none of the code that scans, where a run may be remembered. */
export async function prepareAssessing(request: PipelineRequest): Promise<(subject: Subject) => Promise<Assessment>> {
  if (request.partials !== undefined)
    return async (subject) => (await (await import('./assess.ts')).assess(subject)).assessment;
  const {openRunMemory} = await import('./run/run-memory.ts');
  const memory = openRunMemory<KeptAssessment>(request);
  const loading = memory.isEmpty ? import('./assess.ts') : undefined;
  return async (subject) => {
    const {checkout, side, loaded, repository} = subject;
    const facts = {loaded, repository, prefix: checkout.prefix, headCommit: checkout.headCommit};
    const known = await memory.recall(facts, (path) => readLooked(settingsSource(checkout, side), path));
    if (known !== undefined) return {...known, judgement: {...known.judgement, blocking: new Set(known.blocking)}};

    const {assess} = await (loading ?? import('./assess.ts'));
    const {assessment, settings, isRepeatable} = await assess(subject);
    if (isRepeatable) await memory.keep(facts, settings, {...assessment, blocking: [...assessment.judgement.blocking]});
    return assessment;
  };
}

/** As data that JSON can hold. */
interface KeptAssessment extends KeptRun, Assessment {
  readonly blocking: readonly string[];
}
