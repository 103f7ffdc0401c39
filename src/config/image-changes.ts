/** What a pull request's own config would change in which images are read. */
import {type ConfigChange, changedList, changedWord} from './change.ts';
import type {ImageOptions} from './config.ts';

export function describeImageChanges(base: ImageOptions, head: ImageOptions): ConfigChange[] {
  const named = ({references, paths, fromRepository}: ImageOptions) => [
    ...(fromRepository ? ['auto'] : []),
    ...references,
    ...paths,
  ];
  return [
    ...changedList('image', named(base), named(head), 'removal-weakens'),
    ...changedWord('image-platform', base.platform, head.platform, []),
    ...changedWord('registry-credentials', base.credentials, head.credentials, []),
  ];
}
