/** Azure Pipelines. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
import {isMap, listAt, mapAt, textAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type Include, type Pipeline, type PipelineImage, type PipelineJob, PLAIN_JOB} from './pipeline.ts';
import {substitutedIn} from './references.ts';
import {type ScriptLine, scriptLines, type TextWithPlaces} from './script-lines.ts';
import {variablesIn} from './variables.ts';
import {firstText, type Visited, walkMaps} from './walk.ts';
import {imageAt, placesOf} from './written-values.ts';

const SCRIPTS = ['script', 'bash', 'pwsh', 'powershell'];
const INPUTS = ['script', 'inlineScript', 'Inline', 'arguments'];

export function readAzure(root: Value, source: TextWithPlaces): Pipeline {
  const free = new Set(isMap(root) ? freeParameters(root) : []);
  const maps = walkMaps(root, ({map}) => firstText(map, ['job', 'deployment', 'stage']));
  return {
    system: 'azure',
    // Inputs are read with the task that they are of.
    commands: maps.flatMap(({map, key, job}) =>
      (key === 'inputs' ? [] : linesOf(map, source)).map((line) => ({
        ...line,
        job,
        substituted: substitutedIn(line.text, 'azure', free),
      })),
    ),
    images: maps.flatMap((visited) => imagesOf(visited, source)),
    includes: maps.flatMap((visited) => includesOf(visited, source)),
    variables: maps.flatMap(({map, job}) => variablesIn(map, 'variables', job, source.places)),
    jobs: maps.flatMap((visited) => jobOf(visited, source)),
  };
}

/** Parameters that take any text; in a template all that say no type are texts. */
function freeParameters(root: ValueMap): readonly string[] {
  const listed = listAt(root, 'parameters').filter(isMap);
  return listed.flatMap((parameter) => {
    const isBound = parameter.has('values') || !['', 'string'].includes(textAt(parameter, 'type'));
    return isBound ? [] : [textAt(parameter, 'name')];
  });
}

function linesOf(map: ValueMap, source: TextWithPlaces): readonly ScriptLine[] {
  const own = SCRIPTS.flatMap((key) => scriptLines(map, key, map.get(key), source));
  if (textAt(map, 'task') === '') return own;
  const inputs = mapAt(map, 'inputs');
  return [...own, ...INPUTS.flatMap((key) => scriptLines(inputs, key, inputs.get(key), source))];
}

function imagesOf({map, key, job}: Visited, {places}: TextWithPlaces): readonly PipelineImage[] {
  // A name without a slash, a colon or an @ is that of a container of `resources`.
  const inline = key === 'containers' ? imageAt(map, 'image', places) : imageAt(map, 'container', places);
  if (inline === undefined || (key !== 'containers' && !/[/:@]/.test(inline.image))) return [];
  return [{...inline, job}];
}

function includesOf({map, key, job}: Visited, {places}: TextWithPlaces): readonly Include[] {
  const name = textAt(map, 'name');
  if (key !== 'repositories' || textAt(map, 'repository') === '' || name === '') return [];
  const span = places.get(map, 'ref') ?? places.get(map, 'name') ?? {start: 0, end: 1};
  return [{kind: 'repository', name, ref: textAt(map, 'ref'), verified: false, span, job}];
}

function jobOf({map, job}: Visited, {places}: TextWithPlaces): readonly PipelineJob[] {
  const isStep = map.has('checkout') || map.has('task') || SCRIPTS.some((key) => map.has(key));
  const isContainer = map.has('image') && map.has('options');
  if (!isStep && !isContainer && !map.has('job')) return [];
  const name = firstText(map, ['displayName', 'task', 'job', 'name']) ?? job;
  return [
    {
      ...PLAIN_JOB,
      job: name,
      span: places.anchorOf(map) ?? {start: 0, end: 1},
      mayFail: isTrue(map.get('continueOnError')),
      persistsCredentials: map.has('checkout') && isTrue(map.get('persistCredentials')),
      containerOptions: textAt(map, 'options') || textAt(mapAt(map, 'container'), 'options'),
      places: placesOf(
        map,
        {mayFail: 'continueOnError', persistsCredentials: 'persistCredentials', containerOptions: 'options'},
        places,
      ),
    },
  ];
}

function isTrue(value: Value | undefined): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
