/** Partial results of all shards → the outcomes that one machine would have come to. Nothing is scanned here. */
import type {Plan} from '../../plan/plan.ts';
import type {FileScannerEnd} from '../file-outcome.ts';
import type {ScanOutcome} from '../outcome.ts';
import {concludePlan, readyPlan} from '../ready-plan.ts';
import {failedAsAWhole, type ReadyScanner} from '../ready-scanner.ts';
import {emptyResults, type FileResult, resultKey, type ScannerResults} from '../results.ts';
import {isFileScanner} from '../run-file-scanners.ts';
import type {RunOptions} from '../run-options.ts';
import type {WholeEnd} from '../run-ready.ts';
import type {FileResults, PartialResult, WholeResult} from './partial-schema.ts';

export interface Gathering {
  readonly settings: RunOptions['settings'];
  /** Each of them belongs to this plan. */
  readonly partials: readonly PartialResult[];
  /** Why results are missing, where a shard as a whole is. */
  readonly missing: string | undefined;
  readonly onNotice: (text: string) => void;
}

/** In the order of the plan. A scanner whose results are not all there has failed, as it has on one machine. */
export async function gatherShards(plan: Plan, gathering: Gathering): Promise<readonly ScanOutcome[]> {
  const {settings, partials, missing, onNotice} = gathering;
  const readied = await readyPlan(plan, {settings});
  const stopped = missing ?? partials.find((partial) => partial.stopped !== undefined)?.stopped;
  const byName = gatherFiles(partials);
  const files = readied.ready.filter(isFileScanner).map(
    ({plan: planned, rules}): FileScannerEnd => ({
      plan: planned,
      rules,
      stopped,
      results: byName.get(planned.scanner.manifest.name) ?? emptyResults(),
    }),
  );
  const whole = readied.ready.filter((one) => !isFileScanner(one)).map((one) => wholeEnd(one, gathering));

  for (const text of new Set(partials.flatMap(({notices}) => notices))) onNotice(text);
  for (const text of whole.flatMap(({notices}) => notices)) onNotice(text);
  return concludePlan(plan, readied, {files, whole});
}

/** Results of file scanners by scanner name. */
function gatherFiles(partials: readonly PartialResult[]): ReadonlyMap<string, ScannerResults> {
  const byName = new Map<string, ScannerResults>();
  for (const {scanners, files} of partials) {
    const own = scanners.map(({name, broken, spentMs}) => {
      const results = byName.get(name) ?? emptyResults();
      byName.set(name, results);
      results.broken ??= broken;
      results.spentMs += spentMs;
      return results;
    });
    for (const file of files) addFile(file, own);
  }
  return byName;
}

function addFile(file: FileResults, scanners: readonly ScannerResults[]): void {
  const key = resultKey({path: file.path, oid: file.oid});
  const reused = new Set(file.reused);
  const add = (scanner: number, result: FileResult) => {
    const results = scanners[scanner];
    results?.byKey.set(key, result);
    if (!reused.has(scanner)) results?.scanned.add(key);
  };
  for (const scanner of file.clean) add(scanner, {kind: 'report', text: ''});
  for (const [scanner, text] of file.reports ?? []) add(scanner, {kind: 'report', text});
  for (const [scanner, reason] of file.failures ?? []) add(scanner, {kind: 'failure', reason});
}

function wholeEnd(ready: ReadyScanner, {partials, missing}: Gathering): WholeEnd {
  const {manifest} = ready.plan.scanner;
  const result = partials.flatMap(({whole}) => whole).find(({name}) => name === manifest.name);
  if (result !== undefined) return {outcome: toOutcome(result, ready), notices: result.notices};
  return {outcome: failedAsAWhole(ready, missing ?? 'no shard has a result of it', 0), notices: []};
}

function toOutcome(result: WholeResult, {plan, rules}: ReadyScanner): ScanOutcome {
  const known = new Set(rules.map(({id}) => id));
  const {durationMs, failure, head, base, notes, counts, components} = result;
  const outcome = {
    manifest: plan.scanner.manifest,
    rules: [...rules, ...result.rules.filter(({id}) => !known.has(id))],
    durationMs,
    findings: {head, base, history: []},
    notes,
    counts,
    ...(components !== undefined && {components}),
  };
  return failure === undefined ? {kind: 'completed', ...outcome} : {kind: 'failed', ...failure, ...outcome};
}
