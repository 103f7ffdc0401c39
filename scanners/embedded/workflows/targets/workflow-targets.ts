/** A workflow or action → what rules are evaluated on. */
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import {mapAt, type Span, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {parseImage} from '../../../../src/formats/oci/image-reference.ts';
import type {EnvironmentWrite} from '../flow/follow-script.ts';
import type {JobFlow, StepFlow, WorkflowFlow} from '../flow/follow-workflow.ts';
import {type Permissions, permissionsOf} from '../model/permissions.ts';
import type {UsesReference} from '../model/uses-reference.ts';
import type {WorkflowMatch} from '../workflow-rule.ts';
import {expressionTargets, type TextSource} from './expression-targets.ts';
import {fileFacts, jobFacts, referenceFacts, stepFacts} from './file-facts.ts';
import {type ImageUse, imagesOfAction, imagesOfJob, imagesOfStep} from './image-references.ts';
import {lineIn} from './line-in.ts';

export type TargetName = WorkflowMatch['target'];

export type Targets = ReadonlyMap<TargetName, readonly Target[]>;

type Around = Omit<Target, 'self' | 'anchor'>;

/** Each list in the order of the file. */
export function workflowTargets(flow: WorkflowFlow, source: TextSource): Targets {
  const {workflow, scope, jobs} = flow;
  const {raw, anchor, kind} = workflow;
  const around: Around = {bindings: {workflow: raw, file: fileFacts(flow)}, scope: 'file', identity: []};
  const targets = new Collector(source);
  targets.add('workflow', {...around, self: raw, anchor});
  targets.addEnvironment(raw, around);
  const outside = {raw, uses: undefined, scope, around, where: 'workflow'} as const;
  const without = kind === 'action' ? new Set(['runs', 'inputs', 'branding']) : new Set(['jobs', 'on']);
  targets.addExpressions({...outside, without});
  if (kind === 'action') targets.addImages(imagesOfAction(raw, source.places), around);
  const inherited = permissionsOf(raw.get('permissions'));
  for (const job of jobs) addJob(targets, job, around, {inherited, isAction: kind === 'action'});
  return targets.byName;
}

interface JobContext {
  readonly inherited: Permissions;
  /** The one job of an action stands for its `runs:`, which is none. */
  readonly isAction: boolean;
}

function addJob(targets: Collector, flow: JobFlow, outside: Around, {inherited, isAction}: JobContext): void {
  const {job, scope, steps} = flow;
  const bindings = {...outside.bindings, job: job.raw, jobFacts: jobFacts(flow, inherited)};
  const around: Around = {...outside, bindings, identity: isAction ? [] : [shortKey(job.key)]};
  if (!isAction) {
    targets.add('job', {...around, self: job.raw, anchor: job.anchor});
    targets.addEnvironment(job.raw, around);
    targets.addReference(job.uses, job.raw, around);
    targets.addImages(imagesOfJob(job, targets.source.places), around);
    targets.addExpressions({raw: job.raw, without: new Set(['steps']), uses: undefined, scope, around, where: 'job'});
  }
  for (const step of steps) addStep(targets, step, around);
}

function addStep(targets: Collector, flow: StepFlow, outside: Around): void {
  const {step, scope, writes} = flow;
  const {raw, uses, anchor} = step;
  const bindings = {...outside.bindings, step: raw, stepFacts: stepFacts(flow)};
  const around: Around = {...outside, bindings, identity: [...outside.identity, shortKey(step.key)]};
  targets.add('step', {...around, self: raw, anchor});
  targets.addEnvironment(raw, around);
  targets.addReference(uses, raw, around);
  targets.addImages(imagesOfStep(step, targets.source.places), around);
  targets.addExpressions({raw, without: new Set(), uses, scope, around, where: 'step'});
  targets.addWrites(writes, flow, around);
}

class Collector {
  readonly source: TextSource;
  readonly byName = new Map<TargetName, Target[]>();

  constructor(source: TextSource) {
    this.source = source;
  }

  add(name: TargetName, target: Target): void {
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, [target]);
    else known.push(target);
  }

  addExpressions(region: Parameters<typeof expressionTargets>[0]): void {
    for (const target of expressionTargets(region, this.source)) this.add('expression', target);
  }

  /** `env:` of a workflow, job or step. */
  addEnvironment(owner: ValueMap, around: Around): void {
    const environment = mapAt(owner, 'env');
    const anchor = this.source.places.get(owner, 'env');
    if (environment.size === 0 || anchor === undefined) return;
    this.add('environment', {...around, bindings: {...around.bindings, environment}, self: owner, anchor});
  }

  addReference(uses: UsesReference | undefined, owner: ValueMap, around: Around): void {
    if (uses?.kind !== 'repository') return;
    const {places, text} = this.source;
    const span = places.get(owner, 'uses') ?? {start: 0, end: 1};
    const reference = new Map<string, Value>([
      ...referenceFacts(uses),
      ['text', textAt(owner, 'uses')],
      ['comment', commentAfter(text, span)],
    ]);
    const {repository, path} = uses;
    const identity = [...around.identity, shortKey(repository), shortKey(path)];
    this.add('reference', {
      ...around,
      bindings: {...around.bindings, reference},
      identity,
      self: reference,
      anchor: span,
    });
  }

  addImages(images: readonly ImageUse[], around: Around): void {
    for (const {image, span, name, owner} of images) {
      const facts = new Map<string, Value>([...parseImage(image), ['text', image]]);
      const identity = [...around.identity, shortKey(name), shortKey(image.replace(/[:@].*$/s, ''))];
      const anchor = span ?? {start: 0, end: 1};
      this.add('image', {
        ...around,
        bindings: {...around.bindings, image: facts, imageOwner: owner},
        identity,
        self: owner,
        anchor,
      });
    }
  }

  addWrites(writes: readonly EnvironmentWrite[], {step}: StepFlow, around: Around): void {
    const span = this.source.places.get(step.raw, 'run') ?? step.anchor;
    const script = textAt(step.raw, 'run');
    let from = span.start;
    for (const {start, end, file, taint} of writes) {
      const line = script.slice(start, end).trim();
      const anchor = lineIn(this.source.text, line, {start: from, end: span.end}) ?? span;
      if (anchor !== span) from = anchor.end;
      const write = new Map<string, Value>([
        ['file', file],
        ['level', taint?.level ?? ''],
        ['source', taint?.source ?? ''],
      ]);
      const identity = [...around.identity, shortKey(line)];
      this.add('write', {...around, bindings: {...around.bindings, write}, identity, self: write, anchor});
    }
  }
}

/** What is written beside a `uses:`, such as the version that a commit id stands for. */
function commentAfter(text: string, {end}: Span): string {
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd).trim();
  return rest.startsWith('#') ? rest.slice(1).trim() : '';
}
