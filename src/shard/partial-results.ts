/** What is given to a run that judges the findings of shards. Plain data. */
import type {PartialText} from '../run/shards/check-shards.ts';
import type {PlanName} from './plan-name.ts';

export interface PartialResults {
  /** One file for each shard, in no order. */
  readonly files: readonly PartialText[];
  /** What was planned, where the entry knows it. */
  readonly plan: PlanName | undefined;
  /**
   * They were written by a workflow run that a stranger could change. What would reach people as advice is then left
   * out: fixes, and the words and links of rules that this program does not have itself.
   */
  readonly fromStranger: boolean;
}
