/** Report → what GitHub shows of it: comment, code scanning, dependency graph, annotations, job summary, log. */
import type {EventContext} from '../config/event.ts';
import type {ActionInputs} from '../config/parse-inputs.ts';
import type {Runner} from '../platform/runner.ts';
import {announce} from '../publish/announce.ts';
import {publishComment} from '../publish/comment.ts';
import {commentMarker} from '../publish/comment-marker.ts';
import type {SnapshotRequest} from '../publish/dependency-snapshot.ts';
import {type PublishRequest, publish} from '../publish/publish.ts';
import {renderWorkflowCommands} from '../report/annotations/render-workflow-commands.ts';
import {selectAnnotations} from '../report/annotations/select-annotations.ts';
import {renderComment} from '../report/markdown/render-comment.ts';
import {renderFailureComment} from '../report/markdown/render-failure-comment.ts';
import {renderSummary} from '../report/markdown/render-summary.ts';
import type {Report} from '../report/report.ts';
import {renderSarifForUpload} from '../report/sarif/render-sarif.ts';
import {makeSnapshot} from '../report/snapshot/make-snapshot.ts';
import {renderTerminal} from '../report/terminal/render-terminal.ts';
import {connect} from './connect.ts';

/** Width of GitHub's log view, in columns. */
const LOG_WIDTH = 120;

export interface PublishParts {
  readonly report: Report;
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  readonly runner: Runner;
}

/**
 * Puts into the pull request's comment of an earlier run that this one could not judge: a verdict that is out of date
 * must not stand there. Says nothing where there is no comment yet; the job has failed and tells why.
 */
export async function publishFailure(words: string, parts: Omit<PublishParts, 'report'>): Promise<void> {
  const marker = commentMarker(commentOwner(parts.inputs, parts.runner));
  const comment = {marker, markdown: renderFailureComment(words, {marker}), noteworthy: false};
  const {context, inputs} = parts;
  await publishComment({context, settings: inputs, comment}, await connect(parts));
}

/** What GitHub refuses becomes a notice in log and summary; the verdict stays. */
export async function publishReport(parts: PublishParts): Promise<{readonly commentUrl: string | undefined}> {
  const {report, runner} = parts;
  const published = await publish(toRequest(parts), await connect(parts));

  const told = {...report, notices: [...report.notices, ...published.notices.map(({text}) => text)]};
  await runner.writeLog(renderTerminal(told, {color: true, width: LOG_WIDTH}));
  await runner.workflow.write(renderWorkflowCommands(published.commands));
  await announce(published.notices, runner.workflow);
  await runner.workflow.writeSummary(renderSummary(told));
  return {commentUrl: published.commentUrl};
}

function toRequest({report, inputs, context, runner}: PublishParts): PublishRequest {
  const marker = commentMarker(commentOwner(inputs, runner));
  const upload = renderSarifForUpload(report);
  return {
    context,
    settings: inputs,
    verdict: report.verdict.kind,
    headCommit: report.repository.headCommit,
    workspace: runner.workspace,
    comment: {marker, markdown: renderComment(report, {marker}), noteworthy: isNoteworthy(report)},
    dependencies: inputs.dependencySnapshot ? toSnapshotRequest(report, inputs, runner) : undefined,
    sarif: upload === undefined ? [] : [upload],
    annotations: selectAnnotations(report, {max: inputs.maxAnnotations}),
  };
}

/**
 * Runs of the same job replace each other's snapshots; legs of a matrix and steps differ by their inputs.
 * https://docs.github.com/en/rest/dependency-graph/dependency-submission
 */
function toSnapshotRequest(report: Report, inputs: ActionInputs, {env, startedAt}: Runner): SnapshotRequest {
  const {GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id} = env;
  const correlator = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, inputs.path].map((part) => part ?? '').join(' ');
  return {
    snapshot: makeSnapshot(report),
    job: {
      id: id ?? startedAt,
      correlator,
      ...(id !== undefined && {html_url: `${server}/${name}/actions/runs/${id}`}),
    },
    scannedAt: startedAt,
  };
}

function commentOwner({path, config, policy}: ActionInputs, {env}: Runner) {
  const inputs = [path, config ?? '', ...(policy.scanners ?? [])];
  return {workflow: env.GITHUB_WORKFLOW ?? '', job: env.GITHUB_JOB ?? '', inputs};
}

/** Something that a reviewer wants to know: new or fixed findings, a verdict that is no pass, a weaker policy. */
function isNoteworthy({findings, verdict, config}: Report): boolean {
  return (
    verdict.kind !== 'pass' ||
    config.changes.some(({weakens}) => weakens) ||
    findings.some(({status}) => status !== 'existing')
  );
}
