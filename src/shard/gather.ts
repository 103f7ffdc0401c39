/** Partial results → outcomes and what is wrong with them. Nothing in them is believed that can be worked out here. */
import type {PreparedRun} from '../prepare-run.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import {checkShards} from '../run/shards/check-shards.ts';
import {gatherShards} from '../run/shards/gather-shards.ts';
import type {Subject} from '../subject.ts';
import {divide, identify} from './divide.ts';
import type {PartialResults} from './partial-results.ts';
import {withoutFixes, withoutRuleTexts} from './without-advice.ts';

export interface GatheredOutcomes {
  readonly outcomes: readonly ScanOutcome[];
  /** Each makes the verdict `error`. */
  readonly faults: readonly string[];
}

/** Files, services, policy and plan are those of the checkout here; only what scanners said comes from the shards. */
export async function gather(
  subject: Subject,
  prepared: PreparedRun,
  {files, plan, fromStranger}: PartialResults,
  onNotice: (text: string) => void,
): Promise<GatheredOutcomes> {
  const identity = await identify(subject, prepared);
  const faults = plan === undefined || plan.digest === identity.plan ? [] : [OTHER_PLAN];
  const split = (total: number) => divide(subject, prepared, total).map((shard) => shard.plan);
  const checked = checkShards(files, {identity, total: plan?.total, split});
  faults.push(...checked.faults);

  const partials = fromStranger ? checked.partials.map(withoutRuleTexts) : checked.partials;
  const gathering = {settings: prepared.settings.byScanner, partials, missing: faults[0], onNotice};
  const outcomes = await gatherShards(prepared.plan, gathering);
  return {outcomes: fromStranger ? outcomes.map(withoutFixes) : outcomes, faults};
}

const OTHER_PLAN = 'the scan was planned for other files, settings or another policy than these';
