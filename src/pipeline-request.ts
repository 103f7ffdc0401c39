/** What the pipeline is asked for by an entry. */
import type {PolicyInputs} from './config/parse-inputs.ts';
import type {BaseRequest} from './repository/checkout.ts';
import type {RunProgress} from './run/outcome.ts';
import type {PartialResults} from './shard/partial-results.ts';

export interface PipelineRequest {
  /** Folder to scan. */
  readonly path: string;
  readonly base: BaseRequest;
  /** False when the head is a proposal (a pull request): policy and settings are then read from the base. */
  readonly headIsTrusted: boolean;
  readonly configPath: string | undefined;
  readonly policy: PolicyInputs;
  /** Whether git may fetch commits that are missing, and scanners may ask the OSV API. */
  readonly allowFetch: boolean;
  /** Absolute path, outside of the scanned folder; undefined scans everything anew. */
  readonly cacheFolder: string | undefined;
  /** Absolute path of a folder of this user alone: lets a run be remembered among the cached results. */
  readonly privateFolder?: string | undefined;
  /** Judges what shards have found elsewhere, and scans nothing. */
  readonly partials?: PartialResults | undefined;
  /** Only the report for a terminal is made: code is read for no more findings than it shows with code. */
  readonly isForTerminal?: boolean;
  /** Our own environment; scanners see a few allowed variables of it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly onProgress: (progress: RunProgress) => void;
  readonly signal: AbortSignal;
}
