/**
 * Hands the rendered reports to GitHub: the pull request comment, code scanning, the dependency graph, annotations. What GitHub refuses is
 * said in a notice and never changes the verdict.
 */
import type {EventContext} from '../config/event.ts';
import type {Verdict} from '../judge/verdict.ts';
import type {GitHubGateway} from '../platform/github/gateway.ts';
import type {AnnotationSelection} from '../report/annotation.ts';
import {publishCheckRun} from './check-run.ts';
import {publishComment} from './comment.ts';
import {publishDependencySnapshot, type SnapshotRequest} from './dependency-snapshot.ts';
import type {Notice} from './notice.ts';
import {publishSarif} from './sarif.ts';
import {onCheckRunOnly, splitAnnotations} from './split-annotations.ts';

export interface PublishSettings {
  readonly comment: 'auto' | 'always' | 'never';
  readonly uploadSarif: 'auto' | 'true' | 'false';
}

export interface CommentText {
  /** First line, by which the comment is found again: `commentMarker`. */
  readonly marker: string;
  /** Starts with the marker. What is longer than GitHub takes is cut. */
  readonly markdown: string;
  /** There is something new, fixed or wrong. Without it `auto` starts no comment, and updates one that is there. */
  readonly noteworthy: boolean;
}

export interface PublishRequest {
  readonly context: EventContext;
  readonly settings: PublishSettings;
  readonly verdict: Verdict['kind'];
  /** Commit that was scanned; undefined when the work tree is not exactly one. */
  readonly headCommit: string | undefined;
  /** Absolute path of the work tree, for code scanning. */
  readonly workspace: string;
  readonly comment: CommentText;
  /** SARIF documents, without runs of scanners that failed. */
  readonly sarif: readonly string[];
  /** Undefined when the user did not ask for it. */
  readonly dependencies?: SnapshotRequest | undefined;
  /** Ranked, the worst first, at most `max-annotations`. */
  readonly annotations: AnnotationSelection;
}

export interface PublishResult {
  readonly commentUrl: string | undefined;
  /** For the log and the summary: what is missing on GitHub, why, and what to do. */
  readonly notices: readonly Notice[];
  /** To be written as workflow commands, beside the notices within the limits of a step. */
  readonly commands: AnnotationSelection;
}

/** Publishes what the settings ask for. Never rejects because of GitHub; rejects on a mistake of ours. */
export async function publish(request: PublishRequest, gateway: GitHubGateway): Promise<PublishResult> {
  const comment = await publishComment(request, gateway);
  const sarifNotices = await publishSarif(request, gateway);
  const snapshotNotices = await publishDependencySnapshot(request, gateway);

  const notices = [...comment.notices, ...sarifNotices, ...snapshotNotices];
  const split = isElsewhere(request.context)
    ? onCheckRunOnly(request.annotations)
    : splitAnnotations(request.annotations, new Set(notices.map(({level}) => level)));
  const check = await publishCheckRun(request, split, gateway);
  return {
    commentUrl: comment.url,
    notices: [...notices, ...check.notices],
    commands: {annotations: split.commands, notShown: split.nowhere + check.notShown},
  };
}

/** What this run says in its log is not shown at the pull request. */
function isElsewhere({endedRun}: EventContext): boolean {
  return endedRun !== undefined;
}
