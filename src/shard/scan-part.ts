/** One job of a divided scan: scans its part and says what it found; what that means is judged elsewhere. */
import {withReach} from '../assess.ts';
import {ConfigError} from '../config/config.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {prepareRun} from '../prepare-run.ts';
import {renderPartial} from '../run/shards/partial-schema.ts';
import {scanShard} from '../run/shards/scan-shard.ts';
import {withSubject} from '../subject.ts';
import {divide, identify} from './divide.ts';
import type {PlanName} from './plan-name.ts';

export interface Part {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
  /** The plan that it is to be of, where that is known. */
  readonly plan: PlanName | undefined;
}

/** Resolves to the text of the partial result. Rejects with `ConfigError` when this checkout has another plan. */
export async function scanPart(request: PipelineRequest, {index, total, plan}: Part): Promise<string> {
  return withSubject(request, async (subject) => {
    const prepared = await prepareRun(subject);
    const identity = await identify(subject, prepared);
    if (plan !== undefined && (plan.digest !== identity.plan || plan.total !== total))
      throw new ConfigError(OTHER_PLAN);

    const shard = divide(subject, prepared, total)[index - 1];
    if (shard === undefined) throw new Error(`there is no shard ${index} of ${total}`);
    const tell = {onNotice: () => undefined};
    const result = await withReach(subject, prepared, tell, (options) => scanShard(shard.plan, options));
    request.signal.throwIfAborted();
    return renderPartial({...identity, shard: {index, total}, ...result});
  });
}

const OTHER_PLAN =
  'plan: this checkout has other files, settings or another policy than the plan; check out the same commit, to the ' +
  'same depth, and give every job the same inputs';
