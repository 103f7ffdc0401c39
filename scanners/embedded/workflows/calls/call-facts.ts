/** What a file says about calls within the repository: which inputs it runs, and what it hands on. */
import type {FileContext} from '../../../../src/formats/cel-rules/evaluate.ts';
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import {mapAt, type Span, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {WorkflowFlow} from '../flow/follow-workflow.ts';
import {taintOfText} from '../flow/text-taint.ts';
import type {UsesReference} from '../model/uses-reference.ts';
import type {Scope} from '../taint/taint-of.ts';
import type {Targets} from '../targets/workflow-targets.ts';
import type {Call, Facts} from './facts-schema.ts';

/** The rule that `conclude` decides. */
export const CALL_RULE = 'wf-script-injection-through-call';

/** Undefined when there is nothing to say. */
export function callFacts({jobs}: WorkflowFlow, targets: Targets, context: FileContext): Facts | undefined {
  const sinks = sinksOf(targets);
  const calls = jobs.flatMap(({job, scope, steps}) => [
    ...callsOf({uses: job.uses, raw: job.raw, scope, names: [job.key]}, context),
    ...steps.flatMap(({step, scope: own}) =>
      callsOf({uses: step.uses, raw: step.raw, scope: own, names: [job.key, step.key]}, context),
    ),
  ]);
  const usesActions = (targets.get('reference') ?? []).length > 0;
  return sinks.length === 0 && calls.length === 0 && !usesActions ? undefined : {sinks, calls, usesActions};
}

function sinksOf(targets: Targets): string[] {
  const names = (targets.get('expression') ?? []).flatMap(({self}) => {
    const source = textAt(self, 'source');
    return self.get('place') === 'script' && source.startsWith('inputs.') ? [source.slice('inputs.'.length)] : [];
  });
  return [...new Set(names)].sort();
}

interface Caller {
  readonly uses: UsesReference | undefined;
  readonly raw: ValueMap;
  readonly scope: Scope;
  readonly names: readonly string[];
}

function callsOf({uses, raw, scope, names}: Caller, context: FileContext): readonly Call[] {
  if (uses?.kind !== 'local') return [];
  const inputs = mapAt(raw, 'with');
  return [...inputs].flatMap(([name, value]) => {
    const taint = taintOfText(value, scope);
    if (taint === undefined || taint.level === 'ref') return [];
    const {level, source} = taint;
    const region = context.lines.regionOf(context.places.get(inputs, name) ?? START);
    const suppressed = context.suppressions.get(region.startLine)?.get(CALL_RULE);
    const identity = [...names, name].map(shortKey);
    const call = {callee: pathOf(uses.path), input: name.toLowerCase(), level, source, region, identity};
    return [suppressed === undefined ? call : {...call, suppressed}];
  });
}

const START: Span = {start: 0, end: 1};

/** `./.github/actions/x/` → `.github/actions/x`; steps out of the repository stay, and are found nowhere. */
function pathOf(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
}
