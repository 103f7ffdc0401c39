/** Images that jobs and steps run in. */
import {isMap, mapAt, type Places, type Span, textAt, type ValueMap} from '../../../../src/formats/cel-rules/value.ts';
import type {Job, Step} from '../model/workflow.ts';

export interface ImageUse {
  readonly image: string;
  readonly owner: ValueMap;
  readonly key: string;
  readonly span: Span | undefined;
  /** Tells it from other images of the job. */
  readonly name: string;
}

/** `container:` and `services:` of a job. */
export function imagesOfJob({raw}: Job, places: Places): readonly ImageUse[] {
  const services = mapAt(raw, 'services');
  const owners = [...services].flatMap(([name, service]) =>
    isMap(service) ? [{name, owner: service, key: 'image'}] : [],
  );
  const container = raw.get('container');
  const own = isMap(container)
    ? [{name: 'container', owner: container, key: 'image'}]
    : [{name: 'container', owner: raw, key: 'container'}];
  return [...own, ...owners].flatMap(({name, owner, key}) => {
    const image = textAt(owner, key);
    return image === '' ? [] : [{image, owner, key, span: places.get(owner, key), name}];
  });
}

/** `uses: docker://image`. */
export function imagesOfStep({raw, uses, key: name}: Step, places: Places): readonly ImageUse[] {
  if (uses?.kind !== 'docker') return [];
  return [{image: uses.image, owner: raw, key: 'uses', span: places.get(raw, 'uses'), name}];
}

/** `runs.image: docker://image` of an action; a Dockerfile is one for another scanner. */
export function imagesOfAction(root: ValueMap, places: Places): readonly ImageUse[] {
  const runs = mapAt(root, 'runs');
  const image = textAt(runs, 'image');
  if (!image.startsWith('docker://')) return [];
  return [
    {
      image: image.slice('docker://'.length),
      owner: runs,
      key: 'image',
      span: places.get(runs, 'image'),
      name: 'action',
    },
  ];
}
