/** The action from its inputs to its verdict: scan, write the reports, publish, set the outputs. */
import {join, relative, resolve} from 'node:path';
import {VERDICT_EXIT_CODES} from '../command/exit-codes.ts';
import {locateAdvisories} from '../command/locate-advisories.ts';
import {locateImages} from '../command/locate-images.ts';
import {makeProgress} from '../command/progress.ts';
import {wordError} from '../command/word-error.ts';
import {type EventContext, readEvent} from '../config/event.ts';
import {DEFAULT_REPORT_DIR} from '../config/inputs.ts';
import {type ActionInputs, parseActionInputs} from '../config/parse-inputs.ts';
import {runPipeline} from '../pipeline.ts';
import {makeCacheCarrier} from '../platform/actions-cache.ts';
import {refuseLinkedFolder, writeReportFile} from '../platform/report-files.ts';
import type {Runner} from '../platform/runner.ts';
import {onTermination} from '../platform/termination.ts';
import type {Report} from '../report/report.ts';
import {decideComparing} from './base-request.ts';
import {makeOutputs, type ReportPaths, setOutputs} from './outputs.ts';
import {publishFailure, publishReport} from './publish-report.ts';
import {renderReportFiles} from './report-files.ts';
import {resultFolder} from './result-folder.ts';

/** Returns the exit code. Throws `ConfigError`, `RepositoryError` and `OutputError`: then nothing could be judged. */
export async function runAction(runner: Runner): Promise<number> {
  const inputs = parseActionInputs(runner.workflow.readInput);
  const context = readEvent(runner.env, await runner.readEventPayload());
  await runner.workflow.mask(inputs.token);

  const report = await scanOrTell(inputs, context, runner);
  const paths = await writeReportFiles(report, inputs.reportDir, runner);
  const {commentUrl} = await publishReport({report, inputs, context, runner});
  await setOutputs(makeOutputs(report, paths, commentUrl), runner);
  return VERDICT_EXIT_CODES[report.verdict.kind];
}

/** A run that cannot judge says so in the comment of an earlier one before it fails. */
async function scanOrTell(inputs: ActionInputs, context: EventContext, runner: Runner): Promise<Report> {
  try {
    return withNames(await scan(inputs, context, runner), context, runner);
  } catch (error) {
    await publishFailure(wordError(error).trim(), {inputs, context, runner});
    throw error;
  }
}

async function scan(inputs: ActionInputs, context: EventContext, runner: Runner): Promise<Report> {
  const cacheFolder = resultFolder(inputs, context, runner);
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
      policy: locateImages(locateAdvisories(inputs.policy, runner.workspace), runner.workspace),
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

/** The repository's name on GitHub, and links to the lines of the commit that was scanned. */
function withNames(report: Report, {owner, repo}: EventContext, {env}: Runner): Report {
  const repository = {...report.repository, name: `${owner}/${repo}`};
  const {headCommit} = repository;
  if (headCommit === undefined) return {...report, repository};
  return {
    ...report,
    repository,
    blobUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}/blob/${headCommit}/`,
  };
}

/** Writes all three and returns their paths relative to the workspace, as later steps use them. */
async function writeReportFiles(report: Report, reportDir: string, {workspace}: Runner): Promise<ReportPaths> {
  const folder = resolve(workspace, reportDir);
  refuseLinkedFolder(workspace, folder);
  const files = Object.entries(renderReportFiles(report));
  // A later scan of the same checkout must not take reports for sources.
  if (reportDir === DEFAULT_REPORT_DIR) files.push(['.gitignore', '*\n']);
  for (const [name, text] of files) await writeReportFile(join(folder, name), text);
  const pathOf = (name: string) => relative(workspace, join(folder, name));
  return {
    sarif: pathOf('secure-pipeline.sarif'),
    json: pathOf('secure-pipeline.json'),
    html: pathOf('secure-pipeline.html'),
  };
}
