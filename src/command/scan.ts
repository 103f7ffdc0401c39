/** `secure-pipeline scan`: runs the pipeline on a folder and writes the reports asked for. */
import {resolve} from 'node:path';
import {runPipeline} from '../pipeline.ts';
import type {PipelineRequest} from '../pipeline-request.ts';
import {defaultCacheFolder, defaultPrivateFolder} from '../platform/cache-folder.ts';
import {onTermination} from '../platform/termination.ts';
import {renderReport} from '../report/render-report.ts';
import type {Report} from '../report/report.ts';
import {ruleCatalogue} from '../scanners.ts';
import {VERDICT_EXIT_CODES} from './exit-codes.ts';
import {SCAN_HELP} from './help.ts';
import {locateAdvisories} from './locate-advisories.ts';
import {locateImages} from './locate-images.ts';
import {makeProgress} from './progress.ts';
import {type PolicyArguments, parseScanArguments, type ReportTarget, type ScanArguments} from './scan-arguments.ts';
import type {Terminal} from './terminal.ts';

/** Returns the exit code: 0 pass, 1 findings block, 2 could not judge. Throws the errors that run-command words. */
export async function scan(args: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseScanArguments(args);
  if (parsed.help) {
    terminal.stdout.write(SCAN_HELP);
    return 0;
  }

  const progress = makeProgress(parsed.quiet ? undefined : terminal.stderr);
  const termination = onTermination();
  try {
    const request = toRequest(parsed, terminal, {onProgress: progress.show, signal: termination.signal});
    if (parsed.shard !== undefined) {
      const {scanOneShard} = await import('./scan-shard.ts');
      return await scanOneShard(parsed.shard, parsed, {request, terminal, onEnd: progress.end});
    }
    const report = await runPipeline(request);
    progress.end();
    await writeReports(report, parsed, terminal);
    return VERDICT_EXIT_CODES[report.verdict.kind];
  } finally {
    progress.end();
    termination.stop();
  }
}

type Hooks = Pick<PipelineRequest, 'onProgress' | 'signal'>;

/** What flags and terminal ask the pipeline for. */
export function toRequest(args: PolicyArguments, {env, today}: Terminal, hooks: Hooks): PipelineRequest {
  const hasBase = args.base !== undefined && args.base !== 'none';
  return {
    path: args.path,
    base: hasBase ? {kind: 'ref', ref: args.base} : {kind: 'none', reason: 'no --base was given'},
    headIsTrusted: !hasBase,
    configPath: args.config,
    policy: locateImages(locateAdvisories(args.policy, '.'), '.'),
    allowFetch: !args.offline,
    cacheFolder: args.cache ? resolve(args.cacheDir ?? defaultCacheFolder(env)) : undefined,
    isForTerminal: args.reports.every(({format}) => format === 'terminal'),
    privateFolder: args.cache ? defaultPrivateFolder(env) : undefined,
    environment: env,
    today,
    ...hooks,
  };
}

/** Writes all reports that were asked for, to their files or standard output. */
export async function writeReports(
  report: Report,
  {reports, color}: Pick<ScanArguments, 'reports' | 'color'>,
  {stdout, stderr, env}: Terminal,
): Promise<void> {
  const style = {color: color ?? wantsColor(stdout, env), width: stdout.columns ?? 100};
  const isCompliance = reports.some(({format}) => format === 'compliance');
  const full = isCompliance ? {...report, catalogue: await ruleCatalogue()} : report;
  for (const target of reports) {
    const text = await renderReport(full, target.format, {...style, file: target.file});
    await writeReport(text, target, {stdout, stderr});
  }
}

async function writeReport(
  text: string,
  {format, file}: ReportTarget,
  {stdout, stderr}: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<void> {
  if (file === undefined) {
    stdout.write(text.endsWith('\n') ? text : `${text}\n`);
    return;
  }
  const {writeReportFile} = await import('../platform/report-files.ts');
  await writeReportFile(resolve(file), text);
  stderr.write(`${format} report: ${resolve(file)}\n`);
}

/** https://no-color.org: any non-empty NO_COLOR switches colour off. */
function wantsColor(stdout: Terminal['stdout'], env: Terminal['env']): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
