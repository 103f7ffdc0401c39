/** A workflow or composite action as jobs and steps with their places. Shapes that GitHub would refuse are left out. */
import {
  isMap,
  listAt,
  mapAt,
  type Places,
  type Span,
  textAt,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {CALLED, pushesAreFree, triggersOf} from './triggers.ts';
import {parseUses, type UsesReference} from './uses-reference.ts';

export interface Step {
  /** Position in the job, from 0. */
  readonly index: number;
  /** Tells it from the other steps of its job: its id, its name, what it uses, or its position. */
  readonly key: string;
  /** `id`, in lower case; empty where it has none. */
  readonly id: string;
  readonly raw: ValueMap;
  readonly anchor: Span;
  readonly uses: UsesReference | undefined;
}

export interface Job {
  readonly key: string;
  readonly raw: ValueMap;
  readonly anchor: Span;
  readonly steps: readonly Step[];
  /** Keys of jobs that it waits for. */
  readonly needs: readonly string[];
  /** A reusable workflow that it calls. */
  readonly uses: UsesReference | undefined;
}

export interface Workflow {
  readonly kind: 'workflow' | 'action';
  readonly raw: ValueMap;
  readonly anchor: Span;
  /** Of an action: that it is called. */
  readonly triggers: readonly string[];
  /** Who pushes chooses the name of the branch or tag. */
  readonly pushesAreFree: boolean;
  /** Of a composite action one, without key. */
  readonly jobs: readonly Job[];
}

const START: Span = {start: 0, end: 1};

/** Undefined when the document is no map or has none of the keys that make it one. */
export function readWorkflow(root: unknown, places: Places): Workflow | undefined {
  if (!(root instanceof Map)) return undefined;
  const raw: ValueMap = root;
  if (!raw.has('jobs') || !raw.has('on')) return undefined;
  const jobs = mapAt(raw, 'jobs');
  return {
    kind: 'workflow',
    raw,
    anchor: places.get(raw, 'name') ?? places.get(raw, 'on') ?? START,
    triggers: triggersOf(raw.get('on')),
    pushesAreFree: pushesAreFree(raw.get('on')),
    jobs: [...jobs].flatMap(([key, job]) => (isMap(job) ? [readJob(key, job, places.get(jobs, key), places)] : [])),
  };
}

/** Undefined for what is no action. An action in JavaScript or a container has no steps. */
export function readAction(root: unknown, places: Places): Workflow | undefined {
  if (!(root instanceof Map)) return undefined;
  const raw: ValueMap = root;
  if (!raw.has('runs')) return undefined;
  const runs = mapAt(raw, 'runs');
  const anchor = places.get(raw, 'runs') ?? START;
  const job = {key: '', raw: runs, anchor, steps: readSteps(runs, places), needs: [], uses: undefined};
  return {
    kind: 'action',
    raw,
    anchor: places.get(raw, 'name') ?? anchor,
    triggers: [CALLED],
    pushesAreFree: true,
    jobs: [job],
  };
}

function readJob(key: string, raw: ValueMap, span: Span | undefined, places: Places): Job {
  const needs = raw.get('needs');
  return {
    key,
    raw,
    anchor: span ?? START,
    steps: readSteps(raw, places),
    needs: typeof needs === 'string' ? [needs] : listAt(raw, 'needs').filter((name) => typeof name === 'string'),
    uses: usesOf(raw),
  };
}

function readSteps(owner: ValueMap, places: Places): readonly Step[] {
  const seen = new Map<string, number>();
  return listAt(owner, 'steps').flatMap((raw, index) => {
    if (!isMap(raw)) return [];
    const id = textAt(raw, 'id').toLowerCase();
    const name = id || textAt(raw, 'name') || textAt(raw, 'uses').replace(/@.*$/s, '') || 'run';
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const anchor = places.get(raw, 'uses') ?? places.get(raw, 'run') ?? places.anchorOf(raw) ?? START;
    return [{index, key: count === 0 ? name : `${name} ${count + 1}`, id, raw, anchor, uses: usesOf(raw)}];
  });
}

function usesOf(raw: ValueMap): UsesReference | undefined {
  const uses = raw.get('uses');
  return typeof uses === 'string' ? parseUses(uses) : undefined;
}
