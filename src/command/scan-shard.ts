/** `secure-pipeline scan --shard`: plans how a scan is divided, or scans one part of it. */
import {resolve} from 'node:path';
import type {PipelineRequest} from '../pipeline-request.ts';
import {writeReportFile} from '../platform/report-files.ts';
import {liesInside} from '../platform/result-cache.ts';
import type {ShardInput} from '../shard/plan-name.ts';
import {planShards} from '../shard/plan-shards.ts';
import {scanPart} from '../shard/scan-part.ts';
import type {ScanArguments} from './scan-arguments.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

interface ShardCall {
  readonly request: PipelineRequest;
  readonly terminal: Terminal;
  readonly onEnd: () => void;
}

/** Returns the exit code: 0 when the part was scanned, whatever was found. Throws the errors that run-command words. */
export async function scanOneShard(shard: ShardInput, args: ScanArguments, call: ShardCall): Promise<number> {
  const {request, terminal, onEnd} = call;
  if (shard.kind === 'auto') {
    const {name, shards} = await planShards(request, args.maxShards);
    onEnd();
    terminal.stdout.write(`${JSON.stringify({plan: name, shards}, undefined, 2)}\n`);
    return 0;
  }
  const file = resolve(args.partial ?? '');
  // The other parts would find it among the files and be of another plan.
  if (await liesInside(file, resolve(args.path)))
    throw new UsageError(
      `--partial ${JSON.stringify(args.partial)} lies inside the scanned folder; name a file elsewhere`,
    );
  const text = await scanPart(request, {...shard, plan: args.plan});
  onEnd();
  await writeReportFile(file, text);
  terminal.stderr.write(`partial result: ${file}\n`);
  return 0;
}
