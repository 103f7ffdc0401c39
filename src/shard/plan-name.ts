/** The words by which users speak of shards: `auto`, `2/4`, and the name of a plan, `4:` and a digest. */
import {ConfigError} from '../config/config.ts';
import {MAX_SHARDS} from '../run/shards/partial-schema.ts';

/** `auto`: plan how the scan is divided, and scan nothing. */
export type ShardInput =
  | {readonly kind: 'auto'}
  | {readonly kind: 'part'; readonly index: number; readonly total: number};

/** Which plan a shard is of, and how many shards it has. */
export interface PlanName {
  readonly total: number;
  readonly digest: string;
}

/** Undefined for empty text. Throws `ConfigError`. */
export function parseShard(text: string): ShardInput | undefined {
  if (text === '') return undefined;
  if (text === 'auto') return {kind: 'auto'};
  const [, index, total] = /^(\d{1,3})\/(\d{1,3})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && total !== undefined && index >= 1 && index <= total && total <= MAX_SHARDS)
    return {kind: 'part', index, total};
  const shown = JSON.stringify(text.slice(0, 80));
  throw new ConfigError(`shard: ${shown} is neither \`auto\` nor a part such as \`2/4\`, of at most ${MAX_SHARDS}`);
}

/** Undefined for empty text. Throws `ConfigError`. */
export function parsePlanName(text: string): PlanName | undefined {
  if (text === '') return undefined;
  const {total, digest} = /^(?<total>\d{1,3}):(?<digest>[0-9a-f]{64})$/.exec(text)?.groups ?? {};
  if (total !== undefined && digest !== undefined && Number(total) >= 1 && Number(total) <= MAX_SHARDS)
    return {total: Number(total), digest};
  throw new ConfigError(
    `plan: ${JSON.stringify(text.slice(0, 80))} is not the output \`plan\` of a run with \`shard: auto\``,
  );
}

export function namePlan({total, digest}: PlanName): string {
  return `${total}:${digest}`;
}

/** A shard for each service is more than most runners take at once. */
export const DEFAULT_MAX_SHARDS = 8;

/** Throws `ConfigError`. */
export function parseMaxShards(text = String(DEFAULT_MAX_SHARDS)): number {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_SHARDS) return number;
  throw new ConfigError(
    `max-shards: ${JSON.stringify(text.slice(0, 80))} is not a whole number from 1 to ${MAX_SHARDS}`,
  );
}
