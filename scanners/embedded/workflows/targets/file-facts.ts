/** What rules may know of a file, a job and a step beyond what is written there. */
import {isMap, mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {isPrivileged, type JobFlow, type StepFlow, type WorkflowFlow} from '../flow/follow-workflow.ts';
import {ARCHIVED_ACTIONS, COMPROMISED_ACTIONS} from '../model/known-actions.ts';
import {type Permissions, permissionsOf} from '../model/permissions.ts';
import {audienceOf, CALLED} from '../model/triggers.ts';
import type {UsesReference} from '../model/uses-reference.ts';
import {keepsCredentials, printedSecrets, pushes, usesCache} from './step-habits.ts';

export function fileFacts({workflow, jobs}: WorkflowFlow): ValueMap {
  const {kind, raw, triggers} = workflow;
  const permissions = permissionsOf(raw.get('permissions'));
  return new Map<string, Value>([
    ['kind', kind],
    ['triggers', triggers],
    ['privileged', isPrivileged(triggers)],
    ['openToComments', jobs.some(({scope}) => scope.triggers.includes('issue_comment'))],
    ['called', triggers.length > 0 && triggers.every((trigger) => trigger === CALLED)],
    ['releases', kind === 'workflow' && isRelease(triggers, mapAt(raw, 'on'))],
    ['permissions', permissions.kind],
    ['writes', permissions.writes],
    [
      'unrestrictedJobs',
      jobs.filter(({job}) => permissionsOf(job.raw.get('permissions')).kind === 'unset').map(({job}) => job.key),
    ],
    ['jobs', BigInt(jobs.length)],
    ['concurrency', raw.has('concurrency')],
  ]);
}

/** Runs for a release or for a pushed tag: what it builds is published. */
function isRelease(triggers: readonly string[], on: ValueMap): boolean {
  if (triggers.includes('release')) return true;
  const push = mapAt(on, 'push');
  return push.has('tags') && !push.has('branches');
}

export function jobFacts({job, scope, steps}: JobFlow, inherited: Permissions): ValueMap {
  const own = permissionsOf(job.raw.get('permissions'));
  const effective = own.kind === 'unset' ? inherited : own;
  const labels = labelsOf(job.raw.get('runs-on'));
  return new Map<string, Value>([
    ['name', job.key],
    ['triggers', scope.triggers],
    ['privileged', isPrivileged(scope.triggers)],
    ['openToPullRequests', scope.triggers.some((trigger) => audienceOf(trigger) === 'pull-request')],
    ['permissions', effective.kind],
    ['ownPermissions', own.kind],
    ['writes', effective.writes],
    ['labels', labels],
    ['selfHosted', labels.includes('self-hosted')],
    ['calls', job.uses === undefined ? '' : job.uses.kind],
    ['steps', BigInt(steps.length)],
    ['usesOthersActions', steps.some(({step}) => isOthers(step.uses))],
    ['persists', steps.some(({step}) => keepsCredentials(step))],
    ['pushes', steps.some(({step}) => pushes(step))],
  ]);
}

function labelsOf(value: Value | undefined): readonly string[] {
  if (typeof value === 'string') return [value.toLowerCase()];
  if (Array.isArray(value))
    return value.filter((label) => typeof label === 'string').map((label) => label.toLowerCase());
  return isMap(value) ? labelsOf(value.get('labels')) : [];
}

/** Neither of GitHub nor of this repository. */
function isOthers(uses: UsesReference | undefined): boolean {
  return uses?.kind === 'repository' && !/^(?:actions|github)\//.test(uses.repository);
}

export function stepFacts({step, scope, brings, follows}: StepFlow): ValueMap {
  return new Map<string, Value>([
    ['name', step.key],
    ['index', BigInt(step.index)],
    ['triggers', scope.triggers],
    ['privileged', isPrivileged(scope.triggers)],
    ['brings', brings ?? ''],
    ['follows', follows ?? ''],
    ...referenceFacts(step.uses),
    ['script', textAt(step.raw, 'run')],
    ['inputs', mapAt(step.raw, 'with')],
    ['caches', usesCache(step)],
    ['printedSecrets', printedSecrets(step)],
  ]);
}

/** Parts of a `uses:`; empty where there is none. */
export function referenceFacts(uses: UsesReference | undefined): ValueMap {
  const isRepository = uses?.kind === 'repository';
  return new Map<string, Value>([
    ['kind', uses?.kind ?? ''],
    ['repository', isRepository ? uses.repository : ''],
    ['path', isRepository ? uses.path : ''],
    ['ref', isRepository ? uses.ref : ''],
    ['pin', isRepository ? uses.pin : ''],
    ['compromised', isRepository && COMPROMISED_ACTIONS.has(uses.repository)],
    ['archived', isRepository && ARCHIVED_ACTIONS.has(uses.repository)],
    ['official', isRepository && !isOthers(uses)],
    ['workflow', isRepository && /\.ya?ml$/.test(uses.path)],
  ]);
}
