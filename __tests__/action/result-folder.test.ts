/** Whose results of earlier runs are believed. */
import {expect, it} from 'vitest';
import {resultFolder} from '../../src/action/result-folder.ts';

const pullRequest = (fromFork: boolean) => ({number: 7, headSha: 'a', baseSha: 'b', fromFork});

it.each([
  ['a push', undefined, true, '/temp/secure-pipeline-cache'],
  ['a pull request of the repository itself', pullRequest(false), true, '/temp/secure-pipeline-cache'],
  ['a pull request of a fork, which can fake them', pullRequest(true), true, undefined],
  ['a push when the input says no', undefined, false, undefined],
])('for %s', (_, context, cache, folder) => {
  expect(resultFolder({cache}, {pullRequest: context}, {tempFolder: '/temp'})).toBe(folder);
});
