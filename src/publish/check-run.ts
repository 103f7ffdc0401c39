/** A check run for the annotations that workflow commands have no room for, in batches. */
import type {CheckAnnotation, CheckOutput, GitHubGateway} from '../platform/github/gateway.ts';
import type {GitHubProblem} from '../platform/github/problem.ts';
import {toCheckAnnotation} from './check-annotation.ts';
import {explain, type Notice} from './notice.ts';
import type {PublishRequest} from './publish.ts';
import type {SplitAnnotations} from './split-annotations.ts';

export interface CheckRunResult {
  readonly notices: readonly Notice[];
  /** Annotations that were to stand at the check run and do not. */
  readonly notShown: number;
}

/** Most annotations in a request; those of later requests are appended. https://docs.github.com/en/rest/checks/runs */
export const MAX_ANNOTATIONS_PER_REQUEST = 50;

const CHECK_RUN_NAME = 'secure-pipeline annotations';

/** The verdict itself, for a pull request that this run's job is not a check of; to be required by branch protection. */
const VERDICT_NAME = 'secure-pipeline';

/** Does nothing when the workflow commands hold all annotations and the job is a check of the pull request itself. */
export async function publishCheckRun(
  request: PublishRequest,
  split: SplitAnnotations,
  gateway: GitHubGateway,
): Promise<CheckRunResult> {
  const total = split.checkRun.length;
  const isGate = request.context.endedRun !== undefined;
  const [first = isGate ? [] : undefined, ...further] = batchesOf(split.checkRun.map(toCheckAnnotation));
  if (first === undefined) return {notices: [], notShown: 0};

  const {title, summary} = describe(request, split);
  const created = await gateway.createCheckRun({
    name: isGate ? VERDICT_NAME : CHECK_RUN_NAME,
    headSha: request.context.pullRequest?.headSha ?? request.context.sha,
    conclusion: isGate ? conclusionOf(request) : 'neutral',
    output: {title, summary, annotations: first},
  });
  if (!created.ok) return refused(created.problem, total, request);

  let shown = first.length;
  for (const annotations of further) {
    const appended = await gateway.appendToCheckRun(created.value.id, {title, summary, annotations});
    if (!appended.ok) return refused(appended.problem, total - shown, request);
    shown += annotations.length;
  }
  return {notices: [], notShown: 0};
}

/**
 * Elsewhere the job is the gate, and a check run of a commit that stays when a later run needs none must not say failure.
 * This one is made by every run.
 */
function conclusionOf({verdict}: PublishRequest): 'success' | 'failure' {
  return verdict === 'pass' ? 'success' : 'failure';
}

function batchesOf(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / MAX_ANNOTATIONS_PER_REQUEST);
  return Array.from({length: count}, (_, index) =>
    annotations.slice(index * MAX_ANNOTATIONS_PER_REQUEST, (index + 1) * MAX_ANNOTATIONS_PER_REQUEST),
  );
}

/** A few words, far below the 65,535 characters that an output may have. */
function describe({verdict}: PublishRequest, split: SplitAnnotations): Omit<CheckOutput, 'annotations'> {
  const {commands, checkRun, nowhere} = split;
  const rest = nowhere > 0 ? ` ${nowhere} more are in the job summary and the report files.` : '';
  return {
    title: `Verdict ${verdict}, ${checkRun.length} further annotations`,
    summary: `${commands.length} annotations stand at the step of the workflow, ${checkRun.length} more here.${rest}`,
  };
}

function refused(problem: GitHubProblem, notShown: number, {context}: PublishRequest): CheckRunResult {
  const missing = {
    what: `${notShown} annotations beyond GitHub's limit for a step are missing`,
    wanted: false,
    instead: 'The job summary and the report files have all findings.',
  };
  return {notices: [explain(problem, missing, context)], notShown};
}
