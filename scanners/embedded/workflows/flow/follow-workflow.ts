/** Follows free text through a workflow: from contexts into variables, outputs, the matrix, and from job to job. */
import {isList, isMap, mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {audienceOf, CALLED} from '../model/triggers.ts';
import type {Job, Step, Workflow} from '../model/workflow.ts';
import {type Taint, worse} from '../taint/taint.ts';
import type {Scope} from '../taint/taint-of.ts';
import {type EnvironmentWrite, followScript} from './follow-script.ts';
import {freeInputs} from './free-inputs.ts';
import {jobsInOrder} from './jobs-in-order.ts';
import {outputsOfAction} from './outputs-of-action.ts';
import {reachableTriggers} from './reachable-triggers.ts';
import {taintOfText} from './text-taint.ts';
import {type UntrustedFiles, untrustedFilesOf} from './untrusted-files.ts';

export interface StepFlow {
  readonly step: Step;
  readonly scope: Scope;
  readonly brings: UntrustedFiles | undefined;
  /** An earlier step of the job brought files of somebody else. */
  readonly follows: UntrustedFiles | undefined;
  readonly writes: readonly EnvironmentWrite[];
}

export interface JobFlow {
  readonly job: Job;
  readonly scope: Scope;
  /** What is known after its last step. */
  readonly end: Scope;
  readonly steps: readonly StepFlow[];
}

export interface WorkflowFlow {
  readonly workflow: Workflow;
  readonly scope: Scope;
  /** In the order of the file. */
  readonly jobs: readonly JobFlow[];
}

const NOTHING: ReadonlyMap<string, Taint> = new Map();

export function followWorkflow(workflow: Workflow): WorkflowFlow {
  const empty = {env: NOTHING, stepOutputs: NOTHING, jobOutputs: NOTHING, matrix: NOTHING};
  const {triggers, pushesAreFree} = workflow;
  const start: Scope = {...empty, triggers, pushesAreFree, inputs: freeInputs(workflow)};
  const scope = withEnvironment(start, workflow.raw);
  const jobOutputs = new Map<string, Taint>();
  const flows = new Map<Job, JobFlow>();
  for (const job of jobsInOrder(workflow.jobs)) {
    const flow = followJob(job, {...scope, jobOutputs});
    flows.set(job, flow);
    addJobOutputs(flow, jobOutputs);
  }
  return {workflow, scope, jobs: workflow.jobs.flatMap((job) => flows.get(job) ?? [])};
}

function followJob(job: Job, around: Scope): JobFlow {
  const triggers = reachableTriggers(job.raw.get('if'), around.triggers);
  const matrix = matrixOf(mapAt(job.raw, 'strategy', 'matrix'), around);
  const scope = withEnvironment({...around, triggers, matrix}, job.raw);
  let {env} = scope;
  // Shared by all steps: nobody reads outputs of a step that comes later.
  const stepOutputs = new Map<string, Taint>();
  const steps: StepFlow[] = [];
  let follows: UntrustedFiles | undefined;
  for (const step of job.steps) {
    const flow = followStep(step, {...scope, env, stepOutputs}, follows);
    steps.push(flow.followed);
    if (flow.env.size > 0) env = limited(new Map([...env, ...flow.env]));
    for (const [name, taint] of flow.outputs) stepOutputs.set(`${step.id}.${name}`, taint);
    follows ??= flow.followed.brings;
  }
  return {job, scope, end: {...scope, env, stepOutputs}, steps};
}

interface FollowedStep {
  readonly followed: StepFlow;
  readonly env: ReadonlyMap<string, Taint>;
  readonly outputs: ReadonlyMap<string, Taint>;
}

function followStep(step: Step, around: Scope, follows: UntrustedFiles | undefined): FollowedStep {
  const triggers = reachableTriggers(step.raw.get('if'), around.triggers);
  const scope = withEnvironment({...around, triggers}, step.raw);
  const brings = untrustedFilesOf(step, triggers);
  const script = followScript(textAt(step.raw, 'run'), scope, filesTaint(follows));
  // Of a variable of the environment only what a write to GITHUB_ENV hands on.
  const env = script.writes.some(({file}) => file === 'GITHUB_ENV') ? script.env : NOTHING;
  const outputs = step.id === '' ? NOTHING : new Map([...outputsOfAction(step, scope), ...script.outputs]);
  return {followed: {step, scope, brings, follows, writes: script.writes}, env, outputs};
}

function filesTaint(files: UntrustedFiles | undefined): Taint | undefined {
  if (files === undefined) return undefined;
  const source = files === 'code' ? 'the code of the pull request' : 'an artifact of another run';
  return {level: 'outsider', source, via: ''};
}

/** Adds `env:` of a workflow, job or step; its values see what stands around them. */
function withEnvironment(scope: Scope, owner: ValueMap): Scope {
  const variables = mapAt(owner, 'env');
  if (variables.size === 0) return scope;
  const env = new Map(scope.env);
  for (const [name, value] of variables) {
    const taint = taintOfText(value, scope);
    if (taint === undefined) env.delete(name.toLowerCase());
    else env.set(name.toLowerCase(), taint);
  }
  return {...scope, env: limited(env)};
}

/** Variables that are followed at one place; each step has a map of its own. No workflow seen has more than a dozen. */
const MAX_VARIABLES = 200;

function limited(env: ReadonlyMap<string, Taint>): ReadonlyMap<string, Taint> {
  return env.size <= MAX_VARIABLES ? env : new Map([...env].slice(0, MAX_VARIABLES));
}

function addJobOutputs({job, end}: JobFlow, jobOutputs: Map<string, Taint>): void {
  for (const [name, value] of mapAt(job.raw, 'outputs')) {
    const taint = taintOfText(value, end);
    if (taint !== undefined) jobOutputs.set(`${job.key.toLowerCase()}.${name.toLowerCase()}`, taint);
  }
}

/** By key of the matrix; `*` for one that is made as a whole by an expression. */
function matrixOf(matrix: ValueMap, scope: Scope): ReadonlyMap<string, Taint> {
  const found = new Map<string, Taint>();
  const add = (name: string, value: Value | undefined) => {
    const taint = taintOfText(value, scope);
    const worst = worse(found.get(name), taint);
    if (worst !== undefined) found.set(name, worst);
  };
  for (const [name, value] of matrix) {
    add(name.toLowerCase(), value);
    for (const item of isList(value) ? value : []) {
      add(name.toLowerCase(), item);
      if (isMap(item)) for (const [key, text] of item) add(key.toLowerCase(), text);
    }
  }
  return found;
}

/** True when a stranger can cause a run that has the rights and secrets of the repository. */
export function isPrivileged(triggers: readonly string[]): boolean {
  return triggers.some((trigger) => trigger !== CALLED && audienceOf(trigger) === 'outsider');
}
