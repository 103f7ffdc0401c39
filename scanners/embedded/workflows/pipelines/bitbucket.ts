/** Bitbucket Pipelines. https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/ */
import {isMap, listAt, textAt, type Value} from '../../../../src/formats/cel-rules/value.ts';
import {type Pipeline, type PipelineJob, PLAIN_JOB} from './pipeline.ts';
import {scriptLines, type TextWithPlaces} from './script-lines.ts';
import {firstText, type Visited, walkMaps} from './walk.ts';
import {imageAt, placedTexts} from './written-values.ts';

const SCRIPTS = ['script', 'after-script'];

export function readBitbucket(root: Value, source: TextWithPlaces): Pipeline {
  const {places} = source;
  const maps = walkMaps(root, ({map, key}) => (key === 'step' ? firstText(map, ['name']) : undefined));
  return {
    system: 'bitbucket',
    commands: maps.flatMap(({map, job}) =>
      SCRIPTS.flatMap((key) => scriptLines(map, key, map.get(key), source)).map((line) => ({
        ...line,
        job,
        substituted: [],
      })),
    ),
    images: maps.flatMap(({map, job}) => {
      const image = imageAt(map, 'image', places);
      return image === undefined ? [] : [{...image, job}];
    }),
    includes: maps.flatMap(({map, job}) => listAt(map, 'script').flatMap((entry) => pipeOf(entry, job, source))),
    variables: [],
    jobs: maps.flatMap((visited) => jobOf(visited, source)),
  };
}

function pipeOf(entry: Value, job: string, {places}: TextWithPlaces): Pipeline['includes'] {
  const pipe = textAt(entry, 'pipe');
  if (!isMap(entry) || pipe === '') return [];
  const at = pipe.lastIndexOf(':');
  const [name, ref] = at === -1 ? [pipe, ''] : [pipe.slice(0, at), pipe.slice(at + 1)];
  return [{kind: 'pipe', name, ref, verified: false, span: places.get(entry, 'pipe') ?? {start: 0, end: 1}, job}];
}

function jobOf({map, key, job}: Visited, {places}: TextWithPlaces): readonly PipelineJob[] {
  if (key !== 'step') return [];
  const artifacts = map.get('artifacts');
  const paths = isMap(artifacts) ? placedTexts(artifacts, 'paths', places) : placedTexts(map, 'artifacts', places);
  return [{...PLAIN_JOB, job, span: places.anchorOf(map) ?? {start: 0, end: 1}, artifacts: paths}];
}
