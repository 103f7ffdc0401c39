/** The first job of a divided scan: works out how many shards there are and what each of them does. Scans nothing. */
import type {PipelineRequest} from '../pipeline-request.ts';
import {prepareRun} from '../prepare-run.ts';
import {withSubject} from '../subject.ts';
import {chooseTotal, divide, identify} from './divide.ts';
import {namePlan} from './plan-name.ts';

export interface ShardPlan {
  /** By which shards and the run that judges them know that they are of this plan. */
  readonly name: string;
  readonly shards: readonly PlannedShard[];
}

export interface PlannedShard {
  /** `2/4` */
  readonly name: string;
  readonly costMs: number;
  /** Services, folders and scanners; hostile text. */
  readonly titles: readonly string[];
}

/** At most `max` shards. Rejects as a scan does when nothing can be judged. */
export async function planShards(request: PipelineRequest, max: number): Promise<ShardPlan> {
  return withSubject(request, async (subject) => {
    const prepared = await prepareRun(subject);
    const total = chooseTotal(subject, prepared, max);
    const {plan: digest} = await identify(subject, prepared);
    const shards = divide(subject, prepared, total).map(({index, costMs, titles}) => ({
      name: `${index}/${total}`,
      costMs,
      titles,
    }));
    return {name: namePlan({total, digest}), shards};
  });
}

/** For `strategy.matrix` of a job, by `fromJSON`. Nothing of the repository is in it. */
export function toMatrix({shards}: ShardPlan): string {
  return JSON.stringify({shard: shards.map(({name}) => name)});
}
