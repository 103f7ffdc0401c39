/** Components → GitHub's dependency graph, where the user asked for it. */
import type {GitHubGateway} from '../platform/github/gateway.ts';
import type {DependencySnapshot} from '../report/snapshot/make-snapshot.ts';
import {placeOf} from './commit-place.ts';
import {explain, type Notice} from './notice.ts';
import type {PublishRequest} from './publish.ts';

/** The snapshot and what GitHub wants to know of the run that made it. */
export interface SnapshotRequest {
  readonly snapshot: DependencySnapshot;
  readonly job: {readonly id: string; readonly correlator: string; readonly html_url?: string};
  /** ISO 8601, UTC: of several submissions GitHub takes the latest. */
  readonly scannedAt: string;
}

/** Submits what the setting `dependency-snapshot` asks for; the notices say what the dependency graph lacks. */
export async function publishDependencySnapshot(
  request: PublishRequest,
  gateway: GitHubGateway,
): Promise<readonly Notice[]> {
  const {dependencies} = request;
  if (dependencies === undefined) return [];
  const {snapshot, job, scannedAt} = dependencies;
  const [gap] = snapshot.gaps;
  if (gap !== undefined) return [withheld(`GitHub would take what is missing for removed. ${gap}`)];
  const place = placeOf(request);
  if (place === undefined) return [unknownPlace(request)];

  const {detector, manifests} = snapshot;
  const {commitSha: sha, ref} = place;
  const submitted = await gateway.submitDependencies({sha, ref, job, detector, manifests, scanned: scannedAt});
  if (!submitted.ok)
    return [explain(submitted.problem, {what: MISSING, wanted: true, instead: INSTEAD}, request.context)];
  const {result, message} = submitted.value;
  return result === 'INVALID' ? [withheld(`GitHub found it invalid: ${message}`)] : [];
}

const MISSING = 'The dependency snapshot is missing';

const INSTEAD = 'The verdict does not depend on it; the input dependency-snapshot switches it off.';

function withheld(reason: string): Notice {
  return {level: 'warning', text: `${MISSING}: ${reason}`};
}

function unknownPlace({context, headCommit}: PublishRequest): Notice {
  return withheld(
    `commit ${headCommit ?? 'unknown'} was scanned, and the event ${context.name} belongs to ${context.sha} at ` +
      `${context.ref || 'no ref'}.`,
  );
}
