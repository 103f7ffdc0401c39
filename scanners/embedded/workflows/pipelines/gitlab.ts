/** GitLab CI. https://docs.gitlab.com/ci/yaml/ */
import {
  isList,
  isMap,
  listAt,
  mapAt,
  type Span,
  textAt,
  type Value,
  type ValueMap,
} from '../../../../src/formats/cel-rules/value.ts';
import {type Include, type Pipeline, type PipelineImage, type PipelineJob, PLAIN_JOB} from './pipeline.ts';
import {substitutedIn} from './references.ts';
import {scriptLines, type TextWithPlaces} from './script-lines.ts';
import {variablesIn} from './variables.ts';
import {imageAt, placedTexts, placesOf, textsOf} from './written-values.ts';

const SCRIPTS = ['before_script', 'script', 'after_script'];

/** Keys at the top that are no jobs. */
const NO_JOBS: ReadonlySet<string> = new Set([
  'stages',
  'include',
  'variables',
  'workflow',
  'spec',
  'image',
  'services',
  'cache',
]);

/** `documents`: one may hold `spec:`, with the inputs of the others. */
export function readGitlab(documents: readonly Value[], source: TextWithPlaces): Pipeline {
  const maps = documents.filter(isMap);
  const free = new Set(maps.flatMap((map) => freeInputs(mapAt(map, 'spec', 'inputs'))));
  const jobs = maps.flatMap((map) => [['', map] as const, ...jobsOf(map)]);
  const commands = jobs.flatMap(([job, map]) =>
    SCRIPTS.flatMap((key) => scriptLines(map, key, map.get(key), source)).map((line) => ({
      ...line,
      job,
      substituted: substitutedIn(line.text, 'gitlab', free),
    })),
  );
  return {
    system: 'gitlab',
    commands,
    images: jobs.flatMap(([job, map]) => imagesOf(map, job, source)),
    includes: jobs.flatMap(([job, map]) => [
      ...includesOf(map, job, source),
      ...includesOf(mapAt(map, 'trigger'), job, source),
    ]),
    variables: jobs.flatMap(([job, map]) => variablesIn(map, 'variables', job, source.places)),
    jobs: jobs.flatMap(([job, map]) => (job === '' ? [] : [toJob(job, map, source)])),
  };
}

function jobsOf(map: ValueMap): readonly (readonly [string, ValueMap])[] {
  return [...map].flatMap(([name, job]) => (isMap(job) && !NO_JOBS.has(name) ? [[name, job] as const] : []));
}

/** Inputs that take any text. */
function freeInputs(inputs: ValueMap): readonly string[] {
  return [...inputs].flatMap(([name, input]) => {
    const isBound =
      isMap(input) && (input.has('options') || input.has('regex') || !['', 'string'].includes(textAt(input, 'type')));
    return isBound ? [] : [name];
  });
}

function imagesOf(map: ValueMap, job: string, {places}: TextWithPlaces): readonly PipelineImage[] {
  const own = imageAt(map, 'image', places);
  const services = listAt(map, 'services').flatMap((service, index, list): readonly {image: string; span: Span}[] => {
    if (isMap(service)) {
      const named = imageAt(service, 'name', places);
      return named === undefined ? [] : [named];
    }
    const span = places.get(list, index);
    return typeof service === 'string' && span !== undefined ? [{image: service, span}] : [];
  });
  return [...(own === undefined ? [] : [own]), ...services].map((image) => ({...image, job}));
}

function includesOf(map: ValueMap, job: string, {places}: TextWithPlaces): readonly Include[] {
  const value = map.get('include');
  const entries = isList(value)
    ? value.map((entry, index) => ({entry, owner: value, key: index}))
    : [{entry: value, owner: map, key: 'include'}];
  return entries.flatMap(({entry, owner, key}) => {
    const span = places.get(owner, key) ?? {start: 0, end: 1};
    if (typeof entry === 'string') return isAddress(entry) ? [byAddress(entry, span, job)] : [];
    return isMap(entry) ? includeOf(entry, span, job) : [];
  });
}

function includeOf(entry: ValueMap, span: Span, job: string): readonly Include[] {
  const [remote, project, component] = [textAt(entry, 'remote'), textAt(entry, 'project'), textAt(entry, 'component')];
  if (remote !== '') return [{...byAddress(remote, span, job), verified: textAt(entry, 'integrity') !== ''}];
  if (project !== '') return [{kind: 'project', name: project, ref: textAt(entry, 'ref'), verified: false, span, job}];
  if (component === '') return [];
  const at = component.lastIndexOf('@');
  const [name, ref] = at === -1 ? [component, ''] : [component.slice(0, at), component.slice(at + 1)];
  return [{kind: 'component', name, ref, verified: false, span, job}];
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text);
}

function byAddress(address: string, span: Span, job: string): Include {
  return {kind: 'url', name: address, ref: '', verified: false, span, job};
}

function toJob(job: string, map: ValueMap, {places}: TextWithPlaces): PipelineJob {
  const tokens = [...mapAt(map, 'id_tokens').values()];
  return {
    ...PLAIN_JOB,
    job,
    span: places.anchorOf(map) ?? {start: 0, end: 1},
    mayFail: map.get('allow_failure') === true,
    artifacts: placedTexts(mapAt(map, 'artifacts'), 'paths', places),
    tokenAudiences: tokens.map((token) => (isMap(token) ? textsOf(token.get('aud')) : [])),
    places: placesOf(map, {mayFail: 'allow_failure', tokenAudiences: 'id_tokens'}, places),
  };
}
