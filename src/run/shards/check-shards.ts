/** Which partial results belong to this scan, and what is wrong with the others. Pure; every word names the shard. */
import type {Plan} from '../../plan/plan.ts';
import {resultKey} from '../results.ts';
import {type PartialResult, parsePartial, type ScanIdentity} from './partial-schema.ts';

/** A file that is said to hold a partial result. */
export interface PartialText {
  /** For people. */
  readonly name: string;
  /** Its text, or why it cannot be read. */
  readonly content: {readonly text: string} | {readonly fault: string};
}

export interface Expected {
  readonly identity: ScanIdentity;
  /** How many shards were planned, where somebody who can be believed says so. */
  readonly total: number | undefined;
  /** The part of the plan that belongs to each of `total` shards. */
  readonly split: (total: number) => readonly Plan[];
}

export interface CheckedShards {
  /** Complete, or ended early and saying so; in the order of their numbers. */
  readonly partials: readonly PartialResult[];
  /** Empty when every shard is there once and is of this scan. */
  readonly faults: readonly string[];
}

/** A shard that is missing, there twice, of another scan, cut off or not as it should be is a fault and not used. */
export function checkShards(files: readonly PartialText[], expected: Expected): CheckedShards {
  const faults: string[] = [];
  const read: Named[] = [];
  for (const {name, content} of files) {
    const one = readOne(name, content);
    if ('fault' in one) faults.push(`${name}: ${one.fault}`);
    else read.push(one);
  }
  const ofScan = read.filter((one) => {
    const fault = foreignness(one.partial, expected.identity);
    if (fault !== undefined) faults.push(`${titleOf(one)} ${fault}`);
    return fault === undefined;
  });
  return checkCompleteness(ofScan, faults, expected);
}

interface Named {
  readonly name: string;
  readonly partial: PartialResult;
}

function readOne(name: string, content: PartialText['content']): Named | {readonly fault: string} {
  if ('fault' in content) return content;
  try {
    return {name, partial: parsePartial(content.text)};
  } catch (error) {
    return {fault: error instanceof Error ? error.message : String(error)};
  }
}

function titleOf({name, partial: {shard}}: Named): string {
  return `shard ${shard.index}/${shard.total} (${name})`;
}

/** Why it is of another scan. */
function foreignness(
  partial: PartialResult,
  {program, headCommit, baseCommit, plan}: ScanIdentity,
): string | undefined {
  const other = partial.program;
  if (other.version !== program.version) return `is by version ${other.version}, and this is ${program.version}`;
  if (other.digest !== program.digest) return 'is by another build of this version, with other code, rules or data';
  if (partial.headCommit !== headCommit) return `is of commit ${partial.headCommit}, and ${headCommit} is judged`;
  if (partial.baseCommit !== baseCommit)
    return `is compared with commit ${partial.baseCommit}, and ${baseCommit} is what counts`;
  return partial.plan === plan ? undefined : 'is of another plan: its files, settings or policy are not the same';
}

function checkCompleteness(shards: readonly Named[], faults: string[], {total, split}: Expected): CheckedShards {
  const wanted = total ?? shards[0]?.partial.shard.total;
  if (wanted === undefined) return {partials: [], faults: [...faults, 'no shard of this scan is there']};

  const parts = split(wanted);
  const partials: PartialResult[] = [];
  for (const one of shards.filter(({partial: {shard}}) => shard.total !== wanted || shard.index > wanted))
    faults.push(`${titleOf(one)} does not belong to a plan of ${wanted}`);
  for (const [index, part] of parts.entries()) {
    const title = `shard ${index + 1}/${wanted}`;
    const same = shards.filter(({partial: {shard}}) => shard.index === index + 1 && shard.total === wanted);
    const [first] = same;
    if (first === undefined) faults.push(`${title} is missing`);
    else if (same.length > 1)
      faults.push(`${title} is there ${same.length} times: ${same.map(({name}) => name).join(', ')}`);
    else {
      const fault = compareWithPart(first.partial, part);
      if (fault === undefined) partials.push(first.partial);
      else faults.push(`${titleOf(first)} ${fault}`);
    }
  }
  return {partials, faults};
}

/** A shard has results of its own part, and of all of it unless it says why not. */
function compareWithPart(partial: PartialResult, part: Plan): string | undefined {
  const open = openResults(part);
  const names = partial.scanners.map(({name}) => name);
  for (const {path, oid, clean, reports = [], failures = []} of partial.files) {
    const key = resultKey({path, oid});
    for (const scanner of [...clean, ...[...reports, ...failures].map(([index]) => index)]) {
      const name = names[scanner];
      if (name === undefined || open.get(name)?.delete(key) !== true)
        return `has a result that is not its own, or twice: ${name ?? scanner} of ${JSON.stringify(path)}`;
    }
  }
  for (const {name} of partial.whole)
    if (!open.delete(name)) return `has a result that is not its own, or twice: ${name}`;
  return partial.stopped === undefined ? firstMissing(open, partial) : undefined;
}

/** By scanner, the contents that it has to judge; one that looks at a side as a whole has none. */
function openResults({scanners}: Plan): Map<string, Set<string>> {
  return new Map(
    scanners.flatMap((planned) => {
      if (planned.kind !== 'run') return [];
      const {scanner, head, base, history} = planned;
      const keys = scanner.kind === 'file' ? [...head, ...base, ...history].map(resultKey) : [];
      return [[scanner.manifest.name, new Set(keys)] as const];
    }),
  );
}

/** A scanner that is unusable as a whole says so. */
function firstMissing(
  open: ReadonlyMap<string, ReadonlySet<string>>,
  {scanners, whole}: PartialResult,
): string | undefined {
  const ended = new Set([...scanners, ...whole].map(({name}) => name));
  const broken = new Set(scanners.filter((one) => one.broken !== undefined).map(({name}) => name));
  for (const [name, keys] of open) {
    if (!ended.has(name)) return `has no result of ${name}`;
    if (keys.size > 0 && !broken.has(name)) return `has no result of ${name} for ${keys.size} files`;
  }
  return undefined;
}
