/** A pipeline → what rules are evaluated on. */
import {shortKey} from '../../../../src/formats/cel-rules/short-key.ts';
import type {Target} from '../../../../src/formats/cel-rules/target.ts';
import type {Places, Span, Value, ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {parseImage} from '../../../../src/formats/oci/image-reference.ts';
import type {Targets} from '../targets/workflow-targets.ts';
import {type Pipeline, SYSTEM_TITLES} from './pipeline.ts';
import {evaluatedAgain} from './references.ts';

/** Each list in the order of the file. */
export function pipelineTargets(
  {system, commands, images, includes, variables, jobs}: Pipeline,
  places: Places,
): Targets {
  const toTarget = makeTarget(system);
  return new Map([
    [
      'command',
      commands.map(({text, substituted, span, job}) => {
        const by = (who: string) => substituted.filter((one) => one.by === who).map(({name}) => name);
        const facts = new Map<string, Value>([
          ['text', text],
          ['strangers', by('stranger')],
          ['parameters', by('parameter')],
          ['secrets', by('secret')],
          ['evaluated', evaluatedAgain(text)],
        ]);
        return toTarget('command', facts, {span, job, key: text.replace(/=\S*/g, '')});
      }),
    ],
    [
      'pipelineImage',
      images.map(({image, span, job}) => {
        const key = image.replace(/[:@].*$/s, '');
        return toTarget('image', new Map<string, Value>([...parseImage(image), ['text', image]]), {span, job, key});
      }),
    ],
    [
      'include',
      includes.map(({kind, name, ref, verified, span, job}) => {
        const facts = new Map<string, Value>([
          ['kind', kind],
          ['name', name],
          ['ref', ref],
          ['verified', verified],
        ]);
        return toTarget('include', facts, {span, job, key: name.replace(/[?#].*$/s, '')});
      }),
    ],
    [
      'variable',
      variables.map(({name, value, span, job}) =>
        toTarget(
          'variable',
          new Map<string, Value>([
            ['name', name],
            ['value', value],
          ]),
          {span, job, key: name},
        ),
      ),
    ],
    [
      'pipelineJob',
      jobs.map(({job, span, places: known, ...rest}) => {
        const facts = new Map<string, Value>([
          ['name', job],
          ['mayFail', rest.mayFail],
          ['artifacts', rest.artifacts],
          ['persistsCredentials', rest.persistsCredentials],
          ['tokenAudiences', rest.tokenAudiences],
          ['containerOptions', rest.containerOptions],
        ]);
        for (const [fact, at] of Object.entries(known)) places.set(facts, fact, at);
        return toTarget('pipelineJob', facts, {span, job, key: ''});
      }),
    ],
  ]);
}

interface Place {
  readonly span: Span;
  readonly job: string;
  readonly key: string;
}

function makeTarget(system: Pipeline['system']) {
  const pipeline: ValueMap = new Map([
    ['system', system],
    ['title', SYSTEM_TITLES[system]],
  ]);
  return (name: string, facts: ValueMap, {span, job, key}: Place): Target => ({
    self: facts,
    anchor: span,
    bindings: {pipeline, [name]: facts},
    scope: 'file',
    identity: [shortKey(job), shortKey(key)],
  });
}
