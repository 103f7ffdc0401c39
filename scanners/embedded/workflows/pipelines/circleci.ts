/** CircleCI. https://circleci.com/docs/reference/configuration-reference/ */
import {isMap, listAt, mapAt, type Value, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import {type Include, type Pipeline, PLAIN_JOB} from './pipeline.ts';
import {substitutedIn} from './references.ts';
import {scriptLines, type TextWithPlaces} from './script-lines.ts';
import {variablesIn} from './variables.ts';
import {type Visited, walkMaps} from './walk.ts';
import {imageAt, placedTexts} from './written-values.ts';

const NONE: ReadonlySet<string> = new Set();

export function readCircleci(root: Value, source: TextWithPlaces): Pipeline {
  const {places} = source;
  // `jobs: {build: …}`: the maps two deep are named by their key.
  const maps = walkMaps(root, ({key, depth}) => (depth === 2 ? key : undefined));
  return {
    system: 'circleci',
    commands: maps.flatMap(({map, job, key}) =>
      [
        ...scriptLines(map, 'run', map.get('run'), source),
        ...(key === 'run' ? scriptLines(map, 'command', map.get('command'), source) : []),
      ].map((line) => ({...line, job, substituted: substitutedIn(line.text, 'circleci', NONE)})),
    ),
    images: maps.flatMap(({map, job}) =>
      listAt(map, 'docker').flatMap((entry) => {
        const image = isMap(entry) ? imageAt(entry, 'image', places) : undefined;
        return image === undefined ? [] : [{...image, job}];
      }),
    ),
    includes: orbsOf(mapAt(root, 'orbs'), source),
    variables: maps.flatMap(({map, job}) => variablesIn(map, 'environment', job, places)),
    jobs: maps.flatMap((visited) => artifactsOf(visited, source)),
  };
}

function orbsOf(orbs: ValueMap, {places}: TextWithPlaces): readonly Include[] {
  return [...orbs].flatMap(([name, orb]) => {
    const span = places.get(orbs, name);
    if (typeof orb !== 'string' || span === undefined) return [];
    const at = orb.lastIndexOf('@');
    const [orbName, ref] = at === -1 ? [orb, ''] : [orb.slice(0, at), orb.slice(at + 1)];
    return [{kind: 'orb', name: orbName, ref, verified: false, span, job: ''} as const];
  });
}

function artifactsOf({map, key, job}: Visited, {places}: TextWithPlaces): Pipeline['jobs'] {
  if (key !== 'store_artifacts') return [];
  const span = places.get(map, 'path') ?? {start: 0, end: 1};
  return [{...PLAIN_JOB, job, span, artifacts: placedTexts(map, 'path', places)}];
}
