/** `secure-pipeline merge`: judges what the shards of a scan have found. */
import {parseArgs} from 'node:util';
import {runPipeline} from '../pipeline.ts';
import {onTermination} from '../platform/termination.ts';
import {readPartials} from '../shard/read-partials.ts';
import {VERDICT_EXIT_CODES} from './exit-codes.ts';
import {MERGE_HELP} from './help.ts';
import {toRequest, writeReports} from './scan.ts';
import {POLICY_OPTIONS, strictly, toPolicyArguments} from './scan-arguments.ts';
import type {Terminal} from './terminal.ts';
import {UsageError} from './usage-error.ts';

const OPTIONS = {...POLICY_OPTIONS, path: {type: 'string'}} as const;

/** Returns the exit code: 0 pass, 1 findings block, 2 could not judge. Throws the errors that run-command words. */
export async function merge(args: readonly string[], terminal: Terminal): Promise<number> {
  const {values, positionals} = strictly('merge', OPTIONS, () =>
    parseArgs({args: [...args], options: OPTIONS, allowPositionals: true}),
  );
  const {path = '.', ...rest} = values;
  const parsed = toPolicyArguments(rest, path);
  if (parsed.help) {
    terminal.stdout.write(MERGE_HELP);
    return 0;
  }
  if (positionals.length === 0)
    throw new UsageError('merge takes the files that the shards have written; see `secure-pipeline merge --help`');
  const termination = onTermination();
  try {
    const files = await readPartials(positionals, '.');
    const hooks = {onProgress: () => undefined, signal: termination.signal};
    const partials = {files, plan: parsed.plan, fromStranger: false};
    const report = await runPipeline({...toRequest(parsed, terminal, hooks), partials});
    await writeReports(report, parsed, terminal);
    return VERDICT_EXIT_CODES[report.verdict.kind];
  } finally {
    termination.stop();
  }
}
