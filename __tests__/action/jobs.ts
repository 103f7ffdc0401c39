/** The jobs of a divided scan, each as the runner starts it: a process of its own, with files between them. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {InputName} from '../../src/config/inputs.ts';
import {type ActionRun, type RunOptions, runAction} from './run-action.ts';

type Inputs = Partial<Record<InputName, string>>;

export interface Jobs extends AsyncDisposable {
  /** Where shards leave their files: outside of the workspace. */
  readonly folder: string;
  plan(inputs?: Inputs): Promise<ActionRun>;
  /** `2/4`. Has no token. */
  scan(shard: string, inputs?: Inputs): Promise<ActionRun>;
  /** Judges whatever lies in the folder. */
  judge(options?: Partial<RunOptions>): Promise<ActionRun>;
}

export async function openJobs(options: RunOptions): Promise<Jobs> {
  const folder = await mkdtemp(join(tmpdir(), 'secure-pipeline-partials-'));
  const run = (inputs: Inputs) => runAction({...options, inputs: {...options.inputs, 'report-dir': folder, ...inputs}});
  return {
    folder,
    plan: (inputs = {}) => run({shard: 'auto', token: '', ...inputs}),
    scan: (shard, inputs = {}) => run({shard, token: '', ...inputs}),
    judge: ({inputs = {}, ...other} = {}) =>
      runAction({...options, ...other, inputs: {...options.inputs, 'partial-results': `${folder}/*.json`, ...inputs}}),
    [Symbol.asyncDispose]: () => rm(folder, {recursive: true, force: true}),
  };
}
