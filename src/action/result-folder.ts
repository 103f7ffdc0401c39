/** Where the action keeps results of earlier runs, and for whom it does not. */
import {join} from 'node:path';
import type {EventContext} from '../config/event.ts';
import type {ActionInputs} from '../config/parse-inputs.ts';
import type {Runner} from '../platform/runner.ts';

/**
 * Undefined when nothing is kept. A pull request of a fork gets no results of earlier runs: whoever runs code in one of
 * its workflows can write into the cache from which the next run of the same pull request would read.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
export function resultFolder(
  {cache}: Pick<ActionInputs, 'cache'>,
  {pullRequest}: Pick<EventContext, 'pullRequest'>,
  {tempFolder}: Pick<Runner, 'tempFolder'>,
): string | undefined {
  return cache && pullRequest?.fromFork !== true ? join(tempFolder, 'secure-pipeline-cache') : undefined;
}
