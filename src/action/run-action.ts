/** The action from its inputs to its verdict: scan, write the reports, publish, set the outputs. */
import {join, relative, resolve} from 'node:path';
import {VERDICT_EXIT_CODES} from '../command/exit-codes.ts';
import {wordError} from '../command/word-error.ts';
import {type EventContext, readEvent} from '../config/event.ts';
import {type ActionInputs, parseActionInputs} from '../config/parse-inputs.ts';
import {runPipeline} from '../pipeline.ts';
import type {Runner} from '../platform/runner.ts';
import type {Report} from '../report/report.ts';
import type {PartialResults} from '../shard/partial-results.ts';
import {parsePlanName, parseShard} from '../shard/plan-name.ts';
import {readPartials} from '../shard/read-partials.ts';
import {connect} from './connect.ts';
import {findProposal, withFiles} from './find-proposal.ts';
import {makeOutputs, type ReportPaths, setOutputs} from './outputs.ts';
import {publishFailure, publishReport} from './publish-report.ts';
import {renderReportFiles} from './report-files.ts';
import {withRequest} from './request.ts';
import {writeIntoReportDir} from './write-report-dir.ts';

/** Returns the exit code. Throws `ConfigError`, `RepositoryError` and `OutputError`: then nothing could be judged. */
export async function runAction(runner: Runner): Promise<number> {
  const inputs = parseActionInputs(runner.workflow.readInput);
  const event = readEvent(runner.env, await runner.readEventPayload());
  await runner.workflow.mask(inputs.token);
  const shard = parseShard(inputs.shard);
  if (shard !== undefined) {
    const {runShard} = await import('./run-shard.ts');
    return runShard(shard, {inputs, context: event, runner});
  }

  const context = await findProposal(event, () => connect({inputs, context: event, runner}));
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
  const partials = await readPartialResults(inputs, context, runner);
  const parts = {inputs, context, runner, scope: inputs.path};
  return withFiles(context, runner, async (folder) => {
    const path = resolve(folder, inputs.path);
    const {result, notices} = await withRequest(parts, (request) => runPipeline({...request, path, partials}));
    return {...result, notices: [...result.notices, ...notices]};
  });
}

/** Undefined where this run scans. */
async function readPartialResults(
  {partialResults, plan}: ActionInputs,
  {name}: EventContext,
  {workspace}: Runner,
): Promise<PartialResults | undefined> {
  if (partialResults.length === 0) return undefined;
  // What another run has left may be anybody's: a pull request brings its own workflow.
  const fromStranger = name === 'workflow_run';
  return {files: await readPartials(partialResults, workspace), plan: parsePlanName(plan), fromStranger};
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
  const folder = await writeIntoReportDir(renderReportFiles(report), reportDir, workspace);
  const pathOf = (name: string) => relative(workspace, join(folder, name));
  return {
    sarif: pathOf('secure-pipeline.sarif'),
    json: pathOf('secure-pipeline.json'),
    html: pathOf('secure-pipeline.html'),
  };
}
