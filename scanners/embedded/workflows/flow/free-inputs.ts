/** Inputs of a workflow or action whose text is free. */
import {isMap, mapAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Workflow} from '../model/workflow.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputsinput_idtype */
const BOUND_TYPES: ReadonlySet<unknown> = new Set(['boolean', 'number', 'choice', 'environment']);

/** Names in lower case. Inputs of an action have no types, so that all of them are free. */
export function freeInputs({kind, raw}: Workflow): ReadonlySet<string> {
  if (kind === 'action') return new Set([...mapAt(raw, 'inputs').keys()].map((name) => name.toLowerCase()));
  const on = mapAt(raw, 'on');
  return new Set(['workflow_dispatch', 'workflow_call'].flatMap((trigger) => freeOf(mapAt(on, trigger, 'inputs'))));
}

function freeOf(inputs: ValueMap): readonly string[] {
  return [...inputs].flatMap(([name, input]) => {
    const isBound = isMap(input) && BOUND_TYPES.has(input.get('type'));
    return isBound ? [] : [name.toLowerCase()];
  });
}
