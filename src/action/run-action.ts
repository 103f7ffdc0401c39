/** The action from its inputs to its verdict: scan, write the reports, publish, set the outputs. */
import {join, relative, resolve} from 'node:path';
import {VERDICT_EXIT_CODES} from '../command/exit-codes.ts';
import {makeProgress} from '../command/progress.ts';
import {type EventContext, readEvent} from '../config/event.ts';
import {type ActionInputs, parseActionInputs} from '../config/parse-inputs.ts';
import {runPipeline} from '../pipeline.ts';
import {makeCacheCarrier} from '../platform/actions-cache.ts';
import {writeReportFile} from '../platform/report-files.ts';
import type {Runner} from '../platform/runner.ts';
import {onTermination} from '../platform/termination.ts';
import type {Report} from '../report/report.ts';
import {decideComparing} from './base-request.ts';
import {makeOutputs, type ReportPaths, setOutputs} from './outputs.ts';
import {publishReport} from './publish-report.ts';
import {renderReportFiles} from './report-files.ts';

/** Returns the exit code. Throws `ConfigError`, `RepositoryError` and `OutputError`: then nothing could be judged. */
export async function runAction(runner: Runner): Promise<number> {
  const inputs = parseActionInputs(runner.workflow.readInput);
  runner.workflow.mask(inputs.token);
  const context = readEvent(runner.env, await runner.readEventPayload());

  const report = withLinks(await scan(inputs, context, runner), context, runner);
  const paths = await writeReportFiles(report, resolve(runner.workspace, inputs.reportDir), runner);
  const {commentUrl} = await publishReport({report, inputs, context, runner});
  setOutputs(makeOutputs(report, paths, commentUrl), runner);
  return VERDICT_EXIT_CODES[report.verdict.kind];
}

async function scan(inputs: ActionInputs, context: EventContext, runner: Runner): Promise<Report> {
  const cacheFolder = inputs.cache ? join(runner.tempFolder, 'secure-pipeline-cache') : undefined;
  const notices: string[] = [];
  const carrier = makeCacheCarrier(cacheFolder, inputs.path, (text) => notices.push(text));
  const termination = onTermination();
  const progress = makeProgress(process.stdout);
  try {
    await carrier.restore();
    const report = await runPipeline({
      path: resolve(runner.workspace, inputs.path),
      ...decideComparing(inputs.base, context),
      configPath: inputs.config,
      policy: inputs.policy,
      allowFetch: true,
      cacheFolder,
      environment: runner.env,
      today: runner.today,
      onProgress: progress.show,
      signal: termination.signal,
    });
    await carrier.save();
    return {...report, notices: [...report.notices, ...notices]};
  } finally {
    termination.stop();
  }
}

/** Links to the lines of the commit that was scanned. */
function withLinks(report: Report, {owner, repo}: EventContext, {env}: Runner): Report {
  const {headCommit} = report.repository;
  if (headCommit === undefined) return report;
  return {...report, blobUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/blob/${headCommit}/`};
}

/** Writes all three and returns their paths relative to the workspace, as later steps use them. */
async function writeReportFiles(report: Report, folder: string, {workspace}: Runner): Promise<ReportPaths> {
  const files = Object.entries(renderReportFiles(report));
  for (const [name, text] of files) await writeReportFile(join(folder, name), text);
  const pathOf = (name: string) => relative(workspace, join(folder, name));
  return {
    sarif: pathOf('secure-pipeline.sarif'),
    json: pathOf('secure-pipeline.json'),
    html: pathOf('secure-pipeline.html'),
  };
}
