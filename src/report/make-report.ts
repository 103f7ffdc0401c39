/** Everything that the stages found out → the one value that every renderer gets. */
import type {LoadedConfig} from '../config/load-config.ts';
import type {Judgement} from '../judge/verdict.ts';
import type {Checkout} from '../repository/checkout.ts';
import type {FileSkipReason, Repository, SkippedFile} from '../repository/snapshot.ts';
import type {ScanOutcome} from '../run/outcome.ts';
import type {Service} from '../topology/services.ts';
import {VERSION} from '../version.generated.ts';
import type {CodeFrame, Report} from './report.ts';

/** Where people find this project. */
const TOOL = {name: 'secure-pipeline', version: VERSION, url: 'https://github.com/org/secure-pipeline'};

export interface ReportParts {
  readonly repository: Repository;
  readonly checkout: Pick<Checkout, 'prefix' | 'headCommit'>;
  /** Of the head's commit, `YYYY-MM-DD`, UTC; undefined where there is none or it does not say. */
  readonly headCommitDay: string | undefined;
  readonly loaded: LoadedConfig;
  readonly outcomes: readonly ScanOutcome[];
  readonly services: readonly Service[];
  readonly judgement: Judgement;
  readonly frames: ReadonlyMap<string, CodeFrame>;
  /** What the run has to say besides the repository's own notices. */
  readonly notices: readonly string[];
}

/** Puts the parts together; decides nothing. `blobUrl` is added by the entry that knows the server. */
export function makeReport(parts: ReportParts): Report {
  const {checkout, repository, judgement, loaded, outcomes} = parts;
  const rules = outcomes.flatMap((outcome) => outcome.rules.map((rule) => [rule.id, rule] as const));
  return {
    tool: TOOL,
    repository: {
      name: repository.name,
      prefix: checkout.prefix,
      headCommit: checkout.headCommit,
      ...(parts.headCommitDay !== undefined && {headCommitDay: parts.headCommitDay}),
      comparison: repository.comparison,
      fileCount: repository.head.files.length,
      skippedCounts: countReasons(repository.head.skipped),
      skipped: repository.head.skipped,
    },
    blobUrl: undefined,
    verdict: judgement.verdict,
    outcomes,
    findings: judgement.findings,
    blocking: judgement.blocking,
    rules: new Map(rules),
    rulesOff: Object.entries(loaded.config.rules).flatMap(([id, {enabled}]) => (enabled ? [] : [id])),
    services: parts.services,
    waivers: judgement.waivers,
    config: {source: loaded.source, changes: loaded.changes},
    frames: parts.frames,
    notices: [...repository.notices, ...parts.notices],
  };
}

function countReasons(skipped: readonly SkippedFile[]): Partial<Record<FileSkipReason, number>> {
  const counts: Partial<Record<FileSkipReason, number>> = {};
  for (const {reason} of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
