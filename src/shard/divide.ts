/** How a prepared run is divided: by services, the same way on every machine; and what its shards have in common. */
import {readsNoImages} from '../command/open-images.ts';
import {chooseShardCount, type Shard, type SplitFacts, splitPlan} from '../plan/split-plan.ts';
import {codeDigest} from '../platform/code-digest.ts';
import {workerEntry} from '../platform/worker-entry.ts';
import type {PreparedRun} from '../prepare-run.ts';
import type {ScanIdentity} from '../run/shards/partial-schema.ts';
import {digestPlan} from '../run/shards/plan-digest.ts';
import type {Subject} from '../subject.ts';
import {findServices, makeServiceFinder} from '../topology/services.ts';
import {VERSION} from '../version.generated.ts';

/** Parts 1 to `total`. */
export function divide(subject: Subject, {plan}: PreparedRun, total: number): readonly Shard[] {
  return splitPlan(plan, total, factsOf(subject));
}

/** As many parts as are worth their machines, at most `max`. */
export function chooseTotal(subject: Subject, {plan}: PreparedRun, max: number): number {
  return chooseShardCount(plan, max, factsOf(subject));
}

/** The program, the commits and the plan. */
export async function identify(
  {loaded, repository, checkout}: Subject,
  {settings}: PreparedRun,
): Promise<ScanIdentity> {
  // Runners get their Node at different times; what is found does not depend on its version.
  const digest = await codeDigest(workerEntry().code, 'any runtime');
  return {
    program: {version: VERSION, digest},
    headCommit: checkout.headCommit ?? null,
    baseCommit: repository.comparison.kind === 'base' ? repository.comparison.commit : null,
    plan: digestPlan({repository, config: loaded.config, settings: settings.byScanner, codeDigest: digest}),
  };
}

/** What is in no service is divided by the top folder. */
function factsOf({repository, loaded}: Subject): SplitFacts {
  const serviceOf = makeServiceFinder(findServices(repository.head.files.map(({path}) => path)));
  const groupOf = (path: string) => serviceOf(path)?.path ?? path.slice(0, Math.max(0, path.indexOf('/')));
  return {groupOf, readsImages: !readsNoImages(loaded.config.images)};
}
